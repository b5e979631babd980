package com.mecfsatlas.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The numbers that a paper prints for one finding, in its order. */
public record FindingNumbers(List<GroupNumbers> groups, List<EffectNumbers> effects) {
  private static final int GROUPS_IN_BRIEF = 4;
  private static final int EFFECTS_IN_BRIEF = 2;

  public FindingNumbers {
    groups = List.copyOf(groups);
    effects = List.copyOf(effects);
  }

  /** Those numbers that are of one quantity; its name is empty where the finding has one only. */
  public record OfQuantity(
      String quantity, List<GroupNumbers> groups, List<EffectNumbers> effects) {
    private String words() {
      List<String> all = new ArrayList<>();
      groups.forEach(each -> all.add(each.words()));
      effects.forEach(each -> all.add(each.number()));
      String numbers = String.join("; ", all);
      return quantity.isEmpty() ? numbers : quantity + " – " + numbers;
    }
  }

  public boolean isEmpty() {
    return groups.isEmpty() && effects.isEmpty();
  }

  /** By quantity, in the order in which each is first named, those of groups first. */
  public List<OfQuantity> parts() {
    Set<String> quantities = new LinkedHashSet<>();
    groups.forEach(each -> quantities.add(each.quantity()));
    effects.forEach(each -> quantities.add(each.quantity()));
    return quantities.stream()
        .map(
            quantity ->
                new OfQuantity(
                    quantity,
                    groups.stream().filter(each -> each.quantity().equals(quantity)).toList(),
                    effects.stream().filter(each -> each.quantity().equals(quantity)).toList()))
        .toList();
  }

  /** All of them as running text, one a quantity. */
  public List<String> words() {
    return parts().stream().map(OfQuantity::words).toList();
  }

  /** The first of them as running text; the rest is told of. */
  public String brief() {
    FindingNumbers first =
        new FindingNumbers(
            groups.stream().limit(GROUPS_IN_BRIEF).toList(),
            effects.stream().limit(EFFECTS_IN_BRIEF).toList());
    String words = String.join(". ", first.words());
    return first.equals(this) ? words : words + " … more in the record";
  }
}
