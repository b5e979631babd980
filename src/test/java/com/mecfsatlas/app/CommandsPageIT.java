package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.curation.SampleContent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The manual's page on commands: each example, run by a shell on an atlas with one record. */
class CommandsPageIT {
  private static final Path PAGE = Path.of("src/site/markdown/commands.md");
  private static final String SERVING = "(stop it with Ctrl-C)";

  /** A command, and what it prints down to the next command or the end of the block. */
  private static final Pattern EXAMPLE =
      Pattern.compile("^\\$ (atlas .+)\\n((?:(?!```|\\$ ).*\\n)*)", Pattern.MULTILINE);

  private static final Pattern SECTION =
      Pattern.compile("^## atlas ([a-z]+)\\n((?:(?!## ).*\\n)*)", Pattern.MULTILINE);

  /** What is told once a second, so not always. */
  private static final Pattern PROGRESS = Pattern.compile("  [a-z]+ [0-9]+ of [0-9]+");

  /** What every command has, or what the page on settings tells. */
  private static final Pattern COMMON =
      Pattern.compile(
          Setting.all().stream()
              .map(Setting::option)
              .collect(Collectors.joining("|", "--help|--version|--config|", "")));

  @TempDir private Path folder;

  @Test
  void every_command_has_a_section_with_its_options_and_an_example() throws IOException {
    Map<String, String> sections = new LinkedHashMap<>();
    SECTION
        .matcher(Files.readString(PAGE))
        .results()
        .forEach(found -> sections.put(found.group(1), found.group(2)));
    Map<String, CommandLine> commands = Main.line(Map.of()).getSubcommands();
    assertThat(sections.keySet()).containsExactlyInAnyOrderElementsOf(commands.keySet());
    commands.forEach(
        (name, line) -> {
          String section = String.valueOf(sections.get(name));
          assertThat(section).contains("\n$ atlas " + name);
          for (OptionSpec option : line.getCommandSpec().options()) {
            if (!COMMON.matcher(option.longestName()).matches()) {
              assertThat(section).as(name).containsPattern(String.join("|", option.names()));
            }
          }
        });
  }

  @Test
  void every_example_prints_what_the_page_shows() throws Exception {
    SampleContent.in(folder);
    List<MatchResult> examples = EXAMPLE.matcher(Files.readString(PAGE)).results().toList();
    assertThat(examples).hasSizeGreaterThan(10);
    for (MatchResult example : examples) {
      assertThat(printed(example.group(1))).as(example.group(1)).matches(pattern(example.group(2)));
    }
  }

  /** An ellipsis that is a line stands for lines, one within a line for letters. */
  private static Pattern pattern(String shown) {
    return Pattern.compile(
        shown
            .lines()
            .map(
                line ->
                    line.equals("…")
                        ? "(?s:.*)"
                        : Pattern.quote(line).replace("…", "\\E.*\\Q") + "\n")
            .collect(Collectors.joining()));
  }

  private String printed(String command) throws Exception {
    String java =
        CommandProcess.java().stream()
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" "));
    ProcessBuilder builder =
        new ProcessBuilder(
                "setsid",
                "env",
                "--default-signal=INT",
                "bash",
                "-c",
                "atlas() { " + java + " \"$@\"; }; " + command)
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("ATLAS_"));
    Process process = builder.start();
    StringBuilder printed = new StringBuilder();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (!PROGRESS.matcher(line).matches()) {
          printed.append(line).append('\n');
        }
        if (line.endsWith(SERVING)) {
          new ProcessBuilder("bash", "-c", "kill -INT -- -" + process.pid()).start().waitFor();
        }
      }
    }
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).as(command).isTrue();
    assertThat(process.exitValue()).as(command + "\n" + printed).isIn(0, 130);
    return printed.toString();
  }
}
