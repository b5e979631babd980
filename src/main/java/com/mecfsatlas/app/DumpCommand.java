package com.mecfsatlas.app;

import com.mecfsatlas.catalog.Dump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code atlas dump}: writes the whole public graph to files. */
@Command(
    name = "dump",
    description = "Write the public graphs as atlas.nq.gz and atlas.trig.gz into a folder.",
    mixinStandardHelpOptions = true,
    exitCodeList = {"0:written", "1:the folder cannot be written, or the files break a rule"},
    footer = {"  atlas dump dumps"})
final class DumpCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "The folder; it is made where it is not there.")
  private Path folder = Path.of(".");

  @Mixin private final SettingOptions options = SettingOptions.of(Setting.HOME, Setting.CONTENT);

  @Override
  public Integer call() {
    Progress progress = Progress.onStandardError();
    try (ReadAtlas atlas = ReadAtlas.open(options.settings(), progress)) {
      Files.createDirectories(folder);
      for (Dump dump : Dump.values()) {
        progress.step("Writing " + folder.resolve(dump.fileName()));
        dump.write(atlas.snapshot(), folder);
      }
    } catch (IOException e) {
      throw new CommandException(
          "cannot write to " + folder + ": name a folder that this user may write, with room on it",
          e);
    }
    return 0;
  }
}
