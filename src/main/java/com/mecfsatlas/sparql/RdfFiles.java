package com.mecfsatlas.sparql;

import com.mecfsatlas.curation.CorpusException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.RDFParser;
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
    try {
      RDFParser.source(file).parse(graphs);
    } catch (RiotException e) {
      throw new CorpusException(file + " cannot be read: " + e.getMessage());
    }
  }
}
