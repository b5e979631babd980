package com.mecfsatlas.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.query.Prefixes;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.junit.jupiter.api.Test;

/** Terms are constants: a term that is misspelt, or gone from the ontology, does not compile. */
class TermConstantsTest {
  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");

  /** The IRIs of an annotation of Java must be texts. */
  private static final Pattern ANNOTATION = Pattern.compile("@OWL\\w+\\([^)]*\\)");

  private static final Pattern MADE =
      Pattern.compile("createProperty\\(|create(Resource|URI)\\(\\s*\"[^\"]*#|\\bNS\\s*\\+");

  private static final List<JavaClass> VOCABULARIES =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("com.mecfsatlas.vocabulary")
              .stream()
              .filter(type -> type.tryGetField("NS").isPresent())
              .toList();

  @Test
  void no_source_outside_the_vocabulary_writes_the_iri_of_a_term() {
    Set<String> namespaces =
        Stream.concat(
                Prefixes.namespaces().values().stream(),
                VOCABULARIES.stream().map(TermConstantsTest::namespace))
            .collect(Collectors.toSet());
    assertThat(sources())
        .allSatisfy(
            source ->
                assertThat(literals(code(source)))
                    .as(source.toString())
                    .noneMatch(
                        text ->
                            namespaces.stream()
                                .anyMatch(namespace -> text.startsWith("\"" + namespace))));
  }

  @Test
  void no_source_outside_the_vocabulary_makes_a_term_of_a_name() {
    assertThat(sources())
        .allSatisfy(
            source ->
                assertThat(MADE.matcher(code(source)).results().map(made -> made.group()))
                    .as(source.toString())
                    .isEmpty());
  }

  @Test
  void what_the_sources_may_not_write_is_found() {
    assertThat("createProperty(X, name)").containsPattern(MADE);
    assertThat("createURI(\"http://a#b\")").containsPattern(MADE);
    assertThat("Atlas.NS + name").containsPattern(MADE);
    assertThat(literals("a(\"http://purl.org/dc/terms/title\")"))
        .containsExactly("\"http://purl.org/dc/terms/title\"");
  }

  @Test
  void every_written_constant_is_of_its_vocabulary_and_used() {
    String sources = sources().stream().map(ProjectFiles::text).collect(Collectors.joining());
    List<JavaField> constants =
        VOCABULARIES.stream()
            .filter(type -> !type.getSimpleName().equals("Atlas"))
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getRawType().isAssignableTo(Resource.class))
            .toList();
    assertThat(constants)
        .hasSizeGreaterThan(20)
        .allSatisfy(
            field -> {
              assertThat(((Resource) value(field)).getURI())
                  .isEqualTo(namespace(field.getOwner()) + field.getName());
              assertThat(sources)
                  .contains(field.getOwner().getSimpleName() + "." + field.getName());
            });
  }

  private static List<Path> sources() {
    return ProjectFiles.below("src/main/java", ".java").stream()
        .filter(source -> !source.toString().contains("/vocabulary/"))
        .toList();
  }

  private static String code(Path source) {
    return ANNOTATION.matcher(ProjectFiles.text(source)).replaceAll("");
  }

  private static List<String> literals(String code) {
    return LITERAL.matcher(code).results().map(found -> found.group()).toList();
  }

  private static String namespace(JavaClass type) {
    return String.valueOf(value(type.getField("NS")));
  }

  private static Object value(JavaField field) {
    try {
      return field.reflect().get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
