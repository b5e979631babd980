package com.mecfsatlas.app;

import com.mecfsatlas.vocabulary.Atlas;
import java.util.Map;
import java.util.Optional;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;

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
      FormatCommand.class,
      NewCommand.class,
      ExportCommand.class,
      DumpCommand.class,
      LogCommand.class,
      ShowCommand.class,
      DiffCommand.class,
      VerifyCommand.class,
      CheckCommand.class,
      CompactCommand.class,
      RebuildCommand.class,
      SparqlCommand.class,
      ConfigCommand.class
    },
    exitCodeList = {"0:done", "1:refused; the message says why and the way out"})
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(System.getenv(), arguments));
  }

  /** Runs one command in an environment and gives its exit code. */
  static int run(Map<String, String> environment, String... arguments) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    CommandLine line = line(environment);
    try {
      return line.execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
    } catch (StackOverflowError | LinkageError e) {
      return CommandErrorHandler.tell(e, line.getErr());
    }
  }

  /** The command line with all commands and their options. */
  static CommandLine line(Map<String, String> environment) {
    CommandLine line = new CommandLine(new Main());
    for (CommandLine each : line.getSubcommands().values()) {
      CommandSpec command = each.getCommandSpec();
      for (CommandSpec mixin : command.mixins().values()) {
        if (mixin.userObject() instanceof SettingOptions options) {
          options.install(command, environment);
        }
      }
      CommandHelp.complete(command);
    }
    CommandHelp.complete(line.getCommandSpec());
    CommandHelp.listSettings(line.getCommandSpec());
    return line.setExecutionExceptionHandler(new CommandErrorHandler())
        .setParameterExceptionHandler(new UsageErrorHandler());
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
