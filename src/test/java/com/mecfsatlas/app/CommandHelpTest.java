package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What each command says of itself. */
class CommandHelpTest {
  @TestFactory
  Stream<DynamicTest> every_command_tells_its_options_its_exit_codes_and_an_example() {
    Map<String, CommandLine> commands = Main.line(Map.of()).getSubcommands();
    assertThat(commands).hasSizeGreaterThan(10);
    return commands.entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(),
                    () -> complete(each.getKey(), each.getValue().getCommandSpec())));
  }

  private static void complete(String name, CommandSpec command) {
    CapturedCommand help = CapturedCommand.run(Map.of(), List.of(name, "--help"));
    assertThat(help.exitCode()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .startsWith("Usage: atlas " + name)
        .contains("\nExit codes:\n  0 ", "\n  2 ", "\n  70 ")
        .contains("\nExamples:\n  atlas " + name);
    for (OptionSpec option : command.options()) {
      assertThat(option.description()).as(option.longestName()).isNotEmpty();
      assertThat(option.description()[0]).as(option.longestName()).hasSizeGreaterThan(10);
    }
  }

  @Test
  void the_examples_of_the_help_can_be_typed_as_they_stand() {
    CommandLine line = Main.line(Map.of());
    line.getSubcommands()
        .values()
        .forEach(
            command ->
                Stream.of(command.getCommandSpec().usageMessage().footer())
                    .forEach(example -> typed(line, example.strip())));
  }

  /** What stands in single quotes is one word, as for a shell. */
  private static void typed(CommandLine line, String example) {
    String[] words =
        Pattern.compile("'([^']*)'|\\S+")
            .matcher(example)
            .results()
            .map(found -> found.group(1) == null ? found.group() : found.group(1))
            .toArray(String[]::new);
    assertThat(words[0]).isEqualTo("atlas");
    assertThat(line.parseArgs(Arrays.copyOfRange(words, 1, words.length)).hasSubcommand())
        .as(example)
        .isTrue();
  }

  @Test
  void the_help_of_all_lists_every_setting_with_what_is_allowed() {
    String help = CapturedCommand.run(Map.of(), List.of()).out().replaceAll("\\s+", " ");
    for (Setting<?> setting : Setting.all()) {
      assertThat(help).contains(setting.key() + " " + setting.sentence(), setting.form().allowed());
    }
  }

  @Test
  void the_settings_in_force_are_printed_with_who_said_so() {
    CapturedCommand config =
        CapturedCommand.run(
            Map.of("ATLAS_QUERY_ROWS", "5"), List.of("config", "--port=8081", "--watch"));
    assertThat(config.exitCode()).isZero();
    assertThat(config.out().lines().map(line -> line.replaceAll("\\s+", " ")))
        .hasSameSizeAs(Setting.all())
        .contains(
            "port 8081 the command line",
            "watch true the command line",
            "query-rows 5 the environment",
            "public-url http://localhost:8081 default");
  }
}
