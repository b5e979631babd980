# title:    Roll-ups of claims
# question: To which roll-ups does a claim belong?
# rule:     to that of each thing under which its subject or object counts, with each condition under which
#           another of its parts counts. A thing that counts under the condition has no roll-up with it; of
#           two conditions there is one roll-up, not two.
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?claim atlas:rollUp ?rollUp
  }
}
WHERE {
  VALUES ?claim { UNDEF }
  ?claim a atlas:Claim ;
    (atlas:subject|atlas:object) ?end ;
    (atlas:subject|atlas:object|atlas:in) ?place .
  FILTER(?end != ?place)
  ?place atlas:topic ?condition .
  ?condition a atlas:Condition .
  ?end atlas:topic ?topic .
  FILTER NOT EXISTS { ?topic atlas:topic ?condition }
  FILTER NOT EXISTS { ?condition atlas:topic ?topic }
  FILTER(!EXISTS { ?topic a atlas:Condition } || STR(?topic) < STR(?condition))
  BIND(
    IRI(CONCAT("https://www.mecfsatlas.com/id/roll-up/",
      REPLACE(STR(?topic), "^.*/", ""), "-and-", REPLACE(STR(?condition), "^.*/", "")))
    AS ?rollUp)
}
