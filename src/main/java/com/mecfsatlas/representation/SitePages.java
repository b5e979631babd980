package com.mecfsatlas.representation;

import com.mecfsatlas.analysis.Evidence;
import com.mecfsatlas.analysis.Views;
import com.mecfsatlas.analysis.keyquestion.KeyAnswers;
import com.mecfsatlas.analysis.keyquestion.KeyQuestion;
import com.mecfsatlas.catalog.DatasetFacts;
import com.mecfsatlas.catalog.DcatCatalogue;
import com.mecfsatlas.catalog.Dumps;
import com.mecfsatlas.catalog.TermUses;
import com.mecfsatlas.catalog.VoidDescription;
import com.mecfsatlas.evidence.RecordsSourceQuery;
import com.mecfsatlas.history.CitedQuery;
import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.history.QueryAnswers;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.question.QueryTemplates;
import com.mecfsatlas.question.Question;
import com.mecfsatlas.representation.html.AnalysisHtml;
import com.mecfsatlas.representation.html.CitedQueryHtml;
import com.mecfsatlas.representation.html.DatasetHtml;
import com.mecfsatlas.representation.html.GraphHtml;
import com.mecfsatlas.representation.html.GuideHtml;
import com.mecfsatlas.representation.html.HistoryHtml;
import com.mecfsatlas.representation.html.HomeHtml;
import com.mecfsatlas.representation.html.KeyAnswerHtml;
import com.mecfsatlas.representation.html.ListHtml;
import com.mecfsatlas.representation.html.OntologyHtml;
import com.mecfsatlas.representation.html.QuestionsHtml;
import com.mecfsatlas.representation.html.SearchHtml;
import com.mecfsatlas.representation.html.Site;
import com.mecfsatlas.representation.html.ThingPages;
import com.mecfsatlas.representation.html.Vocabulary;
import com.mecfsatlas.representation.jsonld.GraphJsonLd;
import com.mecfsatlas.representation.jsonld.SchemaOrgDataset;
import com.mecfsatlas.representation.prose.KeyAnswerProse;
import com.mecfsatlas.representation.prose.LlmsProse;
import com.mecfsatlas.representation.prose.QuestionsProse;
import com.mecfsatlas.representation.rdf.ModelWriters;
import com.mecfsatlas.representation.rdf.QuestionExamples;
import com.mecfsatlas.representation.text.ListBibliography;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.store.Labels;
import com.mecfsatlas.store.Projection;
import com.mecfsatlas.store.Snapshot;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;

/** The pages that are not about one thing, part by part. */
public final class SitePages {
  private static final String LLMS_TXT = "/llms.txt";

  private final Site site;
  private final QueryCatalogue queries;
  private final Evidence evidence;
  private final RecordsSourceQuery records;
  private final ListBibliography papers;
  private final KeyAnswers answers;

  public SitePages(Site site, QueryCatalogue queries, Evidence evidence) {
    this.site = site;
    this.queries = queries;
    this.evidence = evidence;
    this.records = new RecordsSourceQuery(queries.get("view/records"));
    this.papers = new ListBibliography(site.formats());
    this.answers = new KeyAnswers(queries, evidence.claims());
  }

  public List<SitePage> home(SchemaOrgDataset schema) {
    HomeHtml html = new HomeHtml(site);
    Overview overview = new Overview(queries);
    return List.of(
        new FixedSitePage(
            "/",
            Map.of(
                Format.HTML,
                now -> html.write(overview.of(now, answers.of(now)), schema.catalogueBlock(now))),
            List.of(LLMS_TXT)));
  }

  /** The way through the atlas for language models (llmstxt.org), which is Markdown. */
  public List<SitePage> llms(List<Question> questions) {
    LlmsProse prose = new LlmsProse(site, answers.questions(), questions);
    Overview overview = new Overview(queries);
    Function<Snapshot, byte[]> writer =
        now -> prose.write(overview.things(now), now.revision().toString());
    return List.of(
        new FixedSitePage("/llms", Map.of(Format.TEXT, writer, Format.MARKDOWN, writer)));
  }

  /** The answers to key questions, and the list of them. */
  public List<SitePage> answers() {
    KeyAnswerHtml html = new KeyAnswerHtml(site);
    return List.of(
        new FixedSitePage(
            KeyQuestion.PATH,
            Map.of(
                Format.HTML,
                now -> html.write(answers.of(now), now.revision().toString()),
                Format.MARKDOWN,
                now -> KeyAnswerProse.write(answers.of(now)))),
        new KeyAnswerSitePage(answers, html));
  }

  /** A list of each kind of thing, and the search over all of them. */
  public List<SitePage> lists() {
    ListHtml html = new ListHtml(site);
    NamedQuery trials = queries.get("view/trials");
    return Stream.concat(
            Arrays.stream(EntityType.values())
                .<SitePage>map(
                    kind -> new ListSitePage(kind, evidence, records, trials, html, papers)),
            Stream.of(new SearchSitePage(evidence, records, answers, new SearchHtml(site), papers)))
        .toList();
  }

  public List<SitePage> views(Views views) {
    AnalysisHtml html = new AnalysisHtml(site);
    return views.all().stream()
        .<SitePage>map(view -> new ViewSitePage(view, queries.get(view.query()), evidence, html))
        .toList();
  }

  public List<SitePage> questions(
      List<Question> questions, QueryTemplates templates, Labels labels) {
    QuestionsHtml html = new QuestionsHtml(site);
    return List.of(
        new FixedSitePage(
            "/questions",
            with(
                ModelWriters.of(now -> QuestionExamples.of(questions)),
                Map.of(
                    Format.HTML,
                    now -> html.write(questions, now.revision().toString()),
                    Format.MARKDOWN,
                    now -> QuestionsProse.write(questions)))),
        new AnswerSitePage(questions, templates, labels, html));
  }

  /** What has changed: all revisions, each of them, and those of one thing. */
  public List<SitePage> history(RevisionLog log, Labels labels) {
    HistoryHtml html = new HistoryHtml(site);
    return List.of(
        new HistorySitePage(log, html),
        new RevisionSitePage(log, html),
        new ThingHistorySitePage(log, labels, html));
  }

  /** What is drawn of things, as files to take along. */
  public List<SitePage> pictures(ThingPages pages) {
    return List.of(new ClaimPictureSitePage(pages.inWords()));
  }

  /** Answers as they are cited, of queries that readers wrote and of those that have names. */
  public List<SitePage> citedQueries(
      List<Question> questions, QueryAnswers answers, Mementos mementos) {
    CitedQueryHtml html = new CitedQueryHtml(site);
    return Stream.of(CitedQuery.PATH, CitedQuerySitePage.NAMED)
        .<SitePage>map(
            path ->
                new CitedQuerySitePage(path, questions, answers, mementos, site.formats(), html))
        .toList();
  }

  /**
   * Each named graph at its IRI.
   *
   * @param ontology the folder that has the JSON-LD context
   */
  public List<SitePage> graphs(RevisionLog log, Path ontology) {
    return List.of(
        new GraphSitePage(
            new NamedGraphs(log),
            new GraphHtml(site, queries.get("lookup/graph-statements")),
            new GraphJsonLd(ontology)));
  }

  private static Map<Format, Function<Snapshot, byte[]>> with(
      Map<Format, Function<Snapshot, byte[]>> machines,
      Map<Format, Function<Snapshot, byte[]>> people) {
    Map<Format, Function<Snapshot, byte[]>> writers = new TreeMap<>(machines);
    writers.putAll(people);
    return writers;
  }

  /** What the whole dataset is: {@code /void} counts it, {@code /catalog} offers it (DCAT). */
  public List<SitePage> dataset(
      VoidDescription counts,
      DcatCatalogue catalogue,
      DatasetFacts facts,
      SchemaOrgDataset schema,
      Dumps dumps) {
    DatasetHtml html = new DatasetHtml(site);
    return List.of(
        new FixedSitePage(
            "/void",
            with(
                ModelWriters.of(counts::model),
                Map.of(
                    Format.HTML, now -> html.write(counts.model(now), now.revision().toString())))),
        new FixedSitePage(
            "/catalog",
            with(
                ModelWriters.of(catalogue::model),
                Map.of(
                    Format.HTML,
                    now ->
                        html.write(
                            facts,
                            dumps.all(now),
                            schema.catalogueBlock(now),
                            now.revision().toString())))));
  }

  /**
   * Where the IRI of every term leads, and each group of terms.
   *
   * @param turtle the file of the ontology
   */
  public List<SitePage> ontology(
      OntologyHtml html, Path turtle, TermUses uses, Projection<Vocabulary> vocabulary) {
    return List.of(
        new OntologySitePage(
            OntologyWriters.withExamples(turtle, uses),
            (now, q) -> html.write(vocabulary.of(now), q)),
        new OntologyGroupSitePage(
            vocabulary,
            html,
            Vocabulary.unused(RDFDataMgr.loadModel(turtle.toUri().toString())).groups()));
  }

  public GuidePages guides(VoidDescription counts, SchemaOrgDataset schema) {
    return new GuidePages(queries, counts, schema, new GuideHtml(site));
  }
}
