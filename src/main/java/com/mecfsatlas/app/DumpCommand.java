package com.mecfsatlas.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code atlas dump}: writes the whole public graph to files. */
@Command(
    name = "dump",
    description = "Write the public graphs as atlas.nq.gz and atlas.trig.gz into a folder.",
    mixinStandardHelpOptions = true)
final class DumpCommand implements Callable<Integer> {
  private record Dump(String file, RDFFormat format) {}

  private static final List<Dump> DUMPS =
      List.of(
          new Dump("atlas.nq.gz", RDFFormat.NQUADS),
          new Dump("atlas.trig.gz", RDFFormat.TRIG_BLOCKS));

  @Parameters(paramLabel = "DIR", description = "The folder; it is made where it is not there.")
  private Path folder = Path.of(".");

  @Override
  public Integer call() {
    Progress progress = Progress.onStandardError();
    try (OpenAtlas atlas = OpenAtlas.open(Settings.from(System.getenv()), progress)) {
      Files.createDirectories(folder);
      DatasetGraph graphs = atlas.store().graphs();
      for (Dump dump : DUMPS) {
        progress.step("Writing " + folder.resolve(dump.file()));
        Txn.executeRead(graphs, () -> write(graphs, dump));
      }
    } catch (IOException e) {
      throw new CommandException("cannot write to " + folder + ": " + e, e);
    }
    return 0;
  }

  /** Into a file beside it, moved when whole: a stump never bears the name of a dump. */
  private void write(DatasetGraph graphs, Dump dump) {
    Path file = folder.resolve(dump.file());
    Path part = folder.resolve(dump.file() + ".part");
    try {
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(part))) {
        RDFDataMgr.write(out, graphs, dump.format());
      }
      Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new CommandException("cannot write " + file + ": " + e, e);
    }
  }
}
