package com.mecfsatlas.question;

import com.mecfsatlas.vocabulary.Atlas;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;

/** The claims on which findings bear, their evidence lines and tallies, counted from the files. */
final class RecordedClaims {
  private static final Set<String> NOTICES =
      Set.of("editorial", "letter", "correction", "retraction-notice");
  private static final Set<String> REVIEWS =
      Set.of("review", "systematic-review", "meta-analysis", "guideline");

  private final CuratedRecords records;
  private final RecordedStudies studies;
  private final Map<String, Claim> claims = new TreeMap<>();

  /**
   * Findings with the same four parts.
   *
   * @param iri its address, made of the slugs of its parts
   */
  record Claim(
      String iri,
      Resource subject,
      Resource relation,
      Resource object,
      Optional<Resource> in,
      List<Line> lines) {
    Stream<Resource> ends() {
      return Stream.of(subject, object).distinct();
    }

    Stream<Resource> things() {
      return Stream.concat(Stream.of(subject, object), in.stream()).distinct();
    }

    List<Line> counted() {
      return lines.stream().filter(line -> line.status().equals("counted")).toList();
    }
  }

  /** What one record contributes to a claim. */
  record Line(
      Resource record,
      Resource paper,
      Resource cohort,
      String status,
      List<Resource> findings,
      String outcome,
      Set<Resource> settings,
      Resource pem,
      Set<Resource> criteria,
      Optional<Integer> size) {}

  /** Papers and cohorts by outcome. */
  record Tally(int found, int notFound, int mixed, int notMeasured, int cohorts) {
    int sum() {
      return found + notFound + mixed;
    }
  }

  /** People by outcome, each cohort once, and how many cohorts have no known size. */
  record People(int count, int unknown) {}

  RecordedClaims(CuratedRecords records, RecordedStudies studies) {
    this.records = records;
    this.studies = studies;
    records.records().forEach(this::bear);
  }

  Collection<Claim> all() {
    return claims.values();
  }

  Optional<Claim> claim(String subject, String relation, String object, Optional<Resource> in) {
    return Optional.ofNullable(claims.get(iri(subject, relation, object, in)));
  }

  static Tally tally(List<Line> lines) {
    return new Tally(
        (int) lines.stream().filter(line -> line.outcome().equals("found")).count(),
        (int) lines.stream().filter(line -> line.outcome().equals("notFound")).count(),
        (int) lines.stream().filter(line -> line.outcome().equals("mixed")).count(),
        (int) lines.stream().filter(line -> line.outcome().equals("notMeasured")).count(),
        (int) lines.stream().map(Line::cohort).distinct().count());
  }

  /** Each cohort with its lines. */
  static Map<Resource, List<Line>> cohorts(Collection<Line> lines) {
    Map<Resource, List<Line>> cohorts = new TreeMap<>(AnswerRow.BY_ADDRESS);
    lines.forEach(line -> cohorts.computeIfAbsent(line.cohort(), c -> new ArrayList<>()).add(line));
    return cohorts;
  }

  /** What the lines of one cohort say together. */
  static String outcome(List<Line> cohort) {
    return together(cohort.stream().map(Line::outcome).toList());
  }

  static People people(Collection<Line> lines, String outcome) {
    int count = 0;
    int unknown = 0;
    for (List<Line> cohort : cohorts(lines).values()) {
      if (outcome(cohort).equals(outcome)) {
        Optional<Integer> size =
            cohort.stream().flatMap(line -> line.size().stream()).max(Integer::compare);
        count += size.orElse(0);
        unknown += size.isPresent() ? 0 : 1;
      }
    }
    return new People(count, unknown);
  }

  /** How many cohorts have this outcome. */
  static long cohortsWith(Collection<Line> lines, String outcome) {
    return cohorts(lines).values().stream()
        .filter(cohort -> outcome(cohort).equals(outcome))
        .count();
  }

  static String slug(Resource thing) {
    return thing.getURI().replaceFirst("^.*/", "");
  }

  /** The last part of the address of a term of the vocabulary, after its hyphen. */
  static String value(Resource term) {
    return term.getURI().replaceFirst("^.*#[^-]*-", "");
  }

  private void bear(Resource record) {
    Map<String, List<Resource>> bearing = new TreeMap<>();
    for (Resource finding : records.findings(record)) {
      Claim claim = claimOf(finding);
      if (Stream.concat(claim.things(), Stream.of(claim.relation())).allMatch(this::named)) {
        claims.putIfAbsent(claim.iri(), claim);
        bearing.computeIfAbsent(claim.iri(), iri -> new ArrayList<>()).add(finding);
      }
    }
    bearing.forEach(
        (iri, findings) -> {
          Claim claim = claims.get(iri);
          if (claim != null) {
            claim.lines().add(line(record, findings));
          }
        });
  }

  private Claim claimOf(Resource finding) {
    Resource subject = records.link(finding, Atlas.subject).orElseThrow();
    Resource relation = records.link(finding, Atlas.relation).orElseThrow();
    Resource object = records.link(finding, Atlas.object).orElseThrow();
    Optional<Resource> in = records.link(finding, Atlas.in).filter(this::named);
    return new Claim(
        iri(slug(subject), slug(relation), slug(object), in),
        subject,
        relation,
        object,
        in,
        new ArrayList<>());
  }

  private static String iri(String subject, String relation, String object, Optional<Resource> in) {
    return CuratedRecords.ID
        + "claim/"
        + String.join("-", subject, relation, object)
        + in.map(place -> "-in-" + slug(place)).orElse("");
  }

  private boolean named(Resource thing) {
    return records.has(thing, SKOS.prefLabel);
  }

  private Line line(Resource record, List<Resource> findings) {
    Resource paper = studies.paper(record);
    Set<Resource> settings = new TreeSet<>(AnswerRow.BY_ADDRESS);
    findings.forEach(finding -> settings.addAll(setting(record, finding)));
    return new Line(
        record,
        paper,
        studies.cohort(paper),
        status(record, paper),
        findings,
        together(
            findings.stream()
                .map(finding -> value(records.link(finding, Atlas.outcome).orElseThrow()))
                .toList()),
        settings,
        studies.pemStatus(record),
        studies.criteria(record),
        studies.size(record));
  }

  /** The setting of a finding is its record's, unless it states one. */
  List<Resource> setting(Resource record, Resource finding) {
    List<Resource> own = records.links(finding, Atlas.setting);
    return own.isEmpty() ? records.links(record, Atlas.setting) : own;
  }

  private String status(Resource record, Resource paper) {
    Set<String> types = new HashSet<>();
    records.links(paper, Atlas.publicationType).forEach(type -> types.add(slug(type)));
    if (records.has(paper, Atlas.standing, Atlas.standing_retracted)) {
      return "retracted";
    }
    if (types.stream().anyMatch(NOTICES::contains)) {
      return "notice";
    }
    return types.stream().anyMatch(REVIEWS::contains)
            || records.has(record, Atlas.design, Atlas.design_review)
        ? "review"
        : "counted";
  }

  /** One outcome if all that were measured agree, else mixed. */
  private static String together(List<String> outcomes) {
    List<String> measured =
        outcomes.stream().filter(outcome -> !outcome.equals("notMeasured")).distinct().toList();
    return measured.isEmpty()
        ? "notMeasured"
        : measured.size() == 1 ? measured.getFirst() : "mixed";
  }
}
