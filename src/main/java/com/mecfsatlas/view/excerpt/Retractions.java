package com.mecfsatlas.view.excerpt;

import com.mecfsatlas.graph.KnowledgeGraph;
import com.mecfsatlas.graph.NamedQuery;
import com.mecfsatlas.graph.Thing;
import com.mecfsatlas.ledger.ClaimStudies;
import com.mecfsatlas.ledger.Ledger;
import com.mecfsatlas.ledger.Stop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.query.QuerySolution;

/**
 * Papers that are retracted, and what rested on them.
 *
 * @param papers the newest first
 */
public record Retractions(ViewRequest request, List<Retracted> papers, String behind)
    implements Excerpt {
  public static final String PATH = "/retractions";

  /**
   * One of them.
   *
   * @param notices the papers that retract it
   * @param claims those on which its record bears, with all their studies
   */
  public record Retracted(Stop paper, Set<Thing> notices, List<ClaimStudies> claims) {
    /** The same claims with only what this paper reported. */
    List<ClaimStudies> own() {
      return claims.stream().map(claim -> claim.only(study -> isOf(study.record()))).toList();
    }

    /** Records and the papers they read have one slug. */
    private boolean isOf(Thing record) {
      return record.slug().equals(paper.thing().slug());
    }

    /** How many counted studies of other papers found the claim. */
    public static long stillFound(ClaimStudies claim) {
      return claim.studies().stream().filter(study -> study.counted() && study.found()).count();
    }
  }

  /** Reads and answers a request. */
  public static Retractions of(
      KnowledgeGraph graph, Ledger ledger, NamedQuery query, Map<String, List<String>> asked) {
    ViewRequest request = ViewRequest.parse(PATH, asked, Set.of());
    Map<Thing, ClaimStudies> claims = new LinkedHashMap<>();
    ledger.claims().forEach(claim -> claims.put(claim.claim(), claim));
    Map<Stop, Set<Thing>> notices = new LinkedHashMap<>();
    Map<Stop, Set<Thing>> borne = new LinkedHashMap<>();
    graph.select(
        query,
        Map.of(),
        row -> {
          Stop paper = new Stop(thing(row, "paper"), row.getLiteral("title").getString());
          add(notices, paper, row, "notice");
          add(borne, paper, row, "claim");
        });
    List<Retracted> papers = new ArrayList<>();
    notices.forEach(
        (paper, by) ->
            papers.add(
                new Retracted(
                    paper,
                    by,
                    Objects.requireNonNull(borne.get(paper)).stream()
                        .map(claim -> Objects.requireNonNull(claims.get(claim)))
                        .toList())));
    return new Retractions(request, List.copyOf(papers), query.query().serialize());
  }

  private static void add(
      Map<Stop, Set<Thing>> sets, Stop paper, QuerySolution row, String column) {
    Set<Thing> set = sets.computeIfAbsent(paper, key -> new LinkedHashSet<>());
    if (row.contains(column)) {
      set.add(thing(row, column));
    }
  }

  private static Thing thing(QuerySolution row, String column) {
    return Thing.ofIri(row.getResource(column).getURI()).orElseThrow();
  }

  @Override
  public String title() {
    return "Retracted papers";
  }

  @Override
  public List<Section> sections() {
    return papers.stream()
        .map(each -> new Section(each.paper().name(), List.of(each.paper()), each.own()))
        .toList();
  }
}
