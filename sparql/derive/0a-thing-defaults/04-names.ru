# title:    Names as shown
# question: How is the name of an author shown, and of which kind is a name that one paper alone has?
# rule:     family name, comma, given names; a family name alone as it is. A name that is part of a paper is
#           a partial name. What a file states stays.
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/defaults> {
    ?thing skos:prefLabel ?name
  }
}
WHERE {
  VALUES ?thing { UNDEF }
  ?thing foaf:familyName ?family
  OPTIONAL { ?thing foaf:givenName ?given }
  FILTER NOT EXISTS { ?thing skos:prefLabel ?stated }
  BIND(IF(BOUND(?given), CONCAT(?family, ", ", ?given), ?family) AS ?name)
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/defaults> {
    ?thing a atlas:PartialName
  }
}
WHERE {
  VALUES ?thing { UNDEF }
  ?thing foaf:familyName ?family
  FILTER(STRSTARTS(STR(?thing), "https://www.mecfsatlas.com/id/paper/"))
  FILTER NOT EXISTS { ?thing a ?stated }
}
