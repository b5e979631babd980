package com.mecfsatlas.app;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What the help of all commands has in common. */
final class CommandHelp {
  private static final int WIDTH = 100;
  private static final int NAMES = 19;

  private CommandHelp() {}

  /** Completes the help of {@code command}, which says itself what 0 and 1 mean. */
  static void complete(CommandSpec command) {
    UsageMessageSpec usage = command.usageMessage();
    Map<String, String> codes = new LinkedHashMap<>(usage.exitCodeList());
    codes.put("2", "wrong usage, or a setting that cannot be used");
    codes.put("70", "a fault of the atlas itself; the message names a file to report");
    usage
        .abbreviateSynopsis(true)
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(codes)
        .footerHeading("%nExamples:%n")
        .width(WIDTH);
    command.versionProvider(new Main.Version());
  }

  /** Ends the help of the whole command line with every setting. */
  static void listSettings(CommandSpec atlas) {
    atlas
        .usageMessage()
        .footerHeading(
            "%nSettings, on the command line of the commands that read them as --NAME=VALUE, in the"
                + " environment as%nATLAS_NAME, in the file atlas.properties as NAME = VALUE:%n")
        .sectionMap()
        .put(UsageMessageSpec.SECTION_KEY_FOOTER, CommandHelp::settings);
  }

  /** A sentence, and what may be said. */
  static String words(Setting<?> setting) {
    String otherwise = setting.otherwise().isEmpty() ? "none" : setting.otherwise();
    return "%s (%s; default %s)".formatted(setting.sentence(), setting.form().allowed(), otherwise);
  }

  private static String settings(Help help) {
    TextTable table =
        TextTable.forColumns(
            help.colorScheme(),
            new Column(NAMES, 2, Overflow.TRUNCATE),
            new Column(WIDTH - NAMES, 1, Overflow.WRAP));
    for (Setting<?> setting : Setting.all()) {
      table.addRowValues(setting.key(), words(setting));
    }
    return table.toString();
  }
}
