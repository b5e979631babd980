package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.Connections;
import com.mecfsatlas.analysis.EvidenceNeighbours;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.vocabulary.Atlas;
import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * What the page of a virus, cell, molecule, condition, symptom, publication type, author name or
 * journal shows.
 *
 * @param note what kind of name it is, where a reader could mistake it
 * @param family broader and narrower things
 * @param possiblySame names that may be the same person's; nobody has confirmed it
 * @param limits what the studies do not prove, what is said of most first
 * @param beside the kinds of things that were studied together with it
 * @param routes how many routes lead from it to ME/CFS, as far as they are looked for
 * @param records evidence records; {@code papers} papers
 * @param strip the counted studies by year; empty where there is none
 */
public record EntityPage(
    Frame frame,
    String kind,
    String plural,
    String name,
    String shortName,
    String note,
    List<String> description,
    List<Fact> facts,
    List<Relative> family,
    List<Hyperlink> possiblySame,
    List<ClaimLine> claims,
    List<CommonLimit> limits,
    List<StudiedTogether> beside,
    int routes,
    List<Naming> definitions,
    List<StudyLine> records,
    List<YearStrip> strip,
    List<StudyLine> papers)
    implements ThingPage {
  /** How much of a long list a page shows; the rest is in the data. */
  public static final int CLAIMS_SHOWN = 12;

  public static final int LIMITS_SHOWN = 5;
  public static final int DIFFERING_SHOWN = 4;
  public static final int STUDIES_SHOWN = 40;

  /** A broader or narrower thing; {@code ours} where no outside authority says so. */
  public record Relative(String how, Hyperlink thing, boolean ours) {}

  /** A case definition that names the symptom, and what it asks. */
  public record Naming(Hyperlink definition, String requirement) {}

  static EntityPage of(Site site, Description description, EvidenceNeighbours neighbours) {
    ResourceReader entry = new ResourceReader(description.subject());
    EntityId thing = description.thing();
    EntityType kind = thing.kind();
    String name = entry.label();
    String shortName = entry.shortLabel();
    List<String> what = what(entry);
    List<StudyLine> records =
        StudyLine.records(description.model(), description.bibliography(), neighbours);
    return new EntityPage(
        Frame.of(site, thing, name, what.stream().findFirst().orElse(""), description.revision()),
        kind.label(),
        kind.plural(),
        name,
        shortName.equals(name) ? "" : shortName,
        note(entry),
        what,
        facts(entry),
        family(entry),
        Stream.concat(
                entry.all(Atlas.possiblySamePerson).stream(),
                entry.pointing(Atlas.possiblySamePerson).stream())
            .map(Hyperlink::to)
            .distinct()
            .toList(),
        ClaimLine.all(description.model(), neighbours),
        CommonLimit.of(described(description, Atlas.EvidenceRecord), neighbours.limits()),
        StudiedTogether.of(thing, neighbours.beside()),
        neighbours.routes(),
        namings(entry),
        records,
        YearStrip.of(StudyLine.counted(records)),
        kind.isStudied()
            ? List.of()
            : StudyLine.papers(description.model(), description.bibliography()));
  }

  /** Whether the atlas looks for findings about things of this kind. */
  public boolean studied() {
    return Arrays.stream(EntityType.values())
        .anyMatch(each -> each.isStudied() && each.label().equals(kind));
  }

  /** Kind and slug, as the views take them. */
  public String path() {
    return URI.create(frame.canonical()).getPath().substring(1);
  }

  private static String note(ResourceReader entry) {
    if (entry.isA(Atlas.GroupName)) {
      return "The name of a group, as signed on papers.";
    }
    return entry.isA(Atlas.AuthorName)
        ? "A name as signed on papers, not necessarily one person."
        : "";
  }

  private static List<String> what(ResourceReader entry) {
    return Stream.of(SKOS.definition, DCTerms.description)
        .flatMap(property -> entry.texts(property).stream())
        .toList();
  }

  private static List<Fact> facts(ResourceReader entry) {
    return new Fact.Sheet()
        .words("Also called", entry.texts(SKOS.altLabel))
        .entries("Concerns", entry.all(Atlas.concerns), Hyperlink::to)
        .entries("Measures", entry.all(Atlas.measures), Hyperlink::to)
        .entries("Members", entry.all(Atlas.member), Hyperlink::to)
        .entries("Brought together", entry.pointing(Atlas.rollUpOf), Hyperlink::to)
        .words("Identifier", entry.texts(DCTerms.identifier))
        .words("Former identifier", entry.texts(Atlas.formerIdentifier))
        .entries("Same as", entry.all(SKOS.exactMatch), EntityPage::elsewhere)
        .entries("Close to", entry.all(SKOS.closeMatch), EntityPage::elsewhere)
        .entries("Belongs to", entry.all(SKOS.broadMatch), EntityPage::elsewhere)
        .words("Also filed as", entry.texts(Atlas.crossReference))
        .words("Note of those who keep it", entry.texts(SKOS.scopeNote))
        .facts();
  }

  private static Hyperlink elsewhere(ResourceReader entry) {
    return new Hyperlink(
        entry.label().replaceFirst("^(\\w+)_(?=\\d)", "$1:"), entry.node().toString(), "t-plain");
  }

  private static List<Relative> family(ResourceReader entry) {
    List<ResourceReader> ours = entry.all(Atlas.broaderByAtlas);
    Stream<Relative> broader =
        entry.all(SKOS.broader).stream()
            .map(each -> new Relative("broader", Hyperlink.to(each), ours.contains(each)));
    Stream<Relative> narrower =
        entry.pointing(SKOS.broader).stream()
            .map(
                each ->
                    new Relative(
                        "narrower",
                        Hyperlink.to(each),
                        each.all(Atlas.broaderByAtlas).contains(entry)));
    return Stream.concat(broader, narrower).toList();
  }

  private static List<Naming> namings(ResourceReader entry) {
    return entry.pointing(Atlas.symptom).stream()
        .flatMap(
            element ->
                element.pointing(Atlas.element).stream()
                    .map(
                        definition ->
                            new Naming(
                                Hyperlink.brief(definition),
                                ElementLine.of(element).requirement())))
        .toList();
  }

  private static List<EntityId> described(Description description, Resource type) {
    return description.model().listSubjectsWithProperty(RDF.type, type).toList().stream()
        .flatMap(each -> new ResourceReader(each).thing().stream())
        .sorted(Comparator.comparing(EntityId::path))
        .toList();
  }

  /** Those records that count for a claim. */
  public List<EvidenceLine> counted() {
    return StudyLine.counted(records);
  }

  /** The claims on which results differ. */
  public List<ClaimLine> differing() {
    return claims.stream().filter(ClaimLine::differs).toList();
  }

  /** Whether there may be more routes than were looked for. */
  public boolean isManyRoutes() {
    return routes == Connections.MOST;
  }
}
