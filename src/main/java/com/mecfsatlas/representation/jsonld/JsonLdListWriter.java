package com.mecfsatlas.representation.jsonld;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.mecfsatlas.listing.ListRequest;
import com.mecfsatlas.listing.ListingPage;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.ListWriter;
import com.mecfsatlas.store.Listing;
import cz.cvut.kbss.jsonld.jackson.JsonLdModule;
import cz.cvut.kbss.jsonld.jackson.serialization.SerializationConstants;
import java.math.BigInteger;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * A page of a list as JSON-LD: a Hydra collection for harvesters and a schema.org item list for
 * everyone else, at the list's canonical address.
 */
public final class JsonLdListWriter implements ListWriter {
  private final ObjectMapper json = new ObjectMapper();

  public JsonLdListWriter() {
    JsonLdModule module = new JsonLdModule();
    module.configure(SerializationConstants.FORM, SerializationConstants.FORM_COMPACT_WITH_CONTEXT);
    json.registerModule(module).enable(SerializationFeature.INDENT_OUTPUT);
  }

  @Override
  public Format format() {
    return Format.JSON_LD;
  }

  @Override
  public byte[] write(ListingPage page) {
    try {
      return json.writeValueAsBytes(collection(page));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON-LD of " + page.path(page.request()), e);
    }
  }

  private static CollectionNode collection(ListingPage page) {
    int before = (page.page() - 1) * page.request().pageSize();
    return new CollectionNode(
        URI.create(address(page, page.request().onPage(1)) + "#list"),
        Set.of(SchemaDO.ItemList.getURI()),
        page.kind().plural(),
        BigInteger.valueOf(page.matched()),
        view(page),
        page.rows().stream().map(row -> URI.create(row.thing().iri())).collect(inOrder()),
        IntStream.range(0, page.rows().size())
            .mapToObj(i -> item(page, page.rows().get(i), before + i + 1))
            .collect(inOrder()),
        null);
  }

  private static CollectionNode.PageNode view(ListingPage page) {
    return new CollectionNode.PageNode(
        URI.create(address(page, page.request())),
        URI.create(address(page, page.request().onPage(1))),
        page.previous().map(request -> URI.create(address(page, request))).orElse(null),
        page.next().map(request -> URI.create(address(page, request))).orElse(null),
        URI.create(address(page, page.request().onPage(page.pages()))));
  }

  /** Items and cells have names, so that two spellings of a page are the same to the letter. */
  private static CollectionNode.ItemNode item(ListingPage page, Listing.Row row, int position) {
    String name = address(page, page.request()) + "#item-" + position;
    Set<CollectionNode.CellNode> cells =
        page.columns().stream()
            .filter(row.cells()::containsKey)
            .map(
                column ->
                    new CollectionNode.CellNode(
                        URI.create(name + "-" + column), column, row.cell(column)))
            .collect(inOrder());
    return new CollectionNode.ItemNode(
        URI.create(name), BigInteger.valueOf(position), URI.create(row.thing().iri()), cells);
  }

  /** A set, since a Java list would become an RDF list; in row order, for the same bytes. */
  private static <T> Collector<T, ?, Set<T>> inOrder() {
    return Collectors.toCollection(LinkedHashSet::new);
  }

  private static String address(ListingPage page, ListRequest request) {
    return EntityId.BASE + page.path(request).substring(1);
  }
}
