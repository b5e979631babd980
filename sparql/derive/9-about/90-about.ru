# title:    About the derived graphs
# question: What are the graphs of everything derived, and how did they come about?
# rule:     each says what it holds, under which licence, by which rules it was made, and from what:
#           all source graphs. It names no date, so that the same data give the same graph.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX void: <http://rdfs.org/ns/void#>
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?graph a prov:Entity, void:Dataset ;
      dcterms:title ?title ;
      dcterms:description ?description ;
      dcterms:license <https://creativecommons.org/publicdomain/zero/1.0/> ;
      dcterms:conformsTo <https://www.mecfsatlas.com/ontology> ;
      prov:wasGeneratedBy <https://www.mecfsatlas.com/graph/derived#derivation> .
    <https://www.mecfsatlas.com/graph/derived#derivation> a prov:Activity ;
      dcterms:description "The rules of sparql/derive/, run one after another over all source graphs; nobody edits what they give."@en
  }
}
WHERE {
  VALUES (?graph ?title ?description) {
    (<https://www.mecfsatlas.com/graph/derived>
      "What follows from the findings"@en
      "Claims with their evidence lines and tallies, and the PEM status, case-definition quality, evidence level and review status of records; worked out from the source graphs, never written by hand."@en)
    (<https://www.mecfsatlas.com/graph/derived/defaults>
      "What the files leave out"@en
      "What is true of a record, paper or thing unless its file says otherwise, such as the setting of a finding, which is its record's."@en)
    (<https://www.mecfsatlas.com/graph/derived/edges>
      "Direct edges"@en
      "One plain statement for each claim that a counted paper found and none did not find or found in part; the claim behind an edge says what the edge leaves out."@en)
  }
  FILTER EXISTS { ?any a atlas:SourceGraph }
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    <https://www.mecfsatlas.com/graph/derived#derivation> prov:used ?source
  }
}
WHERE {
  VALUES ?source { UNDEF }
  ?source a atlas:SourceGraph
}
