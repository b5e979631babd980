package com.mecfsatlas.search;

import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_ALL;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_WORD_PARTS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.SPLIT_ON_NUMERICS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Names as words: cut at white space, punctuation and between letters and digits, without accents,
 * capitals and plurals, so that HHV6, HHV-6 and "hhv 6" are the same two words.
 */
final class NameAnalyzer extends Analyzer {
  private static final int PARTS =
      GENERATE_WORD_PARTS | GENERATE_NUMBER_PARTS | SPLIT_ON_NUMERICS | STEM_ENGLISH_POSSESSIVE;

  /** IFN-γ is written so in papers, and written out in ontologies. */
  private static final NormalizeCharMap GREEK =
      written(
          Map.of(
              "α", "alpha", "β", "beta", "γ", "gamma", "δ", "delta", "ε", "epsilon", "ζ", "zeta",
              "κ", "kappa", "λ", "lambda", "μ", "mu", "ω", "omega"));

  /** Not taken for plurals: CFS, AIDS. */
  private static final Pattern SHORT = Pattern.compile(".{1,4}");

  /** Plurals of which the filter takes the s alone. */
  private static final Pattern IN_ES = Pattern.compile("(?<=virus|ss|sh|[a-z]{3}x)es$");

  private static final Pattern PLURAL = Pattern.compile(IN_ES + "|(?<=[a-z]{4}[^isu])s$");

  /** Analyses, dialyses, diagnoses, prognoses. */
  private static final Pattern IN_IS = Pattern.compile("(?<=[a-z]{2}ly|gno)ses$");

  /** Changes when words are cut otherwise, so that old indexes are built again. */
  static final String FORM = "2";

  private static final NameAnalyzer WHOLE = new NameAnalyzer(PARTS, true);

  private final int flags;
  private final boolean plurals;

  private NameAnalyzer(int flags, boolean plurals) {
    this.flags = flags;
    this.plurals = plurals;
  }

  /** For what is looked for. */
  static NameAnalyzer ofQueries() {
    return new NameAnalyzer(PARTS, false);
  }

  /** For what is found: also the parts joined, so that "mecfs" finds ME/CFS. */
  static NameAnalyzer ofNames() {
    return new NameAnalyzer(PARTS | CATENATE_ALL, false);
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new MappingCharFilter(GREEK, reader);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokens = new WhitespaceTokenizer();
    TokenStream words =
        new LowerCaseFilter(
            new ASCIIFoldingFilter(new WordDelimiterGraphFilter(tokens, flags, null)));
    return new TokenStreamComponents(tokens, plurals ? words : singular(words));
  }

  private static TokenStream singular(TokenStream words) {
    TokenStream regular =
        new PatternReplaceFilter(
            new PatternReplaceFilter(words, IN_ES, "", false), IN_IS, "sis", false);
    return new EnglishMinimalStemFilter(new PatternKeywordMarkerFilter(regular, SHORT));
  }

  /** All of {@code text} in one piece, letters and digits only, without the s of a plural. */
  static String whole(String text) {
    return PLURAL.matcher(String.join("", WHOLE.words(text))).replaceFirst("");
  }

  /** The words of {@code text}, in its order. */
  List<String> words(String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = tokenStream("", text)) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(word.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return words;
  }

  private static NormalizeCharMap written(Map<String, String> letters) {
    NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
    letters.forEach(map::add);
    return map.build();
  }
}
