package com.mecfsatlas.analysis;

import com.mecfsatlas.evidence.EvidenceLine;
import java.util.Comparator;
import java.util.List;

/**
 * One counted study as a test of one treatment, as its record tells it. What the record does not
 * say is empty.
 *
 * @param study with what came out for this treatment in all
 * @param inMeCfs whether people with ME/CFS were treated
 * @param allocation how people came to their group
 * @param blinding who did not know
 * @param context the illness of the people of the study, in words
 * @param doses as printed
 * @param against with what the treatment was compared, in words
 * @param people the groups with their numbers
 * @param findings what came out, in the order of the record
 * @param harms what is told of harm, and of people who left
 * @param limits what the study does not prove
 */
public record Trial(
    EvidenceLine study,
    Form form,
    boolean inMeCfs,
    Term allocation,
    Term blinding,
    String context,
    List<String> doses,
    List<String> against,
    List<String> people,
    List<Finding> findings,
    List<Finding> harms,
    List<String> limits) {

  /** The oldest first, never by what came out; studies of an unknown year come last. */
  static final Comparator<Trial> BY_YEAR =
      Comparator.comparing(Trial::form)
          .thenComparing(trial -> trial.study().year() == 0)
          .thenComparing(trial -> trial.study().year())
          .thenComparing(trial -> trial.study().record().slug().toString());

  public Trial {
    doses = List.copyOf(doses);
    against = List.copyOf(against);
    people = List.copyOf(people);
    findings = List.copyOf(findings);
    harms = List.copyOf(harms);
    limits = List.copyOf(limits);
  }

  /** What the findings compare, by their relation. */
  public enum Form {
    /** With another group, by lot. */
    RANDOMISED,
    /** With the time before, or with others who were not allotted. */
    OPEN,
    /** Only harm is told. */
    HARM
  }

  /** A value of a list, with its name; both are empty where the record has none. */
  public record Term(String value, String name) {}

  /**
   * One finding on the treatment.
   *
   * @param measured what it is about
   * @param result as printed; empty where the record has none
   */
  public record Finding(String measured, String outcome, String statement, String result) {}
}
