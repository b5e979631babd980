package com.mecfsatlas.representation;

import com.mecfsatlas.representation.html.OntologyHtml;
import com.mecfsatlas.representation.html.Vocabulary;
import com.mecfsatlas.representation.rdf.ModelWriters;
import com.mecfsatlas.store.Projection;
import com.mecfsatlas.store.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The terms of one group of the ontology. A release is one step below the ontology, its files are
 * two; no release has the name of this path.
 *
 * @param groups the titles of the groups by name when the atlas was started, to walk and to offer
 */
public record OntologyGroupSitePage(
    Projection<Vocabulary> vocabulary, OntologyHtml html, Map<String, String> groups)
    implements SitePage {
  private static final String BELOW = "/ontology/group/";

  @Override
  public String path() {
    return BELOW + "{group}";
  }

  @Override
  public List<Format> formats() {
    return Stream.concat(Stream.of(Format.HTML), Format.RDF.stream()).toList();
  }

  @Override
  public Optional<PageRequest> read(
      String path, Map<String, List<String>> query, Snapshot snapshot) {
    String group = path.substring(BELOW.length());
    return vocabulary.of(snapshot).groups().containsKey(group)
        ? Optional.of(new PageRequest("", (format, options) -> write(group, format, snapshot)))
        : Optional.empty();
  }

  private byte[] write(String group, Format format, Snapshot snapshot) {
    Vocabulary now = vocabulary.of(snapshot);
    return format.equals(Format.HTML)
        ? html.writeGroup(now, group)
        : Objects.requireNonNull(ModelWriters.of(any -> now.about(group)).get(format))
            .apply(snapshot);
  }

  @Override
  public Map<String, String> alternatives(String path) {
    Map<String, String> others = new LinkedHashMap<>();
    groups.forEach((name, title) -> others.put(BELOW + name, title));
    return others;
  }

  @Override
  public List<String> addresses() {
    return groups.keySet().stream().map(name -> BELOW + name).toList();
  }
}
