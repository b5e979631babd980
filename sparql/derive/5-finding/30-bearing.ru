# title:    Findings and claims
# question: On which propositions do the findings bear?
# rule:     findings with the same subject, relation, object and "in" bear on one claim; its address is
#           made of their slugs. Only what has a name can be claimed of.
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?finding atlas:bearsOn ?claim
  }
}
WHERE {
  VALUES ?finding { UNDEF }
  ?finding a atlas:Finding ;
    atlas:subject ?subject ;
    atlas:relation ?relation ;
    atlas:object ?object .
  OPTIONAL {
    ?finding atlas:in ?in
    FILTER EXISTS { ?in skos:prefLabel ?inName }
  }
  FILTER EXISTS { ?subject skos:prefLabel ?subjectName }
  FILTER EXISTS { ?relation skos:prefLabel ?relationName }
  FILTER EXISTS { ?object skos:prefLabel ?objectName }
  BIND(
    IRI(CONCAT("https://www.mecfsatlas.com/id/claim/",
      REPLACE(STR(?subject), "^.*/", ""), "-", REPLACE(STR(?relation), "^.*/", ""), "-", REPLACE(STR(?object), "^.*/", ""),
      IF(BOUND(?in), CONCAT("-in-", REPLACE(STR(?in), "^.*/", "")), "")))
    AS ?claim)
}
