package com.mecfsatlas.app;

import com.mecfsatlas.history.CitedQuery;
import com.mecfsatlas.history.CitedState;
import com.mecfsatlas.revision.RevisionLog;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code atlas verify}: whether a record was what a citation of it says. */
@Command(
    name = "verify",
    description =
        "Compute the digest of a record at the revision that a citation or an address names, and"
            + " say whether it is the one that the citation gives; the log is only read.",
    mixinStandardHelpOptions = true,
    exitCodeList = {
      "0:it is the same, or only an address was given: its digest is told",
      "1:it is another, or there is no such record or revision, or no log yet"
    },
    footer = {
      "  atlas verify https://www.mecfsatlas.com/evidence/lusso-1993-infection-natural@1",
      "  atlas verify \"$(cat citation.txt)\""
    })
final class VerifyCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "CITATION",
      description = "A citation of any format, or the address of a record at a revision.")
  private List<String> citation = List.of();

  @Mixin private final SettingOptions options = SettingOptions.of(Setting.HOME);

  @Override
  public Integer call() {
    String text = String.join(" ", citation);
    CitedState state =
        CitedState.in(text)
            .orElseThrow(
                () ->
                    new CommandException(
                        CitedQuery.in(text).isPresent()
                            ? "this cites the answer to a query: open its address, which asks the"
                                + " query again and says whether the answer is the one that is"
                                + " cited"
                            : "there is no address of a record at a revision in \""
                                + text
                                + "\": it looks as /evidence/lusso-1993-infection-natural@1"));
    try (RevisionLog log = OpenLog.read(options.settings().home())) {
      OpenLog.number(log, state.revision());
      return judge(state, state.computed(log));
    }
  }

  private static int judge(CitedState state, Optional<String> computed) {
    String what = state.record().pathAt(state.revision());
    if (computed.isEmpty()) {
      throw new CommandException("there was no " + state.record().path() + " at that revision");
    }
    if (state.digest().isEmpty()) {
      System.out.println(what + " has the digest " + computed.get());
      return 0;
    }
    boolean isSame = state.digest().equals(computed.get());
    System.out.println(
        what
            + (isSame
                ? " is what the citation says: SHA-256 " + computed.get()
                : " is not what the citation says: it has SHA-256 "
                    + computed.get()
                    + ", cited is "
                    + state.digest()));
    return isSame ? 0 : 1;
  }
}
