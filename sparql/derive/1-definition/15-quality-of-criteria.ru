# title:    The quality of case definitions
# question: How exactly does this case definition pick out people with ME/CFS?
# rule:     strict where post-exertional malaise is required and another symptom beyond fatigue and
#           impairment is required or one of a group; adequate where it is counted but not required of
#           everyone, or required alone; weak where it is not mentioned; unclear where that element is
#           unclear or the definition has none.
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?definition atlas:definitionQuality ?quality
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
    EXISTS {
      ?definition atlas:element ?other .
      ?other atlas:requirement ?asked ;
        skos:prefLabel ?name .
      FILTER(?asked IN (atlas:requirement-required, atlas:requirement-oneOfGroup))
      FILTER(?name NOT IN ("Post-exertional malaise"@en, "Fatigue"@en, "Substantial impairment"@en))
    } AS ?asksMore)
  BIND(
    IF(!BOUND(?requirement) || ?requirement = atlas:requirement-unclear, atlas:definitionQuality-unclear,
      IF(?requirement = atlas:requirement-notMentioned, atlas:definitionQuality-weak,
        IF(?requirement = atlas:requirement-required && ?asksMore,
          atlas:definitionQuality-strict, atlas:definitionQuality-adequate)))
    AS ?quality)
}
