# title:    Evidence lines
# question: What does each paper contribute to a claim, and may it be counted?
# rule:     one line for each claim and record. Its outcome is that of its findings where they agree;
#           "mixed" where they differ; findings that were not measured are left aside where others are.
#           It is, in this order: retracted (the paper is), notice (an editorial, letter, correction or
#           retraction notice), review (a review, systematic review, meta-analysis or guideline), or
#           counted. Its setting is that of its findings, its other features are the record's.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>
PREFIX publication-type: <https://www.mecfsatlas.com/id/publication-type/>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?claim atlas:evidenceLine ?line .
    ?line a atlas:EvidenceLine ;
      atlas:record ?record ;
      atlas:paper ?paper ;
      atlas:finding ?finding ;
      atlas:setting ?setting
  }
}
WHERE {
  VALUES ?claim { UNDEF }
  ?finding atlas:bearsOn ?claim .
  ?record atlas:finding ?finding ;
    a atlas:EvidenceRecord ;
    atlas:reads ?paper .
  OPTIONAL { ?finding atlas:setting ?setting }
  BIND(IRI(CONCAT(STR(?claim), "#", REPLACE(STR(?record), "^.*/", ""))) AS ?line)
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?line atlas:outcome ?outcome
  }
}
WHERE {
  {
    SELECT ?line (COUNT(DISTINCT ?measured) AS ?outcomes) (SAMPLE(?measured) AS ?only)
    WHERE {
      VALUES ?claim { UNDEF }
      ?claim atlas:evidenceLine ?line .
      ?line a atlas:EvidenceLine ;
        atlas:finding/atlas:outcome ?each
      BIND(IF(?each = atlas:outcome-notMeasured, ?none, ?each) AS ?measured)
    }
    GROUP BY ?line
  }
  BIND(
    IF(?outcomes = 0, atlas:outcome-notMeasured, IF(?outcomes = 1, ?only, atlas:outcome-mixed))
    AS ?outcome)
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?line atlas:lineStatus ?status
  }
}
WHERE {
  VALUES ?claim { UNDEF }
  ?claim atlas:evidenceLine ?line .
  ?line a atlas:EvidenceLine ;
    atlas:record ?record ;
    atlas:paper ?paper .
  OPTIONAL { ?record atlas:design ?design }
  OPTIONAL { ?paper atlas:publicationType ?notice
    VALUES ?notice { publication-type:editorial publication-type:letter publication-type:correction publication-type:retraction-notice }
  }
  OPTIONAL { ?paper atlas:publicationType ?review
    VALUES ?review { publication-type:review publication-type:systematic-review publication-type:meta-analysis publication-type:guideline }
  }
  BIND(EXISTS { ?paper atlas:standing atlas:standing-retracted } AS ?retracted)
  BIND(
    IF(?retracted, atlas:lineStatus-retracted,
      IF(BOUND(?notice), atlas:lineStatus-notice,
        IF(BOUND(?review) || COALESCE(?design = atlas:design-review, false), atlas:lineStatus-review,
          atlas:lineStatus-counted)))
    AS ?status)
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?line ?property ?value
  }
}
WHERE {
  VALUES ?claim { UNDEF }
  VALUES ?property { atlas:pemStatus atlas:criteria atlas:design atlas:diseaseContext atlas:basis atlas:studySize }
  ?claim atlas:evidenceLine ?line .
  ?line a atlas:EvidenceLine ;
    atlas:record ?record .
  ?record ?property ?value
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?line atlas:sharesCohortWith ?other
  }
}
WHERE {
  VALUES ?claim { UNDEF }
  ?claim atlas:evidenceLine ?line, ?other .
  FILTER(?line != ?other)
  ?line atlas:paper/atlas:cohortStandIn ?cohort .
  ?other atlas:paper/atlas:cohortStandIn ?cohort
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?line atlas:sharesAuthorsWith ?other .
    ?other atlas:sharesAuthorsWith ?line
  }
}
WHERE {
  {
    SELECT ?line ?other (COUNT(DISTINCT ?author) AS ?authors)
    WHERE {
      VALUES ?claim { UNDEF }
      ?claim atlas:evidenceLine ?line, ?other .
      FILTER(STR(?line) < STR(?other))
      ?line atlas:paper/dcterms:creator ?author .
      ?other atlas:paper/dcterms:creator ?author
    }
    GROUP BY ?line ?other
  }
  FILTER(?authors >= 2)
}
