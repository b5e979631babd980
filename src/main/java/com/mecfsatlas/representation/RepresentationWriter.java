package com.mecfsatlas.representation;

import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.DescriptionPart;
import java.util.Set;

/** One way to write a description. */
public interface RepresentationWriter {
  Format format();

  /** The parts of a description that it needs; the description reads no others for it. */
  Set<DescriptionPart<?>> reads();

  /**
   * The bytes of this format; the same description and rendition always give the same bytes.
   *
   * @throws com.mecfsatlas.citation.UnknownStyleException where a citation style or locale is asked
   *     for that is not offered
   */
  byte[] write(Description description, RepresentationOptions rendition);
}
