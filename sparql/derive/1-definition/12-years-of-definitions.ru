# title:    The year of case definitions as a number
# question: In which year was the case definition published, as a number that a query can compare?
# rule:     the stated year, without its type: SPARQL gives no answer where a year of a calendar
#           (xsd:gYear) is compared with a number.
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX fabio: <http://purl.org/spar/fabio/>
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?definition atlas:publicationYear ?number
  }
}
WHERE {
  VALUES ?definition { UNDEF }
  ?definition a atlas:CaseDefinition ;
    fabio:hasPublicationYear ?year .
  BIND(xsd:integer(STR(?year)) AS ?number)
}
