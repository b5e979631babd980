# title:    What a claim says
# question: Of what does a claim consist, what does it ask, and what is it called in short?
# rule:     its subject, relation, object and "in" are those of its findings. Its label is the question of
#           its relation with the two names in their places, and the "in" at its end: "Are antibodies to
#           HHV-6 higher in ME/CFS?". The form for several goes with a subject in the plural. Its short
#           label is the parts in a row: "antibodies to HHV-6: higher in ME/CFS".
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?claim a atlas:Claim ;
      skos:prefLabel ?label ;
      atlas:shortLabel ?short ;
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
  ?subject atlas:nameInSentence ?subjectName ;
    atlas:grammaticalNumber ?number .
  ?relation skos:prefLabel ?relationName ;
    atlas:singularQuestion ?aboutOne ;
    atlas:pluralQuestion ?aboutSeveral .
  ?object atlas:nameInSentence ?objectName .
  OPTIONAL { ?finding atlas:in ?in . ?in atlas:nameInSentence ?inName }
  BIND(STR(IF(?number = "plural", ?aboutSeveral, ?aboutOne)) AS ?form)
  BIND(STRAFTER(?form, "{subject}") AS ?rest)
  BIND(IF(BOUND(?in), CONCAT(", in ", ?inName), "") AS ?place)
  BIND(
    STRLANG(CONCAT(
      STRBEFORE(?form, "{subject}"), ?subjectName, STRBEFORE(?rest, "{object}"), ?objectName,
      REPLACE(STRAFTER(?rest, "{object}"), "\\?$", ""), ?place, "?"), "en")
    AS ?label)
  BIND(
    CONCAT(?subjectName, ": ", REPLACE(STR(?relationName), "^is ", ""), " ", ?objectName, ?place)
    AS ?short)
}
