# title:    The median size of studies behind claims
# question: How many people has the middle one of the cohorts with one outcome?
# rule:     of the cohorts whose size is known; of two in the middle the mean. For the overall tally. The
#           outcome of a cohort is that of all its lines, whether or not they tell a size.
# A paper that does not tell its size is -1: MAX over a missing value would be missing. DISTINCT, as several
# cohorts may have one of the two sizes in the middle.
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?tally ?medianWith ?median
  }
}
WHERE {
  {
    SELECT ?tally ?outcome (AVG(DISTINCT ?size) AS ?median)
    WHERE {
      SELECT ?tally ?outcome ?cohort ?size (SUM(IF(?other < ?size, 1, 0)) AS ?below) (SUM(IF(?other > ?size, 1, 0)) AS ?above) (COUNT(*) AS ?all)
      WHERE {
        {
          SELECT ?tally ?cohort (COUNT(DISTINCT ?measured) AS ?outcomes) (SAMPLE(?measured) AS ?only) (MAX(COALESCE(?each, -1)) AS ?size)
          WHERE {
            VALUES ?claim { UNDEF }
            ?claim a atlas:Claim ;
              atlas:overallTally ?tally .
            ?tally atlas:evidenceLine ?line .
            ?line atlas:outcome ?reported ;
              atlas:paper/atlas:cohortStandIn ?cohort
            OPTIONAL { ?line atlas:studySize ?each }
            BIND(IF(?reported = atlas:outcome-notMeasured, ?none, ?reported) AS ?measured)
          }
          GROUP BY ?tally ?cohort
        }
        FILTER(?size >= 0)
        BIND(IF(?outcomes = 0, atlas:outcome-notMeasured, IF(?outcomes = 1, ?only, atlas:outcome-mixed)) AS ?outcome)
        {
          SELECT ?tally ?second (COUNT(DISTINCT ?secondMeasured) AS ?secondOutcomes) (SAMPLE(?secondMeasured) AS ?secondOnly) (MAX(COALESCE(?secondEach, -1)) AS ?other)
          WHERE {
            VALUES ?claim { UNDEF }
            ?claim a atlas:Claim ;
              atlas:overallTally ?tally .
            ?tally atlas:evidenceLine ?secondLine .
            ?secondLine atlas:outcome ?secondReported ;
              atlas:paper/atlas:cohortStandIn ?second
            OPTIONAL { ?secondLine atlas:studySize ?secondEach }
            BIND(IF(?secondReported = atlas:outcome-notMeasured, ?none, ?secondReported) AS ?secondMeasured)
          }
          GROUP BY ?tally ?second
        }
        FILTER(?other >= 0)
        BIND(IF(?secondOutcomes = 0, atlas:outcome-notMeasured, IF(?secondOutcomes = 1, ?secondOnly, atlas:outcome-mixed)) AS ?secondOutcome)
        FILTER(?outcome = ?secondOutcome)
      }
      GROUP BY ?tally ?outcome ?cohort ?size
      HAVING (2 * ?below <= ?all && 2 * ?above <= ?all)
    }
    GROUP BY ?tally ?outcome
  }
  VALUES (?outcome ?medianWith) {
    (atlas:outcome-found atlas:medianSizeFound)
    (atlas:outcome-notFound atlas:medianSizeNotFound)
    (atlas:outcome-mixed atlas:medianSizeMixed)
  }
}
