# title:    Claims
# question: On which propositions do the findings bear?
# rule:     findings with the same subject, relation, object and "in" bear on one claim; its address is
#           made of their slugs, its label of their names.
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?claim a atlas:Claim ;
      skos:prefLabel ?label ;
      skos:inScheme atlas:claims ;
      atlas:subject ?subject ;
      atlas:relation ?relation ;
      atlas:object ?object ;
      atlas:in ?in ;
      atlas:finding ?finding .
    ?finding atlas:bearsOn ?claim
  }
}
WHERE {
  ?finding a atlas:Finding ;
    atlas:subject ?subject ;
    atlas:relation ?relation ;
    atlas:object ?object .
  ?subject skos:prefLabel ?subjectName .
  ?relation skos:prefLabel ?relationName .
  ?object skos:prefLabel ?objectName .
  OPTIONAL { ?subject atlas:shortLabel ?subjectShort }
  OPTIONAL { ?object atlas:shortLabel ?objectShort }
  OPTIONAL {
    ?finding atlas:in ?in .
    ?in skos:prefLabel ?inName
    OPTIONAL { ?in atlas:shortLabel ?inShort }
  }
  BIND(
    IRI(CONCAT("https://www.mecfsatlas.com/id/claim/",
      REPLACE(STR(?subject), "^.*/", ""), "-", REPLACE(STR(?relation), "^.*/", ""), "-", REPLACE(STR(?object), "^.*/", ""),
      IF(BOUND(?in), CONCAT("-in-", REPLACE(STR(?in), "^.*/", "")), "")))
    AS ?claim)
  BIND(
    STRLANG(CONCAT(
      STR(COALESCE(?subjectShort, ?subjectName)), " ", STR(?relationName), " ", STR(COALESCE(?objectShort, ?objectName)),
      IF(BOUND(?in), CONCAT(" (in: ", STR(COALESCE(?inShort, ?inName)), ")"), "")), "en")
    AS ?label)
}
