package com.mecfsatlas.representation.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.NamedGraph;
import com.mecfsatlas.representation.rdf.GraphWriters;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.vocabulary.XMLENC;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/**
 * What the page of a named graph shows.
 *
 * @param provenance where its statements come from, in words
 * @param licences each with what it asks
 * @param things the first of those that it describes
 * @param lines the first of its statements as Turtle; none where they are too many
 * @param revisions the latest that changed it
 * @param query asks for its statements, to begin with
 */
public record GraphPage(
    Frame frame,
    NamedGraph graph,
    List<String> provenance,
    List<LicenceName> licences,
    List<Fact> facts,
    List<Hyperlink> things,
    int allThings,
    List<String> lines,
    int allLines,
    List<RevisionLine> revisions,
    String query) {
  private static final int THINGS_SHOWN = 60;
  private static final int LINES_SHOWN = 120;

  static GraphPage of(Site site, NamedGraph graph, String query, String now) {
    List<EntityId> things = graph.things();
    List<String> lines = graph.isWhole() ? turtle(graph) : List.of();
    return new GraphPage(
        Frame.plain(site, graph.title(), Guide.DATA.path(), now)
            .withData(Frame.linkedData(graph.path())),
        graph,
        graph.texts(DCTerms.description, DCTerms.provenance),
        graph.licences().stream().map(Node::getURI).map(LicenceName::of).toList(),
        facts(graph),
        things.stream()
            .limit(THINGS_SHOWN)
            .map(thing -> Hyperlink.to(thing.kind().segment() + "/" + thing.slug(), thing.path()))
            .toList(),
        things.size(),
        lines.subList(0, Math.min(LINES_SHOWN, lines.size())),
        lines.size(),
        graph.changes().stream().map(each -> RevisionLine.of(each, "")).toList(),
        query);
  }

  private static List<Fact> facts(NamedGraph graph) {
    return new Fact.Sheet()
        .words("Name", graph.iri())
        .words("File", graph.file())
        .words("Statements", GuidePage.number(graph.size()))
        .words("Issued", graph.texts(DCTerms.issued))
        .words(
            "Changed",
            graph.changes().stream().limit(1).map(Revision::time).map(Object::toString).toList())
        .links("Sources", graph.sources().stream().map(iri -> Hyperlink.to(iri, iri)).toList())
        .words("Digest", graph.texts(XMLENC.DigestValue))
        .facts();
  }

  private static List<String> turtle(NamedGraph graph) {
    String written =
        new String(GraphWriters.write(graph.statements(), graph.iri(), Format.TURTLE), UTF_8);
    return written.lines().toList();
  }

  /** How many statements there are, as people write it. */
  public String size() {
    return GuidePage.number(graph.size());
  }

  /** Where that can be run and changed. */
  public String run() {
    return AnalysisPage.run(query);
  }
}
