package com.mecfsatlas.catalog;

import com.mecfsatlas.query.Prefixes;
import com.mecfsatlas.store.Snapshot;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeCmp;

/** The whole public graph as one compressed file. */
public enum Dump {
  N_QUADS("atlas.nq.gz", RDFFormat.NQUADS),
  TRIG("atlas.trig.gz", RDFFormat.TRIG_BLOCKS);

  private final String fileName;

  @SuppressWarnings("ImmutableEnumChecker") // RDFFormat constants are not changed
  private final RDFFormat format;

  Dump(String fileName, RDFFormat format) {
    this.fileName = fileName;
    this.format = format;
  }

  /** The one that is called {@code fileName}. */
  public static Optional<Dump> of(String fileName) {
    return Arrays.stream(values()).filter(dump -> dump.fileName.equals(fileName)).findFirst();
  }

  public String fileName() {
    return fileName;
  }

  /** Of what is compressed in it. */
  public String mediaType() {
    return format.getLang().getHeaderString();
  }

  /**
   * Writes the file into {@code folder}: beside its name first, moved when whole, so that a stump
   * never bears the name of a dump.
   */
  public void write(Snapshot snapshot, Path folder) throws IOException {
    Path part = folder.resolve(fileName + ".part");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(part))) {
      write(snapshot.graphs(), StreamRDFWriter.getWriterStream(out, format));
    }
    Files.move(part, folder.resolve(fileName), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Graph by graph and statement by statement: nothing in memory grows with the whole. */
  private static void write(DatasetGraph graphs, StreamRDF out) {
    out.start();
    StreamRDFOps.sendPrefixesToStream(Prefixes.mapping(), out);
    List<Node> names = Iter.toList(graphs.listGraphNodes());
    names.sort(NodeCmp::compareRDFTerms);
    for (Node name : names) {
      try (SortedQuads quads = new SortedQuads(graphs.findNG(name, Node.ANY, Node.ANY, Node.ANY))) {
        quads.forEach(out::quad);
      }
    }
    out.finish();
  }
}
