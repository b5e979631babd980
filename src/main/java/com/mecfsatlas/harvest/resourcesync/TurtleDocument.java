package com.mecfsatlas.harvest.resourcesync;

/** The format of a document that is synchronised: everything that is said, in Turtle. */
final class TurtleDocument {
  static final String MEDIA_TYPE = "text/turtle";

  private TurtleDocument() {}

  static String path(String document) {
    return document + ".ttl";
  }
}
