# title:    The case-definition quality of studies
# question: How exactly were the people of this study picked out?
# rule:     the quality of the case definitions used where all have the same; unclear where they differ,
#           one is not in the atlas, or the criteria are not stated; nothing without participants.
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?record atlas:definitionQuality ?quality
  }
}
WHERE {
  VALUES ?record { UNDEF }
  ?record a atlas:EvidenceRecord ;
    atlas:pemStatus ?pem .
  FILTER(?pem != atlas:pem-notApplicable)
  OPTIONAL {
    SELECT ?record (COUNT(DISTINCT ?each) AS ?qualities) (SAMPLE(?each) AS ?only)
    WHERE {
      VALUES ?record { UNDEF }
      ?record a atlas:EvidenceRecord ;
        atlas:criteria/atlas:definitionQuality ?each
    }
    GROUP BY ?record
  }
  BIND(EXISTS { ?record atlas:otherCriteria ?other } || EXISTS { ?record atlas:criteriaNotStated true } AS ?unknown)
  BIND(IF(!?unknown && COALESCE(?qualities, 0) = 1, ?only, atlas:definitionQuality-unclear) AS ?quality)
}
