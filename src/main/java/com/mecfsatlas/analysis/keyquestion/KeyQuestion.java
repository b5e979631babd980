package com.mecfsatlas.analysis.keyquestion;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A question that many readers ask first, with all the words that its page may say. Which of them
 * it says depends on counts; what they count is the query of its name in {@code
 * sparql/key-question/}.
 *
 * @param slug its name in addresses
 * @param keywords how words begin by which a reader asks it, in small letters
 * @param brief the answer in one sentence, for a card
 * @param lead the same at the head of its page
 * @param messages two or three
 * @param picture what is drawn, and under which title
 * @param caption what the picture counts
 * @param limits what the counts do not prove
 * @param onward where to go on, the first first
 */
public record KeyQuestion(
    String slug,
    String question,
    List<String> keywords,
    RuledSentence brief,
    RuledSentence lead,
    List<RuledSentence> messages,
    Picture picture,
    RuledSentence caption,
    List<String> limits,
    List<Onward> onward) {
  /** The list of all. */
  public static final String PATH = "/answers";

  private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

  /** What a question leaves out is empty; a name that none has is refused. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .withConfigOverride(List.class, lists -> lists.setSetterInfo(EMPTY))
          .withConfigOverride(String.class, words -> words.setSetterInfo(EMPTY))
          .build();

  private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What the rows of a query are drawn as. */
  public enum Shape {
    /** A mark for each study, by row and by outcome. */
    MARKS,
    /** A column for each year, and of it the studies that required PEM. */
    YEARS,
    /** A column for each number of studies, and of it the claims on which they differ. */
    NUMBERS_OF_STUDIES
  }

  /**
   * The picture.
   *
   * @param rows what a row is, as the head of its column says it
   * @param filled what the filled part of a column is; empty where there are no columns
   * @param atLeast how many studies a row needs to be drawn
   * @param most how many rows are drawn
   */
  public record Picture(
      Shape shape, String title, String rows, String filled, int atLeast, int most) {}

  /** One way on. */
  public record Onward(String text, String href) {}

  public KeyQuestion {
    keywords = List.copyOf(keywords);
    messages = List.copyOf(messages);
    limits = List.copyOf(limits);
    onward = List.copyOf(onward);
  }

  /** All of them, in the order in which they are told. */
  public static List<KeyQuestion> all() {
    try (InputStream file =
        Objects.requireNonNull(
            KeyQuestion.class.getResourceAsStream("key-questions.json"),
            "key-questions.json is not in this build")) {
      return List.of(JSON.readValue(file, KeyQuestion[].class));
    } catch (IOException e) {
      throw new UncheckedIOException("key-questions.json: " + e.getMessage(), e);
    }
  }

  public String path() {
    return PATH + "/" + slug;
  }

  /** How many of some words, in small letters, ask it. */
  public long matches(Collection<String> words) {
    return words.stream().filter(word -> keywords.stream().anyMatch(word::startsWith)).count();
  }

  /** Whether one of its words begins so. */
  public boolean begins(String letters) {
    return Stream.concat(keywords.stream(), words(question).stream())
        .anyMatch(word -> word.startsWith(letters));
  }

  /** What a reader typed, word by word, in small letters. */
  public static List<String> words(String typed) {
    return NOT_IN_WORDS
        .splitAsStream(typed.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The name of the query that finds what is counted. */
  public String query() {
    return "key-question/" + slug;
  }
}
