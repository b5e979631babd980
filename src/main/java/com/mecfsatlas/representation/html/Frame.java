package com.mecfsatlas.representation.html;

import com.mecfsatlas.history.CitedQuery;
import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.search.SearchRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands around the text of one page.
 *
 * @param current the path of the link in the top bar under which the page is
 * @param canonical the address of the page for ever; empty where it has none
 * @param metas Highwire Press tags, read by Scholar and Zotero
 * @param schema the page in the terms of schema.org; empty where it is not told
 * @param data the other formats of the same page
 */
public record Frame(
    Site site,
    String title,
    String description,
    String current,
    String canonical,
    String revision,
    List<Meta> metas,
    String schema,
    List<DataLink> data) {
  /** The pages with a large field to search, which suggests while one types (decision 45). */
  public static final Set<String> SEARCHES = Set.of("/", SearchRequest.PATH);

  private static final String ABOUT =
      "Published ME/CFS research in plain words, with what each study does not prove.";

  public Frame {
    metas = List.copyOf(metas);
    data = List.copyOf(data);
  }

  /** One tag of the head. */
  public record Meta(String name, String content) {}

  /** The same page in another format. */
  public record DataLink(String label, String mediaType, String href) {}

  /** A page that only HTML writes. */
  static Frame plain(Site site, String title, String current, String revision) {
    return new Frame(site, title, ABOUT, current, "", revision, List.of(), "", List.of());
  }

  /** The same page in another format, at {@code href}. */
  static DataLink data(String label, String mediaType, String href) {
    return new DataLink(label, mediaType, href);
  }

  /** The document about one thing. */
  static Frame of(Site site, EntityId thing, String title, String description, String revision) {
    return new Frame(
        site,
        title,
        description.isEmpty() ? ABOUT : description,
        "/" + thing.kind().segment(),
        thing.documentIri(),
        revision,
        List.of(),
        "",
        formatsOf(site, thing.path()));
  }

  Frame with(List<Meta> tags, String schemaBlock) {
    return new Frame(
        site, title, description, current, canonical, revision, tags, schemaBlock, data);
  }

  Frame withCanonical(String address) {
    return new Frame(site, title, description, current, address, revision, metas, schema, data);
  }

  Frame withDescription(String words) {
    return new Frame(site, title, words, current, canonical, revision, metas, schema, data);
  }

  Frame withData(List<DataLink> links) {
    return new Frame(site, title, description, current, canonical, revision, metas, schema, links);
  }

  /** The formats of a list under the query that chose its rows. */
  static List<DataLink> ofList(Site site, EntityType kind, String query) {
    Stream<Format> papers =
        kind.isCitable() ? site.formats().citations().keySet().stream() : Stream.empty();
    return Stream.of(tables(), Stream.of(Format.MARKDOWN), papers)
        .flatMap(formats -> formats)
        .map(format -> link(format, "/" + kind.segment(), query))
        .toList();
  }

  /** The syntaxes of RDF in which a page is told that takes no parameters. */
  static List<DataLink> linkedData(String path) {
    return Format.RDF.stream().map(format -> link(format, path, "")).toList();
  }

  /** The formats of whatever is a list: a table, and the same as linked data. */
  static Stream<Format> tables() {
    return Stream.concat(Stream.of(Format.CSV), Format.RDF.stream());
  }

  private static List<DataLink> formatsOf(Site site, String path) {
    return site.formats().all().stream()
        .filter(format -> !format.equals(Format.HTML) && !format.equals(Format.CSV))
        .filter(format -> format.relation().equals("alternate"))
        .map(format -> link(format, path, ""))
        .toList();
  }

  /** What is cited on the page, as files. */
  public List<DataLink> citations() {
    return citations("");
  }

  /** The citations of the page itself, where it is a record. */
  public List<DataLink> ofRecord() {
    return citations("of=" + RepresentationOptions.RECORD);
  }

  private List<DataLink> citations(String query) {
    return site.formats().citations().keySet().stream()
        .map(format -> link(format, URI.create(canonical).getPath(), query))
        .toList();
  }

  private static DataLink link(Format format, String path, String query) {
    return new DataLink(
        format.label(),
        format.mediaType(),
        path + "." + format.suffix() + (query.isEmpty() ? "" : "?" + query));
  }

  /** Where the changes of a thing's page are told; empty of any other page. */
  public String history() {
    return canonical.isEmpty() || !Mementos.has(URI.create(canonical).getPath())
        ? ""
        : URI.create(canonical).getPath() + "/history";
  }

  private Optional<EntityId> thing() {
    return canonical.isEmpty()
        ? Optional.empty()
        : EntityId.ofIri(EntityId.BASE + "id" + URI.create(canonical).getPath());
  }

  /**
   * A letter about a mistake on this page, which names page and data (RFC 6068); empty where there
   * is nobody to write to.
   */
  public String letter() {
    if (site.adminEmail().isEmpty()) {
      return "";
    }
    String body =
        ("Page: %s\r\nAddress: %s\r\nData: %s\r\n\r\n"
                + "The sentence: \r\nWhat is wrong: \r\nWhere one can read it: ")
            .formatted(title, canonical, revision);
    return "mailto:%s?subject=%s&body=%s"
        .formatted(
            site.adminEmail(), CitedQuery.encoded("A mistake: " + title), CitedQuery.encoded(body));
  }

  /** The feed of the changes of a thing's page; empty of any other page. */
  public String feed() {
    return thing().isPresent() ? history() + ".atom" : "";
  }

  /** The revision as a reader can compare it by eye. */
  public String shortRevision() {
    return revision.length() > 12 ? revision.substring(0, 12) : revision;
  }

  /** Whether the top bar has a field to search; two pages have a larger one of their own. */
  public boolean hasTopSearch() {
    return !SEARCHES.contains(current);
  }

  public boolean isCurrent(Hyperlink link) {
    return link.href().equals(current);
  }
}
