package com.mecfsatlas.evidence;

import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.query.SolutionReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.query.QuerySolution;

/** The rows of the query for claims and studies, of which several belong to one line. */
final class EvidenceRows {
  private final Map<String, ClaimEvidence> heads = new LinkedHashMap<>();
  private final Map<String, Map<String, EvidenceLine>> lines = new LinkedHashMap<>();
  private final Map<String, Set<EntityReference>> within = new LinkedHashMap<>();
  private final LineNumbers numbers;

  EvidenceRows(LineNumbers numbers) {
    this.numbers = numbers;
  }

  void add(QuerySolution solution) {
    SolutionReader row = new SolutionReader(solution);
    String claim = row.iri("claim");
    heads.computeIfAbsent(
        claim,
        iri ->
            new ClaimEvidence(
                row.thing("claim"),
                row.text("label"),
                new EntityReference(row.thing("subject"), row.text("subjectName")),
                row.text("relation"),
                new EntityReference(row.thing("object"), row.text("objectName")),
                List.of(),
                List.of()));
    within.computeIfAbsent(claim, iri -> new LinkedHashSet<>()).addAll(row.entity("in", "inName"));
    lines
        .computeIfAbsent(claim, iri -> new LinkedHashMap<>())
        .merge(row.iri("line"), study(row), EvidenceLine::with);
  }

  List<ClaimEvidence> claims() {
    List<ClaimEvidence> claims = new ArrayList<>();
    heads.forEach(
        (iri, head) ->
            claims.add(
                new ClaimEvidence(
                    head.claim(),
                    head.label(),
                    head.subject(),
                    head.relation(),
                    head.object(),
                    List.copyOf(Objects.requireNonNull(within.get(iri))),
                    List.copyOf(Objects.requireNonNull(lines.get(iri)).values()))));
    return claims;
  }

  private EvidenceLine study(SolutionReader row) {
    return new EvidenceLine(
        row.iri("line"),
        row.thing("record"),
        row.text("title"),
        row.number("year"),
        row.text("firstAuthor"),
        row.value("status"),
        row.value("outcome"),
        SolutionReader.some(row.value("setting")),
        SolutionReader.some(row.text("settingName")),
        row.text("design"),
        row.value("pem"),
        row.entity("criterion", "criterionName"),
        row.number("size"),
        Set.of(row.row().get("cohort").toString()),
        SolutionReader.some(row.text("statement")),
        SolutionReader.some(row.text("tissue")),
        SolutionReader.some(row.text("measure")),
        numbers.of(row.iri("line")),
        numbers.values(row.iri("line")),
        row.text("limit"));
  }
}
