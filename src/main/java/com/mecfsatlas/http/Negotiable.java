package com.mecfsatlas.http;

import java.util.List;

/** A format in which something can be answered. */
public interface Negotiable {
  /** The media types that name it, its own first; none is empty. */
  List<MediaType> mediaTypes();
}
