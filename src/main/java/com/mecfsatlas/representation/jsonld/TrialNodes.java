package com.mecfsatlas.representation.jsonld;

import com.mecfsatlas.analysis.TestedTreatment;
import com.mecfsatlas.analysis.Trial;
import com.mecfsatlas.vocabulary.ListValue;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A treatment and the studies of it, as nodes of a view. */
final class TrialNodes {
  private TrialNodes() {}

  /**
   * The nodes.
   *
   * @param address of the view, under which each row has its fragment
   */
  static TrialsNode.TreatmentNode of(TestedTreatment treatment, String address) {
    return new TrialsNode.TreatmentNode(
        URI.create(treatment.treatment().thing().iri()),
        treatment.treatment().name(),
        treatment.trials().stream()
            .map(trial -> node(trial, address + "#" + treatment.treatment().thing().slug()))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private static TrialsNode.TrialNode node(Trial trial, String before) {
    return new TrialsNode.TrialNode(
        URI.create(before + "-" + trial.study().record().slug()),
        trial.study().name(),
        URI.create(trial.study().record().iri()),
        trial.form() == Trial.Form.HARM ? Set.of() : term("outcome", trial.study().outcome()),
        term("pem", trial.study().pem()),
        term("allocation", trial.allocation().value()),
        term("blinding", trial.blinding().value()),
        new LinkedHashSet<>(trial.doses()),
        Stream.concat(trial.findings().stream(), trial.harms().stream())
            .map(each -> (each.statement() + " " + each.result()).strip())
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private static Set<URI> term(String list, String value) {
    return value.isEmpty() ? Set.of() : Set.of(URI.create(ListValue.of(list, value).getURI()));
  }
}
