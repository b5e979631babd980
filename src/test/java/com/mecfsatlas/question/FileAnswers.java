package com.mecfsatlas.question;

import static com.mecfsatlas.question.AnswerRow.row;
import static com.mecfsatlas.question.RecordedClaims.tally;

import com.mecfsatlas.question.RecordedClaims.Claim;
import com.mecfsatlas.question.RecordedClaims.Tally;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.vocabulary.Annotations;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.SKOS;

/**
 * The answers to the competency questions, worked out from the curated files by another way than
 * SPARQL. Only the names of claims are taken from the loaded graph: how a claim is called has tests
 * of its own.
 */
class FileAnswers {
  static final CuratedRecords RECORDS = CuratedRecords.shipped();
  static final RecordedStudies STUDIES = new RecordedStudies(RECORDS);
  static final RecordedClaims CLAIMS = new RecordedClaims(RECORDS, STUDIES);
  static final RecordedRollUps ROLL_UPS = new RecordedRollUps(RECORDS, CLAIMS);
  static final Resource ME_CFS = RECORDS.thing("condition/me-cfs");

  private final Map<String, Supplier<Stream<List<String>>>> answers = new TreeMap<>();

  /** The answer to each question by its name, worked out when it is asked for. */
  static Map<String, Supplier<Stream<List<String>>>> all() {
    Map<String, Supplier<Stream<List<String>>>> all = new TreeMap<>();
    Stream.of(
            new FileAnswersOnNumbers(),
            new FileAnswersOnStudies(),
            new FileAnswersOnRecords(),
            new FileAnswersOnPapers(),
            new FileAnswersOnClaims(),
            new FileAnswersOnTallies())
        .forEach(some -> all.putAll(some.answers));
    return all;
  }

  final void answer(String question, Supplier<Stream<List<String>>> rows) {
    answers.put(question, rows);
  }

  /** Each finding for which {@code row} makes a row. */
  static Stream<List<String>> findings(
      Predicate<Resource> which, Function<Resource, List<String>> row) {
    return RECORDS.findings().filter(which).map(row).distinct();
  }

  static Resource part(Resource finding, Property part) {
    return RECORDS.link(finding, part).orElseThrow();
  }

  /** Subject, object and "in" of a finding. */
  static List<Resource> things(Resource finding) {
    return Stream.of(Atlas.subject, Atlas.object, Atlas.in)
        .flatMap(part -> RECORDS.links(finding, part).stream())
        .toList();
  }

  static boolean countsUnder(Resource finding, Resource topic) {
    return things(finding).stream().anyMatch(thing -> ROLL_UPS.topics(thing).contains(topic));
  }

  static boolean isOrIsBelow(Resource finding, Resource above) {
    return things(finding).stream().anyMatch(thing -> RECORDS.upwards(thing).contains(above));
  }

  static Resource whole(Resource part) {
    return RECORDS.whole(part);
  }

  static Object size(Resource finding) {
    return STUDIES.size(whole(finding));
  }

  static List<Resource> effects(Resource finding) {
    return RECORDS.parts(finding, "-effect-", Atlas.effectMeasure);
  }

  /** The claims that pass, with a row for each. */
  static Stream<List<String>> claims(Predicate<Claim> which, Function<Claim, List<String>> row) {
    return CLAIMS.all().stream().filter(which).map(row);
  }

  /** Claim, name, and the three sums of its overall tally. */
  static List<String> sums(Claim claim) {
    Tally tally = tally(claim.counted());
    return row(claim.iri(), name(claim.iri()), tally.found(), tally.notFound(), tally.mixed());
  }

  /** The name of a claim in the loaded graph. */
  static String name(String claim) {
    Node node = NodeFactory.createURI(claim);
    return Txn.calculateRead(
        ShippedGraph.store().graphs(),
        () ->
            Iter.first(
                    ShippedGraph.store()
                        .graphs()
                        .find(Node.ANY, node, SKOS.prefLabel.asNode(), Node.ANY),
                    quad -> true)
                .getObject()
                .getLiteralLexicalForm());
  }

  static String label(Resource thing) {
    return RECORDS.text(thing, SKOS.prefLabel).orElse("");
  }

  static String shortName(Resource thing) {
    return RECORDS.text(thing, Annotations.shortLabel).orElse(label(thing));
  }

  static boolean isMolecule(Resource thing) {
    return RECORDS.is(thing, Atlas.Molecule, Atlas.Protein, Atlas.Gene);
  }

  static <T> Map<T, Long> counts(Stream<T> each, Comparator<T> order) {
    Map<T, Long> counts = new TreeMap<>(order);
    each.forEach(one -> counts.merge(one, 1L, Long::sum));
    return counts;
  }

  static boolean shares(Set<Resource> one, List<Resource> other) {
    return other.stream().anyMatch(one::contains);
  }
}
