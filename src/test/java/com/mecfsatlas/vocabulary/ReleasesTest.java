package com.mecfsatlas.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What was released stays as it was, and what follows keeps its terms. */
class ReleasesTest {
  private static final List<Release> RELEASES = Release.below(Path.of("ontology/releases"));
  private static final Release LATEST = RELEASES.getLast();
  private static final String ITSELF = Atlas.NS.replace("#", "");

  private final Model now = RDFDataMgr.loadModel("ontology/atlas.ttl");

  @TestFactory
  Stream<DynamicTest> every_file_of_a_release_has_its_sum_and_every_sum_its_file() {
    return RELEASES.stream()
        .map(
            release ->
                dynamicTest(
                    release.folder().toString(), () -> assertThat(release.damages()).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> every_release_says_its_version_and_holds_what_a_reader_needs() {
    return RELEASES.stream()
        .map(release -> dynamicTest(release.folder().toString(), () -> isComplete(release)));
  }

  @Test
  void no_term_of_a_release_is_gone_without_deprecation() {
    assertThat(RELEASES).allSatisfy(release -> assertThat(release.lostIn(now)).isEmpty());
  }

  @Test
  void a_version_that_is_released_is_not_edited_any_more() {
    if (!versionOf(now).equals(LATEST.version().toString())) {
      assertThat(isPreparedAfter(LATEST, now))
          .as("a version above %s whose owl:priorVersion is that release", LATEST.version())
          .isTrue();
      return;
    }
    assertThat(edited(LATEST, Path.of("ontology")))
        .as("edited since release %s: give ontology/atlas.ttl a new version", LATEST.version())
        .isEmpty();
  }

  @Test
  void a_term_that_is_removed_is_found() {
    Resource term = now.getResource(Atlas.NS + "mentions");
    term.removeProperties();
    assertThat(LATEST.lostIn(now)).containsExactly(term.getURI());
  }

  @Test
  void a_term_that_is_deprecated_says_what_takes_its_place_or_why_nothing_does() {
    Resource term = now.getResource(Atlas.NS + "mentions").addLiteral(OWL2.deprecated, true);
    assertThat(LATEST.lostIn(now)).containsExactly(term.getURI());
    term.addProperty(DCTerms.isReplacedBy, now.getResource(Atlas.NS + "noSuchTerm"));
    assertThat(LATEST.lostIn(now)).containsExactly(term.getURI());
    term.removeAll(DCTerms.isReplacedBy)
        .addProperty(DCTerms.isReplacedBy, now.getResource(Atlas.NS + "finding"));
    assertThat(LATEST.lostIn(now)).isEmpty();
    term.removeAll(DCTerms.isReplacedBy).addProperty(SKOS.historyNote, "Nothing does.", "en");
    assertThat(LATEST.lostIn(now)).isEmpty();
  }

  @Test
  void a_file_that_was_changed_added_or_taken_away_is_found(@TempDir Path folder)
      throws IOException {
    for (String name : Release.files(LATEST.folder())) {
      Files.copy(LATEST.folder().resolve(name), folder.resolve(name));
    }
    Files.writeString(folder.resolve("atlas.ttl"), "# edited");
    Files.writeString(folder.resolve("more.ttl"), "");
    Files.delete(folder.resolve("alignments.ttl"));
    assertThat(new Release(folder).damages())
        .containsExactlyInAnyOrder(
            "atlas.ttl: changed", "more.ttl: no sum", "alignments.ttl: no file");
  }

  @Test
  void an_edit_after_the_release_needs_a_version_above_it() {
    Model next = ModelFactory.createDefaultModel();
    Resource ontology =
        next.createResource(ITSELF).addProperty(OWL.versionInfo, LATEST.version() + ".1");
    assertThat(isPreparedAfter(LATEST, next)).isFalse();
    ontology.addProperty(OWL.priorVersion, next.createResource(ITSELF + "/" + LATEST.version()));
    assertThat(isPreparedAfter(LATEST, next)).isTrue();
    ontology.removeAll(OWL.versionInfo).addProperty(OWL.versionInfo, "0.0.9");
    assertThat(isPreparedAfter(LATEST, next)).isFalse();
  }

  private static void isComplete(Release release) {
    String version = release.version().toString();
    assertThat(versionOf(release.vocabulary())).isEqualTo(version);
    assertThat(
            release
                .vocabulary()
                .contains(
                    release.vocabulary().getResource(ITSELF),
                    OWL2.versionIRI,
                    release.vocabulary().getResource(ITSELF + "/" + version)))
        .isTrue();
    assertThat(Release.files(release.folder()))
        .contains("atlas.ttl", "shapes.ttl", "alignments.ttl", "v1.jsonld", Release.SUMS);
  }

  /** The files in use that differ from those of {@code release}, or that it lacks. */
  private static List<String> edited(Release release, Path ontology) {
    return Stream.concat(
            Release.files(ontology).stream()
                .filter(name -> name.endsWith(".ttl"))
                .map(ontology::resolve),
            Stream.of(ontology.resolve("context/v1.jsonld")))
        .filter(file -> !isIn(release, file))
        .map(Path::toString)
        .toList();
  }

  private static boolean isIn(Release release, Path file) {
    Path frozen = release.folder().resolve(String.valueOf(file.getFileName()));
    return Files.exists(frozen) && Release.sha256(frozen).equals(Release.sha256(file));
  }

  private static boolean isPreparedAfter(Release release, Model next) {
    Resource ontology = next.getResource(ITSELF);
    return Version.parse(versionOf(next)).compareTo(release.version()) > 0
        && ontology.hasProperty(
            OWL.priorVersion, next.getResource(ITSELF + "/" + release.version()));
  }

  private static String versionOf(Model vocabulary) {
    return vocabulary.getResource(ITSELF).getRequiredProperty(OWL.versionInfo).getString();
  }
}
