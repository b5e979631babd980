package com.mecfsatlas.harvest.resourcesync;

import java.util.List;
import java.util.Map;

/** What there is to be synchronised with: the one set of resources, and its lists. */
public final class CapabilityDocuments {
  /** What the data are, for machines. */
  private static final SyncLink DATASET = new SyncLink("describedby", "/void");

  private CapabilityDocuments() {}

  /** The description of the source (section 8). */
  public static SyncDocument sourceDescription() {
    return new SyncDocument(
        Capability.DESCRIPTION,
        false,
        Map.of(),
        List.of(DATASET),
        List.of(
            new SyncEntry(
                SyncPath.of(Capability.CAPABILITYLIST),
                "",
                capability(Capability.CAPABILITYLIST),
                List.of(DATASET))));
  }

  /** The capabilities of the set (section 9). */
  public static SyncDocument capabilityList() {
    return new SyncDocument(
        Capability.CAPABILITYLIST,
        false,
        Map.of(),
        List.of(DATASET, new SyncLink("up", SyncPath.DESCRIPTION)),
        List.of(
            SyncEntry.of(SyncPath.of(Capability.RESOURCELIST), capability(Capability.RESOURCELIST)),
            SyncEntry.of(SyncPath.of(Capability.CHANGELIST), capability(Capability.CHANGELIST))));
  }

  private static Map<String, String> capability(Capability capability) {
    return Map.of("capability", capability.word());
  }
}
