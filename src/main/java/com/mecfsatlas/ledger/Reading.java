package com.mecfsatlas.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.query.QuerySolution;

/** The rows of the query for claims and studies, of which several belong to one line. */
final class Reading {
  private final Map<String, ClaimStudies> heads = new LinkedHashMap<>();
  private final Map<String, Map<String, Study>> lines = new LinkedHashMap<>();
  private final Map<String, Set<Stop>> within = new LinkedHashMap<>();

  void add(QuerySolution solution) {
    Cells row = new Cells(solution);
    String claim = row.iri("claim");
    heads.computeIfAbsent(
        claim,
        iri ->
            new ClaimStudies(
                row.thing("claim"),
                row.text("label"),
                new Stop(row.thing("subject"), row.text("subjectName")),
                row.text("relation"),
                new Stop(row.thing("object"), row.text("objectName")),
                List.of(),
                List.of()));
    within.computeIfAbsent(claim, iri -> new LinkedHashSet<>()).addAll(row.stop("in", "inName"));
    lines
        .computeIfAbsent(claim, iri -> new LinkedHashMap<>())
        .merge(row.iri("line"), study(row), Study::with);
  }

  List<ClaimStudies> claims() {
    List<ClaimStudies> claims = new ArrayList<>();
    heads.forEach(
        (iri, head) ->
            claims.add(
                new ClaimStudies(
                    head.claim(),
                    head.label(),
                    head.subject(),
                    head.relation(),
                    head.object(),
                    List.copyOf(Objects.requireNonNull(within.get(iri))),
                    List.copyOf(Objects.requireNonNull(lines.get(iri)).values()))));
    return claims;
  }

  private static Study study(Cells row) {
    return new Study(
        row.iri("line"),
        row.thing("record"),
        row.text("title"),
        row.number("year"),
        row.value("status"),
        row.value("outcome"),
        Cells.some(row.value("setting")),
        Cells.some(row.text("settingName")),
        row.text("design"),
        row.value("pem"),
        row.stop("criterion", "criterionName"),
        row.number("size"),
        Set.of(row.row().get("cohort").toString()),
        Cells.some(row.text("statement")),
        Cells.some(row.text("tissue")),
        Cells.some(row.text("measure")),
        row.text("limit"));
  }
}
