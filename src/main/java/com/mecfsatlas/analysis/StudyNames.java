package com.mecfsatlas.analysis;

import com.mecfsatlas.evidence.EvidenceSummaries;
import com.mecfsatlas.evidence.EvidenceSummary;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.FoldedText;
import com.mecfsatlas.model.Slug;
import com.mecfsatlas.search.Search;
import com.mecfsatlas.search.SearchHit;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds evidence records by what readers call studies: an address, a DOI, a PubMed identifier, the
 * first author with the year.
 */
public final class StudyNames {
  private static final int NEAR = 6;

  /** An address of ours, or the end of one; a record and its paper have one slug. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:(?:https?://[^/ ]+)?/?(?:id/)?(?:evidence|paper)/)?([a-z0-9-]+)");

  /** Querec 2023; Querec et al., 2023; Querec (2023a). */
  private static final Pattern AUTHOR_YEAR =
      Pattern.compile("(.+?)(?:\\s+et al\\.?|\\s+and others)?[\\s,(]+([12][0-9]{3})[a-z]?\\)?");

  private final EvidenceSummaries records;
  private final Search search;
  private final Snapshot snapshot;

  /** Of the records of {@code snapshot}. */
  public StudyNames(EvidenceSummaries records, Search search, Snapshot snapshot) {
    this.records = records;
    this.search = search;
    this.snapshot = snapshot;
  }

  /** First author and year, as one study is called in a text. */
  public static String brief(EvidenceSummary record) {
    String author = family(record);
    String year = record.year() == 0 ? "" : " " + record.year();
    return author.isEmpty() ? record.title() : author + year;
  }

  private static String family(EvidenceSummary record) {
    return record.firstAuthor().replaceFirst(",.*", "");
  }

  /** The record, if one is called so. */
  public Optional<EvidenceSummary> of(EntityId record) {
    return records.of(record);
  }

  /** What {@code typed} names: one study, several, or those that come near. */
  public ResolvedName find(String typed) {
    List<EvidenceSummary> addressed =
        Stream.of(ADDRESS.matcher(typed))
            .filter(Matcher::matches)
            .flatMap(address -> Slug.parse(address.group(1)).stream())
            .flatMap(slug -> record(slug).stream())
            .toList();
    if (!addressed.isEmpty()) {
      return named(typed, addressed, true);
    }
    Matcher said = AUTHOR_YEAR.matcher(typed);
    List<EvidenceSummary> byAuthor = said.matches() ? by(said.group(1)) : by(typed);
    List<EvidenceSummary> ofYear =
        byAuthor.stream().filter(each -> said.matches() && isOf(each, said.group(2))).toList();
    if (!ofYear.isEmpty()) {
      return named(typed, ofYear, true);
    }
    return byAuthor.isEmpty() ? searched(typed) : named(typed, byAuthor, false);
  }

  private Optional<EvidenceSummary> record(Slug slug) {
    return records.of(new EntityId(EntityType.EVIDENCE, slug));
  }

  private List<EvidenceSummary> by(String author) {
    String wanted = FoldedText.of(author.strip());
    return records.all().stream()
        .filter(each -> FoldedText.of(family(each)).equals(wanted))
        .toList();
  }

  /** A paper that came out before it was printed has a year in its address besides. */
  private static boolean isOf(EvidenceSummary record, String year) {
    return Integer.toString(record.year()).equals(year)
        || record.record().slug().toString().contains("-" + year + "-");
  }

  private ResolvedName searched(String typed) {
    List<SearchHit> hits = search.find(snapshot, typed).hits();
    List<EvidenceSummary> called =
        studies(hits.stream().filter(hit -> hit.match().isExact()).map(SearchHit::thing));
    return called.isEmpty()
        ? named(typed, studies(hits.stream().map(SearchHit::thing)), false)
        : named(typed, called, true);
  }

  private List<EvidenceSummary> studies(Stream<EntityId> things) {
    return things
        .filter(thing -> thing.kind() == EntityType.EVIDENCE || thing.kind() == EntityType.PAPER)
        .flatMap(thing -> record(thing.slug()).stream())
        .distinct()
        .limit(NEAR)
        .toList();
  }

  private static ResolvedName named(String typed, List<EvidenceSummary> found, boolean exactly) {
    return new ResolvedName(
        typed,
        found.stream()
            .limit(NEAR)
            .map(each -> new EntityReference(each.record(), brief(each) + ": " + each.title()))
            .toList(),
        exactly && found.size() == 1);
  }
}
