package com.mecfsatlas;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Transactional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The package table: who may use whom. Changing it needs a decision record. */
@AnalyzeClasses(packages = "com.mecfsatlas", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "com.mecfsatlas.";

  /** The packages, bottom up: each may use those before it, and no other. */
  private static final List<String> PACKAGES =
      List.of(
          "vocabulary",
          "http",
          "model",
          "query",
          "store",
          "validation",
          "derivation",
          "revision",
          "history",
          "curation",
          "evidence",
          "path",
          "listing",
          "search",
          "question",
          "analysis",
          "citation",
          "harvest",
          "catalog",
          "representation",
          "sparql",
          "web",
          "app");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("com.mecfsatlas");

  @TestFactory
  Stream<DynamicTest> each_package_uses_only_what_the_table_allows() {
    return PACKAGES.stream()
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
        .isEqualTo(Set.copyOf(PACKAGES));
  }

  @Test
  void no_class_has_the_name_of_another() {
    assertThat(
            CLASSES.stream()
                .filter(type -> type.isTopLevelClass())
                .filter(type -> !type.getName().matches(".*(\\.generated\\..*|package-info)"))
                .map(type -> type.getSimpleName())
                .toList())
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @ArchTest
  static final ArchRule fuseki_and_jetty_only_in_sparql_and_app =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "sparql..", ROOT + "app..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.jena.fuseki..", "org.eclipse.jetty..");

  private static final String[] WHERE_THE_GRAPH_IS_KEPT =
      Stream.of("query", "store", "validation", "derivation", "revision", "sparql")
          .map(name -> ROOT + name + "..")
          .toArray(String[]::new);

  @ArchTest
  static final ArchRule transactions_only_where_the_graph_is_kept =
      noClasses()
          .that()
          .resideOutsideOfPackages(WHERE_THE_GRAPH_IS_KEPT)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.apache.jena.system.Txn")
          .orShould()
          .callMethodWhere(
              target(owner(assignableTo(Transactional.class)))
                  .and(target(nameMatching("begin|promote|commit|abort"))));

  @ArchTest
  static final ArchRule queries_and_updates_run_only_where_the_graph_is_kept =
      noClasses()
          .that()
          .resideOutsideOfPackages(WHERE_THE_GRAPH_IS_KEPT)
          .should()
          .dependOnClassesThat()
          .haveNameMatching("org\\.apache\\.jena\\..*\\.(Query|Update)Exec(ution)?(Factory)?");

  /** In tests too: what else they need to write is a {@code ScratchStore} of their own. */
  @Test
  void what_changes_the_public_graph_is_in_the_hands_of_the_committer_only() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "store..", ROOT + "revision..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ROOT + "store.StoreWriter")
        .check(new ClassFileImporter().importPackages("com.mecfsatlas"));
  }

  @ArchTest
  static final ArchRule a_page_is_written_from_what_it_is_given =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "representation.html..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              ROOT
                  + "(store\\.(Snapshots?|Projection|GraphStore)|query\\.QueryCatalogue"
                  + "|evidence\\.EvidenceBase)");

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

  /** Words of the house's own, for which the field has others (architecture, table of names). */
  private static final Pattern PRIVATE_WORD =
      Pattern.compile(
          "(?:^|(?<=[a-z.]))(?:[Dd]oors?|[Ff]aces?|[Ss]pell(?:ed|s)?|[Ll]edger|[Aa]sked|[Bb]eforehand"
              + "|[Kk]ept|[Ss]tops?|[Ee]xcerpts?|[Bb]ehind(?!Proxy))(?=[A-Z.]|$)");

  @Test
  void classes_methods_packages_and_folders_are_named_by_the_nouns_of_the_field() {
    Stream<String> types =
        CLASSES.stream()
            .filter(type -> !type.getModifiers().contains(JavaModifier.PRIVATE))
            .flatMap(type -> Stream.of(type.getSimpleName(), type.getPackageName()));
    Stream<String> methods =
        CLASSES.stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
            // To stop is a word of everybody's where it does something.
            .filter(method -> !method.getRawReturnType().getName().equals("void"))
            .map(method -> method.getName());
    Stream<String> folders =
        Arrays.stream(Objects.requireNonNull(Path.of("sparql").toFile().list()));
    List<String> names =
        Stream.of(types, methods, folders).flatMap(each -> each).distinct().toList();
    assertThat(names).hasSizeGreaterThan(1000);
    assertThat(names).filteredOn(name -> PRIVATE_WORD.matcher(name).find()).isEmpty();
  }

  @ArchTest
  static final ArchRule no_cycles =
      slices().matching("com.mecfsatlas.(*)..").should().beFreeOfCycles();

  private static String[] allowed(String name) {
    return PACKAGES.subList(0, PACKAGES.indexOf(name) + 1).stream()
        .map(each -> ROOT + each + "..")
        .toArray(String[]::new);
  }
}
