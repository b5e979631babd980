package com.mecfsatlas.app;

import com.mecfsatlas.curation.CorpusException;
import com.mecfsatlas.query.CatalogueException;
import com.mecfsatlas.revision.CommitPendingException;
import com.mecfsatlas.revision.NotCanonicalException;
import com.mecfsatlas.revision.RevisionLogException;
import com.mecfsatlas.store.StoreException;
import com.mecfsatlas.validation.InvalidShapesException;
import com.mecfsatlas.vocabulary.Atlas;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line. */
@Command(
    name = "atlas",
    description = "What research says about ME/CFS, and what it does not prove, as linked data.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      ServeCommand.class,
      QueryCommand.class,
      ValidateCommand.class,
      DumpCommand.class,
      LogCommand.class,
      ShowCommand.class,
      DiffCommand.class,
      CheckCommand.class,
      CompactCommand.class,
      RebuildCommand.class,
      SparqlCommand.class
    },
    footer = {
      "",
      "Environment: ATLAS_HOME (database, default .atlas), ATLAS_CONTENT (folder of data/,"
          + " ontology/,",
      "sparql/, default here), ATLAS_HOST, ATLAS_PORT (default localhost, 8080), ATLAS_PUBLIC_URL,",
      "ATLAS_QUERY_SECONDS (default 10).",
      "Exit codes: 0 done, 1 something is wrong with data, store or port, 2 wrong usage."
    })
public final class Main {
  private static final List<Class<? extends Exception>> MENDABLE =
      List.of(
          StoreException.class,
          CorpusException.class,
          CatalogueException.class,
          InvalidShapesException.class,
          NotCanonicalException.class,
          RevisionLogException.class,
          CommitPendingException.class,
          InvalidCorpusException.class,
          CommandException.class,
          IllegalArgumentException.class);

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs one command and gives its exit code. */
  static int run(String... arguments) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    CommandLine line = new CommandLine(new Main());
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> fail(exception, command.getErr()));
    return line.execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
  }

  /** One line for what a user can mend; a stack trace for what only we can. */
  private static int fail(Exception exception, PrintWriter err) {
    if (MENDABLE.stream().anyMatch(type -> type.isInstance(exception))) {
      err.println("atlas: " + exception.getMessage());
    } else {
      exception.printStackTrace(err);
    }
    return exception instanceof IllegalArgumentException
        ? CommandLine.ExitCode.USAGE
        : CommandLine.ExitCode.SOFTWARE;
  }

  /** The versions of the software and of its vocabulary. */
  static final class Version implements IVersionProvider {
    /** The version in the jar's manifest; a checkout has none. */
    static String ofSoftware() {
      return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
          .orElse("development");
    }

    @Override
    public String[] getVersion() {
      return new String[] {"atlas " + ofSoftware() + ", vocabulary " + Atlas.VERSION_INFO};
    }
  }
}
