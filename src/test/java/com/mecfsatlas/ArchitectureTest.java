package com.mecfsatlas;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The package table: who may use whom. Changing it needs a decision record. */
@AnalyzeClasses(packages = "com.mecfsatlas", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "com.mecfsatlas.";

  /** Package → the atlas packages it may use besides itself. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("vocabulary", List.of()),
          Map.entry("http", List.of()),
          Map.entry("graph", List.of("vocabulary")),
          Map.entry("shapes", List.of("vocabulary", "graph")),
          Map.entry("citation", List.of("vocabulary", "graph")),
          Map.entry("ledger", List.of("vocabulary", "graph")),
          Map.entry("route", List.of("graph", "ledger")),
          Map.entry("view", List.of("vocabulary", "graph", "citation", "ledger", "route")),
          Map.entry("sparql", List.of("vocabulary", "graph", "http")),
          Map.entry("web", List.of("vocabulary", "graph", "citation", "view", "http")),
          Map.entry(
              "app",
              List.of(
                  "vocabulary",
                  "graph",
                  "shapes",
                  "citation",
                  "ledger",
                  "route",
                  "view",
                  "sparql",
                  "http",
                  "web")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("com.mecfsatlas");

  @TestFactory
  Stream<DynamicTest> each_package_uses_only_what_the_table_allows() {
    return MAY_USE.keySet().stream()
        .sorted()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(ROOT + name + "..")
                            .should()
                            .dependOnClassesThat(
                                resideInAnyPackage(ROOT.substring(0, ROOT.length() - 1) + "..")
                                    .and(not(resideInAnyPackage(allowed(name)))))
                            .check(CLASSES)));
  }

  @Test
  void every_package_is_in_the_table() {
    assertThat(
            CLASSES.stream()
                .map(type -> type.getPackageName())
                .filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length()).replaceFirst("\\..*", ""))
                .collect(Collectors.toSet()))
        .isEqualTo(MAY_USE.keySet());
  }

  @ArchTest
  static final ArchRule fuseki_and_jetty_only_in_sparql_and_app =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "sparql..", ROOT + "app..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.jena.fuseki..", "org.eclipse.jetty..");

  @ArchTest
  static final ArchRule transactions_only_in_graph_shapes_and_sparql =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "graph..", ROOT + "shapes..", ROOT + "sparql..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.apache.jena.system.Txn");

  @ArchTest
  static final ArchRule queries_run_only_in_graph_shapes_and_sparql =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "graph..", ROOT + "shapes..", ROOT + "sparql..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching("org\\.apache\\.jena\\.query\\.QueryExecution.*");

  @ArchTest
  static final ArchRule the_environment_is_read_in_the_command_line_only =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "app..")
          .should()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getenv", String.class);

  @ArchTest
  static final ArchRule nothing_is_injected_into_fields =
      fields().should().notBeAnnotatedWith(jakarta.inject.Inject.class);

  @ArchTest
  static final ArchRule no_name_says_nothing =
      classes()
          .should()
          .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Processor|Impl|Info|Data)");

  @ArchTest
  static final ArchRule no_cycles =
      slices().matching("com.mecfsatlas.(*)..").should().beFreeOfCycles();

  private static String[] allowed(String name) {
    return Stream.concat(Stream.of(name), MAY_USE.get(name).stream())
        .map(each -> ROOT + each + "..")
        .toArray(String[]::new);
  }
}
