package com.mecfsatlas.harvest.resourcesync;

/** Where the documents of ResourceSync are. */
final class SyncPath {
  /** Where machines look first (section 6.3.2). */
  static final String DESCRIPTION = "/.well-known/resourcesync";

  private static final String FOLDER = "/resourcesync/";
  private static final String EXTENSION = ".xml";

  private SyncPath() {}

  /** The document of a capability, or the index of its parts. */
  static String of(Capability capability) {
    return FOLDER + capability.word() + EXTENSION;
  }

  /** A part of it, from 1. */
  static String of(Capability capability, int part) {
    return FOLDER + capability.word() + "-" + part + EXTENSION;
  }
}
