package com.mecfsatlas.representation;

import com.mecfsatlas.listing.ListingPage;

/** One way to write a page of a list. */
public interface ListWriter {
  Format format();

  /** The bytes of this format; the same page always gives the same bytes. */
  byte[] write(ListingPage page);
}
