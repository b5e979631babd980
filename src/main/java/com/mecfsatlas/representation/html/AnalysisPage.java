package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.Analysis;
import com.mecfsatlas.analysis.AnalysisRequest;
import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.evidence.StudyFeatures;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.model.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A view of the evidence with what stands around it. */
public record AnalysisPage<T extends Analysis>(Frame frame, T view) {
  /** Longer addresses than this are refused by some servers and proxies. */
  private static final int LONGEST_ADDRESS = 6000;

  /** The words for the four marks of a study. */
  private static final Map<String, String> MARKS =
      Map.of(
          "req", "PEM required",
          "not", "PEM not required",
          "na", "laboratory, no patients",
          "un", "PEM unclear");

  /** More marks than these are counted by their shape. */
  public static final int MOST_MARKS = 4;

  /** The class of the shape that stands for a study: who took part, never how strong it is. */
  public static String mark(StudyFeatures study) {
    if (!study.isOfPeople()) {
      return "na";
    }
    return switch (study.pem()) {
      case "required" -> "req";
      case "notRequired" -> "not";
      default -> "un";
    };
  }

  /** Who took part, in the words of the key. */
  public static String who(StudyFeatures study) {
    return MARKS.getOrDefault(mark(study), "");
  }

  /** The marks with their words, in the order of the key. */
  public static List<Map.Entry<String, String>> key() {
    return List.of("req", "not", "na", "un").stream()
        .map(mark -> Map.entry(mark, MARKS.getOrDefault(mark, "")))
        .toList();
  }

  /** How many studies have which mark, in the order of the key; none is left out. */
  public static List<Map.Entry<String, Long>> marks(List<EvidenceLine> studies) {
    return key().stream()
        .map(Map.Entry::getKey)
        .map(
            mark ->
                Map.entry(mark, studies.stream().filter(study -> mark(study).equals(mark)).count()))
        .filter(each -> each.getValue() > 0)
        .toList();
  }

  /** How many studies there are, and of which kinds. */
  public static String count(List<EvidenceLine> studies) {
    return number(studies) + ": " + String.join(", ", counts(studies).values());
  }

  /** How many studies there are. */
  public static String number(List<EvidenceLine> studies) {
    return studies.size() + (studies.size() == 1 ? " study" : " studies");
  }

  /** How many studies have each mark, in words, in the order of the key; none is left out. */
  public static Map<String, String> counts(List<EvidenceLine> studies) {
    Map<String, String> counts = new LinkedHashMap<>();
    marks(studies)
        .forEach(
            each ->
                counts.put(
                    each.getKey(), each.getValue() + " " + MARKS.getOrDefault(each.getKey(), "")));
    return counts;
  }

  /** What is known of the people and the place of a study, in one line. */
  public static String about(EvidenceLine study) {
    List<String> parts = new ArrayList<>();
    parts.add(study.outcomeWords());
    if (study.year() > 0) {
      parts.add(Integer.toString(study.year()));
    }
    parts.addAll(study.settingNames().stream().sorted().toList());
    if (!study.design().isEmpty()) {
      parts.add(study.design());
    }
    if (study.size() > 0) {
      parts.add(study.size() + " people");
    }
    parts.addAll(study.criteriaNames());
    if (study.isOfPeople()) {
      parts.add(who(study));
    }
    return String.join(" · ", parts);
  }

  /** The class of a name that tells its kind by colour and name. */
  public static String style(EntityReference entity) {
    EntityType.Mark mark = entity.thing().kind().mark();
    return Hyperlink.style(mark == EntityType.Mark.NONE ? EntityType.Mark.OTHER : mark);
  }

  /**
   * Arrows for a drawing; empty where there are too many things.
   *
   * @param address what stands before the kind and slug of a thing where it leads
   */
  public static List<Drawing> drawing(List<ClaimEvidence> claims, String address) {
    return Drawing.of(
        claims.stream()
            .map(
                claim ->
                    new Connection(
                        link(claim.subject(), address),
                        claim.relation(),
                        link(claim.object(), address),
                        List.of(),
                        claim.differs()
                            ? "mixed"
                            : claim.found().isEmpty()
                                ? claim.disagreeing().isEmpty() ? "unmeasured" : "notfound"
                                : "found",
                        "",
                        "",
                        ""))
            .toList());
  }

  private static Hyperlink link(EntityReference entity, String address) {
    return new Hyperlink(
        entity.name(), address + entity.thing().path().substring(1), style(entity));
  }

  /** Where the query can be run and changed; empty where it is too long for an address. */
  public String run() {
    return run(view.sourceQuery());
  }

  static String run(String query) {
    String address = "/sparql?query=" + AnalysisRequest.encode(query);
    return query.isEmpty() || address.length() > LONGEST_ADDRESS ? "" : address;
  }

  /** The same view with one filter less, by what the link says. */
  public List<Hyperlink> dropped() {
    return view.request().filters().stream()
        .map(
            name ->
                Hyperlink.to(
                    "Drop " + name + " = " + view.request().get(name),
                    view.request().without(name).href()))
        .toList();
  }
}
