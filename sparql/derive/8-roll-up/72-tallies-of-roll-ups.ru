# title:    Tallies of roll-ups
# question: How many cohorts found, did not find or found in part what the claims of a roll-up say?
# rule:     a tally lists the counted lines of the parts, all of them or those of one relation family,
#           direction, place, PEM status, case definition or setting. Each cohort counts once: where its
#           lines differ it is mixed.
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?rollUp atlas:tally ?tally ;
      atlas:overallTally ?tally .
    ?tally a atlas:Tally ;
      atlas:tallyDimension atlas:tallyDimension-overall ;
      atlas:evidenceLine ?line
  }
}
WHERE {
  VALUES ?rollUp { UNDEF }
  ?rollUp a atlas:RollUp ;
    atlas:part/atlas:evidenceLine ?line .
  ?line atlas:lineStatus atlas:lineStatus-counted
  BIND(IRI(CONCAT(STR(?rollUp), "#tally")) AS ?tally)
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?rollUp atlas:tally ?tally .
    ?tally a atlas:Tally ;
      atlas:tallyDimension ?dimension ;
      atlas:tallyValue ?value ;
      atlas:evidenceLine ?line
  }
}
WHERE {
  VALUES ?rollUp { UNDEF }
  ?rollUp a atlas:RollUp ;
    atlas:part ?claim .
  ?claim atlas:evidenceLine ?line .
  ?line atlas:lineStatus atlas:lineStatus-counted
  {
    VALUES (?property ?dimension) {
      (atlas:pemStatus atlas:tallyDimension-pem)
      (atlas:criteria atlas:tallyDimension-criteria)
      (atlas:setting atlas:tallyDimension-setting)
    }
    ?line ?property ?value
  }
  UNION {
    ?claim atlas:relation/atlas:relationFamily ?value
    BIND(atlas:tallyDimension-family AS ?dimension)
  }
  UNION {
    ?claim atlas:relation/atlas:relationDirection ?value
    BIND(atlas:tallyDimension-direction AS ?dimension)
  }
  UNION {
    ?claim atlas:in ?value
    BIND(atlas:tallyDimension-place AS ?dimension)
  }
  BIND(IRI(CONCAT(STR(?rollUp), "#tally-", REPLACE(STR(?value), "^.*[/#]", ""))) AS ?tally)
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
    {
      SELECT ?tally ?cohort (COUNT(DISTINCT ?measured) AS ?outcomes) (SAMPLE(?measured) AS ?only)
      WHERE {
        VALUES ?rollUp { UNDEF }
        ?rollUp a atlas:RollUp ;
          atlas:tally ?tally .
        ?tally atlas:evidenceLine ?line .
        ?line atlas:outcome ?each ;
          atlas:paper/atlas:cohortStandIn ?cohort
        BIND(IF(?each = atlas:outcome-notMeasured, ?none, ?each) AS ?measured)
      }
      GROUP BY ?tally ?cohort
    }
    BIND(
      IF(?outcomes = 0, atlas:outcome-notMeasured, IF(?outcomes = 1, ?only, atlas:outcome-mixed))
      AS ?outcome)
  }
  GROUP BY ?tally
}
