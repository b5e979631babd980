# title:    What findings and links share
# question: In which setting was a finding made, on what does it rest, and who links papers?
# rule:     the setting and the basis of a finding are its record's; links between papers are the curator's.
#           What a file states stays.
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/defaults> {
    ?finding ?property ?value
  }
}
WHERE {
  VALUES ?record { UNDEF }
  VALUES ?property { atlas:setting atlas:basis }
  ?record a atlas:EvidenceRecord ;
    ?property ?value ;
    atlas:finding ?finding
  FILTER(STRSTARTS(STR(?finding), CONCAT(STR(?record), "#")))
  FILTER NOT EXISTS { ?finding ?property ?stated }
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/defaults> {
    ?link prov:wasAttributedTo atlas:curator
  }
}
WHERE {
  VALUES ?record { UNDEF }
  ?record a atlas:EvidenceRecord ;
    atlas:paperRelation ?link
  FILTER(STRSTARTS(STR(?link), CONCAT(STR(?record), "#")))
  FILTER NOT EXISTS { ?link prov:wasAttributedTo ?stated }
}
