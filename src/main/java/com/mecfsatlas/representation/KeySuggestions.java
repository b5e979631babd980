package com.mecfsatlas.representation;

import com.mecfsatlas.analysis.keyquestion.KeyQuestion;
import com.mecfsatlas.store.Snapshot;
import java.util.List;

/** The answers to key questions in which every word that was typed begins one of theirs. */
public record KeySuggestions(List<KeyQuestion> questions) implements Suggestions {
  /** The others are pages of things. */
  private static final int MOST_ANSWERS = 2;

  @Override
  public List<Suggestion> of(String typed, Snapshot snapshot) {
    List<String> words = KeyQuestion.words(typed);
    return questions.stream()
        .filter(question -> !words.isEmpty() && words.stream().allMatch(question::begins))
        .limit(MOST_ANSWERS)
        .map(question -> new Suggestion(question.question(), "Answer", question.path()))
        .toList();
  }
}
