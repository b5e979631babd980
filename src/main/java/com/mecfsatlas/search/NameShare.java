package com.mecfsatlas.search;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Kinds that stand together among what is suggested, with how many places they have before all
 * others have theirs; what nobody takes goes to the first.
 */
record NameShare(List<EntityType> kinds, int places) {
  /** In the order in which they stand; names of people and journals hold anybody's words. */
  private static final List<NameShare> ALL =
      List.of(
          new NameShare(things(), 4),
          new NameShare(List.of(EntityType.ROLL_UP, EntityType.CLAIM), 2),
          new NameShare(List.of(EntityType.EVIDENCE), 2),
          new NameShare(List.of(EntityType.PAPER), 0),
          new NameShare(List.of(EntityType.JOURNAL, EntityType.AUTHOR), 0));

  NameShare {
    kinds = List.copyOf(kinds);
  }

  /** Whatever is studied, or says how it was. */
  private static List<EntityType> things() {
    return Arrays.stream(EntityType.values())
        .filter(kind -> SearchGroup.of(kind) == SearchGroup.THINGS && kind != EntityType.ROLL_UP)
        .toList();
  }

  /** A thing whose name has the words, and how well. */
  private record Named(SearchDocument card, float score) {
    /** What is nearest to what was typed; among these what is studied most. */
    private static final Comparator<Named> BEST =
        Comparator.comparing((Named each) -> -each.score())
            .thenComparing(each -> each.card().thing().kind() != EntityType.ROLL_UP)
            .thenComparing(each -> -each.card().records())
            .thenComparing(each -> -each.card().counted())
            .thenComparing(each -> each.card().label())
            .thenComparing(each -> each.card().thing().iri());
  }

  /** At most {@code most} of all, each share in its order. */
  static List<SearchDocument> of(
      SearchIndex index, SearchTerms typed, SearchDocuments known, int most) {
    List<List<SearchDocument>> found = new ArrayList<>();
    Set<EntityId> read = new HashSet<>();
    int all = 0;
    for (NameShare share : ALL) {
      // The last kinds have thousands of names, and no place while others take them all.
      if (share.places() > 0 || all < most) {
        List<SearchDocument> best = share.best(index, typed, known, card -> !isRead(card, read));
        best.stream().map(SearchDocument::thing).forEach(read::add);
        found.add(best.stream().limit(most).toList());
        all += best.size();
      }
    }
    return places(found, most);
  }

  private List<SearchDocument> best(
      SearchIndex index, SearchTerms typed, SearchDocuments known, Predicate<SearchDocument> kept) {
    return index.begun(typed, kinds).stream()
        .flatMap(each -> known.of(each.thing()).map(card -> new Named(card, each.score())).stream())
        .filter(each -> kept.test(each.card()))
        .sorted(Named.BEST)
        .map(Named::card)
        .toList();
  }

  /** Whether it is a paper whose record is there already; the two have one slug. */
  private static boolean isRead(SearchDocument card, Set<EntityId> others) {
    return card.thing().kind() == EntityType.PAPER
        && others.contains(new EntityId(EntityType.EVIDENCE, card.thing().slug()));
  }

  private static List<SearchDocument> places(List<List<SearchDocument>> found, int most) {
    int[] taken = new int[found.size()];
    int left = most;
    for (int i = 0; i < taken.length; i++) {
      taken[i] = Math.min(left, Math.min(ALL.get(i).places(), found.get(i).size()));
      left -= taken[i];
    }
    for (int i = 0; i < taken.length; i++) {
      int more = Math.min(left, found.get(i).size() - taken[i]);
      taken[i] += more;
      left -= more;
    }
    List<SearchDocument> chosen = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      chosen.addAll(found.get(i).subList(0, taken[i]));
    }
    return List.copyOf(chosen);
  }
}
