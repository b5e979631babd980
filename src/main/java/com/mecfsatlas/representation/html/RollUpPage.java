package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.EvidenceNeighbours;
import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceLine;
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
    Map<String, List<Result>> results)
    implements ThingPage {
  /** How much of a long list a page shows; the rest is in the data. */
  public static final int SHOWN = 30;

  private static final Map<String, Resource> DIMENSIONS = new LinkedHashMap<>();

  static {
    DIMENSIONS.put("Kind of relation", Atlas.tallyDimension_family);
    DIMENSIONS.put("Direction", Atlas.tallyDimension_direction);
    DIMENSIONS.put("PEM status", Atlas.tallyDimension_pem);
    DIMENSIONS.put("Case definition", Atlas.tallyDimension_criteria);
    DIMENSIONS.put("Setting", Atlas.tallyDimension_setting);
    DIMENSIONS.put("Tissue, cell or group", Atlas.tallyDimension_place);
  }

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
        results(neighbours, parts));
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

  private static Map<String, List<Result>> results(
      EvidenceNeighbours neighbours, Set<String> parts) {
    Map<String, List<Result>> results = new LinkedHashMap<>();
    OUTCOMES.forEach(
        (outcome, words) ->
            results.put(
                words,
                neighbours.claims().stream()
                    .filter(claim -> parts.contains(claim.claim().path()))
                    .flatMap(claim -> neighbours.counted(claim.claim()).stream())
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
