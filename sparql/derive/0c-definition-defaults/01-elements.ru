# title:    The elements of a case definition
# question: Which elements does a case definition have?
# rule:     an address that goes on from its own after a "#", and of which a requirement is stated, is an
#           element of it. What a file states stays.
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

# Here ?definition is the element: each is looked at by itself.

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/defaults> {
    ?definition a atlas:CriterionElement
  }
}
WHERE {
  VALUES ?definition { UNDEF }
  VALUES ?property { atlas:symptom atlas:requirement atlas:groupMinimum atlas:groupSize atlas:groupLabel }
  ?definition ?property ?any
  FILTER(STRSTARTS(STR(?definition), "https://www.mecfsatlas.com/id/criterion/") && CONTAINS(STR(?definition), "#"))
  FILTER NOT EXISTS { ?definition a ?stated }
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/defaults> {
    ?whole atlas:element ?definition
  }
}
WHERE {
  VALUES ?definition { UNDEF }
  VALUES ?property { atlas:symptom atlas:requirement atlas:groupMinimum atlas:groupSize atlas:groupLabel }
  ?definition ?property ?any
  FILTER(STRSTARTS(STR(?definition), "https://www.mecfsatlas.com/id/criterion/") && CONTAINS(STR(?definition), "#"))
  BIND(IRI(STRBEFORE(STR(?definition), "#")) AS ?whole)
  FILTER NOT EXISTS { ?whole atlas:element ?definition }
}
