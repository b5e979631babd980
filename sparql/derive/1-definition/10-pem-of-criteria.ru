# title:    The PEM status of case definitions
# question: Does this case definition require post-exertional malaise?
# rule:     required where its post-exertional malaise element is required; unclear where that element
#           is unclear or the definition has none; otherwise not required (optional, one of a group,
#           or not mentioned).
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?definition atlas:pemStatus ?status
  }
}
WHERE {
  VALUES ?definition { UNDEF }
  ?definition a atlas:CaseDefinition .
  OPTIONAL {
    ?definition atlas:element ?element .
    ?element skos:prefLabel "Post-exertional malaise"@en ;
      atlas:requirement ?requirement
  }
  BIND(
    IF(!BOUND(?requirement) || ?requirement = atlas:requirement-unclear,
      atlas:pem-unclear,
      IF(?requirement = atlas:requirement-required, atlas:pem-required, atlas:pem-notRequired))
    AS ?status)
}
