package com.mecfsatlas.harvest.resourcesync;

import java.util.Locale;

/** What a document of ResourceSync is for (ANSI/NISO Z39.99-2017 section 7). */
enum Capability {
  DESCRIPTION,
  CAPABILITYLIST,
  RESOURCELIST,
  CHANGELIST;

  /** The value of the attribute. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
