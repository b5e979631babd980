# title:    Opposite, mirrored and broader claims
# question: Which claim says the reverse of this one, and which says more generally what it says?
# rule:     opposite: the opposite relation between the same things. Mirrored: a symmetric relation read
#           the other way. Broader: each of subject, relation, object and "in" is the same or broader, or
#           "in" is left out. Linked, never merged.
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?claim atlas:oppositeClaim ?other
  }
}
WHERE {
  VALUES ?claim { UNDEF }
  # The address of a claim tells its parts: to look one up is faster than to search.
  ?claim a atlas:Claim ;
    atlas:subject ?subject ;
    atlas:relation ?relation ;
    atlas:object ?object .
  ?relation atlas:oppositeRelation|^atlas:oppositeRelation ?opposite
  OPTIONAL { ?claim atlas:in ?in }
  BIND(
    IRI(CONCAT("https://www.mecfsatlas.com/id/claim/",
      REPLACE(STR(?subject), "^.*/", ""), "-", REPLACE(STR(?opposite), "^.*/", ""), "-", REPLACE(STR(?object), "^.*/", ""),
      IF(BOUND(?in), CONCAT("-in-", REPLACE(STR(?in), "^.*/", "")), "")))
    AS ?other)
  ?other a atlas:Claim
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?claim atlas:mirrorClaim ?other
  }
}
WHERE {
  VALUES ?claim { UNDEF }
  ?relation atlas:symmetricRelation true .
  ?claim a atlas:Claim ;
    atlas:relation ?relation ;
    atlas:subject ?subject ;
    atlas:object ?object
  OPTIONAL { ?claim atlas:in ?in }
  BIND(
    IRI(CONCAT("https://www.mecfsatlas.com/id/claim/",
      REPLACE(STR(?object), "^.*/", ""), "-", REPLACE(STR(?relation), "^.*/", ""), "-", REPLACE(STR(?subject), "^.*/", ""),
      IF(BOUND(?in), CONCAT("-in-", REPLACE(STR(?in), "^.*/", "")), "")))
    AS ?other)
  ?other a atlas:Claim .
  FILTER(?claim != ?other)
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?claim atlas:broaderClaim ?other
  }
}
WHERE {
  VALUES ?claim { UNDEF }
  ?claim a atlas:Claim ;
    atlas:subject ?subject ;
    atlas:relation ?relation ;
    atlas:object ?object .
  OPTIONAL { ?claim atlas:in ?in }
  ?subject skos:broader* ?broaderSubject .
  ?other atlas:subject ?broaderSubject ;
    a atlas:Claim ;
    atlas:object ?broaderObject ;
    atlas:relation ?broaderRelation .
  FILTER(?claim != ?other)
  FILTER EXISTS { ?object skos:broader* ?broaderObject }
  FILTER EXISTS { ?relation skos:broader* ?broaderRelation }
  OPTIONAL { ?other atlas:in ?otherIn }
  FILTER(!BOUND(?otherIn) || (BOUND(?in) && EXISTS { ?in skos:broader* ?otherIn }))
}
