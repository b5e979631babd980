# title:    Display names
# question: Under which name do tables and running text show this thing?
# rule:     its short label where it has one, else its preferred label; of what is in a list of the atlas,
#           and of case definitions.
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?thing atlas:displayName ?name
  }
}
WHERE {
  VALUES ?thing { UNDEF }
  ?thing skos:prefLabel ?long .
  FILTER(EXISTS { ?thing skos:inScheme ?scheme } || EXISTS { ?thing a atlas:CaseDefinition })
  OPTIONAL { ?thing atlas:shortLabel ?short }
  BIND(COALESCE(?short, ?long) AS ?name)
}
