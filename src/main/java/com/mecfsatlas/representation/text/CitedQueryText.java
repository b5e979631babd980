package com.mecfsatlas.representation.text;

import com.mecfsatlas.citation.AnswerCitation;
import com.mecfsatlas.history.CitedAnswer;
import java.util.List;
import java.util.stream.Collectors;

/** An answer that is cited, had again, as plain text: what is said first decides. */
public final class CitedQueryText {
  private static final int SHOWN = 1000;

  private CitedQueryText() {}

  public static String of(CitedAnswer answer, AnswerCitation citation) {
    return """
    %s

    %s
    %s
    %s

    Answered at revision %d: %d rows, SHA-256 %s
    Answered today, at revision %d: %d rows, SHA-256 %s

    %s%s
    The query:
    %s
    """
        .formatted(
            answer.isAsCited()
                ? "MATCH: the answer is the one that is cited."
                : "MISMATCH: the answer is not the one that is cited.",
            citation.title(),
            citation.version(),
            citation.url(),
            answer.revision().number(),
            answer.then().rows().size(),
            answer.then().digest(),
            answer.latest().number(),
            answer.now().rows().size(),
            answer.now().digest(),
            lines("+ ", answer.came()),
            lines("- ", answer.went()),
            answer.cited().query().strip());
  }

  private static String lines(String sign, List<String> rows) {
    String shown =
        rows.stream().limit(SHOWN).map(row -> sign + row + "\n").collect(Collectors.joining());
    return rows.size() > SHOWN ? shown + sign + "and " + (rows.size() - SHOWN) + " more\n" : shown;
  }
}
