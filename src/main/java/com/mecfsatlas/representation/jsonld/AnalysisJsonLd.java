package com.mecfsatlas.representation.jsonld;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.mecfsatlas.analysis.Analysis;
import com.mecfsatlas.analysis.CriteriaComparison;
import com.mecfsatlas.analysis.DefinitionRow;
import com.mecfsatlas.analysis.Section;
import com.mecfsatlas.analysis.Trials;
import com.mecfsatlas.analysis.keyquestion.KeyAnswer;
import com.mecfsatlas.analysis.keyquestion.RuledSentence;
import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.vocabulary.ListValue;
import cz.cvut.kbss.jsonld.jackson.JsonLdModule;
import cz.cvut.kbss.jsonld.jackson.serialization.SerializationConstants;
import java.math.BigInteger;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A view as JSON-LD 1.1. */
public final class AnalysisJsonLd {
  private final ObjectMapper json = new ObjectMapper();

  public AnalysisJsonLd() {
    JsonLdModule module = new JsonLdModule();
    module.configure(SerializationConstants.FORM, SerializationConstants.FORM_COMPACT_WITH_CONTEXT);
    json.registerModule(module).enable(SerializationFeature.INDENT_OUTPUT);
  }

  public byte[] write(Analysis view) {
    return written(view, node(view));
  }

  /** The question with its answer in words, and what was counted. */
  public byte[] write(KeyAnswer view) {
    String address = EntityId.BASE + view.request().href().substring(1);
    return written(
        view,
        new KeyAnswerNode(
            URI.create(address + "#question"),
            view.title(),
            URI.create(address),
            new KeyAnswerNode.AnswerNode(
                URI.create(address + "#answer"),
                Stream.concat(Stream.of(view.lead()), view.messages().stream())
                    .map(RuledSentence.Said::words)
                    .collect(Collectors.joining(" ")),
                "What this does not prove: " + String.join(" ", view.question().limits())),
            node(view)));
  }

  public byte[] write(CriteriaComparison view) {
    String address = EntityId.BASE + view.request().href().substring(1);
    return written(
        view,
        new CriteriaNode(
            URI.create(address + "#list"),
            view.title(),
            URI.create(address),
            BigInteger.valueOf(view.rows().size()),
            view.rows().stream()
                .map(AnalysisJsonLd::node)
                .collect(Collectors.toCollection(LinkedHashSet::new))));
  }

  private static CriteriaNode.DefinitionNode node(DefinitionRow row) {
    return new CriteriaNode.DefinitionNode(
        URI.create(row.definition().thing().iri()),
        row.name(),
        term("pem", row.pem()),
        row.elements().stream()
            .map(
                each ->
                    new CriteriaNode.ElementNode(
                        URI.create(each.iri()),
                        each.name(),
                        term("requirement", each.requirement().value())))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  public byte[] write(Trials view) {
    String address = EntityId.BASE + view.request().href().substring(1);
    return written(
        view,
        new TrialsNode(
            URI.create(address + "#list"),
            view.title(),
            URI.create(address),
            BigInteger.valueOf(view.treatments().size()),
            view.treatments().stream()
                .map(each -> TrialNodes.of(each, address))
                .collect(Collectors.toCollection(LinkedHashSet::new))));
  }

  private byte[] written(Analysis view, Object node) {
    try {
      return json.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON-LD of " + view.request().href(), e);
    }
  }

  private static AnalysisNode node(Analysis view) {
    String address = EntityId.BASE + view.request().href().substring(1);
    List<Section> sections = view.sections();
    return new AnalysisNode(
        URI.create(address + "#list"),
        view.title(),
        URI.create(address),
        BigInteger.valueOf(sections.size()),
        IntStream.range(0, sections.size())
            .mapToObj(i -> node(sections.get(i), URI.create(address + "#part-" + (i + 1)), i + 1))
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        claims(sections));
  }

  /** A claim that stands in several parts is said once, with all its lines. */
  private static Set<AnalysisNode.ClaimNode> claims(List<Section> sections) {
    Map<ClaimEvidence, Map<String, EvidenceLine>> lines = new LinkedHashMap<>();
    for (Section section : sections) {
      for (ClaimEvidence claim : section.claims()) {
        Map<String, EvidenceLine> shown =
            lines.computeIfAbsent(claim.only(study -> false), key -> new LinkedHashMap<>());
        claim.studies().forEach(study -> shown.put(study.line(), study));
      }
    }
    return lines.entrySet().stream()
        .map(each -> node(each.getKey(), each.getValue().values()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static AnalysisNode.SectionNode node(Section section, URI id, int position) {
    return new AnalysisNode.SectionNode(
        id,
        BigInteger.valueOf(position),
        section.name(),
        uris(section.about().stream().map(entity -> entity.thing().iri())),
        uris(
            section.claims().stream()
                .flatMap(claim -> claim.studies().stream())
                .map(EvidenceLine::line)));
  }

  private static AnalysisNode.ClaimNode node(
      ClaimEvidence claim, Collection<EvidenceLine> studies) {
    return new AnalysisNode.ClaimNode(
        URI.create(claim.claim().iri()),
        URI.create(claim.subject().thing().iri()),
        URI.create(claim.object().thing().iri()),
        studies.stream()
            .map(AnalysisJsonLd::node)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private static AnalysisNode.LineNode node(EvidenceLine study) {
    return new AnalysisNode.LineNode(
        URI.create(study.line()),
        URI.create(study.record().iri()),
        term("outcome", study.outcome()),
        study.pem().isEmpty() ? Set.of() : Set.of(term("pem", study.pem())),
        uris(
            study.settings().stream()
                .sorted()
                .map(setting -> ListValue.of("setting", setting).getURI())));
  }

  private static URI term(String list, String name) {
    return URI.create(ListValue.of(list, name).getURI());
  }

  private static Set<URI> uris(Stream<String> iris) {
    return iris.map(URI::create).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
