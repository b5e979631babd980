package com.mecfsatlas.question;

import static java.util.stream.Collectors.joining;

import com.mecfsatlas.query.NamedQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes the expected answers anew after the data have changed, worked out from the curated files
 * and never by the queries that they test: run it in the folder of the project, then read what
 * changed before it is committed.
 */
public final class ExpectedAnswersFromFiles {
  private ExpectedAnswersFromFiles() {}

  public static void main(String... names) throws IOException {
    Map<String, NamedQuery> questions = ExpectedAnswer.questions();
    for (var each : FileAnswers.all().entrySet()) {
      NamedQuery question = questions.get(each.getKey());
      if (question != null && (names.length == 0 || List.of(names).contains(each.getKey()))) {
        Files.writeString(
            ExpectedAnswer.FOLDER.resolve(each.getKey() + ".csv"),
            Stream.concat(
                    Stream.of(question.query().getResultVars()),
                    each.getValue()
                        .get()
                        .map(ExpectedAnswer::plain)
                        .sorted(ExpectedAnswer.BY_CELLS))
                .map(ExpectedAnswersFromFiles::line)
                .collect(joining("\n", "", "\n")));
      }
    }
  }

  private static String line(List<String> cells) {
    return cells.stream().map(ExpectedAnswersFromFiles::quoted).collect(joining(","));
  }

  private static String quoted(String cell) {
    String text = Objects.toString(cell);
    return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
