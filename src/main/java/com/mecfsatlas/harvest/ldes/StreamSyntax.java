package com.mecfsatlas.harvest.ldes;

import com.mecfsatlas.http.MediaType;
import com.mecfsatlas.http.Negotiable;
import com.mecfsatlas.query.Prefixes;
import com.mecfsatlas.vocabulary.ActivityStreams;
import com.mecfsatlas.vocabulary.LDES;
import com.mecfsatlas.vocabulary.TREE;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * The syntaxes in which clients of event streams read nodes (LDES, HTTP requests and responses):
 * first those that have named graphs, in which the statements of each member stand together.
 */
public enum StreamSyntax implements Negotiable {
  TRIG("trig", RDFFormat.TRIG_BLOCKS, true, true),
  N_QUADS("nq", RDFFormat.NQUADS, true, false),
  JSON_LD("jsonld", RDFFormat.JSONLD_PLAIN, true, false),
  TURTLE("ttl", RDFFormat.TURTLE_BLOCKS, false, true),
  N_TRIPLES("nt", RDFFormat.NTRIPLES, false, false);

  private final String suffix;

  @SuppressWarnings("ImmutableEnumChecker") // RDFFormat constants are not changed
  private final RDFFormat format;

  private final boolean hasGraphs;
  private final boolean hasPrefixes;

  StreamSyntax(String suffix, RDFFormat format, boolean hasGraphs, boolean hasPrefixes) {
    this.suffix = suffix;
    this.format = format;
    this.hasGraphs = hasGraphs;
    this.hasPrefixes = hasPrefixes;
  }

  /** The one of that suffix. */
  public static Optional<StreamSyntax> ofSuffix(String suffix) {
    return Arrays.stream(values()).filter(syntax -> syntax.suffix.equals(suffix)).findFirst();
  }

  public String suffix() {
    return suffix;
  }

  /** The name of its media type. */
  public String mediaType() {
    return format.getLang().getHeaderString();
  }

  @Override
  public List<MediaType> mediaTypes() {
    return List.of(MediaType.of(mediaType()));
  }

  /** Writes the statements that {@code content} tells, as they come where the syntax allows it. */
  void write(OutputStream out, Consumer<StreamRDF> content) {
    if (format.equals(RDFFormat.JSONLD_PLAIN)) {
      DatasetGraph graphs = DatasetGraphFactory.create();
      content.accept(StreamRDFLib.dataset(graphs));
      RDFWriter.source(graphs).format(format).output(out);
      return;
    }
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
    stream.start();
    if (hasPrefixes) {
      StreamRDFOps.sendPrefixesToStream(Prefixes.mapping(), stream);
      stream.prefix("ldes", LDES.NS);
      stream.prefix("tree", TREE.NS);
      stream.prefix("as", ActivityStreams.NS);
    }
    content.accept(hasGraphs ? stream : new TriplesOnly(stream));
    stream.finish();
  }
}
