package com.mecfsatlas.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.analysis.Analysis;
import com.mecfsatlas.analysis.Comparison;
import com.mecfsatlas.analysis.Connections;
import com.mecfsatlas.analysis.CriteriaComparison;
import com.mecfsatlas.analysis.Disagreements;
import com.mecfsatlas.analysis.Gaps;
import com.mecfsatlas.analysis.Matrix;
import com.mecfsatlas.analysis.MatrixTypes;
import com.mecfsatlas.analysis.Neighbourhood;
import com.mecfsatlas.analysis.Retractions;
import com.mecfsatlas.analysis.Timeline;
import com.mecfsatlas.catalog.DcatCatalogue;
import com.mecfsatlas.catalog.Dumps;
import com.mecfsatlas.catalog.EditorTerms;
import com.mecfsatlas.catalog.TermUses;
import com.mecfsatlas.catalog.VoidDescription;
import com.mecfsatlas.citation.FormattedCitation;
import com.mecfsatlas.derivation.DerivationRule;
import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.evidence.EvidenceSummaries;
import com.mecfsatlas.evidence.RecordsSourceQuery;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.question.Arguments;
import com.mecfsatlas.question.QueryTemplates;
import com.mecfsatlas.question.Question;
import com.mecfsatlas.representation.OntologyRelease;
import com.mecfsatlas.representation.OntologyWriters;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.representation.RepresentationWriters;
import com.mecfsatlas.representation.html.AnalysisHtml;
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
import com.mecfsatlas.representation.html.SearchHtml;
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
import com.mecfsatlas.store.KnowledgeGraph;
import com.mecfsatlas.store.Labels;
import com.mecfsatlas.validation.wording.WordingScanner;
import com.mecfsatlas.vocabulary.Atlas;
import com.mecfsatlas.web.GuideWriter;
import com.mecfsatlas.web.LinksetWriter;
import com.mecfsatlas.web.Problem;
import com.mecfsatlas.web.ViewWriters;
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
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;

/** Everything that the public pages are written with, put together. */
final class Wiring {
  private final KnowledgeGraph graph;
  private final QueryCatalogue queries;
  private final Search search;
  private final Dumps dumps;
  private final QueryLimits limits;
  private final Path ontology;
  private final TermUses uses;
  private final List<DerivationRule> rules;
  private final VoidDescription dataset;
  private final CurrentEvidence ledger;
  private final Projection<EvidenceSummaries> records;
  private final RecordsSourceQuery recordsQuery;
  private final NamedQuery retractions;
  private final Labels names;
  private final List<Question> questions;
  private final QueryTemplates fillIns;
  private final PackagedAssets assets = new PackagedAssets();
  private final Site site = siteOf(assets, Site.DOORS);

  Wiring(
      KnowledgeGraph graph,
      QueryCatalogue queries,
      Search search,
      Dumps dumps,
      QueryLimits limits,
      Path content) {
    this.graph = graph;
    this.queries = queries;
    this.search = search;
    this.dumps = dumps;
    this.limits = limits;
    this.ontology = content.resolve("ontology");
    this.dataset = new VoidDescription(graph, queries);
    this.uses = new TermUses(graph, queries);
    this.ledger = new CurrentEvidence(graph, queries, search);
    this.records = records(graph, queries);
    this.recordsQuery = new RecordsSourceQuery(queries.get("view/records"));
    this.retractions = queries.get("view/retractions");
    this.names = new Labels(graph, queries);
    this.questions = Question.all(queries);
    this.fillIns = new QueryTemplates(questions, graph, names);
    this.rules = DerivationRule.below(content.resolve("sparql"));
  }

  private static Projection<EvidenceSummaries> records(
      KnowledgeGraph graph, QueryCatalogue queries) {
    NamedQuery records = queries.get("ledger/records");
    NamedQuery mentions = queries.get("ledger/mentions");
    NamedQuery choices = queries.get("ledger/choices");
    return new Projection<>(graph, now -> EvidenceSummaries.of(now, records, mentions, choices));
  }

  /** What is computed once for each revision; a reader who comes before waits for it. */
  List<Runnable> kept() {
    return List.of(ledger::now, dataset::model, this::fillings);
  }

  Writers pages() {
    BibTexWriter bibtex = new BibTexWriter();
    CitationWriter citation = new CitationWriter();
    HtmlWriter html =
        new HtmlWriter(
            site,
            ledger::now,
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
    ListBibliography papers = new ListBibliography(graph);
    OntologyHtml ontologyHtml = new OntologyHtml(site);
    List<RepresentationWriter> things = writers(html);
    List<OntologyRelease> releases =
        OntologyRelease.below(
            ontology.resolve("releases"),
            model -> ontologyHtml.writeRelease(model, graph.revision()));
    return new Writers(
        this::home,
        things,
        lists(papers),
        new QuestionDocuments(graph, questions, fillIns, names, new QuestionsHtml(site)),
        views(papers),
        guides(things, releases),
        Map.of(
            "void",
            new GraphDocuments(dataset::model),
            "catalog",
            new GraphDocuments(new DcatCatalogue(dataset, dumps)::model)),
        new IdentifierResolver(graph, queries.get("lookup/paper-numbers")),
        dumps,
        OntologyWriters.withExamples(
            ontology.resolve("atlas.ttl"),
            model -> ontologyHtml.write(model, uses.byTerm(), rules, graph.revision()),
            uses::byTerm),
        releases,
        this::error,
        assets,
        this::context,
        () -> EditorTerms.json(graph.ontology(), dataset.model()));
  }

  private List<GuideWriter> guides(
      List<RepresentationWriter> things, List<OntologyRelease> releases) {
    return new GuideDocuments(graph, queries, dataset, new GuideHtml(site))
        .writers(
            dumps,
            ServiceLimits.of(limits),
            things.stream().map(RepresentationWriter::format).toList(),
            releases.stream().map(OntologyRelease::version).toList());
  }

  private ListDocuments lists(ListBibliography papers) {
    ListHtml html = new ListHtml(site);
    return new ListDocuments(
        html, new RecordListDocuments(html, recordsQuery), records, ledger::now, papers);
  }

  private Map<String, ViewWriters> views(ListBibliography papers) {
    NamedQuery sourceQuery = queries.get("view/studies");
    AnalysisHtml html = new AnalysisHtml(site);
    NamedQuery gaps = queries.get("view/gaps");
    NamedQuery criteria = queries.get("view/criteria");
    return Map.of(
        "search",
        new SearchResultDocuments(search, records, new SearchHtml(site), recordsQuery, papers),
        "compare/criteria",
        view(html, (path, query) -> CriteriaComparison.of(graph, criteria, query)),
        "connect",
        view(
            html,
            (path, query) ->
                ledger.with((now, names) -> Connections.of(now, names, sourceQuery, query))),
        "explore",
        view(
            html,
            (path, query) ->
                ledger.with((now, names) -> Neighbourhood.of(now, names, sourceQuery, query))),
        "matrix",
        view(
            html,
            (path, query) ->
                ledger.with(
                    (now, names) ->
                        path.equals(Matrix.PATH)
                            ? MatrixTypes.of(now, sourceQuery, query)
                            : Matrix.of(now, names, sourceQuery, path, query))),
        "timeline",
        view(
            html,
            (path, query) ->
                ledger.with((now, names) -> Timeline.of(now, names, sourceQuery, query))),
        "disagreements",
        view(
            html,
            (path, query) ->
                ledger.with((now, names) -> Disagreements.of(now, names, sourceQuery, query))),
        "compare",
        view(
            html,
            (path, query) -> ledger.with((now, names) -> Comparison.of(now, sourceQuery, query))),
        "retractions",
        view(
            html,
            (path, query) ->
                ledger.with((now, names) -> Retractions.of(graph, now, retractions, query))),
        "gaps",
        view(html, (path, query) -> Gaps.of(graph, gaps, query)));
  }

  private static ViewWriters view(
      AnalysisHtml html, BiFunction<String, Map<String, List<String>>, Analysis> reading) {
    return new AnalysisDocuments(html, reading);
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
        graph::revision,
        this::fillings,
        new SparqlHtml(site, editor, words(limits), publicUrl.toString(), names::find));
  }

  /** The questions with gaps, each with its usual words. */
  private List<Arguments> fillings() {
    return fillIns.all().stream().map(fillIns::of).map(Arguments::unless).toList();
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
    return dataset.model();
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

  private byte[] home(KnowledgeGraph counted) {
    Map<EntityType, Integer> counts = new EnumMap<>(EntityType.class);
    for (EntityType kind : EntityType.values()) {
      counts.put(kind, counted.list(kind).rows().size());
    }
    EvidenceBase now = ledger.now();
    return new HomeHtml(site)
        .write(
            new HomeFacts(
                counts,
                records.get().toBeginWith().stream().toList(),
                Retractions.of(counted, now, retractions, Map.of()).papers().size(),
                ledger.with(
                    (same, names) ->
                        Disagreements.of(same, names, queries.get("view/studies"), Map.of())
                            .claims()
                            .size()),
                counted.revision()));
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
            graph.revision());
  }

  private byte[] context() {
    try {
      return Files.readAllBytes(ontology.resolve("context/v1.jsonld"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
