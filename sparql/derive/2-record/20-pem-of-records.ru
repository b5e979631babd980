# title:    The PEM status of studies
# question: Was post-exertional malaise a required inclusion criterion for the people of this study?
# rule:     not applicable without participants (cells in a dish, animals, literature, a definition that
#           names none) or where they were not chosen for a lasting illness. Else what the text itself says.
#           Else by the case definitions used: if all say the same, that; if everybody met all of several,
#           required where one of them requires it; if everybody met any of several, not required where one
#           does not require it. Else unclear, and the reason says why.
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?record atlas:pemStatus ?status ;
      atlas:pemReason ?reason
  }
}
WHERE {
  VALUES ?record { UNDEF }
  ?record a atlas:EvidenceRecord .
  BIND(
    EXISTS {
      ?record atlas:setting ?setting
      FILTER(?setting IN (atlas:setting-cellsInDish, atlas:setting-animals, atlas:setting-literature))
    }
    || (EXISTS { ?record atlas:design atlas:design-definition }
      && NOT EXISTS { ?record atlas:group/atlas:groupCount ?count })
    AS ?noParticipants)
  BIND(EXISTS { ?record atlas:selectedForIllness false } AS ?notChosen)
  OPTIONAL { ?record atlas:pemExplicitlyRequired ?explicit }
  BIND(EXISTS { ?record atlas:criteria ?any } && NOT EXISTS { ?record atlas:criteriaNotStated true } AS ?stated)
  BIND(EXISTS { ?record atlas:otherCriteria|(atlas:group/atlas:otherCriteria) ?words } AS ?inWords)
  BIND(EXISTS { ?record atlas:criteriaRule|(atlas:group/atlas:criteriaRule) atlas:criteriaRule-all } AS ?all)
  BIND(EXISTS { ?record atlas:criteriaRule|(atlas:group/atlas:criteriaRule) atlas:criteriaRule-any } AS ?anyOf)
  BIND(EXISTS { ?record atlas:criteria/atlas:pemStatus atlas:pem-required } AS ?someRequire)
  BIND(EXISTS { ?record atlas:criteria/atlas:pemStatus atlas:pem-notRequired } AS ?someDoNot)
  BIND(EXISTS { ?record atlas:criteria/atlas:pemStatus atlas:pem-unclear } AS ?someUnclear)
  BIND(
    IF(?noParticipants, atlas:pemReason-noParticipants,
      IF(?notChosen, atlas:pemReason-notChosenForIllness,
        IF(BOUND(?explicit), atlas:pemReason-statedInText,
          IF(!?stated, IF(?inWords, atlas:pemReason-criteriaOnlyInWords, atlas:pemReason-criteriaNotStated),
            IF(?all && ?someRequire, atlas:pemReason-allOfSeveral,
              IF(?anyOf && ?someDoNot, atlas:pemReason-anyOfSeveral,
                IF(?inWords, atlas:pemReason-criteriaOnlyInWords,
                  IF(?someUnclear, atlas:pemReason-definitionUnclear,
                    IF(?someRequire && ?someDoNot, atlas:pemReason-definitionsDisagree,
                      atlas:pemReason-oneDefinition)))))))))
    AS ?reason)
  BIND(
    IF(?reason IN (atlas:pemReason-noParticipants, atlas:pemReason-notChosenForIllness), atlas:pem-notApplicable,
      IF(?reason = atlas:pemReason-statedInText, IF(?explicit, atlas:pem-required, atlas:pem-notRequired),
        IF(?reason = atlas:pemReason-allOfSeveral, atlas:pem-required,
          IF(?reason = atlas:pemReason-anyOfSeveral, atlas:pem-notRequired,
            IF(?reason = atlas:pemReason-oneDefinition, IF(?someRequire, atlas:pem-required, atlas:pem-notRequired),
              atlas:pem-unclear)))))
    AS ?status)
}
