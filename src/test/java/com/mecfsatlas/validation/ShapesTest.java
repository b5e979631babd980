package com.mecfsatlas.validation;

import static com.mecfsatlas.validation.ShapeSuite.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each shape accepts its valid case and says, of each invalid one, exactly what is expected. */
class ShapesTest {
  static List<ShapeSuite> suites() {
    return List.of(ShapeSuite.of("shapes"), ShapeSuite.of("derived-shapes"));
  }

  @ParameterizedTest
  @MethodSource("suites")
  void every_shape_has_its_folder_of_cases_and_every_folder_its_shape(ShapeSuite suite) {
    assertThat(suite.named()).isNotEmpty();
    assertThat(suite.cases().shapes()).containsExactlyInAnyOrderElementsOf(suite.named());
  }

  @ParameterizedTest
  @MethodSource("suites")
  void every_shape_has_a_valid_and_an_invalid_case(ShapeSuite suite) {
    assertThat(suite.cases().shapes())
        .isNotEmpty()
        .allSatisfy(shape -> assertThat(suite.cases().valid(shape)).isRegularFile())
        .allSatisfy(shape -> assertThat(suite.cases().invalid(shape)).as(shape).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("suites")
  void every_file_in_the_folders_is_a_case_or_the_expectation_of_one(ShapeSuite suite) {
    assertThat(suite.cases().strays()).isEmpty();
    assertThat(suite.cases().invalid())
        .allSatisfy(file -> assertThat(ShapeCases.expectation(file)).isNotEmptyFile());
  }

  @TestFactory
  Stream<DynamicTest> valid_case_passes_and_has_something_to_judge() {
    return cases(ShapeCases::valid, ShapesTest::passes);
  }

  @TestFactory
  Stream<DynamicTest> invalid_case_gives_exactly_its_expected_report() {
    return cases(ShapeCases::invalid, ShapesTest::isReported);
  }

  private interface Judgement {
    void of(ShapeSuite suite, Path file) throws IOException;
  }

  private static Stream<DynamicTest> cases(
      Function<ShapeCases, Stream<Path>> files, Judgement judgement) {
    return suites().stream()
        .flatMap(
            suite ->
                files
                    .apply(suite.cases())
                    .map(file -> dynamicTest(file.toString(), () -> judgement.of(suite, file))));
  }

  private static void passes(ShapeSuite suite, Path file) {
    Graph data = ShapeSuite.data(file);
    assertThat(suite.report(file, data)).extracting(ReportLine::of).isEmpty();
    Collection<Node> subjects =
        GraphUtil.listSubjects(ShapeSuite.own(file), Node.ANY, Node.ANY).toSet();
    Shape shape = suite.shapeOf(file);
    if (shape.hasTarget() && !suite.refusesItsTargets(shape)) {
      assertThat(shape.getTargets())
          .as("what %s is about, in the case itself", shape.getShapeNode())
          .flatExtracting(target -> target.getFocusNodes(data))
          .anyMatch(node -> subjects.contains(node) || node.equals(VOCABULARY));
    }
  }

  private static void isReported(ShapeSuite suite, Path file) throws IOException {
    List<ReportLine> expected =
        Files.readAllLines(ShapeCases.expectation(file)).stream().map(ReportLine::parse).toList();
    Collection<ReportEntry> entries = suite.report(file, ShapeSuite.data(file));
    List<ReportLine> actual = entries.stream().map(ReportLine::of).distinct().toList();
    assertThat(actual).hasSameSizeAs(expected);
    assertThat(actual).allMatch(line -> expected.stream().anyMatch(want -> want.describes(line)));
    assertThat(expected).allMatch(want -> actual.stream().anyMatch(want::describes));
    Node shape = suite.shapeOf(file).getShapeNode();
    assertThat(entries)
        .as("results of %s itself", shape)
        .anyMatch(entry -> suite.belongs(entry.source(), shape));
  }
}
