package com.mecfsatlas.citation;

import java.util.List;
import java.util.stream.Collectors;

/** References in EndNote's tagged format: one that the atlas does not offer. */
public final class EndNote implements CitationFormat {
  @Override
  public String suffix() {
    return "enw";
  }

  @Override
  public String mediaType() {
    return "application/x-endnote-refer";
  }

  @Override
  public String title() {
    return "EndNote";
  }

  @Override
  public String write(List<Reference> references, CitationOptions options) {
    return references.stream()
        .map(each -> "%0 Journal Article\n%T " + each.title() + "\n%U " + each.url() + "\n")
        .collect(Collectors.joining("\n"));
  }
}
