# title:    People behind claims
# question: How many papers are behind a tally, and how many people behind each outcome?
# rule:     papers are counted apart from cohorts. A cohort has the largest number of people that one of its
#           papers tells, and counts for its outcome once; where no paper tells, it is counted as unknown.
# A paper that does not tell its size is -1: MAX over a missing value would be missing.
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?tally atlas:papers ?papers
  }
}
WHERE {
  SELECT ?tally (COUNT(DISTINCT ?paper) AS ?papers)
  WHERE {
    VALUES ?claim { UNDEF }
    ?claim a atlas:Claim ;
      atlas:tally ?tally .
    ?tally a atlas:Tally
    OPTIONAL { ?tally atlas:evidenceLine/atlas:paper ?paper }
  }
  GROUP BY ?tally
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?tally ?peopleWith ?people ;
      ?unknownWith ?unknown
  }
}
WHERE {
  {
    SELECT ?tally ?outcome (SUM(IF(?largest < 0, 0, ?largest)) AS ?people) (SUM(IF(?largest < 0, 1, 0)) AS ?unknown)
    WHERE {
      {
        SELECT ?tally ?cohort (COUNT(DISTINCT ?measured) AS ?outcomes) (SAMPLE(?measured) AS ?only) (MAX(COALESCE(?each, -1)) AS ?largest)
        WHERE {
          VALUES ?claim { UNDEF }
          ?claim a atlas:Claim ;
            atlas:tally ?tally .
          ?tally a atlas:Tally ;
            atlas:evidenceLine ?line .
          ?line atlas:outcome ?reported ;
            atlas:paper/atlas:cohortStandIn ?cohort
          OPTIONAL { ?line atlas:studySize ?each }
          BIND(IF(?reported = atlas:outcome-notMeasured, ?none, ?reported) AS ?measured)
        }
        GROUP BY ?tally ?cohort
      }
      BIND(IF(?outcomes = 0, atlas:outcome-notMeasured, IF(?outcomes = 1, ?only, atlas:outcome-mixed)) AS ?outcome)
    }
    GROUP BY ?tally ?outcome
  }
  VALUES (?outcome ?peopleWith ?unknownWith) {
    (atlas:outcome-found atlas:participantsFound atlas:sizeUnknownFound)
    (atlas:outcome-notFound atlas:participantsNotFound atlas:sizeUnknownNotFound)
    (atlas:outcome-mixed atlas:participantsMixed atlas:sizeUnknownMixed)
  }
}
