package com.mecfsatlas.representation.prose;

import com.mecfsatlas.analysis.keyquestion.KeyQuestion;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.question.Question;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.html.Guide;
import com.mecfsatlas.representation.html.Hyperlink;
import com.mecfsatlas.representation.html.Site;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a language model reads first (llmstxt.org): what the atlas is, how it is to be read, and
 * where everything is.
 */
public record LlmsProse(Site site, List<KeyQuestion> keyQuestions, List<Question> questions) {
  private static final String SUFFIX = "." + Format.MARKDOWN.suffix();

  public LlmsProse {
    keyQuestions = List.copyOf(keyQuestions);
    questions = List.copyOf(questions);
  }

  /**
   * The way through one state of the atlas.
   *
   * @param things how many there are of each kind
   */
  public byte[] write(Map<EntityType, Integer> things, String revision) {
    return ProseSpelling.MARKDOWN.write(
        new Prose()
            .title("ME/CFS Atlas")
            .quotes(
                "What published research says about ME/CFS (myalgic encephalomyelitis / chronic"
                    + " fatigue syndrome), in plain words and as linked data, with what each study"
                    + " does not prove. %,d of %,d papers are read; not finding something here is"
                        .formatted(
                            count(things, EntityType.EVIDENCE), count(things, EntityType.PAPER))
                    + " not evidence against it.")
            .says("How to read it, and how to speak of it:")
            .lists(rules())
            .says("Data revision " + revision + ", atlas " + site.version() + ".")
            .section("What many ask first, answered from counts", answers())
            .section("Things, by kind", kinds(things))
            .section("Questions with their answers", QuestionsProse.bullets(questions))
            .section("Data", data())
            .section("Ways to see the evidence", links(site.views()))
            .section("Optional", guides()));
  }

  private static List<Bullet> rules() {
    return List.of(
        rule(
            "What a paper does not prove is part of the data.",
            "Each evidence record has a section “What this does not prove”. Tell no finding without"
                + " it."),
        rule(
            "A finding has an outcome.",
            "It is found, not found, mixed or not measured, in one setting: in people, in animals,"
                + " in a dish. “Not found” is a result. A finding in a dish or in animals is not"
                + " one in people."),
        rule(
            "A claim is a question, not a fact.",
            "Its page counts the papers that found it and those that did not. The counts are no"
                + " votes, and the atlas gives no verdict."),
        rule(
            "Say who took part.",
            "PEM is post-exertional malaise. “PEM required” means that people could join a study"
                + " only if they had it; studies differ in this, and in their case definitions."),
        rule(
            "A retracted paper is marked first, in bold, and never counted.",
            "Do not rely on its findings."),
        rule(
            "Cite the papers.",
            "Each page has a section “Cite”. The atlas itself is cited only for its reading: ME/CFS"
                + " Atlas, version, revision, address, date."),
        rule(
            "Records are drafted by a program from abstracts or full texts.",
            "Each says whether a person has checked it. The atlas gives no medical advice."),
        rule(
            "Every address of a thing, a list, a search or an answer has a face in Markdown.",
            "Put "
                + SUFFIX
                + " behind the path, or ask with Accept: "
                + Format.MARKDOWN.mediaType()
                + ". A state of the past is at the address with @ and a revision or a day."));
  }

  private static Bullet rule(String rule, String words) {
    return Bullet.of(Inlines.strong(rule).then(" " + words));
  }

  private List<Bullet> answers() {
    return keyQuestions.stream()
        .map(each -> Hyperlink.to(each.question(), MarkdownAddress.of(each.path())))
        .map(Inlines::link)
        .map(Bullet::of)
        .toList();
  }

  private static List<Bullet> kinds(Map<EntityType, Integer> things) {
    return Arrays.stream(EntityType.values())
        .map(
            kind ->
                link(
                    kind.plural(),
                    MarkdownAddress.of("/" + kind.segment()),
                    "%,d".formatted(count(things, kind))))
        .toList();
  }

  private static List<Bullet> data() {
    return List.of(
        link(
            "Search",
            "/search" + SUFFIX,
            "with ?q= and the words; small spelling mistakes are forgiven"),
        link("SPARQL", "/sparql", "a query service over everything, with ?query="),
        link(
            "A thing as linked data",
            "/evidence",
            "JSON-LD, Turtle, N-Triples and RDF/XML by suffix or Accept at the address of each"),
        link("Vocabulary", "/ontology", "what the terms mean"),
        link("Dumps", "/data", "all of it as files, with licence, sizes and limits"),
        link("Catalogue", "/catalog", "DCAT, with every service for harvesters"),
        link("Counts", "/void", "VoID"));
  }

  private static List<Bullet> guides() {
    return Stream.of(Guide.values())
        .map(guide -> link(guide.title(), guide.path(), guide.words()))
        .toList();
  }

  private static List<Bullet> links(List<Hyperlink> links) {
    return links.stream().map(Inlines::link).map(Bullet::of).toList();
  }

  private static Bullet link(String name, String path, String words) {
    return Bullet.of(Inlines.link(Hyperlink.to(name, path)).then(": " + words));
  }

  private static int count(Map<EntityType, Integer> things, EntityType kind) {
    return things.getOrDefault(kind, 0);
  }
}
