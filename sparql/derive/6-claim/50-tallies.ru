# title:    Tallies
# question: How many papers and findings bear on a claim, with which outcome, and in what kind of study?
# rule:     each tally lists its evidence lines and sums them by outcome. Only counted lines enter the
#           overall tally and those by PEM status, case definition and setting; the tallies by standing
#           show retracted papers, reviews and notices apart. Papers on one cohort are one cohort.
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?claim atlas:tally ?tally ;
      atlas:overallTally ?tally .
    ?tally a atlas:Tally ;
      atlas:tallyDimension atlas:tallyDimension-overall ;
      atlas:evidenceLine ?line
  }
}
WHERE {
  VALUES ?claim { UNDEF }
  ?claim a atlas:Claim
  OPTIONAL {
    ?claim atlas:evidenceLine ?line .
    ?line atlas:lineStatus atlas:lineStatus-counted
  }
  BIND(IRI(CONCAT(STR(?claim), "#tally")) AS ?tally)
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?claim atlas:tally ?tally .
    ?tally a atlas:Tally ;
      atlas:tallyDimension ?dimension ;
      atlas:tallyValue ?value ;
      atlas:evidenceLine ?line
  }
}
WHERE {
  VALUES ?claim { UNDEF }
  VALUES (?property ?dimension) {
    (atlas:pemStatus atlas:tallyDimension-pem)
    (atlas:criteria atlas:tallyDimension-criteria)
    (atlas:setting atlas:tallyDimension-setting)
    (atlas:lineStatus atlas:tallyDimension-standing)
  }
  ?claim a atlas:Claim ;
    atlas:evidenceLine ?line .
  ?line atlas:lineStatus ?status ;
    ?property ?value .
  FILTER(?property = atlas:lineStatus || ?status = atlas:lineStatus-counted)
  BIND(IRI(CONCAT(STR(?claim), "#tally-", REPLACE(STR(?value), "^.*[/#]", ""))) AS ?tally)
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?tally atlas:papersFound ?found ;
      atlas:papersNotFound ?notFound ;
      atlas:papersMixed ?mixed ;
      atlas:papersNotMeasured ?notMeasured ;
      atlas:cohorts ?cohorts
  }
}
WHERE {
  SELECT ?tally
    (SUM(IF(?outcome = atlas:outcome-found, 1, 0)) AS ?found)
    (SUM(IF(?outcome = atlas:outcome-notFound, 1, 0)) AS ?notFound)
    (SUM(IF(?outcome = atlas:outcome-mixed, 1, 0)) AS ?mixed)
    (SUM(IF(?outcome = atlas:outcome-notMeasured, 1, 0)) AS ?notMeasured)
    (COUNT(DISTINCT ?cohort) AS ?cohorts)
  WHERE {
    VALUES ?claim { UNDEF }
    ?claim atlas:tally ?tally .
    ?tally a atlas:Tally
    OPTIONAL {
      ?tally atlas:evidenceLine ?line .
      ?line atlas:outcome ?lineOutcome ;
        atlas:paper/atlas:cohortStandIn ?cohort
    }
    BIND(COALESCE(?lineOutcome, atlas:Tally) AS ?outcome)
  }
  GROUP BY ?tally
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?tally atlas:findingsFound ?found ;
      atlas:findingsNotFound ?notFound ;
      atlas:findingsMixed ?mixed ;
      atlas:findingsNotMeasured ?notMeasured
  }
}
WHERE {
  SELECT ?tally
    (SUM(IF(?outcome = atlas:outcome-found, 1, 0)) AS ?found)
    (SUM(IF(?outcome = atlas:outcome-notFound, 1, 0)) AS ?notFound)
    (SUM(IF(?outcome = atlas:outcome-mixed, 1, 0)) AS ?mixed)
    (SUM(IF(?outcome = atlas:outcome-notMeasured, 1, 0)) AS ?notMeasured)
  WHERE {
    VALUES ?claim { UNDEF }
    ?claim atlas:tally ?tally .
    ?tally a atlas:Tally
    OPTIONAL { ?tally atlas:evidenceLine/atlas:finding/atlas:outcome ?findingOutcome }
    BIND(COALESCE(?findingOutcome, atlas:Tally) AS ?outcome)
  }
  GROUP BY ?tally
}
