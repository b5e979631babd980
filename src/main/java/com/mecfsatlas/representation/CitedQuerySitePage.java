package com.mecfsatlas.representation;

import com.mecfsatlas.citation.AnswerCitation;
import com.mecfsatlas.citation.Reference;
import com.mecfsatlas.history.CitedAnswer;
import com.mecfsatlas.history.CitedQuery;
import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.history.QueryAnswers;
import com.mecfsatlas.history.StateName;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.model.Sha256;
import com.mecfsatlas.question.Question;
import com.mecfsatlas.representation.html.CitedQueryHtml;
import com.mecfsatlas.representation.text.CitedQueryText;
import com.mecfsatlas.store.Snapshot;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Answers to queries as they are cited. Resolving such an address asks the query again, on the
 * state that is cited and on the latest one, and says whether the first is what the citation says.
 *
 * @param path of queries that readers wrote, or the template of those that have names
 */
public record CitedQuerySitePage(
    String path,
    List<Question> questions,
    QueryAnswers answers,
    Mementos mementos,
    Formats registered,
    CitedQueryHtml html)
    implements SitePage {
  /** Of the queries that have names. */
  public static final String NAMED = CitedQuery.NAMED + "{name}";

  private static final String QUERY = "query";
  private static final String REVISION = "revision";
  private static final String ROWS = "rows";
  private static final String DIGEST = "digest";
  private static final List<String> OF_NAMED = List.of(REVISION, ROWS, DIGEST);
  private static final List<String> OF_ANY = List.of(QUERY, REVISION, ROWS, DIGEST);

  public CitedQuerySitePage {
    questions = List.copyOf(questions);
  }

  @Override
  public List<Format> formats() {
    return Stream.concat(
            Stream.of(Format.HTML, Format.TEXT), registered.citations().keySet().stream())
        .toList();
  }

  @Override
  public List<String> types() {
    return List.of(SchemaDO.WebPage.getURI(), SchemaDO.Dataset.getURI());
  }

  /** Each is another address; none is one that crawlers need. */
  @Override
  public List<String> addresses() {
    return List.of();
  }

  @Override
  public Map<String, String> alternatives(String requested) {
    Map<String, String> others = new LinkedHashMap<>();
    if (requested.startsWith(CitedQuery.NAMED)) {
      questions.forEach(each -> others.put(CitedQuery.NAMED + each.name(), each.title()));
    }
    others.put(HistorySitePage.PATH, "All revisions");
    return others;
  }

  @Override
  public Optional<PageRequest> read(
      String requested, Map<String, List<String>> parameters, Snapshot snapshot) {
    Optional<Question> question = question(requested);
    boolean isNamed = !requested.equals(CitedQuery.PATH);
    if (isNamed && question.isEmpty()) {
      return Optional.empty();
    }
    checkNames(parameters, isNamed ? OF_NAMED : OF_ANY);
    String query = isNamed ? question.get().sparql() : value(QUERY, parameters).orElse("");
    if (query.isBlank()) {
      throw new IllegalArgumentException(
          "query is missing: give the SPARQL query whose answer is cited");
    }
    String name = question.map(Question::name).orElse("");
    return revision(parameters, snapshot)
        .map(
            revision ->
                request(
                    asked(name, query, revision, parameters),
                    question.map(Question::title),
                    revision,
                    snapshot));
  }

  private static void checkNames(Map<String, List<String>> parameters, List<String> known) {
    parameters.keySet().stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException(
                  "there is no parameter " + name + " here: it takes " + String.join(", ", known));
            });
  }

  private Optional<Question> question(String requested) {
    return questions.stream()
        .filter(each -> requested.equals(CitedQuery.NAMED + each.name()))
        .findFirst();
  }

  private Optional<RevisionId> revision(Map<String, List<String>> parameters, Snapshot snapshot) {
    Optional<String> named = value(REVISION, parameters);
    return named.isEmpty()
        ? Optional.of(snapshot.revision())
        : mementos
            .revision(new StateName(named.get()))
            .filter(revision -> revision.number() <= snapshot.revision().number());
  }

  private static CitedQuery asked(
      String name, String query, RevisionId revision, Map<String, List<String>> parameters) {
    Optional<String> rows = value(ROWS, parameters);
    Optional<String> digest = value(DIGEST, parameters);
    if (rows.isPresent() != digest.isPresent()) {
      throw new IllegalArgumentException("rows and digest go together: give both or none");
    }
    if (!rows.orElse("0").matches("[0-9]{1,18}")) {
      throw new IllegalArgumentException("rows is a whole number");
    }
    if (digest.isPresent() && !Sha256.isDigest(digest.get())) {
      throw new IllegalArgumentException("digest is SHA-256: 64 hexadecimal digits, in lower case");
    }
    return new CitedQuery(
        name, query, revision.number(), Long.parseLong(rows.orElse("0")), digest.orElse(""));
  }

  private static Optional<String> value(String name, Map<String, List<String>> parameters) {
    List<String> given = parameters.getOrDefault(name, List.of());
    if (given.size() > 1) {
      throw new IllegalArgumentException(
          name + " is there " + given.size() + " times; give it once");
    }
    return given.stream().findFirst();
  }

  private PageRequest request(
      CitedQuery asked, Optional<String> title, RevisionId revision, Snapshot snapshot) {
    return new PageRequest(
        asked.parameters(),
        (format, options) -> {
          CitedAnswer answer = CitedAnswer.of(asked, revision, answers, snapshot);
          return write(format, options, answer, citation(answer, title));
        });
  }

  private static AnswerCitation citation(CitedAnswer answer, Optional<String> title) {
    CitedQuery cited = answer.cited();
    return new AnswerCitation(
        title.orElse("Answer to a SPARQL query"),
        cited.address(),
        cited.revision(),
        answer.revision().time(),
        cited.rows(),
        cited.digest());
  }

  private byte[] write(
      Format format, RepresentationOptions options, CitedAnswer answer, AnswerCitation citation) {
    if (format.equals(Format.HTML)) {
      return html.write(answer, citation);
    }
    List<Reference> references = List.of(citation.reference());
    return registered
        .citation(format)
        .map(each -> each.write(references, options.citation()))
        .orElseGet(() -> CitedQueryText.of(answer, citation))
        .getBytes(StandardCharsets.UTF_8);
  }
}
