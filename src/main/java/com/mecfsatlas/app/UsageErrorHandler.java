package com.mecfsatlas.app;

import com.mecfsatlas.model.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command line, and what may have been meant. */
final class UsageErrorHandler implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException exception, String[] arguments) {
    CommandLine line = exception.getCommandLine();
    CommandSpec command = line.getCommandSpec();
    String words =
        exception instanceof UnmatchedArgumentException unmatched
            ? unmatched(unmatched, command)
            : exception.getMessage();
    line.getErr().println("atlas: " + words + "; see " + command.qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  private static String unmatched(UnmatchedArgumentException exception, CommandSpec command) {
    String written = exception.getUnmatched().getFirst();
    Set<String> commands = command.subcommands().keySet();
    if (exception.isUnknownOption()) {
      String option = written.replaceFirst("=.*", "");
      return "%s has no option %s; the nearest is %s"
          .formatted(command.qualifiedName(), option, Nearest.to(option, options(command)));
    }
    return commands.isEmpty()
        ? "%s takes no further argument, and got %s".formatted(command.qualifiedName(), written)
        : "there is no command %s; the nearest is %s"
            .formatted(written, Nearest.to(written, commands));
  }

  private static List<String> options(CommandSpec command) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : command.options()) {
      names.addAll(List.of(option.names()));
    }
    return names;
  }
}
