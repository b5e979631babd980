package com.mecfsatlas.representation.html;

import com.mecfsatlas.evidence.EvidenceSummaries;
import com.mecfsatlas.evidence.EvidenceSummary;
import com.mecfsatlas.evidence.StudyParameters;
import com.mecfsatlas.search.Facet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The fields by which a reader chooses studies; what is chosen less often is behind a fold.
 *
 * @param first the fields always seen
 * @param more those behind the fold
 * @param values what is set, by parameter
 * @param years the first and the last year that there is; may be empty
 * @param about what the studies must mention, and the way to drop that; none where nothing is set
 * @param drops the way to do without each filter that is set
 */
public record StudyForm(
    List<Facet> first,
    List<Facet> more,
    Map<String, String> values,
    List<String> years,
    List<About> about,
    List<Hyperlink> drops) {
  private static final List<String> FIRST = List.of("pem", "criteria", "design");

  /** A thing that every study shown mentions. */
  public record About(Hyperlink thing, String path, Hyperlink drop) {}

  /**
   * @param found the records before any was chosen
   * @param without the address without one of the parameters
   */
  static StudyForm of(
      List<EvidenceSummary> found,
      Map<String, String> values,
      EvidenceSummaries records,
      Function<String, String> without) {
    List<Facet> facets = Facet.of(found, values, records);
    return new StudyForm(
        facets.stream().filter(each -> FIRST.contains(each.parameter())).toList(),
        facets.stream().filter(each -> !FIRST.contains(each.parameter())).toList(),
        values,
        years(found),
        about(values, records, without),
        StudyParameters.OF_RECORDS.stream()
            .filter(values::containsKey)
            .map(
                name ->
                    Hyperlink.to(
                        "Drop " + heading(name) + ": " + spoken(name, values, records),
                        without.apply(name)))
            .toList());
  }

  /** The name of a parameter as a reader says it. */
  public static String heading(String parameter) {
    return switch (parameter) {
      case "pem" -> "PEM";
      case "criteria" -> "Criteria";
      case "design" -> "Kind of study";
      case "setting" -> "Setting";
      case "standing" -> "Standing of the paper";
      case "since" -> "From year";
      case "until" -> "To year";
      default -> "About";
    };
  }

  public String value(String parameter) {
    return values.getOrDefault(parameter, "");
  }

  /** Whether something behind the fold is set. */
  public boolean isOpen() {
    return more.stream().anyMatch(each -> !each.chosen().isEmpty());
  }

  private static List<About> about(
      Map<String, String> values, EvidenceSummaries records, Function<String, String> without) {
    String path = values.getOrDefault("about", "");
    return path.isEmpty()
        ? List.of()
        : List.of(
            new About(
                Hyperlink.to(spoken("about", values, records), "/" + path),
                path,
                Hyperlink.to("Studies of anything", without.apply("about"))));
  }

  private static String spoken(String name, Map<String, String> values, EvidenceSummaries records) {
    String value = values.getOrDefault(name, "");
    if (name.equals("about")) {
      return records.mentioned().values().stream()
          .filter(entity -> entity.thing().path().equals("/" + value))
          .findFirst()
          .map(entity -> entity.name())
          .orElse(value);
    }
    return records.choices().of(name).getOrDefault(value, value);
  }

  private static List<String> years(List<EvidenceSummary> found) {
    List<Integer> years =
        found.stream().map(EvidenceSummary::year).filter(year -> year > 0).sorted().toList();
    return years.isEmpty()
        ? List.of("", "")
        : List.of(years.getFirst().toString(), years.getLast().toString());
  }
}
