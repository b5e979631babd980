package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.EvidenceNeighbours;
import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Resource;

/**
 * What the page of a roll-up shows: what was found about one thing and one condition, for and
 * against, with numbers, and every claim of which that is made. Never a verdict.
 *
 * @param tallies the overall tally divided, by the name of what divides it
 * @param claims those that are counted; {@code subsets} those that are about a kind of the thing
 *     and only listed
 * @param studies the first of the studies, once for each claim on which they bear
 * @param bearing how many there are of these
 * @param limits the first thing that each study does not prove, what is said of most first
 * @param results each counted study on each claim that prints numbers, by outcome
 */
public record RollUpPage(
    Frame frame,
    String name,
    Optional<Hyperlink> topic,
    Optional<Hyperlink> condition,
    RollUpTally overall,
    Map<String, List<RollUpTally>> tallies,
    List<ClaimLine> claims,
    List<ClaimLine> subsets,
    StudyTable studies,
    int bearing,
    List<CommonLimit> limits,
    Map<String, List<Result>> results)
    implements ThingPage {
  /** How much of a long list a page shows; the rest is in the data. */
  public static final int SHOWN = 30;

  public static final int LIMITS_SHOWN = 8;

  private static final Map<String, Resource> DIMENSIONS = new LinkedHashMap<>();

  static {
    DIMENSIONS.put("Kind of relation", Atlas.tallyDimension_family);
    DIMENSIONS.put("Direction", Atlas.tallyDimension_direction);
    DIMENSIONS.put("PEM status", Atlas.tallyDimension_pem);
    DIMENSIONS.put("Case definition", Atlas.tallyDimension_criteria);
    DIMENSIONS.put("Setting", Atlas.tallyDimension_setting);
    DIMENSIONS.put("Tissue, cell or group", Atlas.tallyDimension_place);
  }

  /** As headlines name it, what tells most first. */
  private static final List<String> PEM =
      List.of("PEM required", "PEM not required", "PEM unclear", "PEM not applicable");

  private static final Map<String, String> OUTCOMES = new LinkedHashMap<>();

  static {
    OUTCOMES.put("found", "Found");
    OUTCOMES.put("notFound", "Not found");
    OUTCOMES.put("mixed", "Mixed");
  }

  /** One study on one claim, with what it prints. */
  public record Result(Hyperlink claim, EvidenceLine study, String numbers) {}

  static RollUpPage of(Site site, Description description, EvidenceNeighbours neighbours) {
    ResourceReader rollUp = new ResourceReader(description.subject());
    RollUpTally overall =
        RollUpTally.along(rollUp, Atlas.tallyDimension_overall).stream()
            .findFirst()
            .orElse(RollUpTally.NONE);
    Set<String> parts = addresses(rollUp.all(Atlas.part));
    List<ClaimEvidence> counted = counted(neighbours, parts);
    List<ClaimLine> all = ClaimLine.all(description.model(), neighbours);
    return new RollUpPage(
        Frame.of(
            site,
            description.thing(),
            rollUp.label(),
            rollUp.label() + ": " + overall.words() + ".",
            description.revision()),
        rollUp.label(),
        rollUp.one(Atlas.rollUpOf).map(Hyperlink::to),
        rollUp.one(Atlas.rollUpWith).map(Hyperlink::to),
        overall,
        tallies(rollUp),
        all.stream().filter(line -> parts.contains(line.claim().href())).toList(),
        all.stream().filter(line -> !parts.contains(line.claim().href())).toList(),
        StudyTable.ofClaims(counted, SHOWN),
        counted.stream().mapToInt(claim -> claim.studies().size()).sum(),
        limits(counted),
        results(counted));
  }

  /** The tallies by how studies stand to post-exertional malaise. */
  public List<RollUpTally> pem() {
    return tallies.getOrDefault("PEM status", List.of()).stream()
        .sorted(Comparator.comparingInt(each -> PEM.indexOf(each.of())))
        .toList();
  }

  private static Set<String> addresses(List<ResourceReader> claims) {
    return claims.stream().map(claim -> Hyperlink.to(claim).href()).collect(Collectors.toSet());
  }

  private static Map<String, List<RollUpTally>> tallies(ResourceReader rollUp) {
    Map<String, List<RollUpTally>> tallies = new LinkedHashMap<>();
    DIMENSIONS.forEach((name, value) -> tallies.put(name, RollUpTally.along(rollUp, value)));
    tallies.values().removeIf(List::isEmpty);
    return tallies;
  }

  private static List<CommonLimit> limits(List<ClaimEvidence> counted) {
    Map<EntityId, List<String>> limits = new LinkedHashMap<>();
    ClaimEvidence.records(counted)
        .forEach(
            study ->
                limits.put(
                    study.record(), study.limit().isEmpty() ? List.of() : List.of(study.limit())));
    return CommonLimit.of(List.copyOf(limits.keySet()), limits);
  }

  private static List<ClaimEvidence> counted(EvidenceNeighbours neighbours, Set<String> parts) {
    return neighbours.claims().stream()
        .filter(claim -> parts.contains(claim.claim().path()))
        .flatMap(claim -> neighbours.counted(claim.claim()).stream())
        .toList();
  }

  private static Map<String, List<Result>> results(List<ClaimEvidence> counted) {
    Map<String, List<Result>> results = new LinkedHashMap<>();
    OUTCOMES.forEach(
        (outcome, words) ->
            results.put(
                words,
                counted.stream()
                    .flatMap(
                        claim ->
                            claim.studies().stream()
                                .filter(study -> study.outcome().equals(outcome))
                                .filter(study -> !study.numbers().isEmpty())
                                .map(study -> result(claim, study)))
                    .sorted(
                        Comparator.comparing((Result each) -> each.claim().text())
                            .thenComparing(each -> each.study().record().path()))
                    .toList()));
    results.values().removeIf(List::isEmpty);
    return results;
  }

  private static Result result(ClaimEvidence claim, EvidenceLine study) {
    return new Result(
        new Hyperlink(claim.label(), claim.claim().path(), ""),
        study,
        String.join(" · ", study.numbers()));
  }
}
