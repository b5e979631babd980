package com.mecfsatlas.representation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.mecfsatlas.analysis.Evidence;
import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.RecordsSourceQuery;
import com.mecfsatlas.evidence.StudyFilter;
import com.mecfsatlas.listing.ListRequest;
import com.mecfsatlas.listing.ListingPage;
import com.mecfsatlas.listing.RowFilter;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.representation.html.ListHtml;
import com.mecfsatlas.representation.html.ListView;
import com.mecfsatlas.representation.jsonld.JsonLdListWriter;
import com.mecfsatlas.representation.prose.MarkdownListWriter;
import com.mecfsatlas.representation.table.CsvListWriter;
import com.mecfsatlas.representation.text.ListBibliography;
import com.mecfsatlas.store.Listing;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * The list of all things of one kind: the same rows in every format.
 *
 * @param trials the query behind what was tried
 * @param papers the bibliography of what it lists
 */
public record ListSitePage(
    EntityType kind,
    Evidence evidence,
    RecordsSourceQuery sourceQuery,
    NamedQuery trials,
    ListHtml html,
    ListBibliography papers)
    implements SitePage {
  private static final List<ListWriter> OTHERS =
      List.of(new JsonLdListWriter(), new CsvListWriter(), new MarkdownListWriter());

  @Override
  public String path() {
    return "/" + kind.segment();
  }

  @Override
  public List<Format> formats() {
    return Stream.of(
            Stream.of(Format.HTML),
            OTHERS.stream().map(ListWriter::format),
            kind.isCitable() ? papers.formats().stream() : Stream.<Format>empty())
        .flatMap(part -> part)
        .toList();
  }

  /** A list is in the sitemap of its kind. */
  @Override
  public List<String> addresses() {
    return List.of();
  }

  @Override
  public Optional<PageRequest> read(
      String path, Map<String, List<String>> query, Snapshot snapshot) {
    ListRequest request = ListRequest.parse(query);
    boolean isCut = query.containsKey("page") || query.containsKey("pageSize");
    return Optional.of(
        new PageRequest(
            canonicalQuery(request, isCut),
            (format, options) -> write(request, isCut, format, options, snapshot),
            () -> members(request.apply(snapshot.list(kind), filter(snapshot)))));
  }

  /** The first page of a table is not the table, so it has another address. */
  private static String canonicalQuery(ListRequest request, boolean isCut) {
    String query = request.canonicalQuery();
    boolean isFirst =
        isCut && request.page() == 1 && request.pageSize() == ListRequest.DEFAULT_PAGE_SIZE;
    return Stream.of(isFirst ? "page=1" : "", query)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("&"));
  }

  private static PageMembers members(ListingPage page) {
    return new PageMembers(
        page.rows().stream().map(Listing.Row::thing).toList(),
        page.previous().map(page::path).orElse(""),
        page.next().map(page::path).orElse(""));
  }

  @Override
  public List<String> types() {
    return List.of(SchemaDO.CollectionPage.getURI());
  }

  /** A table for machines is cut only where a page is named. */
  private byte[] write(
      ListRequest request,
      boolean isCut,
      Format format,
      RepresentationOptions options,
      Snapshot snapshot) {
    Listing listing = snapshot.list(kind);
    RowFilter filter = filter(snapshot);
    boolean isTable = format.equals(Format.CSV) || papers.isIn(format);
    ListingPage page =
        isTable && !isCut ? request.applyUncut(listing, filter) : request.apply(listing, filter);
    if (papers.isIn(format)) {
      return papers.write(
          snapshot, page.rows().stream().map(Listing.Row::thing).toList(), format, options);
    }
    return OTHERS.stream()
        .filter(writer -> writer.format().equals(format))
        .findFirst()
        .map(writer -> writer.write(page))
        .orElseGet(() -> html(page, snapshot));
  }

  private RowFilter filter(Snapshot snapshot) {
    return kind == EntityType.EVIDENCE
        ? RowFilter.ofStudies(evidence.records().of(snapshot))
        : RowFilter.COLUMNS;
  }

  private byte[] html(ListingPage page, Snapshot snapshot) {
    return switch (kind) {
      case EVIDENCE -> html.records(page, evidence.records().of(snapshot), sourceQuery);
      case CLAIM -> html.write(ListView.of(page), counted(snapshot));
      case TREATMENT ->
          html.treatments(
              ListView.of(page), evidence.treatments().of(snapshot), trials.query().serialize());
      default -> html.write(ListView.of(page), Map.of());
    };
  }

  private Map<EntityId, ClaimEvidence> counted(Snapshot snapshot) {
    return evidence.claims().of(snapshot).only(StudyFilter.NONE).claims().stream()
        .collect(toMap(ClaimEvidence::claim, identity()));
  }
}
