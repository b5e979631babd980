package com.mecfsatlas.app;

import com.mecfsatlas.app.AtlasCheck.Finding;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code atlas check}: whether log, store, what is derived and the search index agree. */
@Command(
    name = "check",
    description =
        "Check that the log is as it was written, and that its revisions, the derived graph, the"
            + " store and the search index agree. Nothing is changed.",
    mixinStandardHelpOptions = true,
    exitCodeList = {"0:all is sound", "1:something is not; the line says what, and the way out"},
    footer = {"  atlas check"})
final class CheckCommand implements Callable<Integer> {
  @Mixin private final SettingOptions options = SettingOptions.of(Setting.HOME, Setting.CONTENT);

  @Override
  public Integer call() {
    Settings settings = options.settings();
    List<Finding> findings = AtlasCheck.of(settings.home(), new Content(settings.content()));
    findings.forEach(System.out::println);
    return findings.stream().allMatch(Finding::isSound) ? 0 : 1;
  }
}
