package com.mecfsatlas.sparql;

import com.mecfsatlas.curation.CorpusException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;

/** Files of RDF, in any format that their names tell, read into memory. */
public final class RdfFiles {
  private RdfFiles() {}

  /**
   * The statements of {@code files}; quads keep their graphs.
   *
   * @throws CorpusException where one is missing or broken, naming the place
   */
  public static DatasetGraph read(List<Path> files) {
    DatasetGraph graphs = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(graphs, () -> files.forEach(file -> read(file, graphs)));
    return graphs;
  }

  private static void read(Path file, DatasetGraph graphs) {
    if (!Files.isRegularFile(file)) {
      throw new CorpusException("there is no file " + file);
    }
    Lang lang = RDFLanguages.pathnameToLang(file.getFileName().toString());
    if (lang == null) {
      throw new CorpusException(
          file + " cannot be read: its name tells no format of RDF. Those are " + endings());
    }
    try (InputStream in = plain(file)) {
      RDFParser.source(in).lang(lang).base(file.toUri().toString()).parse(graphs);
    } catch (RiotException | RuntimeIOException | IOException e) {
      throw new CorpusException(file + " cannot be read: " + e.getMessage());
    }
  }

  /** Unpacked where it is packed, whatever its name says (RFC 1952, 2.3.1). */
  private static InputStream plain(Path file) throws IOException {
    BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file));
    in.mark(2);
    boolean packed = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return packed ? new Unpacked(in) : in;
  }

  /** Jena takes an end that comes too early for the end. */
  private static final class Unpacked extends GZIPInputStream {
    Unpacked(InputStream in) throws IOException {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      try {
        return super.read(bytes, from, length);
      } catch (EOFException e) {
        throw new IOException("it is cut off", e);
      }
    }
  }

  private static String endings() {
    return RDFLanguages.getRegisteredLanguages().stream()
        .filter(RDFParserRegistry::isRegistered)
        .flatMap(lang -> lang.getFileExtensions().stream())
        .filter(ending -> !ending.equals("null"))
        .map(ending -> "." + ending)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
