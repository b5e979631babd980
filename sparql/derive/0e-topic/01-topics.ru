# title:    Topics
# question: Under which things does a thing count?
# rule:     under itself, whatever is broader, what it concerns, and what a measurement measures; a panel
#           under each of its members. Step by step. An instrument does not count under all it measures.
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?thing atlas:topic ?topic
  }
}
WHERE {
  VALUES ?thing { UNDEF }
  {
    ?thing skos:inScheme ?list .
    FILTER(STRSTARTS(STR(?thing), "https://www.mecfsatlas.com/id/"))
    FILTER(?list NOT IN (atlas:claims, atlas:rollUps, atlas:relationScheme, atlas:publicationTypes))
  }
  UNION {
    ?thing a atlas:CaseDefinition
  }
  {
    ?thing (skos:broader|atlas:concerns|atlas:member)* ?topic
  }
  UNION {
    ?thing (skos:broader|atlas:concerns|atlas:member)* ?measurement .
    ?measurement a ?kind .
    FILTER(?kind IN (atlas:Measurement, atlas:AntibodyMeasurement))
    ?measurement atlas:measures/(skos:broader|atlas:concerns|atlas:member)* ?topic
  }
  FILTER(STRSTARTS(STR(?topic), "https://www.mecfsatlas.com/id/"))
}
