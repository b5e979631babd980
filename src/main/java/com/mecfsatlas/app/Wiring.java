package com.mecfsatlas.app;

import com.mecfsatlas.analysis.Evidence;
import com.mecfsatlas.analysis.EvidenceNeighbours;
import com.mecfsatlas.analysis.keyquestion.KeyQuestion;
import com.mecfsatlas.catalog.DatasetFacts;
import com.mecfsatlas.catalog.DcatCatalogue;
import com.mecfsatlas.catalog.Dumps;
import com.mecfsatlas.catalog.EditorTerms;
import com.mecfsatlas.catalog.TermUses;
import com.mecfsatlas.catalog.VoidDescription;
import com.mecfsatlas.derivation.DerivationRule;
import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.history.QueryAnswers;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.question.Arguments;
import com.mecfsatlas.question.QueryTemplates;
import com.mecfsatlas.question.Question;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.KeySuggestions;
import com.mecfsatlas.representation.LinkedDataPage;
import com.mecfsatlas.representation.OntologyRelease;
import com.mecfsatlas.representation.OpenSearchDescription;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.representation.RepresentationWriters;
import com.mecfsatlas.representation.SitePage;
import com.mecfsatlas.representation.SitePages;
import com.mecfsatlas.representation.SuggestionList;
import com.mecfsatlas.representation.ThingSuggestions;
import com.mecfsatlas.representation.html.Citations;
import com.mecfsatlas.representation.html.Editor;
import com.mecfsatlas.representation.html.ErrorHtml;
import com.mecfsatlas.representation.html.OntologyHtml;
import com.mecfsatlas.representation.html.Site;
import com.mecfsatlas.representation.html.SparqlHtml;
import com.mecfsatlas.representation.html.ThingPages;
import com.mecfsatlas.representation.html.Vocabulary;
import com.mecfsatlas.representation.jsonld.SchemaOrgDataset;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.search.AwaitedSearch;
import com.mecfsatlas.search.BegunNames;
import com.mecfsatlas.search.IdentifierResolver;
import com.mecfsatlas.sparql.QueryLimits;
import com.mecfsatlas.sparql.SparqlPages;
import com.mecfsatlas.sparql.SparqlService;
import com.mecfsatlas.store.Labels;
import com.mecfsatlas.store.Projection;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.store.Snapshots;
import com.mecfsatlas.web.LinksetWriter;
import com.mecfsatlas.web.OpenSearchResource;
import com.mecfsatlas.web.SuggestionsResource;
import com.mecfsatlas.web.Writers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;

/** Everything that the public pages are written with, put together. */
final class Wiring {
  private final Registrations registrations;
  private final Snapshots snapshots;
  private final QueryCatalogue queries;
  private final Evidence evidence;
  private final BegunNames names;
  private final Dumps dumps;
  private final RevisionLog log;
  private final Mementos mementos;
  private final QueryLimits limits;
  private final Path ontology;
  private final TermUses uses;
  private final Projection<Vocabulary> vocabulary;
  private final URI publicUrl;
  private final String adminEmail;
  private final VoidDescription dataset;
  private final Labels labels;
  private final List<Question> questions;
  private final QueryTemplates templates;
  private final PackagedAssets assets = new PackagedAssets();
  private final Site site;

  Wiring(
      Registrations registrations,
      Snapshots snapshots,
      QueryCatalogue queries,
      AwaitedSearch search,
      Dumps dumps,
      RevisionLog log,
      Mementos mementos,
      QueryLimits limits,
      Path content,
      URI publicUrl,
      String adminEmail) {
    this.adminEmail = adminEmail;
    this.publicUrl = publicUrl;
    this.registrations = registrations;
    this.snapshots = snapshots;
    this.queries = queries;
    this.evidence = Evidence.of(queries, search);
    this.names = search;
    this.dumps = dumps;
    this.log = log;
    this.mementos = mementos;
    this.limits = limits;
    this.ontology = content.resolve("ontology");
    this.uses = new TermUses(queries);
    this.vocabulary = vocabulary(uses, DerivationRule.below(content.resolve("sparql")));
    this.dataset = new VoidDescription(queries, publicUrl);
    this.labels = new Labels(queries);
    this.questions = Question.all(queries);
    this.templates = new QueryTemplates(questions, labels);
    this.site =
        assets.site(
            registrations.formats(),
            Site.NAVIGATION,
            Site.links(registrations.views()),
            adminEmail);
  }

  /** What is computed once for each revision; a reader who comes before waits for it. */
  List<Consumer<Snapshot>> projections() {
    return List.of(
        evidence.claims()::of,
        evidence.records()::of,
        dataset::model,
        this::arguments,
        vocabulary::of);
  }

  private static Projection<Vocabulary> vocabulary(TermUses uses, List<DerivationRule> rules) {
    return new Projection<>(
        now ->
            new Vocabulary(
                now.ontology(),
                uses.byTerm(now),
                uses.byClass(now),
                rules,
                now.revision().toString()));
  }

  Site site() {
    return site;
  }

  Model describeDataset(Snapshot snapshot) {
    return dataset.model(snapshot);
  }

  /**
   * The pages.
   *
   * @param answers of the query service
   */
  Writers pages(QueryAnswers answers) {
    OntologyHtml html = new OntologyHtml(site);
    List<OntologyRelease> releases =
        OntologyRelease.below(ontology.resolve("releases"), html::writeRelease);
    ThingPages texts =
        ThingPages.of(
            site, EvidenceNeighbours.part(evidence.claims()), Citations.Writer.ofStyles());
    List<RepresentationWriter> things = things(texts);
    return new Writers(
        Stream.concat(registrations.formats().all().stream(), Format.PICTURES.stream()).toList(),
        pages(html, texts, things, releases, answers),
        things,
        new IdentifierResolver(queries.get("lookup/paper-numbers")),
        dumps,
        mementos,
        doors(),
        releases,
        new ErrorPages(new ErrorHtml(site), snapshots),
        assets,
        this::context,
        now -> EditorTerms.json(now.ontology(), dataset.model(now)));
  }

  private List<Object> doors() {
    return Stream.concat(
            new Harvest(log, mementos, queries, labels, evidence, dumps, publicUrl, adminEmail)
                .resources().stream(),
            Stream.of(
                new SuggestionsResource(
                    new SuggestionList(
                        List.of(new KeySuggestions(KeyQuestion.all()), new ThingSuggestions(names)),
                        publicUrl)),
                new OpenSearchResource(new OpenSearchDescription(publicUrl))))
        .toList();
  }

  private List<RepresentationWriter> things(ThingPages texts) {
    RepresentationWriters writers =
        new RepresentationWriters(registrations.formats(), texts, ontology);
    return Stream.concat(
            writers.byFormat().values().stream(),
            LinksetWriter.both(Server.SIGNPOSTS, writers.offered()))
        .toList();
  }

  private List<SitePage> pages(
      OntologyHtml html,
      ThingPages texts,
      List<RepresentationWriter> things,
      List<OntologyRelease> releases,
      QueryAnswers answers) {
    SitePages pages = new SitePages(site, queries, evidence);
    DatasetFacts facts = new DatasetFacts(mementos, adminEmail);
    SchemaOrgDataset schema = new SchemaOrgDataset(facts, dataset);
    return Stream.of(
            pages.home(schema),
            pages.llms(questions),
            pages.answers(),
            pages.lists(),
            pages.views(registrations.views()),
            pages.questions(questions, templates, labels),
            pages.history(log, labels),
            pages.pictures(texts),
            pages.citedQueries(questions, answers, mementos),
            pages.graphs(log, ontology),
            pages.dataset(dataset, new DcatCatalogue(facts, dataset, dumps), facts, schema, dumps),
            pages.ontology(html, ontology.resolve("atlas.ttl"), uses, vocabulary),
            pages
                .guides(dataset, schema)
                .all(
                    dumps,
                    ServiceLimits.of(limits),
                    things.stream().map(RepresentationWriter::format).toList(),
                    releases.stream().map(OntologyRelease::version).toList()))
        .flatMap(List::stream)
        .map(LinkedDataPage::of)
        .toList();
  }

  /** The pages of the query service. */
  SparqlPages sparql() {
    Editor editor = assets.editor(SparqlService.TERMS);
    return new ServicePages(
        site,
        editor,
        () -> snapshots.head().toString(),
        () -> read(this::arguments),
        new SparqlHtml(
            site,
            editor,
            ServicePages.words(limits),
            publicUrl.toString(),
            resource -> read(now -> labels.find(resource, now))));
  }

  /** The questions with gaps, each with its usual words. */
  private List<Arguments> arguments(Snapshot snapshot) {
    return templates.all().stream()
        .map(each -> Arguments.unless(templates.of(each, snapshot)))
        .toList();
  }

  private <T> T read(Function<Snapshot, T> reading) {
    try (Snapshot snapshot = snapshots.current()) {
      return reading.apply(snapshot);
    }
  }

  private byte[] context() {
    try {
      return Files.readAllBytes(ontology.resolve("context/v1.jsonld"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
