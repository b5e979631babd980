package com.mecfsatlas.representation.html;

import com.mecfsatlas.catalog.AccessService;
import com.mecfsatlas.catalog.DatasetFacts;
import com.mecfsatlas.catalog.Dumps;
import com.mecfsatlas.model.Licences;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.VOID;

/** A description of the dataset that machines read, told to people. */
public record DatasetPage(Frame frame, String lead, List<Section> sections) {
  public DatasetPage {
    sections = List.copyOf(sections);
  }

  /** A part with its facts. */
  public record Section(String id, String title, List<Fact> facts) {}

  /** What is counted: the whole, then its parts, the largest first. */
  static DatasetPage counted(Site site, Model described, Resource dataset, String revision) {
    return new DatasetPage(
        Frame.plain(site, "The dataset in numbers", "/data", revision)
            .withData(Frame.linkedData("/void")),
        "How many statements, things and terms the data has, counted in it as it is now (VoID).",
        List.of(
            new Section(
                "whole",
                "The whole",
                new Fact.Sheet()
                    .words("Statements", number(dataset, VOID.triples))
                    .words("Distinct subjects", number(dataset, VOID.distinctSubjects))
                    .words("Distinct objects", number(dataset, VOID.distinctObjects))
                    .words("Classes", number(dataset, VOID.classes))
                    .words("Properties", number(dataset, VOID.properties))
                    .facts()),
            parts("classes", "Things of each class", dataset, VOID.classPartition, VOID._class),
            parts(
                "properties",
                "Statements with each property",
                dataset,
                VOID.propertyPartition,
                VOID.property)));
  }

  /** What is offered: the files, then every other service. */
  static DatasetPage offered(
      Site site, DatasetFacts about, List<Dumps.DumpFile> files, String schema, String revision) {
    return new DatasetPage(
        Frame.plain(site, "What the atlas offers", "/data", revision)
            .withData(Frame.linkedData("/catalog"))
            .with(List.of(), schema),
        DatasetFacts.DESCRIPTION,
        Stream.concat(
                Stream.of(about(about)),
                Stream.concat(
                    files.stream().map(DatasetPage::file),
                    Arrays.stream(AccessService.values()).map(DatasetPage::service)))
            .toList());
  }

  private static Section about(DatasetFacts about) {
    return new Section(
        "about",
        "The dataset",
        new Fact.Sheet()
            .words("Publisher", DatasetFacts.NAME)
            .words("Contact", about.adminEmail())
            .words("Keywords", String.join(", ", DatasetFacts.KEYWORDS))
            .words("First published", about.issued().map(Object::toString).orElse(""))
            .links("Licence", Licences.ALL.stream().map(iri -> Hyperlink.to(iri, iri)).toList())
            .facts());
  }

  private static Section file(Dumps.DumpFile dump) {
    DataPage.File file = DataPage.File.of(dump);
    return new Section(
        file.name().replace('.', '-'),
        file.name(),
        new Fact.Sheet()
            .links("Address", List.of(Hyperlink.to(file.href(), file.href())))
            .words("Format", file.mediaType() + ", compressed with gzip")
            .words("Size", file.size())
            .words("Written", file.written())
            .words("SHA-256", file.sha256())
            .facts());
  }

  private static Section service(AccessService service) {
    return new Section(
        service.id(),
        service.title(),
        new Fact.Sheet()
            .words("What it gives", service.words())
            .words("Address", service.path())
            .links("Example", List.of(Hyperlink.to(service.example(), service.example())))
            .links("Follows", service.standard().stream().map(s -> Hyperlink.to(s, s)).toList())
            .facts());
  }

  private static Section parts(
      String id, String title, Resource dataset, Property partition, Property by) {
    Property counts = by.equals(VOID._class) ? VOID.entities : VOID.triples;
    Fact.Sheet sheet = new Fact.Sheet();
    dataset.listProperties(partition).mapWith(Statement::getResource).toList().stream()
        .sorted(Comparator.comparingLong((Resource part) -> -part.getProperty(counts).getLong()))
        .forEach(
            part ->
                sheet.words(
                    dataset.getModel().shortForm(part.getPropertyResourceValue(by).getURI()),
                    number(part, counts)));
    return new Section(id, title, sheet.facts());
  }

  private static String number(Resource about, Property property) {
    return GuidePage.number(about.getProperty(property).getLong());
  }
}
