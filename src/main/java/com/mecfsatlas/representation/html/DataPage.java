package com.mecfsatlas.representation.html;

import com.mecfsatlas.catalog.AccessService;
import com.mecfsatlas.catalog.Dumps;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.Format;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the page of the data shows: the licence first, then every way to have the data. */
public record DataPage(
    Frame frame,
    DataFacts facts,
    List<File> files,
    List<Licence> licences,
    List<Sized> kinds,
    List<Way> services) {
  private static final String EXAMPLE = "/virus/hhv-6";

  /** One file with what tells it from another. */
  public record File(
      String name, String href, String mediaType, String size, String written, String sha256) {
    static File of(Dumps.DumpFile dump) {
      String name = String.valueOf(dump.path().getFileName());
      return new File(
          name,
          "/dump/" + name,
          dump.mediaType(),
          "%s bytes (%.1f MB)"
              .formatted(GuidePage.number(dump.bytes()), dump.bytes() / 1_000_000.0),
          DateWords.minute(dump.written()) + " UTC",
          dump.sha256());
    }
  }

  /** A licence with how many named graphs are under it. */
  public record Licence(Hyperlink name, long graphs) {}

  /** A list with how many things are in it. */
  public record Sized(Hyperlink list, int count) {}

  /**
   * A service.
   *
   * @param command that tries it
   */
  public record Way(String title, String words, Hyperlink example, String command) {
    static Way of(AccessService service, String address) {
      return new Way(
          service.title(),
          service.words(),
          Hyperlink.to(service.path(), service.example()),
          "curl -s '" + address.replaceFirst("/$", "") + service.example() + "'");
    }
  }

  static DataPage of(Site site, DataFacts facts, String schema, String address, String revision) {
    return new DataPage(
        Frame.plain(site, Guide.DATA.title(), Guide.DATA.path(), revision)
            .with(List.of(), schema)
            .withData(
                List.of(
                    Frame.data("VoID", Format.TURTLE.mediaType(), "/void.ttl"),
                    Frame.data("DCAT", Format.TURTLE.mediaType(), "/catalog.ttl"))),
        facts,
        facts.files().stream().map(File::of).toList(),
        facts.licences().byValue().entrySet().stream().map(DataPage::licence).toList(),
        Arrays.stream(EntityType.values()).map(kind -> sized(kind, facts.things())).toList(),
        Arrays.stream(AccessService.values()).map(service -> Way.of(service, address)).toList());
  }

  private static Licence licence(Map.Entry<String, Long> counted) {
    return new Licence(LicenceName.of(counted.getKey()).name(), counted.getValue());
  }

  private static Sized sized(EntityType kind, Map<EntityType, Integer> things) {
    return new Sized(
        Hyperlink.to(kind.plural(), "/" + kind.segment()), things.getOrDefault(kind, 0));
  }

  /** The document about one thing, in a format. */
  public static String example(Format format) {
    return EXAMPLE + "." + format.suffix();
  }
}
