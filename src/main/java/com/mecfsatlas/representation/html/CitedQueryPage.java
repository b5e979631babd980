package com.mecfsatlas.representation.html;

import com.mecfsatlas.citation.AnswerCitation;
import com.mecfsatlas.citation.BibTeX;
import com.mecfsatlas.history.CitedAnswer;
import com.mecfsatlas.history.CitedQuery;
import com.mecfsatlas.representation.Format;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the page of an answer that is cited shows.
 *
 * @param verdict whether it is what the citation says, in a sentence
 * @param since what has changed in the answer since, in a sentence
 * @param answer the columns and the first rows of what was answered then
 * @param came the first of the rows that are answered today and were not then
 * @param went the first of those that were answered then and are not today
 * @param text of the citation
 * @param run where the query can be asked on the state that is cited
 * @param runNow where it can be asked today
 */
public record CitedQueryPage(
    Frame frame,
    boolean isAsCited,
    String verdict,
    String since,
    List<String> answer,
    List<String> came,
    int allCame,
    List<String> went,
    int allWent,
    String text,
    String bibtex,
    String query,
    List<Fact> facts,
    String run,
    String runNow) {
  private static final int SHOWN = 100;

  static CitedQueryPage of(Site site, CitedAnswer answer, AnswerCitation citation) {
    CitedQuery cited = answer.cited();
    List<String> came = answer.came();
    List<String> went = answer.went();
    String run = "/sparql?query=" + CitedQuery.encoded(cited.query());
    return new CitedQueryPage(
        Frame.plain(site, citation.title(), "/questions", answer.latest().toString())
            .withCanonical(citation.url())
            .withData(formats(site, cited)),
        answer.isAsCited(),
        verdict(answer),
        since(answer, came.size(), went.size()),
        Stream.concat(
                Stream.of(answer.then().columns()).filter(line -> !line.isEmpty()),
                answer.then().rows().stream().limit(SHOWN))
            .toList(),
        came.subList(0, Math.min(SHOWN, came.size())),
        came.size(),
        went.subList(0, Math.min(SHOWN, went.size())),
        went.size(),
        "ME/CFS Atlas. %s. %s %s".formatted(citation.title(), citation.version(), citation.url()),
        BibTeX.of(List.of(citation.reference())),
        cited.query(),
        new Fact.Sheet()
            .words("Cited", rows(cited.rows()) + ", SHA-256 " + cited.digest())
            .words("State", state(cited.revision(), answer.revision().time()))
            .words(
                "Answered on that state",
                rows(answer.then().rows().size()) + ", SHA-256 " + answer.then().digest())
            .words("Today", state(answer.latest().number(), answer.latest().time()))
            .words(
                "Answered today",
                rows(answer.now().rows().size()) + ", SHA-256 " + answer.now().digest())
            .facts(),
        run + "&revision=" + cited.revision(),
        run);
  }

  private static List<Frame.DataLink> formats(Site site, CitedQuery cited) {
    return Stream.concat(Stream.of(Format.TEXT), site.formats().citations().keySet().stream())
        .map(
            format ->
                Frame.data(
                    format.label(),
                    format.mediaType(),
                    cited.path() + "." + format.suffix() + "?" + cited.parameters()))
        .toList();
  }

  private static String verdict(CitedAnswer answer) {
    return answer.isAsCited()
        ? "The answer is the one that is cited: asked again on revision %d, the query gives the same %s."
            .formatted(answer.cited().revision(), rows(answer.cited().rows()))
        : "The answer is not the one that is cited. Asked on revision %d, the query gives %s with another digest: was the address altered, or was it cited from another copy?"
            .formatted(answer.cited().revision(), rows(answer.then().rows().size()));
  }

  private static String since(CitedAnswer answer, int came, int went) {
    if (answer.isUnchanged()) {
      return answer.revision().equals(answer.latest())
          ? "This is the latest state."
          : "Asked today, it answers the same.";
    }
    return "Asked today (revision %d), it answers %s: %d came, %d went."
        .formatted(answer.latest().number(), rows(answer.now().rows().size()), came, went);
  }

  private static String rows(long number) {
    return number == 1 ? "1 row" : "%,d rows".formatted(number);
  }

  private static String state(long revision, Instant time) {
    return "Revision " + revision + ", " + DateWords.day(time);
  }
}
