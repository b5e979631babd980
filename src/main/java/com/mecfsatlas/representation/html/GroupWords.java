package com.mecfsatlas.representation.html;

import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;

/** A group of people in one line: how many, who they are, how ill, for how long. */
final class GroupWords {
  private final ResourceReader group;

  private GroupWords(ResourceReader group) {
    this.group = group;
  }

  static String of(ResourceReader group) {
    GroupWords words = new GroupWords(group);
    return Stream.of(
            group.text(Atlas.groupCount),
            group.label(),
            words.named("", Atlas.ageGroup, ""),
            words.women(),
            words.text("mean age ", Atlas.meanAge, " years"),
            words.text("median age ", Atlas.medianAge, " years"),
            words.named("", Atlas.severity, " illness"),
            words.named("onset: ", Atlas.onset, ""),
            words.text("ill for: ", Atlas.illnessDuration, ""),
            words.text("dose: ", Atlas.dose, ""),
            words.criteria())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String women() {
    String count = text("", Atlas.womenCount, "");
    String percent = text("", Atlas.womenPercent, "%");
    if (count.isEmpty()) {
      return percent.isEmpty() ? "" : percent + " women";
    }
    return count + " women" + (percent.isEmpty() ? "" : " (" + percent + ")");
  }

  /** The definitions stand in the sheet; here is told how several go together in this group. */
  private String criteria() {
    List<ResourceReader> rule = group.all(Atlas.criteriaRule);
    if (rule.isEmpty()) {
      return "";
    }
    String names =
        group.all(Atlas.criteria).stream()
            .map(ResourceReader::shortLabel)
            .collect(Collectors.joining(", "));
    return "criteria, "
        + rule.getFirst().label().toLowerCase(Locale.ROOT).replace(" of them", " of")
        + ": "
        + names;
  }

  private String named(String before, Property property, String after) {
    String names =
        group.all(property).stream()
            .map(each -> each.label().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" or "));
    return names.isEmpty() ? "" : before + names + after;
  }

  private String text(String before, Property property, String after) {
    String text = group.words(property);
    return text.isEmpty() ? "" : before + text + after;
  }
}
