package com.mecfsatlas.representation.table;

import com.mecfsatlas.evidence.EvidenceSummary;
import com.mecfsatlas.search.SearchDocument;
import com.mecfsatlas.search.SearchItem;
import com.mecfsatlas.search.SearchResultPage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the data of a search say of one result, by column; what is not known is empty. */
public final class SearchColumns {
  private SearchColumns() {}

  /** The columns, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "label",
          "short",
          "kind",
          "match",
          "about",
          "year",
          "pem",
          "setting",
          "design",
          "criteria",
          "people",
          "standing",
          "summary",
          "limit",
          "meaningOf");

  /** The values of {@link #COLUMNS}. */
  public static List<String> of(SearchResultPage page, SearchItem item) {
    SearchDocument card = item.card();
    Optional<EvidenceSummary> study = page.records().of(item.thing());
    return List.of(
        card.label(),
        card.shortLabel(),
        item.thing().kind().segment(),
        item.match(),
        card.about(),
        study.map(EvidenceSummary::year).filter(year -> year > 0).map(Object::toString).orElse(""),
        study.map(EvidenceSummary::pem).orElse(""),
        study.map(EvidenceSummary::settingName).orElse(""),
        study.map(EvidenceSummary::designName).orElse(""),
        study.map(each -> String.join("; ", each.criteriaNames())).orElse(""),
        study.map(EvidenceSummary::size).filter(size -> size > 0).map(Object::toString).orElse(""),
        card.standing(),
        card.summary(),
        card.limit(),
        meaningOf(page, item));
  }

  /** The ambiguous name by which the thing was found; empty where it was not. */
  private static String meaningOf(SearchResultPage page, SearchItem item) {
    return page.meanings().stream()
        .filter(name -> name.meanings().contains(item.card()))
        .map(name -> name.name())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
