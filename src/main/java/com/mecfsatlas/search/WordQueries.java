package com.mecfsatlas.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The Lucene queries for what was typed, built term by term: nothing typed is parsed. */
final class WordQueries {
  /** A shorter beginning fits too much. */
  private static final int SHORTEST_BEGINNING = 3;

  /** From this length on one slip of the hand is forgiven; see decision 13. */
  private static final int ONE_SLIP = 4;

  private static final int TWO_SLIPS = 8;
  private static final int MOST_ALIKE = 40;

  /** A word is known by how it begins: "shingles" is not "single". */
  private static final int RIGHT_BEGINNING = 2;

  /** The time to find what is alike grows with the length, which is a stranger's to choose. */
  private static final int LONGEST_ALIKE = 60;

  private WordQueries() {}

  /** The whole of a value, or the part of an identifier after its prefix. */
  static Query whole(SearchTerms typed) {
    return new DisjunctionMaxQuery(
        List.of(
            new TermQuery(new Term(IndexFolder.WHOLE, typed.whole())),
            new TermQuery(new Term(IndexFolder.LOCAL, typed.whole()))),
        0);
  }

  /** The whole of a name, perhaps misspelt. */
  static Query wholeAlike(SearchTerms typed) {
    return alike(new Term(IndexFolder.WHOLE, typed.whole()));
  }

  /** All words in one value, the last perhaps only begun. */
  static Query words(SearchTerms typed) {
    return inOneField(
        field -> {
          BooleanQuery.Builder all = new BooleanQuery.Builder();
          IntStream.range(0, typed.words().size())
              .forEach(
                  i ->
                      all.add(
                          word(
                              new Term(field.key(), typed.words().get(i)),
                              i == typed.words().size() - 1),
                          Occur.MUST));
          return all.build();
        });
  }

  /**
   * The beginnings of names, of things at addresses of these beginnings: what is called just so has
   * the highest score, then what begins so, then what has all the words, each perhaps only begun.
   */
  static Query begun(SearchTerms typed, Collection<String> addresses) {
    BooleanQuery.Builder kinds = new BooleanQuery.Builder();
    addresses.forEach(
        each -> kinds.add(new PrefixQuery(new Term(IndexFolder.ADDRESS, each)), Occur.SHOULD));
    List<Query> likeliest =
        List.of(
            whole(typed),
            new PrefixQuery(new Term(IndexFolder.WHOLE, typed.joined())),
            begun(typed));
    List<Query> scored = new ArrayList<>();
    for (int i = 0; i < likeliest.size(); i++) {
      scored.add(new BoostQuery(new ConstantScoreQuery(likeliest.get(i)), likeliest.size() - i));
    }
    return new BooleanQuery.Builder()
        .add(new DisjunctionMaxQuery(scored, 0), Occur.MUST)
        .add(kinds.build(), Occur.FILTER)
        .build();
  }

  private static Query begun(SearchTerms typed) {
    BooleanQuery.Builder names = new BooleanQuery.Builder();
    boolean isBesideOthers = typed.words().size() > 1;
    Arrays.stream(SearchField.values())
        .filter(SearchField::names)
        .forEach(
            field -> {
              BooleanQuery.Builder all = new BooleanQuery.Builder();
              typed
                  .words()
                  .forEach(
                      word ->
                          all.add(begun(new Term(field.key(), word), isBesideOthers), Occur.MUST));
              names.add(all.build(), Occur.SHOULD);
            });
    return names.build();
  }

  /** One letter alone begins everything; beside another word it is the next one. */
  private static Query begun(Term word, boolean isBesideOthers) {
    return isLetters(word) && (isBesideOthers || word.text().length() > 1)
        ? new PrefixQuery(word)
        : new TermQuery(word);
  }

  /** As {@link #words}, each word perhaps misspelt. */
  static Query alike(SearchTerms typed) {
    return inOneField(
        field -> {
          BooleanQuery.Builder all = new BooleanQuery.Builder();
          typed.words().forEach(word -> all.add(alike(new Term(field.key(), word)), Occur.MUST));
          return all.build();
        });
  }

  /** Half of the words in one value, each perhaps misspelt. */
  static Query some(SearchTerms typed) {
    return inOneField(
        field -> {
          BooleanQuery.Builder some = new BooleanQuery.Builder();
          typed.words().forEach(word -> some.add(alike(new Term(field.key(), word)), Occur.SHOULD));
          return some.setMinimumNumberShouldMatch(Math.ceilDiv(typed.words().size(), 2)).build();
        });
  }

  private interface InField {
    Query query(SearchField field);
  }

  private static Query inOneField(InField words) {
    List<Query> fields = new ArrayList<>();
    Arrays.stream(SearchField.values())
        .filter(SearchField::hasWords)
        .map(words::query)
        .forEach(fields::add);
    return new DisjunctionMaxQuery(fields, 0);
  }

  private static Query word(Term term, boolean isLast) {
    return isLast && isLetters(term) && term.text().length() >= SHORTEST_BEGINNING
        ? new DisjunctionMaxQuery(List.of(new TermQuery(term), new PrefixQuery(term)), 0)
        : new TermQuery(term);
  }

  /** Numbers are never alike: herpesvirus 6 is not herpesvirus 7. */
  private static Query alike(Term term) {
    int length = term.text().codePointCount(0, term.text().length());
    return isLetters(term) && length >= ONE_SLIP && length <= LONGEST_ALIKE
        ? new FuzzyQuery(term, length >= TWO_SLIPS ? 2 : 1, RIGHT_BEGINNING, MOST_ALIKE, true)
        : new TermQuery(term);
  }

  private static boolean isLetters(Term term) {
    return term.text().codePoints().allMatch(Character::isLetter);
  }
}
