package com.mecfsatlas.representation.html;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.revision.GraphChange;
import com.mecfsatlas.revision.Revision;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the page of a revision shows.
 *
 * @param graphs the named graphs that changed, the first of them
 * @param pages the pages that read otherwise since, the first of them, each as it was made
 * @param difference the first of the statements that came or went; empty where they are too many
 */
public record RevisionPage(
    Frame frame,
    RevisionLine revision,
    List<Fact> facts,
    List<Hyperlink> graphs,
    int allGraphs,
    List<Hyperlink> pages,
    int allPages,
    List<String> difference,
    int allLines) {
  private static final int SHOWN = 40;
  private static final int LINES_SHOWN = 120;

  static RevisionPage of(
      Site site,
      Revision revision,
      Optional<String> difference,
      Predicate<String> graphs,
      String now) {
    String path = "/history/" + revision.number();
    List<String> lines = difference.map(String::lines).map(each -> each.toList()).orElse(List.of());
    return new RevisionPage(
        Frame.plain(site, "Revision " + revision.number(), "/history", now)
            .withData(Frame.linkedData(path)),
        RevisionLine.of(revision, ""),
        new Fact.Sheet()
            .words("Time", revision.time().toString())
            .words("By", revision.agent())
            .words("Digest", revision.digest())
            .words("Before it", revision.previous())
            .facts(),
        revision.graphs().entrySet().stream()
            .limit(SHOWN)
            .map(each -> graph(each.getKey(), each.getValue(), graphs))
            .toList(),
        revision.graphs().size(),
        revision.entities().stream()
            .limit(SHOWN)
            .flatMap(iri -> EntityId.ofIri(iri).stream())
            .map(thing -> page(thing, revision.number()))
            .toList(),
        revision.entities().size(),
        lines.subList(0, Math.min(LINES_SHOWN, lines.size())),
        lines.size());
  }

  /** It leads to the graph where that is still there. */
  private static Hyperlink graph(String iri, GraphChange change, Predicate<String> graphs) {
    String name = iri.substring(EntityId.BASE.length());
    String words =
        change.before().equals(GraphChange.ABSENT)
            ? name + " is new"
            : change.after().equals(GraphChange.ABSENT) ? name + " is gone" : name;
    return graphs.test(iri) ? Hyperlink.to(words, "/" + name) : Hyperlink.words(words);
  }

  private static Hyperlink page(EntityId thing, long number) {
    return Hyperlink.to(thing.kind().segment() + "/" + thing.slug(), thing.pathAt(number));
  }
}
