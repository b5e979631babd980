# title:    Roll-ups
# question: Which claims are brought together, and under which name?
# rule:     claims of at least three counted cohorts about one thing and one condition. A claim about the
#           number or share of a kind of a cell says nothing of the share of the cell: it is listed as a part
#           about a subset and not counted.
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?rollUp a atlas:RollUp ;
      skos:inScheme atlas:rollUps ;
      skos:prefLabel ?label ;
      atlas:rollUpOf ?topic ;
      atlas:rollUpWith ?condition
  }
}
WHERE {
  {
    SELECT ?rollUp (COUNT(DISTINCT ?cohort) AS ?cohorts) (SAMPLE(?claim) AS ?any)
    WHERE {
      VALUES ?rollUp { UNDEF }
      ?claim atlas:rollUp ?rollUp ;
        atlas:evidenceLine ?line .
      ?line atlas:lineStatus atlas:lineStatus-counted ;
        atlas:paper/atlas:cohortStandIn ?cohort .
    }
    GROUP BY ?rollUp
  }
  FILTER(?cohorts >= 3)
  ?any (atlas:subject|atlas:object) ?end ;
    (atlas:subject|atlas:object|atlas:in) ?place .
  ?end atlas:topic ?topic .
  ?place atlas:topic ?condition .
  ?condition a atlas:Condition .
  FILTER(?rollUp =
    IRI(CONCAT("https://www.mecfsatlas.com/id/roll-up/",
      REPLACE(STR(?topic), "^.*/", ""), "-and-", REPLACE(STR(?condition), "^.*/", ""))))
  ?topic atlas:displayName ?topicName .
  ?condition atlas:displayName ?conditionName .
  BIND(STRLANG(CONCAT(STR(?topicName), " and ", STR(?conditionName)), "en") AS ?label)
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?rollUp ?link ?claim
  }
}
WHERE {
  VALUES ?rollUp { UNDEF }
  ?rollUp a atlas:RollUp ;
    atlas:rollUpOf ?topic .
  ?claim atlas:rollUp ?rollUp ;
    atlas:relation/atlas:relationFamily ?family .
  BIND(
    ?family IN (atlas:relationFamily-levelOrNumber, atlas:relationFamily-presence)
      && EXISTS { ?topic a atlas:Cell . ?claim atlas:subject ?cell . ?cell skos:broader+ ?topic }
    AS ?isOfSubset)
  VALUES (?isOfSubset ?link) { (true atlas:subsetPart) (false atlas:part) }
}
