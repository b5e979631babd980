package com.mecfsatlas.app;

import com.mecfsatlas.query.Prefixes;
import com.mecfsatlas.revision.RevisionDifference;
import com.mecfsatlas.revision.RevisionLog;
import java.util.concurrent.Callable;
import org.apache.jena.rdfpatch.RDFPatchOps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas diff}: how two revisions differ. */
@Command(
    name = "diff",
    description =
        "Show how the graph at revision B differs from that at A, in lines or as an RDF Patch; the"
            + " log is only read.",
    mixinStandardHelpOptions = true,
    exitCodeList = {"0:shown", "1:there is no such revision, or no log yet"},
    footer = {"  atlas diff 1 2", "  atlas diff --patch 0 1"})
final class DiffCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "A", description = "A revision; 0 is before the first.")
  private long from;

  @Parameters(index = "1", paramLabel = "B", description = "Another, before it or after it.")
  private long to;

  @Option(names = "--patch", description = "As an RDF Patch, which makes B of A.")
  private boolean patch;

  @Mixin private final SettingOptions options = SettingOptions.of(Setting.HOME);

  @Override
  public Integer call() {
    try (RevisionLog log = OpenLog.read(options.settings().home())) {
      RevisionDifference difference =
          RevisionDifference.between(log, OpenLog.number(log, from), OpenLog.number(log, to));
      if (patch) {
        RDFPatchOps.write(System.out, difference.patch());
      } else {
        System.out.print(difference.text(Prefixes.mapping()));
      }
    }
    return 0;
  }
}
