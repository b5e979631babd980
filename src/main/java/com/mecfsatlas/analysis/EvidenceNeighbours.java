package com.mecfsatlas.analysis;

import static java.util.stream.Collectors.toCollection;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.evidence.EvidenceIndex;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.evidence.StudyFilter;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.DescriptionPart;
import com.mecfsatlas.store.Projection;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/**
 * The evidence around one thing: what its description names, with what else bears on it.
 *
 * @param claims those that the description names, and those on which it bears as a record, with all
 *     their studies
 * @param records the named records that count for a claim, each with what it contributes to all its
 *     claims together
 * @param limits what each named record does not prove, in its own order
 * @param beside what was studied together with it, by kind
 * @param routes how many routes lead from it to ME/CFS, as far as they are looked for
 */
public record EvidenceNeighbours(
    List<ClaimEvidence> claims,
    Map<EntityId, EvidenceLine> records,
    Map<EntityId, List<String>> limits,
    Map<EntityType, List<Neighbourhood.Neighbour>> beside,
    int routes) {
  private static final EntityId ME_CFS =
      EntityId.ofIri(EntityId.BASE + "id/condition/me-cfs").orElseThrow();

  /** None. */
  public static final EvidenceNeighbours NONE =
      new EvidenceNeighbours(List.of(), Map.of(), Map.of(), Map.of(), 0);

  public EvidenceNeighbours {
    claims = List.copyOf(claims);
  }

  /** They as a part of descriptions, taken from all claims of the described state. */
  public static DescriptionPart<EvidenceNeighbours> part(Projection<EvidenceBase> claims) {
    Projection<EvidenceIndex> all = new Projection<>(now -> new EvidenceIndex(claims.of(now)));
    Projection<EvidenceIndex> counted =
        new Projection<>(now -> new EvidenceIndex(claims.of(now).counted()));
    Projection<PathsToOne> paths = new Projection<>(now -> PathsToOne.of(counted.of(now), ME_CFS));
    return new DescriptionPart<>(
        "evidence neighbours",
        EvidenceNeighbours.class,
        (described, snapshot) ->
            of(described, all.of(snapshot), counted.of(snapshot), paths.of(snapshot)));
  }

  /**
   * Those of one thing.
   *
   * @param all every claim with all its studies
   * @param counted the same with what counts
   * @param paths the graph of these, as it is seen from ME/CFS
   */
  public static EvidenceNeighbours of(
      Description described, EvidenceIndex all, EvidenceIndex counted, PathsToOne paths) {
    EntityId thing = described.thing();
    Set<EntityId> claims = named(described, Atlas.Claim);
    all.bearing(thing).forEach(claim -> claims.add(claim.claim()));
    Set<EntityId> records = named(described, Atlas.EvidenceRecord);
    Map<EntityType, List<Neighbourhood.Neighbour>> beside =
        counted
            .entity(thing)
            .map(
                focus ->
                    Neighbourhood.beside(focus, counted.about(thing), counted.evidence().topics()))
            .orElse(Map.of());
    return new EvidenceNeighbours(
        all.claims(claims),
        all(records, counted::record),
        all(records, record -> Optional.ofNullable(all.evidence().limits().get(record))),
        beside,
        beside.isEmpty() ? 0 : counted.entity(thing).map(paths::count).orElse(0));
  }

  private static <T> Map<EntityId, T> all(
      Set<EntityId> records, Function<EntityId, Optional<T>> part) {
    Map<EntityId, T> parts = new HashMap<>();
    records.forEach(record -> part.apply(record).ifPresent(each -> parts.put(record, each)));
    return parts;
  }

  private static Set<EntityId> named(Description described, Resource type) {
    return described.model().listSubjectsWithProperty(RDF.type, type).toList().stream()
        .filter(Resource::isURIResource)
        .flatMap(each -> EntityId.ofIri(each.getURI()).stream())
        .collect(toCollection(HashSet::new));
  }

  /** One of the claims with what counts, if anything does. */
  public Optional<ClaimEvidence> counted(EntityId claim) {
    return claims.stream()
        .filter(each -> each.claim().equals(claim))
        .map(each -> each.only(StudyFilter.NONE))
        .filter(each -> !each.studies().isEmpty())
        .findFirst();
  }
}
