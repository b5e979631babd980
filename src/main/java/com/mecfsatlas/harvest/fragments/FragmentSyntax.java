package com.mecfsatlas.harvest.fragments;

import com.mecfsatlas.http.MediaType;
import com.mecfsatlas.http.Negotiable;
import com.mecfsatlas.query.Prefixes;
import com.mecfsatlas.vocabulary.Hydra;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.VOID;

/**
 * The syntaxes of a page, the one that is chosen among equals first. Where there are graphs, what a
 * page says of itself is in one of its own (Quad Pattern Fragments, "Hypermedia controls").
 */
public enum FragmentSyntax implements Negotiable {
  TURTLE("text/turtle", "; charset=utf-8", RDFFormat.TURTLE_PRETTY, false),
  TRIG("application/trig", "", RDFFormat.TRIG_BLOCKS, true),
  N_QUADS("application/n-quads", "", RDFFormat.NQUADS, true),
  JSON_LD("application/ld+json", "", RDFFormat.JSONLD11_PLAIN, true),
  N_TRIPLES("application/n-triples", "", RDFFormat.NTRIPLES, false);

  private final String mediaType;
  private final String charset;

  @SuppressWarnings("ImmutableEnumChecker") // a constant of Jena, which nobody changes
  private final RDFFormat format;

  private final boolean hasGraphs;

  FragmentSyntax(String mediaType, String charset, RDFFormat format, boolean hasGraphs) {
    this.mediaType = mediaType;
    this.charset = charset;
    this.format = format;
    this.hasGraphs = hasGraphs;
  }

  @Override
  public List<MediaType> mediaTypes() {
    return List.of(MediaType.of(mediaType));
  }

  /** The Content-Type field value. */
  public String contentType() {
    return mediaType + charset;
  }

  byte[] write(List<Triple> data, FragmentControls controls) {
    DatasetGraph written = DatasetGraphFactory.create();
    written.prefixes().putAll(Prefixes.mapping());
    written.prefixes().add("hydra", Hydra.NS);
    written.prefixes().add("void", VOID.NS);
    Graph all = written.getDefaultGraph();
    data.forEach(all::add);
    Graph said = hasGraphs ? written.getGraph(NodeFactory.createURI(controls.graph())) : all;
    GraphUtil.addInto(said, controls.model().getGraph());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter writer =
        hasGraphs
            ? RDFWriter.source(written).format(format).build()
            : RDFWriter.source(all).format(format).build();
    writer.output(out);
    return out.toByteArray();
  }
}
