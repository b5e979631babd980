package com.mecfsatlas.view.excerpt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.mecfsatlas.graph.Thing;
import com.mecfsatlas.ledger.ClaimStudies;
import com.mecfsatlas.ledger.Study;
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
public final class ExcerptJsonLd {
  private final ObjectMapper json = new ObjectMapper();

  public ExcerptJsonLd() {
    JsonLdModule module = new JsonLdModule();
    module.configure(SerializationConstants.FORM, SerializationConstants.FORM_COMPACT_WITH_CONTEXT);
    json.registerModule(module).enable(SerializationFeature.INDENT_OUTPUT);
  }

  public byte[] spell(Excerpt view) {
    return written(view, node(view));
  }

  public byte[] spell(CompareCriteria view) {
    String address = Thing.BASE + view.request().href().substring(1);
    return written(
        view,
        new CriteriaNode(
            URI.create(address + "#list"),
            view.title(),
            URI.create(address),
            BigInteger.valueOf(view.rows().size()),
            view.rows().stream()
                .map(ExcerptJsonLd::node)
                .collect(Collectors.toCollection(LinkedHashSet::new))));
  }

  private static CriteriaNode.DefinitionNode node(DefinitionRow row) {
    return new CriteriaNode.DefinitionNode(
        URI.create(row.definition().thing().iri()),
        row.name(),
        term("pem-" + row.pem()),
        row.elements().stream()
            .map(
                each ->
                    new CriteriaNode.ElementNode(
                        URI.create(each.iri()),
                        each.name(),
                        term("requirement-" + each.requirement().value())))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private byte[] written(Excerpt view, Object node) {
    try {
      return json.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON-LD of " + view.request().href(), e);
    }
  }

  private static ExcerptNode node(Excerpt view) {
    String address = Thing.BASE + view.request().href().substring(1);
    List<Section> sections = view.sections();
    return new ExcerptNode(
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
  private static Set<ExcerptNode.ClaimNode> claims(List<Section> sections) {
    Map<ClaimStudies, Map<String, Study>> lines = new LinkedHashMap<>();
    for (Section section : sections) {
      for (ClaimStudies claim : section.claims()) {
        Map<String, Study> shown =
            lines.computeIfAbsent(claim.only(study -> false), key -> new LinkedHashMap<>());
        claim.studies().forEach(study -> shown.put(study.line(), study));
      }
    }
    return lines.entrySet().stream()
        .map(each -> node(each.getKey(), each.getValue().values()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static ExcerptNode.SectionNode node(Section section, URI id, int position) {
    return new ExcerptNode.SectionNode(
        id,
        BigInteger.valueOf(position),
        section.name(),
        uris(section.about().stream().map(stop -> stop.thing().iri())),
        uris(
            section.claims().stream().flatMap(claim -> claim.studies().stream()).map(Study::line)));
  }

  private static ExcerptNode.ClaimNode node(ClaimStudies claim, Collection<Study> studies) {
    return new ExcerptNode.ClaimNode(
        URI.create(claim.claim().iri()),
        URI.create(claim.subject().thing().iri()),
        URI.create(claim.object().thing().iri()),
        studies.stream()
            .map(ExcerptJsonLd::node)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private static ExcerptNode.LineNode node(Study study) {
    return new ExcerptNode.LineNode(
        URI.create(study.line()),
        URI.create(study.record().iri()),
        term("outcome-" + study.outcome()),
        study.pem().isEmpty() ? Set.of() : Set.of(term("pem-" + study.pem())),
        uris(
            study.settings().stream()
                .sorted()
                .map(setting -> ExcerptNode.ATLAS + "setting-" + setting)));
  }

  private static URI term(String name) {
    return URI.create(ExcerptNode.ATLAS + name);
  }

  private static Set<URI> uris(Stream<String> iris) {
    return iris.map(URI::create).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
