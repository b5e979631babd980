# title:    The evidence level of studies
# question: How strong is the kind of evidence that this paper gives?
# rule:     by design, control and allocation, never by the result:
#           E0 systematic reviews, meta-analyses, and trials in which chance allotted the treatments;
#           E1 cohort, longitudinal and genetic association studies with a control group;
#           E2 case-control and cross-sectional studies, and trials with a control group that chance did not
#              make; cohort and longitudinal studies of which it is not said whether there was a control;
#           E3 whatever had no control group (series of patients, trials with one arm, the same people
#              before and after), work in dishes or animals, case reports and other designs.
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
  VALUES (?type ?design ?controlled ?notSaid ?uncontrolled) {
    (publication-type:systematic-review UNDEF atlas:evidenceLevel-E0 atlas:evidenceLevel-E0 atlas:evidenceLevel-E0)
    (publication-type:meta-analysis UNDEF atlas:evidenceLevel-E0 atlas:evidenceLevel-E0 atlas:evidenceLevel-E0)
    (publication-type:case-report UNDEF atlas:evidenceLevel-E3 atlas:evidenceLevel-E3 atlas:evidenceLevel-E3)
    (publication-type:original atlas:design-rct atlas:evidenceLevel-E0 atlas:evidenceLevel-E0 atlas:evidenceLevel-E0)
    (publication-type:original atlas:design-cohort atlas:evidenceLevel-E1 atlas:evidenceLevel-E2 atlas:evidenceLevel-E3)
    (publication-type:original atlas:design-longitudinal atlas:evidenceLevel-E1 atlas:evidenceLevel-E2 atlas:evidenceLevel-E3)
    (publication-type:original atlas:design-geneticAssociation atlas:evidenceLevel-E1 atlas:evidenceLevel-E1 atlas:evidenceLevel-E3)
    (publication-type:original atlas:design-caseControl atlas:evidenceLevel-E2 atlas:evidenceLevel-E2 atlas:evidenceLevel-E3)
    (publication-type:original atlas:design-crossSectional atlas:evidenceLevel-E2 atlas:evidenceLevel-E2 atlas:evidenceLevel-E3)
    (publication-type:original atlas:design-openLabelTrial atlas:evidenceLevel-E2 atlas:evidenceLevel-E3 atlas:evidenceLevel-E3)
    (publication-type:original atlas:design-inVitro atlas:evidenceLevel-E3 atlas:evidenceLevel-E3 atlas:evidenceLevel-E3)
    (publication-type:original atlas:design-animal atlas:evidenceLevel-E3 atlas:evidenceLevel-E3 atlas:evidenceLevel-E3)
    (publication-type:original atlas:design-other atlas:evidenceLevel-E3 atlas:evidenceLevel-E3 atlas:evidenceLevel-E3)
  }
  ?record atlas:design ?design ;
    atlas:reads ?paper .
  ?paper atlas:publicationType ?type .
  FILTER NOT EXISTS { ?record atlas:basis atlas:basis-secondaryDescription }
  FILTER NOT EXISTS { ?paper atlas:standing atlas:standing-retracted }
  BIND(EXISTS { ?record atlas:allocation atlas:allocation-singleArm } AS ?singleArm)
  BIND(
    EXISTS {
      ?record atlas:controlGroup ?control
      FILTER(?control NOT IN (atlas:controlGroup-none, atlas:controlGroup-beforeAfter))
    }
    AS ?hasControl)
  BIND(EXISTS { ?record atlas:controlGroup ?said } AS ?isSaid)
  BIND(
    IF(?singleArm || (?isSaid && !?hasControl), ?uncontrolled,
      IF(?hasControl, ?controlled, ?notSaid))
    AS ?level)
}
