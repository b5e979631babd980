# title:    What a claim says
# question: Of what does a claim consist, and what is it called?
# rule:     its subject, relation, object and "in" are those of its findings; its label is made of their
#           names.
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
      atlas:finding ?finding
  }
}
WHERE {
  VALUES ?claim { UNDEF }
  ?finding atlas:bearsOn ?claim ;
    atlas:subject ?subject ;
    atlas:relation ?relation ;
    atlas:object ?object .
  ?subject atlas:displayName ?subjectName .
  ?relation skos:prefLabel ?relationName .
  ?object atlas:displayName ?objectName .
  OPTIONAL { ?finding atlas:in ?in . ?in atlas:displayName ?inName }
  BIND(
    STRLANG(CONCAT(
      STR(?subjectName), " ", STR(?relationName), " ", STR(?objectName),
      IF(BOUND(?in), CONCAT(" (in: ", STR(?inName), ")"), "")), "en")
    AS ?label)
}
