package com.mecfsatlas.representation;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a view is asked is read without looking at the data, so that refusals cost nothing. */
class ViewSitePageTest {
  private static final QueryCatalogue QUERIES = new QueryCatalogue(Path.of("sparql"));
  private static final List<View> VIEWS = Views.registered().all();

  /** Any look at it fails. */
  private static final Snapshot CLOSED =
      (Snapshot)
          Proxy.newProxyInstance(
              Snapshot.class.getClassLoader(),
              new Class<?>[] {Snapshot.class},
              (proxy, method, arguments) -> {
                throw new AssertionError("the data are looked at: " + method.getName());
              });

  @SuppressWarnings("NullAway") // Nothing is searched and nothing written here.
  private static ViewSitePage page(View view) {
    return new ViewSitePage(view, QUERIES.get(view.query()), Evidence.of(QUERIES, null), null);
  }

  private static PageRequest read(View view, Map<String, List<String>> parameters) {
    return page(view).read(view.address(), parameters, CLOSED).orElseThrow();
  }

  @TestFactory
  Stream<DynamicTest> each_view_reads_its_request_and_computes_nothing() {
    assertThat(VIEWS).hasSizeGreaterThan(8);
    return VIEWS.stream()
        .map(
            view ->
                DynamicTest.dynamicTest(
                    view.path(),
                    () -> assertThat(read(view, Map.of()).canonicalQuery()).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> each_view_refuses_a_wrong_parameter_and_computes_nothing() {
    return VIEWS.stream()
        .map(
            view ->
                DynamicTest.dynamicTest(
                    view.path(),
                    () ->
                        assertThatThrownBy(() -> read(view, Map.of("nonsense", List.of("1"))))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("nonsense")));
  }

  @Test
  void a_matrix_reads_its_row_and_computes_nothing() {
    View matrix =
        VIEWS.stream().filter(view -> view.path().startsWith("/matrix/")).findFirst().orElseThrow();
    assertThat(read(matrix, Map.of("row", List.of("virus/hhv-6"))).canonicalQuery())
        .isEqualTo("row=virus%2Fhhv-6");
  }
}
