package com.mecfsatlas.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Says in one line why a command failed. Our own exceptions are written for users; the trace of any
 * other goes to a file that can be reported.
 */
final class CommandErrorHandler implements IExecutionExceptionHandler {
  private static final String OURS = Main.class.getPackageName().replaceFirst("\\.app$", ".");

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine command, ParseResult parsed) {
    if (exception instanceof ParameterException wrong) {
      return new UsageErrorHandler().handleParseException(wrong, new String[0]);
    }
    return tell(exception, command.getErr());
  }

  /** Tells of {@code fault}, and gives the exit code. */
  static int tell(Throwable fault, PrintWriter err) {
    if (isForUsers(fault)) {
      err.println("atlas: " + fault.getMessage());
      return fault instanceof SettingException ? ExitCode.USAGE : ExitCode.REFUSED;
    }
    if (fault instanceof IOException || fault instanceof UncheckedIOException) {
      err.println("atlas: cannot read or write: " + fault);
      return ExitCode.REFUSED;
    }
    err.println(
        "atlas: a fault of the atlas itself: " + fault + trace(fault) + ", with what was asked");
    return ExitCode.FAULT;
  }

  /** Whether the message of {@code fault} says all that a user needs. */
  static boolean isForUsers(Throwable fault) {
    return fault.getClass().getName().startsWith(OURS);
  }

  private static String trace(Throwable fault) {
    try {
      Path file = Files.createTempFile("atlas-fault-", ".txt");
      try (PrintWriter out =
          new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
        fault.printStackTrace(out);
      }
      return ". Please report it with " + file;
    } catch (IOException e) {
      return ". Please report it (its trace cannot be written: " + e.getMessage() + ")";
    }
  }
}
