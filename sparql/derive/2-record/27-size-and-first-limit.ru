# title:    The size and the first limit of studies
# question: How many people took part in this study, and what is the first thing that it does not prove?
# rule:     the size is the number of people in all groups of the record, given only where the number of
#           each is known; the first limit is the one in first place.
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?record atlas:studySize ?size
  }
}
WHERE {
  {
    SELECT ?record (SUM(?count) AS ?size)
    WHERE {
      VALUES ?record { UNDEF }
      ?record a atlas:EvidenceRecord ;
        atlas:group ?group .
      ?group atlas:groupCount ?count
      FILTER NOT EXISTS {
        ?record atlas:group ?uncounted
        FILTER NOT EXISTS { ?uncounted atlas:groupCount ?any }
      }
    }
    GROUP BY ?record
  }
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?record atlas:firstLimit ?limit
  }
}
WHERE {
  VALUES ?record { UNDEF }
  ?record a atlas:EvidenceRecord ;
    atlas:limit ?limit .
  ?limit atlas:position 1
}
