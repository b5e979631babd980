package com.mecfsatlas.search;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.store.Projection;
import com.mecfsatlas.store.Snapshot;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.query.QuerySolution;

/**
 * The documents of papers by the numbers that the world knows papers by: the record that reads the
 * paper, or where none does the paper itself.
 */
public final class IdentifierResolver {
  /** DOI Handbook 2.2: a prefix that begins with 10, a slash, and whatever its registrant likes. */
  private static final Pattern DOI = Pattern.compile("10\\.[0-9.]{1,20}/\\S{1,500}");

  private static final Pattern PMID = Pattern.compile("[1-9][0-9]{0,8}");

  private final Projection<Numbers> numbers;

  /** The papers at one revision. */
  private record Numbers(Map<String, EntityId> byDoi, Map<String, EntityId> byPmid) {}

  /**
   * Asks nothing before the first number is asked for.
   *
   * @param query {@code sparql/lookup/paper-numbers.rq}
   */
  public IdentifierResolver(NamedQuery query) {
    this.numbers = new Projection<>(snapshot -> read(snapshot, query));
  }

  private static Numbers read(Snapshot snapshot, NamedQuery query) {
    Numbers numbers = new Numbers(new HashMap<>(), new HashMap<>());
    snapshot.select(query, Map.of(), row -> add(row, numbers));
    return numbers;
  }

  private static void add(QuerySolution row, Numbers numbers) {
    String iri = row.getResource(row.contains("record") ? "record" : "paper").getURI();
    EntityId.ofIri(iri)
        .ifPresent(
            thing -> {
              if (row.contains("doi")) {
                numbers.byDoi().putIfAbsent(folded(row.getLiteral("doi").getString()), thing);
              }
              if (row.contains("pmid")) {
                numbers.byPmid().putIfAbsent(row.getLiteral("pmid").getLexicalForm(), thing);
              }
            });
  }

  /**
   * The document about the paper with this DOI, in whatever case it is written (DOI Handbook 2.4).
   *
   * @throws IllegalArgumentException for what is no DOI, with a sentence for the reader
   */
  public Optional<EntityId> withDoi(Snapshot snapshot, String doi) {
    if (!DOI.matcher(doi).matches()) {
      throw new IllegalArgumentException("This is no DOI: one looks like 10.1038/362458a0.");
    }
    return Optional.ofNullable(numbers.of(snapshot).byDoi().get(folded(doi)));
  }

  /**
   * The document about the paper with this PubMed identifier.
   *
   * @throws IllegalArgumentException for what is none, with a sentence for the reader
   */
  public Optional<EntityId> withPmid(Snapshot snapshot, String pmid) {
    if (!PMID.matcher(pmid).matches()) {
      throw new IllegalArgumentException("This is no PubMed identifier: one is a whole number.");
    }
    return Optional.ofNullable(numbers.of(snapshot).byPmid().get(pmid));
  }

  private static String folded(String doi) {
    return doi.toLowerCase(Locale.ROOT);
  }
}
