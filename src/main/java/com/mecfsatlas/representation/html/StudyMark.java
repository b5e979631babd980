package com.mecfsatlas.representation.html;

import com.mecfsatlas.evidence.EvidenceLine;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sign that stands for one study: its fill says what came out, the line under it whether
 * post-exertional malaise was required, its shape whether people took part.
 *
 * @param outcome the class of its fill
 * @param pem the class of the line; none where it was not required
 * @param inPeople whether it is a circle; else a square
 */
public record StudyMark(String outcome, String pem, boolean inPeople)
    implements Comparable<StudyMark> {
  /** In the order in which marks stand in a row, with the words of the key. */
  private static final Map<String, String> OUTCOMES = new LinkedHashMap<>();

  static {
    OUTCOMES.put("found", "found");
    OUTCOMES.put("mixed", "mixed");
    OUTCOMES.put("notfound", "not found");
    OUTCOMES.put("unmeasured", "not measured");
  }

  private static final List<String> LINES = List.of("req", "", "un");

  private static final Comparator<StudyMark> ORDER =
      Comparator.comparing((StudyMark mark) -> List.copyOf(OUTCOMES.keySet()).indexOf(mark.outcome))
          .thenComparing(mark -> !mark.inPeople)
          .thenComparing(mark -> LINES.indexOf(mark.pem));

  public static StudyMark of(EvidenceLine study) {
    String who = AnalysisPage.mark(study);
    return new StudyMark(fill(study.outcome()), LINES.contains(who) ? who : "", study.isOfPeople());
  }

  /** The class of the fill of an outcome, such as {@code notFound}. */
  public static String fill(String outcome) {
    return switch (outcome) {
      case "found", "mixed" -> outcome;
      case "notFound" -> "notfound";
      default -> "unmeasured";
    };
  }

  /** What came out, in words. */
  public static String words(String outcome) {
    return OUTCOMES.getOrDefault(fill(outcome), "");
  }

  /** Its classes. */
  public String style() {
    return Stream.of("m", outcome, pem, inPeople ? "" : "na")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  @Override
  public int compareTo(StudyMark other) {
    return ORDER.compare(this, other);
  }

  /** The marks of some studies, in the order of a row. */
  public static List<StudyMark> row(List<EvidenceLine> studies) {
    return studies.stream().map(StudyMark::of).sorted().toList();
  }

  /** How many studies have each mark, in the order of a row; none is left out. */
  public static Map<StudyMark, Long> counts(List<EvidenceLine> studies) {
    return studies.stream()
        .collect(Collectors.groupingBy(StudyMark::of, TreeMap::new, Collectors.counting()));
  }

  /** How many studies have each outcome, in words, such as “3 found, 1 not found”. */
  public static String outcomes(List<EvidenceLine> studies) {
    return OUTCOMES.entrySet().stream()
        .map(each -> Map.entry(each.getValue(), number(studies, each.getKey())))
        .filter(each -> each.getValue() > 0)
        .map(each -> each.getValue() + " " + each.getKey())
        .collect(Collectors.joining(", "));
  }

  /** How many studies have each outcome, as marks without a line, in the order of a row. */
  public static Map<StudyMark, Long> byOutcome(List<EvidenceLine> studies) {
    Map<StudyMark, Long> counts = new LinkedHashMap<>();
    OUTCOMES.keySet().stream()
        .filter(outcome -> number(studies, outcome) > 0)
        .forEach(outcome -> counts.put(new StudyMark(outcome, "", true), number(studies, outcome)));
    return counts;
  }

  private static long number(List<EvidenceLine> studies, String outcome) {
    return studies.stream().filter(study -> fill(study.outcome()).equals(outcome)).count();
  }

  /** Each sign with its words, in the order of the key. */
  public static List<Map.Entry<String, String>> key() {
    return Stream.concat(
            OUTCOMES.entrySet().stream()
                .map(each -> Map.entry("m " + each.getKey(), each.getValue())),
            Stream.of(
                Map.entry("m notfound na", "square: laboratory, no patients"),
                Map.entry("p req", "under it: PEM required"),
                Map.entry("p un", "PEM unclear")))
        .toList();
  }
}
