package com.mecfsatlas.web;

import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.function.Function;

/**
 * A page about the atlas, in HTML only.
 *
 * @param path its address, for ever the same
 * @param describedBy the pages that tell the same to machines
 */
public record GuideWriter(String path, Function<Snapshot, byte[]> html, List<String> describedBy) {
  public GuideWriter {
    describedBy = List.copyOf(describedBy);
  }
}
