package com.mecfsatlas.view;

/** One way to spell a page of a list. */
public interface ListFace {
  Format format();

  /** The bytes of this face; the same page always gives the same bytes. */
  byte[] spell(ListPage page);
}
