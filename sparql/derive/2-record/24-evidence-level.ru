# title:    The evidence level of studies
# question: How strong is the kind of evidence that this paper gives?
# rule:     by the kind of work alone, never by its result:
#           E0 systematic reviews, meta-analyses and randomised trials;
#           E1 cohort, longitudinal and genetic association studies;
#           E2 case-control and cross-sectional studies, open-label trials;
#           E3 work in dishes or animals, case reports and other designs.
#           None for narrative reviews, case definitions, guidelines, editorials, notices and retracted
#           papers, nor where only a secondary description was read.
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>
PREFIX publication-type: <https://www.mecfsatlas.com/id/publication-type/>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?record atlas:evidenceLevel ?level
  }
}
WHERE {
  VALUES ?record { UNDEF }
  VALUES (?type ?design ?level) {
    (publication-type:systematic-review UNDEF atlas:evidenceLevel-E0)
    (publication-type:meta-analysis UNDEF atlas:evidenceLevel-E0)
    (publication-type:case-report UNDEF atlas:evidenceLevel-E3)
    (publication-type:original atlas:design-rct atlas:evidenceLevel-E0)
    (publication-type:original atlas:design-cohort atlas:evidenceLevel-E1)
    (publication-type:original atlas:design-longitudinal atlas:evidenceLevel-E1)
    (publication-type:original atlas:design-geneticAssociation atlas:evidenceLevel-E1)
    (publication-type:original atlas:design-caseControl atlas:evidenceLevel-E2)
    (publication-type:original atlas:design-crossSectional atlas:evidenceLevel-E2)
    (publication-type:original atlas:design-openLabelTrial atlas:evidenceLevel-E2)
    (publication-type:original atlas:design-inVitro atlas:evidenceLevel-E3)
    (publication-type:original atlas:design-animal atlas:evidenceLevel-E3)
    (publication-type:original atlas:design-other atlas:evidenceLevel-E3)
  }
  ?record atlas:design ?design ;
    atlas:reads ?paper .
  ?paper atlas:publicationType ?type .
  FILTER NOT EXISTS { ?record atlas:basis atlas:basis-secondaryDescription }
  FILTER NOT EXISTS { ?paper atlas:standing atlas:standing-retracted }
}
