package com.mecfsatlas.web;

import java.util.List;
import java.util.function.Supplier;

/**
 * A page about the atlas, in HTML only.
 *
 * @param path its address, for ever the same
 * @param describedBy the pages that tell the same to machines
 */
public record GuideWriter(String path, Supplier<byte[]> html, List<String> describedBy) {
  public GuideWriter {
    describedBy = List.copyOf(describedBy);
  }
}
