package com.mecfsatlas.view;

import com.mecfsatlas.graph.SearchCard;
import com.mecfsatlas.ledger.StudyRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the data of a search say of one result, by column; what is not known is empty. */
final class SearchCells {
  private SearchCells() {}

  /** The columns, in order. */
  static final List<String> COLUMNS =
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
  static List<String> of(SearchPage page, SearchItem item) {
    SearchCard card = item.card();
    Optional<StudyRecord> study = page.records().of(item.thing());
    return List.of(
        card.label(),
        card.shortLabel(),
        item.thing().kind().segment(),
        item.match(),
        card.about(),
        study.map(StudyRecord::year).filter(year -> year > 0).map(Object::toString).orElse(""),
        study.map(StudyRecord::pem).orElse(""),
        study.map(StudyRecord::settingName).orElse(""),
        study.map(StudyRecord::designName).orElse(""),
        study.map(each -> String.join("; ", each.criteriaNames())).orElse(""),
        study.map(StudyRecord::size).filter(size -> size > 0).map(Object::toString).orElse(""),
        card.standing(),
        card.summary(),
        card.limit(),
        meaningOf(page, item));
  }

  /** The ambiguous name by which the thing was found; empty where it was not. */
  private static String meaningOf(SearchPage page, SearchItem item) {
    return page.meanings().stream()
        .filter(name -> name.meanings().contains(item.card()))
        .map(name -> name.name())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
