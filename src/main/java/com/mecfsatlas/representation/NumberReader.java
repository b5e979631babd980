package com.mecfsatlas.representation;

import com.mecfsatlas.evidence.EffectNumbers;
import com.mecfsatlas.evidence.FindingNumbers;
import com.mecfsatlas.evidence.GroupNumbers;
import com.mecfsatlas.evidence.PrintedNumber;
import com.mecfsatlas.vocabulary.Atlas;
import org.apache.jena.rdf.model.Property;

/** A printed number as a description has it. */
public record NumberReader(ResourceReader part) implements PrintedNumber {
  /** The numbers of a finding, in the order of its file. */
  public static FindingNumbers of(ResourceReader finding) {
    return new FindingNumbers(
        finding.all(Atlas.groupResult).stream()
            .map(result -> GroupNumbers.of(new NumberReader(result)))
            .toList(),
        finding.all(Atlas.effect).stream()
            .map(effect -> EffectNumbers.of(new NumberReader(effect)))
            .toList());
  }

  @Override
  public String id() {
    return part.fragment();
  }

  @Override
  public String text(Property property) {
    return part.words(property);
  }

  @Override
  public String value(Property property) {
    return part.one(property).map(value -> value.fragment().replaceFirst("^[^-]*-", "")).orElse("");
  }

  @Override
  public String people() {
    return part.one(Atlas.resultGroup).map(group -> group.text(Atlas.groupCount)).orElse("");
  }
}
