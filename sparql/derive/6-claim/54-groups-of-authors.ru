# title:    Groups of authors behind claims
# question: How many groups of authors, which share nobody, are behind the counted papers of a claim?
# rule:     lines whose papers share two authors are of one group, directly or through other lines of the
#           claim; each group is known by the first of its lines.
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?tally atlas:authorGroups ?groups
  }
}
WHERE {
  SELECT ?tally (COUNT(DISTINCT ?first) AS ?groups)
  WHERE {
    SELECT ?tally ?line (MIN(STR(?reached)) AS ?first)
    WHERE {
      VALUES ?claim { UNDEF }
      ?claim a atlas:Claim ;
        atlas:overallTally ?tally .
      ?tally atlas:evidenceLine ?line .
      ?line atlas:sharesAuthorsWith* ?reached
    }
    GROUP BY ?tally ?line
  }
  GROUP BY ?tally
}
