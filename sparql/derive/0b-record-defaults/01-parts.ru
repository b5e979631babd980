# title:    The parts of a record
# question: Which finding, limit, group, link or activity is a part of which record, and in which place?
# rule:     an address that goes on from a record's own after a "#" is a part of it; what is said of the part
#           tells of which class it is, and the number at the end of its address its place. What a file
#           states stays.
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

# In the first two operations ?record is the part: each is looked at by itself.

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/defaults> {
    ?record a ?class
  }
}
WHERE {
  VALUES ?record { UNDEF }
  VALUES (?property ?class) {
    (atlas:subject atlas:Finding)
    (atlas:relation atlas:Finding)
    (atlas:object atlas:Finding)
    (atlas:in atlas:Finding)
    (atlas:outcome atlas:Finding)
    (atlas:statement atlas:Finding)
    (atlas:measure atlas:Finding)
    (atlas:tissue atlas:Finding)
    (atlas:comparison atlas:Finding)
    (atlas:result atlas:Finding)
    (atlas:quote atlas:Finding)
    (atlas:text atlas:Limit)
    (atlas:condition atlas:Group)
    (atlas:conditionInWords atlas:Group)
    (atlas:groupCount atlas:Group)
    (skos:prefLabel atlas:Group)
    (atlas:relationType atlas:PaperRelation)
    (atlas:target atlas:PaperRelation)
    (atlas:why atlas:PaperRelation)
    (atlas:generatorVersion prov:Activity)
    (atlas:resultGroup atlas:GroupResult)
    (atlas:groupInWords atlas:GroupResult)
    (atlas:count atlas:GroupResult)
    (atlas:total atlas:GroupResult)
    (atlas:percent atlas:GroupResult)
    (atlas:mean atlas:GroupResult)
    (atlas:median atlas:GroupResult)
    (atlas:level atlas:GroupResult)
    (atlas:effectMeasure atlas:Effect)
    (atlas:estimate atlas:Effect)
    (atlas:pValue atlas:Effect)
    (atlas:pValueBelow atlas:Effect)
    (atlas:pValueAbove atlas:Effect)
  }
  ?record ?property ?any
  FILTER(STRSTARTS(STR(?record), "https://www.mecfsatlas.com/id/evidence/") && CONTAINS(STR(?record), "#"))
  FILTER NOT EXISTS { ?record a ?stated }
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/defaults> {
    ?whole ?link ?record
  }
}
WHERE {
  VALUES ?record { UNDEF }
  VALUES (?property ?link) {
    (atlas:subject atlas:finding)
    (atlas:relation atlas:finding)
    (atlas:object atlas:finding)
    (atlas:in atlas:finding)
    (atlas:outcome atlas:finding)
    (atlas:statement atlas:finding)
    (atlas:measure atlas:finding)
    (atlas:tissue atlas:finding)
    (atlas:comparison atlas:finding)
    (atlas:result atlas:finding)
    (atlas:quote atlas:finding)
    (atlas:text atlas:limit)
    (atlas:condition atlas:group)
    (atlas:conditionInWords atlas:group)
    (atlas:groupCount atlas:group)
    (skos:prefLabel atlas:group)
    (atlas:relationType atlas:paperRelation)
    (atlas:target atlas:paperRelation)
    (atlas:why atlas:paperRelation)
    (atlas:generatorVersion prov:wasGeneratedBy)
  }
  ?record ?property ?any
  FILTER(STRSTARTS(STR(?record), "https://www.mecfsatlas.com/id/evidence/") && CONTAINS(STR(?record), "#"))
  BIND(IRI(STRBEFORE(STR(?record), "#")) AS ?whole)
  FILTER NOT EXISTS { ?whole ?link ?record }
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/defaults> {
    ?part atlas:position ?place
  }
}
WHERE {
  VALUES ?record { UNDEF }
  ?record a atlas:EvidenceRecord ;
    atlas:finding|atlas:limit ?part .
  FILTER(STRSTARTS(STR(?part), CONCAT(STR(?record), "#")) && REGEX(STR(?part), "[0-9]$"))
  FILTER NOT EXISTS { ?part atlas:position ?stated }
  BIND(xsd:integer(REPLACE(STR(?part), "^.*[^0-9]", "")) AS ?place)
} ;

# The numbers of a finding go on from the finding's own address: "#f1-value-2" is a result of "#f1".

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/defaults> {
    ?finding ?link ?record
  }
}
WHERE {
  VALUES ?record { UNDEF }
  VALUES (?class ?link ?part) {
    (atlas:GroupResult atlas:groupResult "-value-")
    (atlas:Effect atlas:effect "-effect-")
  }
  ?record a ?class .
  # The address of the record may hold "-effect-" itself, so that only the end counts.
  FILTER(STRSTARTS(STR(?record), "https://www.mecfsatlas.com/id/evidence/") && REGEX(STR(?record), CONCAT(?part, "[0-9]+$")))
  BIND(IRI(REPLACE(STR(?record), CONCAT(?part, "[0-9]+$"), "")) AS ?finding)
  FILTER NOT EXISTS { ?finding ?link ?record }
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/defaults> {
    ?record atlas:position ?place
  }
}
WHERE {
  VALUES ?record { UNDEF }
  VALUES ?class { atlas:GroupResult atlas:Effect }
  ?record a ?class .
  FILTER(STRSTARTS(STR(?record), "https://www.mecfsatlas.com/id/evidence/") && REGEX(STR(?record), "[0-9]$"))
  FILTER NOT EXISTS { ?record atlas:position ?stated }
  BIND(xsd:integer(REPLACE(STR(?record), "^.*[^0-9]", "")) AS ?place)
}
