package com.mecfsatlas.representation;

import com.mecfsatlas.representation.jsonld.JsonLdGraph;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A page that writes JSON-LD, with the same statements in the other syntaxes of RDF. */
public record LinkedDataPage(SitePage page) implements SitePage {
  /** The page in every syntax, if it writes one that the others can be made of. */
  public static SitePage of(SitePage page) {
    List<Format> formats = page.formats();
    return formats.contains(Format.JSON_LD) && !formats.containsAll(Format.RDF)
        ? new LinkedDataPage(page)
        : page;
  }

  @Override
  public String path() {
    return page.path();
  }

  @Override
  public List<Format> formats() {
    return Stream.concat(page.formats().stream(), Format.RDF.stream()).distinct().toList();
  }

  @Override
  public Optional<PageRequest> read(
      String path, Map<String, List<String>> query, Snapshot snapshot) {
    return page.read(path, query, snapshot)
        .map(request -> request.with((format, options) -> write(request, format, options)));
  }

  private byte[] write(PageRequest request, Format format, RepresentationOptions options) {
    return page.formats().contains(format)
        ? request.content().write(format, options)
        : JsonLdGraph.read(request.content().write(Format.JSON_LD, RepresentationOptions.DEFAULT))
            .write(format);
  }

  @Override
  public Map<String, String> alternatives(String path) {
    return page.alternatives(path);
  }

  @Override
  public List<String> types() {
    return page.types();
  }

  @Override
  public List<String> describedBy() {
    return page.describedBy();
  }

  @Override
  public List<String> addresses() {
    return page.addresses();
  }
}
