# title:    Direct edges
# question: What stands to what, in one plain statement?
# rule:     one edge for a subject, relation and object that at least one counted paper found and that no
#           counted paper did not find or found in part, in whatever place ("in"), since an edge cannot
#           say where; nor is there an edge where a counted paper found the opposite relation. Edges have a graph of their own; the claims behind an edge have its subject,
#           relation and object, and say what the edge leaves out.
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/edges> {
    ?subject ?relation ?object
  }
}
WHERE {
  {
    SELECT ?subject ?relation ?object (SUM(?yes) AS ?found) (SUM(?no + ?partly) AS ?otherwise)
    WHERE {
      VALUES ?subject { UNDEF }
      ?claim a atlas:Claim ;
        atlas:subject ?subject ;
        atlas:relation ?relation ;
        atlas:object ?object ;
        atlas:overallTally ?tally .
      ?tally atlas:papersFound ?yes ;
        atlas:papersNotFound ?no ;
        atlas:papersMixed ?partly .
    }
    GROUP BY ?subject ?relation ?object
  }
  FILTER(?found > 0 && ?otherwise = 0)
  FILTER NOT EXISTS {
    ?relation atlas:oppositeRelation|^atlas:oppositeRelation ?opposite .
    ?contrary atlas:subject ?subject ;
      atlas:relation ?opposite ;
      atlas:object ?object ;
      atlas:overallTally ?against .
    ?against atlas:papersFound ?foundOpposite .
    FILTER(?foundOpposite > 0)
  }
}
