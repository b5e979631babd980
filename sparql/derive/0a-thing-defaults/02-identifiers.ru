# title:    The same thing elsewhere
# question: What is the address of a thing in the vocabulary that its identifier is from?
# rule:     made of the identifier: NCBITaxon:10359 is obo:NCBITaxon_10359. A file adds other addresses.
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX dcterms: <http://purl.org/dc/terms/>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/defaults> {
    ?thing skos:exactMatch ?same
  }
}
WHERE {
  VALUES ?thing { UNDEF }
  VALUES (?source ?start) {
    ("CL" "http://purl.obolibrary.org/obo/CL_")
    ("DOID" "http://purl.obolibrary.org/obo/DOID_")
    ("HGNC" "http://identifiers.org/hgnc/")
    ("HP" "http://purl.obolibrary.org/obo/HP_")
    ("MESH" "http://id.nlm.nih.gov/mesh/")
    ("MONDO" "http://purl.obolibrary.org/obo/MONDO_")
    ("NCBITaxon" "http://purl.obolibrary.org/obo/NCBITaxon_")
    ("PR" "http://purl.obolibrary.org/obo/PR_")
  }
  ?thing dcterms:identifier ?identifier
  FILTER(STRBEFORE(?identifier, ":") = ?source)
  BIND(IRI(CONCAT(?start, ENCODE_FOR_URI(STRAFTER(?identifier, ":")))) AS ?same)
  FILTER NOT EXISTS { ?thing skos:exactMatch ?same }
}
