package com.mecfsatlas.representation.html;

import com.mecfsatlas.evidence.FindingNumbers;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What the signs in printed numbers mean, for those who do not read them daily. */
enum NumberHelp {
  COUNT("\\d of \\d", "17 of 76", "17 of the 76 people who were looked at."),
  MEAN("\\bmean \\d|\\bmean −", "Mean", "The average of the group."),
  SD("\\bSD\\b", "SD", "Standard deviation: how far people in the group differ from each other."),
  SE("\\bSE\\b", "SE", "Standard error: how unsure the average is."),
  MEDIAN("\\bmedian\\b", "Median", "Half of the group is below this number, half above."),
  IQR("\\bIQR\\b", "IQR", "The middle half of the group lies between these two numbers."),
  RATIO(
      "\\b(odds|hazard|risk|rate) ratio\\b",
      "Odds, hazard, risk or rate ratio",
      "How much more often something was seen. At 1, both groups are alike."),
  FOLD("\\bfold change\\b", "Fold change", "How many times higher. At 1, nothing is changed."),
  CORRELATION(
      "\\bcorrelation\\b",
      "Correlation",
      "From −1 to 1: how closely two things go together. At 0, they do not."),
  CURVE(
      "\\barea under the curve\\b",
      "Area under the curve",
      "How well a test tells groups apart. 0.5 is chance, 1 is without fault."),
  SENSITIVITY("\\bsensitivity\\b", "Sensitivity", "How many of the ill the test finds."),
  SPECIFICITY("\\bspecificity\\b", "Specificity", "How many of the others the test leaves out."),
  INTERVAL(
      "\\bCI\\b|\\(interval ",
      "95% CI",
      "Confidence interval: numbers that fit the data about as well. Wide means unsure."),
  P(
      "\\bp [=<>] ",
      "p",
      "How often chance alone would give such a difference or a larger one. 0.05 is 1 in 20."
          + " It does not tell how large or how important the difference is."),
  NONE(
      "no (difference|link)",
      "No difference, no link",
      "The study did not see one. A small one may have been missed.");

  private final Pattern sign;
  private final String term;
  private final String meaning;

  NumberHelp(String sign, String term, String meaning) {
    this.sign = Pattern.compile(sign);
    this.term = term;
    this.meaning = meaning;
  }

  /** Of the signs that are used, in the order of this list. */
  static List<Fact> of(List<FindingNumbers> findings) {
    List<String> words = findings.stream().flatMap(each -> each.words().stream()).toList();
    return Arrays.stream(values())
        .filter(each -> words.stream().anyMatch(text -> each.sign.matcher(text).find()))
        .map(each -> new Fact(each.term, List.of(Hyperlink.words(each.meaning))))
        .toList();
  }
}
