package com.mecfsatlas.view;

import com.mecfsatlas.graph.Description;

/** One way to spell a description. */
public interface Face {
  Format format();

  /**
   * The bytes of this face; the same description and rendition always give the same bytes.
   *
   * @throws com.mecfsatlas.citation.UnknownStyleException where a citation style or locale is asked
   *     for that is not offered
   */
  byte[] spell(Description description, Rendition rendition);
}
