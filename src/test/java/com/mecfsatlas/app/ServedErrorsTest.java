package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.http.ProblemType;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page to which the types of problem documents lead. */
class ServedErrorsTest {
  @Test
  void every_type_of_problem_is_explained_under_its_name() {
    Document page = Jsoup.parse(RunningAtlas.get("/errors", "text/html").body());
    List<ProblemType> types = types();
    assertThat(types).hasSizeGreaterThan(20);
    for (ProblemType type : types) {
      assertThat(page.select("h3#" + type.heading() + " + p").text())
          .as(type.heading())
          .isNotEmpty();
    }
  }

  @Test
  void one_heading_has_one_title() {
    assertThat(types().stream().map(type -> type.heading() + ": " + type.title()).distinct())
        .hasSize((int) types().stream().map(ProblemType::heading).distinct().count());
  }

  @Test
  void a_problem_document_leads_there() {
    assertThat(RunningAtlas.get("/sparql?query=SELECT", "application/problem+json").body())
        .contains("/errors#query-syntax");
    assertThat(RunningAtlas.get("/virus/nobody", "application/problem+json").body())
        .contains("/errors#not-found");
    assertThat(RunningAtlas.get("/virus/a%2Fb", "application/problem+json").body())
        .contains("/errors#bad-request");
  }

  /** Of every list of types that there is. */
  private static List<ProblemType> types() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("com.mecfsatlas")
            .stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(ProblemType.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Stream.of(type.getEnumConstants()))
            .map(ProblemType.class::cast)
            .toList();
  }
}
