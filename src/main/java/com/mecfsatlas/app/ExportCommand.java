package com.mecfsatlas.app;

import com.mecfsatlas.curation.CorpusExport;
import com.mecfsatlas.curation.CorpusExport.Difference;
import com.mecfsatlas.curation.CorpusExport.Fate;
import com.mecfsatlas.revision.RevisionLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code atlas export}: brings what was changed in the store into the curated files. */
@Command(
    name = "export",
    description =
        "Write what was changed in the store another way than by its files, such as by an accepted"
            + " correction, into the files. A file that was edited too is named and left alone.",
    mixinStandardHelpOptions = true,
    exitCodeList = {"0:done", "1:a file is left alone, for it was edited too"},
    footer = {"  atlas export --dry-run"})
final class ExportCommand implements Callable<Integer> {
  @Option(names = "--dry-run", description = "Name the files; change nothing.")
  private boolean dryRun;

  @Option(names = "--delete", description = "Also remove files whose graphs are no more.")
  private boolean delete;

  @Mixin private final SettingOptions options = SettingOptions.of(Setting.HOME, Setting.CONTENT);

  @Override
  public Integer call() throws IOException {
    Settings settings = options.settings();
    try (ReadAtlas atlas = ReadAtlas.open(settings, Progress.onStandardError());
        RevisionLog log = OpenLog.read(settings.home())) {
      CorpusExport export =
          new CorpusExport(settings.content(), settings.home(), log, atlas.snapshot());
      List<Difference> differences = export.differences();
      differences.forEach(each -> tell(settings.content(), each));
      if (!dryRun) {
        export.write(differences);
      }
      if (!dryRun && delete) {
        export.delete(differences);
      }
      System.out.println(differences.size() + " files say otherwise than the store");
      return differences.stream().anyMatch(each -> each.fate() == Fate.CONFLICT) ? 1 : 0;
    }
  }

  private void tell(Path content, Difference difference) {
    String fate =
        switch (difference.fate()) {
          case WRITTEN -> dryRun ? "would be written" : "written";
          case GONE ->
              delete && !dryRun
                  ? "removed: its graph is no more"
                  : "its graph is no more: remove it by atlas export --delete";
          case CONFLICT ->
              "left alone: it was edited while its graph was changed another way. Undo the edit,"
                  + " run atlas export, then edit again";
        };
    System.out.println(content.relativize(difference.file()) + ": " + fate);
  }
}
