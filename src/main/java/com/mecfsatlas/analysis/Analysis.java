package com.mecfsatlas.analysis;

import java.util.List;

/** A part of the evidence that one view shows; every format of the view says just this. */
public interface Analysis {
  AnalysisRequest request();

  String title();

  /** What is on screen, in the order of the screen. */
  List<Section> sections();

  /** The SPARQL query that gives the same claims and records. */
  String sourceQuery();
}
