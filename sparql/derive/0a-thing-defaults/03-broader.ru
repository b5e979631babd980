# title:    Broader by the atlas
# question: What is above a thing by a link of the atlas's own?
# rule:     a broader link that the atlas made is an ordinary broader link too.
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/defaults> {
    ?thing skos:broader ?above
  }
}
WHERE {
  VALUES ?thing { UNDEF }
  ?thing atlas:broaderByAtlas ?above
  FILTER NOT EXISTS { ?thing skos:broader ?above }
}
