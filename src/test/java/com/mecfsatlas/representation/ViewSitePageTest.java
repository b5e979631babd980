package com.mecfsatlas.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mecfsatlas.analysis.Evidence;
import com.mecfsatlas.analysis.View;
import com.mecfsatlas.analysis.Views;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.Snapshot;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of a view is read without looking at the data, so that refusals cost nothing. */
class ViewSitePageTest {
  /** Any look at it fails. */
  private static final Snapshot CLOSED =
      (Snapshot)
          Proxy.newProxyInstance(
              Snapshot.class.getClassLoader(),
              new Class<?>[] {Snapshot.class},
              (proxy, method, arguments) -> {
                throw new IllegalStateException("the data are looked at: " + method.getName());
              });

  private static final List<ViewSitePage> PAGES = pages();

  @SuppressWarnings("NullAway") // No page is written here.
  private static List<ViewSitePage> pages() {
    QueryCatalogue queries = new QueryCatalogue(Path.of("sparql"));
    Evidence evidence =
        Evidence.of(
            queries,
            (snapshot, typed) -> {
              throw new IllegalStateException("there is a search for " + typed);
            });
    return Views.registered().all().stream()
        .map(view -> new ViewSitePage(view, queries.get(view.query()), evidence, null))
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> each_view_reads_its_request_and_computes_nothing() {
    assertThat(PAGES).hasSizeGreaterThan(8);
    return PAGES.stream()
        .map(page -> DynamicTest.dynamicTest(page.path(), () -> readsOnly(page, page.view())));
  }

  private static void readsOnly(ViewSitePage page, View view) {
    PageRequest request = page.read(view.address(), Map.of(), CLOSED).orElseThrow();
    assertThat(request.canonicalQuery()).isEmpty();
    assertThatThrownBy(() -> request.content().write(Format.CSV, RepresentationOptions.DEFAULT))
        .hasMessageContaining("the data are looked at");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> page.read(view.address(), Map.of("nonsense", List.of("1")), CLOSED))
        .withMessageContaining("nonsense");
  }

  @ParameterizedTest
  @CsvSource({
    "/matrix/virus/cell, row, virus/hhv-6, row=virus%2Fhhv-6",
    "/connect, max, 2, max=2",
    "/timeline, page, 3, page=3",
    "/compare, ids, 'one, two', 'ids=one%2C%20two'",
  })
  void reads_parameters_without_the_data(
      String path, String name, String value, String canonicalQuery) {
    assertThat(read(path, name, value).canonicalQuery()).isEqualTo(canonicalQuery);
  }

  @ParameterizedTest
  @CsvSource({
    "/matrix/virus/cell, pem, perhaps",
    "/connect, max, 99",
    "/timeline, page, first",
    "/disagreements, page, 0",
    "/explore, kind, nonsense",
    "/explore, page, 2",
    "/compare, ids, 'a,b,c,d,e,f,g'",
    "/gaps, since, lately",
    "/trials, sort, outcome",
  })
  void refuses_parameters_without_the_data(String path, String name, String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> read(path, name, value));
  }

  @ParameterizedTest
  @CsvSource({"/matrix/virus/nonsense, /matrix/virus/cell", "/matrix/nonsense/paper, /matrix"})
  void finds_nothing_at_another_path_and_tells_what_there_is(String path, String instead) {
    ViewSitePage matrix =
        PAGES.stream().filter(page -> page.path().contains("{")).findFirst().orElseThrow();
    assertThat(matrix.read(path, Map.of(), CLOSED)).isEmpty();
    assertThat(matrix.alternatives(path)).containsKey(instead);
  }

  private static PageRequest read(String path, String name, String value) {
    return PAGES.stream()
        .filter(
            page ->
                page.path().equals(path)
                    || (page.path().contains("{") && path.startsWith("/matrix/")))
        .findFirst()
        .orElseThrow()
        .read(path, Map.of(name, List.of(value)), CLOSED)
        .orElseThrow();
  }
}
