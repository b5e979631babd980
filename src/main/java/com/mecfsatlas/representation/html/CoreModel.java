package com.mecfsatlas.representation.html;

import com.mecfsatlas.vocabulary.Atlas;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;

/**
 * The core of the data: from a paper by its record and findings to the claims and their tallies.
 */
public final class CoreModel {
  private static final int WIDTH = 150;
  private static final int HALF = 23;

  /** One arrow; its path is drawn between the boxes of {@link #BOXES}. */
  private record Arrow(
      Resource from, List<Property> properties, Resource to, String path, int x, int y) {
    String words() {
      return properties.stream().map(Property::getLocalName).collect(Collectors.joining(", "));
    }
  }

  private static final List<Property> ABOUT = List.of(Atlas.subject, Atlas.object);

  private record Place(int x, int middle, int width) {}

  private static final int UPPER = 46;
  private static final int MIDDLE = 156;
  private static final int LOWER = 276;

  private static final Map<Resource, Place> BOXES =
      Map.ofEntries(
          Map.entry(Atlas.EvidenceLine, new Place(464, UPPER, WIDTH)),
          Map.entry(Atlas.Paper, new Place(14, MIDDLE, WIDTH)),
          Map.entry(Atlas.EvidenceRecord, new Place(239, MIDDLE, WIDTH)),
          Map.entry(Atlas.Finding, new Place(464, MIDDLE, WIDTH)),
          Map.entry(Atlas.Claim, new Place(689, MIDDLE, WIDTH)),
          Map.entry(Atlas.Tally, new Place(914, MIDDLE, WIDTH)),
          Map.entry(Atlas.Limit, new Place(44, LOWER, 90)),
          Map.entry(Atlas.Group, new Place(185, LOWER, 144)),
          Map.entry(Atlas.GroupResult, new Place(412, LOWER, 114)),
          Map.entry(Atlas.Effect, new Place(542, LOWER, 86)),
          Map.entry(SKOS.Concept, new Place(689, LOWER, WIDTH)));

  private static final List<Arrow> ARROWS =
      List.of(
          arrow(Atlas.EvidenceRecord, Atlas.reads, Atlas.Paper, "M239 156H167", 202, 148),
          arrow(Atlas.EvidenceRecord, Atlas.finding, Atlas.Finding, "M389 156H461", 425, 148),
          arrow(Atlas.EvidenceRecord, Atlas.limit, Atlas.Limit, "M255 179V216H89V250", 172, 209),
          arrow(Atlas.EvidenceRecord, Atlas.group, Atlas.Group, "M285 179V250", 308, 232),
          arrow(Atlas.Finding, Atlas.groupResult, Atlas.GroupResult, "M492 179V250", 448, 232),
          arrow(Atlas.Finding, Atlas.effect, Atlas.Effect, "M585 179V250", 562, 220),
          arrow(Atlas.GroupResult, Atlas.resultGroup, Atlas.Group, "M412 276H332", 370, 296),
          arrow(Atlas.Finding, ABOUT, SKOS.Concept, "M614 168H651V276H686", 704, 220),
          arrow(Atlas.Finding, Atlas.bearsOn, Atlas.Claim, "M614 152H686", 650, 144),
          arrow(Atlas.Claim, ABOUT, SKOS.Concept, "M790 179V250", 843, 220),
          arrow(Atlas.Claim, Atlas.tally, Atlas.Tally, "M839 156H911", 875, 148),
          arrow(Atlas.Claim, Atlas.evidenceLine, Atlas.EvidenceLine, "M764 133V56H617", 690, 74),
          arrow(Atlas.Tally, Atlas.evidenceLine, Atlas.EvidenceLine, "M989 133V36H617", 860, 28),
          arrow(
              Atlas.EvidenceLine, Atlas.record_, Atlas.EvidenceRecord, "M464 46H314V130", 389, 38));

  private CoreModel() {}

  /** One arrow in words. */
  public record Step(Hyperlink from, Hyperlink property, Hyperlink to) {}

  static Drawing drawing(OntologyIndex index) {
    return new Drawing(
        1078,
        LOWER + HALF + 14,
        BOXES.entrySet().stream()
            .map(
                box ->
                    new Drawing.Box(
                        box.getValue().x(),
                        box.getValue().middle(),
                        box.getValue().width(),
                        link(box.getKey(), index)))
            .sorted(Comparator.comparingInt(Drawing.Box::middle).thenComparingInt(Drawing.Box::x))
            .toList(),
        ARROWS.stream()
            .map(
                arrow ->
                    new Drawing.Line(
                        link(arrow.from(), index),
                        link(arrow.to(), index),
                        arrow.path(),
                        arrow.words(),
                        arrow.x(),
                        arrow.y(),
                        true))
            .toList());
  }

  /** The same in words, of which a drawing can be made by anybody. */
  static List<Step> steps(OntologyIndex index) {
    return ARROWS.stream()
        .flatMap(
            arrow ->
                arrow.properties().stream()
                    .map(
                        property ->
                            new Step(
                                link(arrow.from(), index),
                                Hyperlink.to(
                                    SparqlName.of(property), index.place(property.getURI())),
                                link(arrow.to(), index))))
        .toList();
  }

  private static Hyperlink link(Resource type, OntologyIndex index) {
    return type.equals(SKOS.Concept)
        ? Hyperlink.to("Thing", index.place(type.getURI()))
        : index.link(index.reader(type.getURI()));
  }

  private static Arrow arrow(
      Resource from, Property property, Resource to, String path, int x, int y) {
    return arrow(from, List.of(property), to, path, x, y);
  }

  private static Arrow arrow(
      Resource from, List<Property> properties, Resource to, String path, int x, int y) {
    return new Arrow(from, properties, to, path, x, y);
  }
}
