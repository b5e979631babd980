package com.mecfsatlas.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.analysis.Disagreements;
import com.mecfsatlas.analysis.Retractions;
import com.mecfsatlas.catalog.DcatCatalogue;
import com.mecfsatlas.catalog.Dumps;
import com.mecfsatlas.catalog.EditorTerms;
import com.mecfsatlas.catalog.TermUses;
import com.mecfsatlas.catalog.VoidDescription;
import com.mecfsatlas.citation.FormattedCitation;
import com.mecfsatlas.derivation.DerivationRule;
import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.evidence.RecordsSourceQuery;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.question.Arguments;
import com.mecfsatlas.question.QueryTemplates;
import com.mecfsatlas.question.Question;
import com.mecfsatlas.representation.OntologyRelease;
import com.mecfsatlas.representation.OntologyWriters;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.representation.RepresentationWriters;
import com.mecfsatlas.representation.html.Citations;
import com.mecfsatlas.representation.html.Editor;
import com.mecfsatlas.representation.html.ErrorHtml;
import com.mecfsatlas.representation.html.GuideHtml;
import com.mecfsatlas.representation.html.HomeFacts;
import com.mecfsatlas.representation.html.HomeHtml;
import com.mecfsatlas.representation.html.HtmlWriter;
import com.mecfsatlas.representation.html.Hyperlink;
import com.mecfsatlas.representation.html.ListHtml;
import com.mecfsatlas.representation.html.OntologyHtml;
import com.mecfsatlas.representation.html.QuestionsHtml;
import com.mecfsatlas.representation.html.Site;
import com.mecfsatlas.representation.html.SparqlHtml;
import com.mecfsatlas.representation.text.BibTexWriter;
import com.mecfsatlas.representation.text.CitationWriter;
import com.mecfsatlas.representation.text.ListBibliography;
import com.mecfsatlas.search.IdentifierResolver;
import com.mecfsatlas.search.Search;
import com.mecfsatlas.sparql.QueryLimits;
import com.mecfsatlas.sparql.SparqlPages;
import com.mecfsatlas.sparql.SparqlService;
import com.mecfsatlas.store.Labels;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.store.Snapshots;
import com.mecfsatlas.validation.wording.WordingScanner;
import com.mecfsatlas.vocabulary.Atlas;
import com.mecfsatlas.web.GuideWriter;
import com.mecfsatlas.web.LinksetWriter;
import com.mecfsatlas.web.Problem;
import com.mecfsatlas.web.Writers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;

/** Everything that the public pages are written with, put together. */
final class Wiring {
  private final Snapshots snapshots;
  private final QueryCatalogue queries;
  private final Evidence evidence;
  private final Dumps dumps;
  private final QueryLimits limits;
  private final Path ontology;
  private final TermUses uses;
  private final List<DerivationRule> rules;
  private final VoidDescription dataset;
  private final RecordsSourceQuery recordsQuery;
  private final Labels names;
  private final List<Question> questions;
  private final QueryTemplates fillIns;
  private final PackagedAssets assets = new PackagedAssets();
  private final Site site = siteOf(assets, Site.DOORS);

  Wiring(
      Snapshots snapshots,
      QueryCatalogue queries,
      Search search,
      Dumps dumps,
      QueryLimits limits,
      Path content) {
    this.snapshots = snapshots;
    this.queries = queries;
    this.evidence = Evidence.of(queries, search);
    this.dumps = dumps;
    this.limits = limits;
    this.ontology = content.resolve("ontology");
    this.dataset = new VoidDescription(queries);
    this.uses = new TermUses(queries);
    this.recordsQuery = new RecordsSourceQuery(queries.get("view/records"));
    this.names = new Labels(queries);
    this.questions = Question.all(queries);
    this.fillIns = new QueryTemplates(questions, names);
    this.rules = DerivationRule.below(content.resolve("sparql"));
  }

  /** What is computed once for each revision; a reader who comes before waits for it. */
  List<Consumer<Snapshot>> projections() {
    return List.of(evidence.claims()::of, dataset::model, this::fillings);
  }

  Model describeDataset(Snapshot snapshot) {
    return dataset.model(snapshot);
  }

  Writers pages() {
    BibTexWriter bibtex = new BibTexWriter();
    CitationWriter citation = new CitationWriter();
    HtmlWriter html =
        new HtmlWriter(
            site,
            evidence.claims(),
            new Citations.Writer(
                FormattedCitation.styles(),
                (description, style) ->
                    new String(
                        citation.write(
                            description,
                            RepresentationOptions.DEFAULT.styled(
                                style, RepresentationOptions.DEFAULT.locale())),
                        UTF_8),
                description ->
                    new String(bibtex.write(description, RepresentationOptions.DEFAULT), UTF_8)));
    ListBibliography papers = new ListBibliography();
    OntologyHtml ontologyHtml = new OntologyHtml(site);
    List<RepresentationWriter> things = writers(html);
    List<OntologyRelease> releases =
        OntologyRelease.below(ontology.resolve("releases"), ontologyHtml::writeRelease);
    return new Writers(
        this::home,
        things,
        lists(papers),
        new QuestionDocuments(questions, fillIns, names, new QuestionsHtml(site)),
        new AnalysisViews(site, queries, evidence, recordsQuery, papers).all(),
        guides(things, releases),
        Map.of(
            "void",
            new GraphDocuments(dataset::model),
            "catalog",
            new GraphDocuments(new DcatCatalogue(dataset, dumps)::model)),
        new IdentifierResolver(queries.get("lookup/paper-numbers")),
        dumps,
        OntologyWriters.withExamples(
            ontology.resolve("atlas.ttl"),
            now ->
                ontologyHtml.write(
                    now.ontology(), uses.byTerm(now), rules, now.revision().toString()),
            uses),
        releases,
        this::error,
        assets,
        this::context,
        now -> EditorTerms.json(now.ontology(), dataset.model(now)));
  }

  private List<GuideWriter> guides(
      List<RepresentationWriter> things, List<OntologyRelease> releases) {
    return new GuideDocuments(queries, dataset, new GuideHtml(site))
        .writers(
            dumps,
            ServiceLimits.of(limits),
            things.stream().map(RepresentationWriter::format).toList(),
            releases.stream().map(OntologyRelease::version).toList());
  }

  private ListDocuments lists(ListBibliography papers) {
    ListHtml html = new ListHtml(site);
    return new ListDocuments(html, new RecordListDocuments(html, recordsQuery), evidence, papers);
  }

  private List<RepresentationWriter> writers(HtmlWriter html) {
    RepresentationWriters writers = new RepresentationWriters(html, ontology);
    return Stream.concat(
            writers.byFormat().values().stream(),
            LinksetWriter.both(Server.SIGNPOSTS, writers.offered()))
        .toList();
  }

  private static Site siteOf(PackagedAssets assets, List<Hyperlink> doors) {
    return new Site(
        assets.path("atlas.css"),
        assets.path("display.js"),
        Main.Version.ofSoftware(),
        Atlas.VERSION_INFO,
        new WordingScanner().version(),
        doors);
  }

  /**
   * The pages of the query service.
   *
   * @param publicUrl where readers reach this copy
   */
  SparqlPages sparql(URI publicUrl) {
    Editor editor = assets.editor(SparqlService.TERMS);
    return new SparqlDocuments(
        site,
        editor,
        () -> snapshots.head().toString(),
        this::fillings,
        new SparqlHtml(site, editor, words(limits), publicUrl.toString(), this::name));
  }

  /** The questions with gaps, each with its usual words. */
  private List<Arguments> fillings() {
    try (Snapshot snapshot = snapshots.current()) {
      return fillings(snapshot);
    }
  }

  private List<Arguments> fillings(Snapshot snapshot) {
    return fillIns.all().stream()
        .map(each -> Arguments.unless(fillIns.of(each, snapshot)))
        .toList();
  }

  private Optional<String> name(Resource resource) {
    try (Snapshot snapshot = snapshots.current()) {
      return names.find(resource, snapshot);
    }
  }

  /** What a query may cost. */
  private static String words(QueryLimits limits) {
    return String.format(
        Locale.ROOT,
        "A query may take %d seconds. A page shows up to %,d rows, a file up to %,d rows or %d MB.",
        limits.time().toSeconds(),
        QueryLimits.ROWS_OF_A_PAGE,
        limits.rows(),
        limits.resultBytes() >> 20);
  }

  /** What VoID says of everything that is served. */
  Model dataset() {
    try (Snapshot snapshot = snapshots.current()) {
      return dataset.model(snapshot);
    }
  }

  /** The pages of a service over data of the user's own: of a site without other pages. */
  static SparqlPages ofOwnData(PackagedAssets assets, QueryLimits limits) {
    Site site = siteOf(assets, List.of());
    Editor editor = assets.editor("");
    return new SparqlDocuments(
        site,
        editor,
        () -> "",
        List::of,
        new SparqlHtml(site, editor, words(limits), "", thing -> Optional.empty()));
  }

  private byte[] home(Snapshot snapshot) {
    Map<EntityType, Integer> counts = new EnumMap<>(EntityType.class);
    for (EntityType kind : EntityType.values()) {
      counts.put(kind, snapshot.list(kind).rows().size());
    }
    EvidenceBase claims = evidence.claims().of(snapshot);
    return new HomeHtml(site)
        .write(
            new HomeFacts(
                counts,
                evidence.records().of(snapshot).toBeginWith().stream().toList(),
                Retractions.of(snapshot, claims, queries.get("view/retractions"), Map.of())
                    .papers()
                    .size(),
                Disagreements.of(
                        claims, evidence.names(snapshot), queries.get("view/studies"), Map.of())
                    .claims()
                    .size(),
                snapshot.revision().toString()));
  }

  private byte[] error(Problem problem) {
    List<Hyperlink> alternatives =
        problem.alternatives().stream()
            .map(each -> Hyperlink.to(each.title(), each.href()))
            .toList();
    return new ErrorHtml(site)
        .write(
            problem.status(),
            problem.title(),
            problem.detail(),
            problem.instance(),
            alternatives,
            snapshots.head().toString());
  }

  private byte[] context() {
    try {
      return Files.readAllBytes(ontology.resolve("context/v1.jsonld"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
