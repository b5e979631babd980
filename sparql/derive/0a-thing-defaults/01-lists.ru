# title:    The list that a thing is in
# question: To which list does a virus, a cell type, a molecule … belong?
# rule:     to that of its class, unless its file names one.
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/defaults> {
    ?thing skos:inScheme ?list
  }
}
WHERE {
  VALUES ?thing { UNDEF }
  VALUES (?class ?list) {
    (atlas:Virus atlas:viruses)
    (atlas:Cell atlas:cells)
    (atlas:Protein atlas:molecules)
    (atlas:Gene atlas:molecules)
    (atlas:Condition atlas:conditions)
    (atlas:Symptom atlas:symptoms)
    (atlas:PublicationType atlas:publicationTypes)
    (atlas:Molecule atlas:molecules)
    (atlas:Treatment atlas:treatments)
    (atlas:Measurement atlas:measurements)
    (atlas:AntibodyMeasurement atlas:measurements)
    (atlas:Population atlas:populations)
    (atlas:Instrument atlas:instruments)
    (atlas:Concept atlas:concepts)
  }
  ?thing a ?class
  FILTER NOT EXISTS { ?thing skos:inScheme ?stated }
}
