# title:    Cohorts
# question: Which papers belong to one cohort?
# rule:     for each paper that a record reads the one that stands for its cohort: the first by address
#           among all papers that are joined to it by "same cohort as" or "merged from", directly or
#           through others.
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?paper atlas:cohortStandIn ?first
  }
}
WHERE {
  {
    SELECT ?paper (MIN(?member) AS ?address)
    WHERE {
      VALUES ?paper { UNDEF }
      ?record atlas:reads ?paper .
      ?paper (atlas:sameCohortAs|atlas:mergedFrom|^atlas:mergedFrom)* ?joined
      BIND(STR(?joined) AS ?member)
    }
    GROUP BY ?paper
  }
  BIND(IRI(?address) AS ?first)
}
