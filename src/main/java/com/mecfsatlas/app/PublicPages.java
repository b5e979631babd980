package com.mecfsatlas.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.citation.FormattedCitation;
import com.mecfsatlas.graph.DerivationRule;
import com.mecfsatlas.graph.Dumps;
import com.mecfsatlas.graph.FillIns;
import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.KnowledgeGraph;
import com.mecfsatlas.graph.NamedQuery;
import com.mecfsatlas.graph.Nomenclature;
import com.mecfsatlas.graph.PaperNumbers;
import com.mecfsatlas.graph.QueryCatalogue;
import com.mecfsatlas.graph.Question;
import com.mecfsatlas.graph.Search;
import com.mecfsatlas.graph.TermUses;
import com.mecfsatlas.ledger.Ledger;
import com.mecfsatlas.ledger.StudyRecords;
import com.mecfsatlas.shapes.wording.WordingScanner;
import com.mecfsatlas.sparql.QueryLimits;
import com.mecfsatlas.sparql.SparqlPages;
import com.mecfsatlas.sparql.SparqlService;
import com.mecfsatlas.view.BibTexFace;
import com.mecfsatlas.view.CitationFace;
import com.mecfsatlas.view.DcatCatalogue;
import com.mecfsatlas.view.EditorTerms;
import com.mecfsatlas.view.Face;
import com.mecfsatlas.view.Faces;
import com.mecfsatlas.view.Filling;
import com.mecfsatlas.view.ListedPapers;
import com.mecfsatlas.view.OntologyFaces;
import com.mecfsatlas.view.OntologyRelease;
import com.mecfsatlas.view.RecordsQuery;
import com.mecfsatlas.view.Rendition;
import com.mecfsatlas.view.VoidDescription;
import com.mecfsatlas.view.excerpt.Compare;
import com.mecfsatlas.view.excerpt.CompareCriteria;
import com.mecfsatlas.view.excerpt.Connect;
import com.mecfsatlas.view.excerpt.Disagreements;
import com.mecfsatlas.view.excerpt.Excerpt;
import com.mecfsatlas.view.excerpt.Explore;
import com.mecfsatlas.view.excerpt.Gaps;
import com.mecfsatlas.view.excerpt.Matrix;
import com.mecfsatlas.view.excerpt.MatrixKinds;
import com.mecfsatlas.view.excerpt.Retractions;
import com.mecfsatlas.view.excerpt.Timeline;
import com.mecfsatlas.view.html.Citations;
import com.mecfsatlas.view.html.Editor;
import com.mecfsatlas.view.html.ErrorHtml;
import com.mecfsatlas.view.html.ExcerptHtml;
import com.mecfsatlas.view.html.Front;
import com.mecfsatlas.view.html.GuideHtml;
import com.mecfsatlas.view.html.HomeHtml;
import com.mecfsatlas.view.html.HtmlFace;
import com.mecfsatlas.view.html.Link;
import com.mecfsatlas.view.html.ListHtml;
import com.mecfsatlas.view.html.OntologyHtml;
import com.mecfsatlas.view.html.QuestionsHtml;
import com.mecfsatlas.view.html.SearchHtml;
import com.mecfsatlas.view.html.Site;
import com.mecfsatlas.view.html.SparqlHtml;
import com.mecfsatlas.vocabulary.Atlas;
import com.mecfsatlas.web.GuideFace;
import com.mecfsatlas.web.LinksetFace;
import com.mecfsatlas.web.Pages;
import com.mecfsatlas.web.Problem;
import com.mecfsatlas.web.ViewFaces;
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

/** Everything that the public pages are spelled with, put together. */
final class PublicPages {
  private final KnowledgeGraph graph;
  private final QueryCatalogue queries;
  private final Search search;
  private final Dumps dumps;
  private final QueryLimits limits;
  private final Path ontology;
  private final TermUses uses;
  private final List<DerivationRule> rules;
  private final VoidDescription dataset;
  private final CurrentLedger ledger;
  private final Current<StudyRecords> records;
  private final RecordsQuery recordsBehind;
  private final NamedQuery retractions;
  private final Nomenclature names;
  private final List<Question> questions;
  private final FillIns fillIns;
  private final PackagedAssets assets = new PackagedAssets();
  private final Site site = siteOf(assets, Site.DOORS);

  PublicPages(
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
    this.ledger = new CurrentLedger(graph, queries, search);
    this.records = records(graph, queries);
    this.recordsBehind = new RecordsQuery(queries.get("view/records"));
    this.retractions = queries.get("view/retractions");
    this.names = new Nomenclature(graph, queries);
    this.questions = Question.all(queries);
    this.fillIns = new FillIns(questions, graph, names);
    this.rules = DerivationRule.below(content.resolve("sparql"));
  }

  private static Current<StudyRecords> records(KnowledgeGraph graph, QueryCatalogue queries) {
    NamedQuery records = queries.get("ledger/records");
    NamedQuery mentions = queries.get("ledger/mentions");
    NamedQuery choices = queries.get("ledger/choices");
    return new Current<>(graph, now -> StudyRecords.of(now, records, mentions, choices));
  }

  /** What is computed once for each revision; a reader who comes before waits for it. */
  List<Runnable> kept() {
    return List.of(ledger::now, dataset::model, this::fillings);
  }

  Pages pages() {
    BibTexFace bibtex = new BibTexFace();
    CitationFace citation = new CitationFace();
    HtmlFace html =
        new HtmlFace(
            site,
            ledger::now,
            new Citations.Speller(
                FormattedCitation.styles(),
                (description, style) ->
                    new String(
                        citation.spell(
                            description,
                            Rendition.DEFAULT.styled(style, Rendition.DEFAULT.locale())),
                        UTF_8),
                description -> new String(bibtex.spell(description, Rendition.DEFAULT), UTF_8)));
    ListedPapers papers = new ListedPapers(graph);
    OntologyHtml ontologyHtml = new OntologyHtml(site);
    List<Face> things = faces(html);
    List<OntologyRelease> releases =
        OntologyRelease.below(
            ontology.resolve("releases"),
            model -> ontologyHtml.spellRelease(model, graph.revision()));
    return new Pages(
        this::home,
        things,
        lists(papers),
        new SpelledQuestions(graph, questions, fillIns, names, new QuestionsHtml(site)),
        views(papers),
        guides(things, releases),
        Map.of(
            "void",
            new SpelledModel(dataset::model),
            "catalog",
            new SpelledModel(new DcatCatalogue(dataset, dumps)::model)),
        new PaperNumbers(graph, queries.get("lookup/paper-numbers")),
        dumps,
        OntologyFaces.withExamples(
            ontology.resolve("atlas.ttl"),
            model -> ontologyHtml.spell(model, uses.byTerm(), rules, graph.revision()),
            uses::byTerm),
        releases,
        this::error,
        assets,
        this::context,
        () -> EditorTerms.json(graph.ontology(), dataset.model()));
  }

  private List<GuideFace> guides(List<Face> things, List<OntologyRelease> releases) {
    return new SpelledGuides(graph, queries, dataset, new GuideHtml(site))
        .faces(
            dumps,
            ServiceLimits.of(limits),
            things.stream().map(Face::format).toList(),
            releases.stream().map(OntologyRelease::version).toList());
  }

  private SpelledLists lists(ListedPapers papers) {
    ListHtml html = new ListHtml(site);
    return new SpelledLists(
        html, new SpelledRecords(html, recordsBehind), records, ledger::now, papers);
  }

  private Map<String, ViewFaces> views(ListedPapers papers) {
    NamedQuery behind = queries.get("view/studies");
    ExcerptHtml html = new ExcerptHtml(site);
    NamedQuery gaps = queries.get("view/gaps");
    NamedQuery criteria = queries.get("view/criteria");
    return Map.of(
        "search",
        new SpelledSearch(search, records, new SearchHtml(site), recordsBehind, papers),
        "compare/criteria",
        view(html, (path, query) -> CompareCriteria.of(graph, criteria, query)),
        "connect",
        view(
            html,
            (path, query) -> ledger.with((now, names) -> Connect.of(now, names, behind, query))),
        "explore",
        view(
            html,
            (path, query) -> ledger.with((now, names) -> Explore.of(now, names, behind, query))),
        "matrix",
        view(
            html,
            (path, query) ->
                ledger.with(
                    (now, names) ->
                        path.equals(Matrix.PATH)
                            ? MatrixKinds.of(now, behind, query)
                            : Matrix.of(now, names, behind, path, query))),
        "timeline",
        view(
            html,
            (path, query) -> ledger.with((now, names) -> Timeline.of(now, names, behind, query))),
        "disagreements",
        view(
            html,
            (path, query) ->
                ledger.with((now, names) -> Disagreements.of(now, names, behind, query))),
        "compare",
        view(html, (path, query) -> ledger.with((now, names) -> Compare.of(now, behind, query))),
        "retractions",
        view(
            html,
            (path, query) ->
                ledger.with((now, names) -> Retractions.of(graph, now, retractions, query))),
        "gaps",
        view(html, (path, query) -> Gaps.of(graph, gaps, query)));
  }

  private static ViewFaces view(
      ExcerptHtml html, BiFunction<String, Map<String, List<String>>, Excerpt> reading) {
    return new SpelledExcerpt(html, reading);
  }

  private List<Face> faces(HtmlFace html) {
    Faces faces = new Faces(html, ontology);
    return Stream.concat(
            faces.byFormat().values().stream(), LinksetFace.both(Server.SIGNPOSTS, faces.offered()))
        .toList();
  }

  private static Site siteOf(PackagedAssets assets, List<Link> doors) {
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
    return new SpelledSparql(
        site,
        editor,
        graph::revision,
        this::fillings,
        new SparqlHtml(site, editor, words(limits), publicUrl.toString(), names::find));
  }

  /** The questions with gaps, each with its usual words. */
  private List<Filling> fillings() {
    return fillIns.all().stream().map(fillIns::of).map(Filling::unless).toList();
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
    return new SpelledSparql(
        site,
        editor,
        () -> "",
        List::of,
        new SparqlHtml(site, editor, words(limits), "", thing -> Optional.empty()));
  }

  private byte[] home(KnowledgeGraph counted) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      counts.put(kind, counted.list(kind).rows().size());
    }
    Ledger now = ledger.now();
    return new HomeHtml(site)
        .spell(
            new Front(
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
    List<Link> alternatives =
        problem.alternatives().stream().map(each -> Link.to(each.title(), each.href())).toList();
    return new ErrorHtml(site)
        .spell(
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
