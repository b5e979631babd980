package com.mecfsatlas.harvest.atom;

/**
 * A link of a feed or an entry (RFC 4287 section 4.2.7).
 *
 * @param relation a registered relation
 * @param href a whole address on this copy
 * @param type the media type of what is there
 */
record AtomLink(String relation, String href, String type) {
  static final String ATOM = Feed.MEDIA_TYPE;
  static final String HTML = "text/html";
  static final String TURTLE = "text/turtle";
}
