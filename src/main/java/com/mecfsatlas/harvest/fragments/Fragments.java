package com.mecfsatlas.harvest.fragments;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mecfsatlas.http.HttpProblem;
import com.mecfsatlas.store.Projection;
import com.mecfsatlas.store.Snapshot;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * The fragments of the public graphs. A triple that several graphs have is one triple of all of
 * them together.
 */
public final class Fragments {
  private static final int COUNTS_KEPT = 10_000;

  private final URI publicUrl;
  private final Skolem skolem;
  private final Projection<Cache<TriplePattern, FragmentCount>> counts =
      new Projection<>(now -> Caffeine.newBuilder().maximumSize(COUNTS_KEPT).build());

  /**
   * @param publicUrl where clients reach this copy
   */
  public Fragments(URI publicUrl) {
    this.publicUrl = publicUrl;
    this.skolem = new Skolem(publicUrl);
  }

  /** The names of blank nodes in what is asked and answered. */
  public Skolem skolem() {
    return skolem;
  }

  /**
   * Writes a page, or nothing where a page after the first has no triples.
   *
   * @param query as the request has it, without the question mark: the page is named by it
   */
  public byte[] page(
      TriplePattern pattern, int number, String query, FragmentSyntax syntax, Snapshot now) {
    FragmentPage page = read(pattern, number, now);
    return number > 1 && page.triples().isEmpty()
        ? new byte[0]
        : syntax.write(
            page.triples().stream().map(this::named).toList(),
            new FragmentControls(new FragmentAddress(publicUrl, query), page));
  }

  /**
   * The number of a page.
   *
   * @throws com.mecfsatlas.http.ProblemException where there is no such page of anything
   */
  public static int number(String text) {
    int number = text.matches("[1-9]\\d{0,8}") ? Integer.parseInt(text) : text.isEmpty() ? 1 : 0;
    if (number < 1 || number > FragmentPage.DEEPEST) {
      throw HttpProblem.BAD_REQUEST.refusal(
          "The parameter page is a number from 1 to %d; everything is in /dump/atlas.nq.gz."
              .formatted(FragmentPage.DEEPEST));
    }
    return number;
  }

  FragmentPage read(TriplePattern pattern, int number, Snapshot now) {
    List<Triple> triples = new ArrayList<>();
    boolean ended;
    ExtendedIterator<Triple> found = pattern.in(now.graphs());
    long before = (long) (number - 1) * FragmentPage.SIZE;
    try {
      for (long passed = 0; passed < before && found.hasNext(); passed++) {
        found.next();
      }
      while (triples.size() < FragmentPage.SIZE && found.hasNext()) {
        triples.add(found.next());
      }
      ended = !found.hasNext();
    } finally {
      found.close();
    }
    // Who has seen the end has counted; else the way to it is gone once for each revision.
    FragmentCount count =
        ended && (number == 1 || !triples.isEmpty())
            ? new FragmentCount(before + triples.size(), true)
            : counts.of(now).get(pattern, any -> count(any, now.graphs()));
    return new FragmentPage(
        pattern, number, triples, !ended && number < FragmentPage.DEEPEST, count);
  }

  private static FragmentCount count(TriplePattern pattern, DatasetGraph graphs) {
    ExtendedIterator<Triple> found = pattern.in(graphs);
    try {
      long triples = 0;
      while (triples < FragmentCount.MOST_COUNTED && found.hasNext()) {
        found.next();
        triples++;
      }
      return new FragmentCount(triples, !found.hasNext());
    } finally {
      found.close();
    }
  }

  private Triple named(Triple triple) {
    return Triple.create(
        skolem.name(triple.getSubject()), triple.getPredicate(), skolem.name(triple.getObject()));
  }
}
