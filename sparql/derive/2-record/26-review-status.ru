# title:    The review status of records
# question: Has a person checked this record?
# rule:     checked by a person where a check by a named person is on record that is not older than the
#           file's last change; changed since the check where every such check is older; otherwise not
#           checked. Nobody sets the status by hand.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?record atlas:reviewStatus ?status
  }
}
WHERE {
  VALUES ?record { UNDEF }
  GRAPH ?source {
    ?record a atlas:EvidenceRecord .
    ?source dcterms:issued ?issued .
    OPTIONAL { ?source dcterms:modified ?modified }
  }
  OPTIONAL {
    SELECT ?record (MAX(?day) AS ?checked)
    WHERE {
      VALUES ?record { UNDEF }
      ?check a atlas:Check ;
        prov:used ?record ;
        prov:wasAssociatedWith ?checker ;
        prov:endedAtTime ?when .
      ?checker a prov:Person .
      BIND(STRDT(SUBSTR(STR(?when), 1, 10), xsd:date) AS ?day)
    }
    GROUP BY ?record
  }
  BIND(
    IF(!BOUND(?checked), atlas:reviewStatus-notChecked,
      IF(?checked >= COALESCE(?modified, ?issued),
        atlas:reviewStatus-checkedByPerson, atlas:reviewStatus-changedSinceCheck))
    AS ?status)
}
