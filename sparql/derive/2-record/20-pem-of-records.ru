# title:    The PEM status of studies
# question: Was post-exertional malaise a required inclusion criterion for the people of this study?
# rule:     not applicable without participants (cells in a dish, animals, literature); otherwise by the
#           case definitions used: required where all require it, not required where none does, unclear
#           where they disagree, one is unclear or not in the atlas, or the criteria are not stated.
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?record atlas:pemStatus ?status
  }
}
WHERE {
  VALUES ?record { UNDEF }
  ?record a atlas:EvidenceRecord .
  BIND(
    EXISTS {
      ?record atlas:setting ?setting
      FILTER(?setting IN (atlas:setting-cellsInDish, atlas:setting-animals, atlas:setting-literature))
    } AS ?noParticipants)
  BIND(EXISTS { ?record atlas:criteria ?any } && NOT EXISTS { ?record atlas:criteriaNotStated true } AS ?stated)
  BIND(EXISTS { ?record atlas:criteria/atlas:pemStatus atlas:pem-required } AS ?someRequire)
  BIND(EXISTS { ?record atlas:criteria/atlas:pemStatus atlas:pem-notRequired } AS ?someDoNot)
  BIND(EXISTS { ?record atlas:criteria/atlas:pemStatus atlas:pem-unclear } || EXISTS { ?record atlas:otherCriteria ?other } AS ?someUnclear)
  BIND(
    IF(?noParticipants, atlas:pem-notApplicable,
      IF(!?stated || ?someUnclear || (?someRequire && ?someDoNot), atlas:pem-unclear,
        IF(?someRequire, atlas:pem-required,
          IF(?someDoNot, atlas:pem-notRequired, atlas:pem-unclear))))
    AS ?status)
}
