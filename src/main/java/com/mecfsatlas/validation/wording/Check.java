package com.mecfsatlas.validation.wording;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What a rule asks of one text. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
  @JsonSubTypes.Type(value = Forbidden.class, name = "forbidden"),
  @JsonSubTypes.Type(value = Required.class, name = "required"),
  @JsonSubTypes.Type(value = Present.class, name = "present"),
  @JsonSubTypes.Type(value = Repetition.class, name = "repetition"),
  @JsonSubTypes.Type(value = Unexplained.class, name = "unexplained"),
  @JsonSubTypes.Type(value = Length.AtLeast.class, name = "shortest text"),
  @JsonSubTypes.Type(value = Length.OfText.class, name = "longest text"),
  @JsonSubTypes.Type(value = Length.OfSentence.class, name = "longest sentence"),
  @JsonSubTypes.Type(value = Length.MeanOfSentences.class, name = "longest mean sentence")
})
sealed interface Check permits Forbidden, Required, Present, Repetition, Unexplained, Length {
  /** The passages of {@code text} that fail; a text that is not there is the empty one. */
  List<String> failures(Text text);
}
