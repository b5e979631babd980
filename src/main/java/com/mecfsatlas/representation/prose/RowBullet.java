package com.mecfsatlas.representation.prose;

import com.mecfsatlas.representation.html.Hyperlink;
import com.mecfsatlas.representation.html.ListPage;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One row of a table as an entry of a list: a standing that must be known first, then the name, the
 * cells by their headings, and below what it says and does not prove.
 */
final class RowBullet {
  private static final String STANDING = "standing";
  private static final String SUMMARY = "summary";
  private static final String LIMIT = "limit";

  private RowBullet() {}

  /**
   * @param cells by column; those of the name are not among them
   */
  static Bullet of(Hyperlink name, Map<String, String> cells) {
    String standing = cells.getOrDefault(STANDING, "");
    Inlines words =
        standing.isEmpty() || standing.equalsIgnoreCase("current")
            ? new Inlines()
            : Inlines.strong(standing + ".").then(" ");
    String told =
        cells.entrySet().stream()
            .filter(cell -> !List.of(STANDING, SUMMARY, LIMIT).contains(cell.getKey()))
            .filter(cell -> !cell.getValue().isEmpty())
            .map(cell -> told(ListPage.heading(cell.getKey()), cell.getValue()))
            .collect(Collectors.joining("; "));
    return new Bullet(
        words.then(name).then(told.isEmpty() ? "" : " – " + told),
        Stream.concat(
                Stream.of(Bullet.of(cells.getOrDefault(SUMMARY, ""))),
                Stream.of(cells.getOrDefault(LIMIT, ""))
                    .filter(limit -> !limit.isEmpty())
                    .map(StudyBullets::limit))
            .toList());
  }

  private static String told(String heading, String value) {
    return value.matches(Pattern.quote(heading) + "[: ].*") ? value : heading + ": " + value;
  }
}
