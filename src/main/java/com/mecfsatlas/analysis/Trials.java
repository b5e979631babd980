package com.mecfsatlas.analysis;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.query.FilledQuery;
import com.mecfsatlas.query.NamedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was tried, trial by trial: every treatment that a counted study tested, with a row for each
 * such study.
 *
 * @param about the one treatment that is shown; where nothing was typed, all are
 * @param treatments by name or by the year of their first test, never by what came out
 * @param part those that the page shows
 */
public record Trials(
    AnalysisRequest request,
    ResolvedName about,
    List<TestedTreatment> treatments,
    Slice<TestedTreatment> part,
    String sourceQuery)
    implements Analysis {
  public static final String PATH = "/trials";

  /** How many treatments a page shows. */
  public static final int MOST = 12;

  /** By the year of the first test in people with ME/CFS; treatments without one come last. */
  static final Comparator<TestedTreatment> BY_YEAR =
      Comparator.comparing((TestedTreatment each) -> each.firstYear() == 0)
          .thenComparing(TestedTreatment::firstYear);

  /**
   * Reads a request, and computes nothing.
   *
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public static AnalysisRequest request(Map<String, List<String>> query) {
    AnalysisRequest request =
        Slice.checked(AnalysisRequest.unfiltered(PATH, query, Set.of("about", "sort", Slice.PAGE)));
    request.allow("sort", Set.of("name", "year"));
    return request;
  }

  /** Reads and answers a request. */
  public static Trials of(
      List<TestedTreatment> all,
      EntityResolver names,
      NamedQuery template,
      Map<String, List<String>> query) {
    AnalysisRequest request = request(query);
    ResolvedName about = names.find(request.get("about"));
    Stream<TestedTreatment> asked =
        all.stream()
            .filter(each -> !each.trials().isEmpty())
            .filter(each -> !about.isOpen())
            .filter(
                each -> !about.sure() || each.treatment().thing().equals(about.entity().thing()));
    List<TestedTreatment> treatments =
        (request.get("sort").equals("year") ? asked.sorted(BY_YEAR) : asked).toList();
    return new Trials(
        request,
        about,
        treatments,
        Slice.of(treatments, request, MOST),
        treatments.isEmpty() ? "" : sourceQuery(template, about.sure() ? treatments : List.of()));
  }

  /** Where the trials of one treatment stand. */
  public static String address(EntityId treatment) {
    return PATH + "?about=" + AnalysisRequest.encode(treatment.path().substring(1));
  }

  public boolean isByYear() {
    return request.get("sort").equals("year");
  }

  /** The address of the same in another order. */
  public String sorted(String by) {
    AnalysisRequest whole = request.without(Slice.PAGE);
    return (by.equals("name") ? whole.without("sort") : whole.with("sort", by)).href();
  }

  /** Of some treatments only, where there are some. */
  private static String sourceQuery(NamedQuery template, List<TestedTreatment> treatments) {
    return new FilledQuery(template)
        .fill(
            "treatment",
            treatments.stream()
                .map(
                    each ->
                        FilledQuery.row(
                            Map.of("treatment", FilledQuery.node(each.treatment().thing()))))
                .toList())
        .text();
  }

  @Override
  public String title() {
    return about.sure() ? "Trials of " + about.entity().name() : "Trials of treatments";
  }

  @Override
  public List<Section> sections() {
    return treatments.stream()
        .map(each -> new Section(each.treatment().name(), List.of(each.treatment()), each.claims()))
        .toList();
  }

  /** Where it is, and how it is asked. */
  public static final class Registration extends View {
    public Registration() {
      super(PATH, "Trials of treatments", "view/trials");
    }

    @Override
    public AnalysisRequest request(String path, Map<String, List<String>> parameters) {
      return Trials.request(parameters);
    }

    @Override
    public Trials of(ViewRequest request, NamedQuery named) {
      return Trials.of(
          request.evidence().treatments().of(request.snapshot()),
          request.names(),
          named,
          request.parameters());
    }
  }
}
