# title:    What a record has from its paper and its parts
# question: What is a record called, how were its people picked out, and what does it mention?
# rule:     its title is its paper's; its criteria are those of its groups, unless its file states some. It
#           mentions, besides what its file names, what its findings are about and the conditions of its groups.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/defaults> {
    ?record dcterms:title ?title
  }
}
WHERE {
  VALUES ?record { UNDEF }
  ?record a atlas:EvidenceRecord ;
    atlas:reads ?paper .
  ?paper a atlas:Paper ;
    dcterms:title ?title
  FILTER NOT EXISTS { ?record dcterms:title ?stated }
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/defaults> {
    ?record ?property ?value
  }
}
WHERE {
  VALUES ?record { UNDEF }
  VALUES ?property { atlas:criteria atlas:criteriaNotStated }
  ?record a atlas:EvidenceRecord ;
    atlas:group ?group .
  ?group ?property ?value
  FILTER(STRSTARTS(STR(?group), CONCAT(STR(?record), "#")))
  FILTER NOT EXISTS { ?record ?property ?stated }
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/defaults> {
    ?record atlas:mentions ?thing
  }
}
WHERE {
  VALUES ?record { UNDEF }
  ?record a atlas:EvidenceRecord ;
    atlas:finding|atlas:group ?part .
  ?part atlas:subject|atlas:object|atlas:condition ?thing
  FILTER(STRSTARTS(STR(?part), CONCAT(STR(?record), "#")))
  FILTER NOT EXISTS { ?record atlas:mentions ?thing }
}
