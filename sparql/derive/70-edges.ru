# title:    Direct edges
# question: What stands to what, in one plain statement?
# rule:     one edge for each claim that at least one counted paper found and none did not find or found
#           in part. They have a graph of their own; the claim behind an edge has its subject, relation
#           and object, and says what the edge leaves out.
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/edges> {
    ?subject ?relation ?object
  }
}
WHERE {
  ?claim a atlas:Claim ;
    atlas:subject ?subject ;
    atlas:relation ?relation ;
    atlas:object ?object ;
    atlas:tally ?tally .
  ?tally atlas:tallyDimension atlas:tallyDimension-overall ;
    atlas:papersFound ?found ;
    atlas:papersNotFound 0 ;
    atlas:papersMixed 0 .
  FILTER(?found > 0)
}
