package com.mecfsatlas.representation.jsonld;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.SearchWriter;
import com.mecfsatlas.representation.table.SearchColumns;
import com.mecfsatlas.search.AmbiguousName;
import com.mecfsatlas.search.SearchItem;
import com.mecfsatlas.search.SearchRequest;
import com.mecfsatlas.search.SearchResultPage;
import cz.cvut.kbss.jsonld.jackson.JsonLdModule;
import cz.cvut.kbss.jsonld.jackson.serialization.SerializationConstants;
import java.math.BigInteger;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Search results as JSON-LD, in the form of the lists: a Hydra collection and a schema.org item
 * list, the best first, at the search's canonical address.
 */
public final class JsonLdSearchWriter implements SearchWriter {
  private final ObjectMapper json = new ObjectMapper();

  public JsonLdSearchWriter() {
    JsonLdModule module = new JsonLdModule();
    module.configure(SerializationConstants.FORM, SerializationConstants.FORM_COMPACT_WITH_CONTEXT);
    json.registerModule(module).enable(SerializationFeature.INDENT_OUTPUT);
  }

  @Override
  public Format format() {
    return Format.JSON_LD;
  }

  @Override
  public byte[] write(SearchResultPage page) {
    try {
      return json.writeValueAsBytes(collection(page));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON-LD of " + page.request().path(), e);
    }
  }

  private static CollectionNode collection(SearchResultPage page) {
    return new CollectionNode(
        URI.create(address(page.onPage(1)) + "#list"),
        Set.of(SchemaDO.ItemList.getURI()),
        "Search results",
        BigInteger.valueOf(page.matched().size()),
        view(page),
        page.items().stream().map(item -> URI.create(item.thing().iri())).collect(inOrder()),
        IntStream.range(0, page.items().size())
            .mapToObj(i -> item(page, page.items().get(i), page.before() + i + 1))
            .collect(inOrder()),
        page.meanings().isEmpty()
            ? null
            : page.meanings().stream().map(JsonLdSearchWriter::name).collect(inOrder()));
  }

  private static CollectionNode.NameNode name(AmbiguousName name) {
    return new CollectionNode.NameNode(
        URI.create(name.iri()),
        name.name(),
        name.meanings().stream()
            .map(meaning -> URI.create(meaning.thing().iri()))
            .collect(inOrder()));
  }

  private static CollectionNode.PageNode view(SearchResultPage page) {
    return new CollectionNode.PageNode(
        URI.create(address(page.request())),
        URI.create(address(page.onPage(1))),
        page.previous().map(request -> URI.create(address(request))).orElse(null),
        page.next().map(request -> URI.create(address(request))).orElse(null),
        URI.create(address(page.onPage(page.pages()))));
  }

  /** Items and cells have names, so that two spellings of a page are the same to the letter. */
  private static CollectionNode.ItemNode item(
      SearchResultPage page, SearchItem item, int position) {
    String name = address(page.request()) + "#item-" + position;
    List<String> values = SearchColumns.of(page, item);
    Set<CollectionNode.CellNode> cells =
        IntStream.range(0, values.size())
            .filter(i -> !values.get(i).isEmpty())
            .mapToObj(
                i ->
                    new CollectionNode.CellNode(
                        URI.create(name + "-" + SearchColumns.COLUMNS.get(i)),
                        SearchColumns.COLUMNS.get(i),
                        values.get(i)))
            .collect(inOrder());
    return new CollectionNode.ItemNode(
        URI.create(name), BigInteger.valueOf(position), URI.create(item.thing().iri()), cells);
  }

  /** A set, since a Java list would become an RDF list; in order, for the same bytes. */
  private static <T> Collector<T, ?, Set<T>> inOrder() {
    return Collectors.toCollection(LinkedHashSet::new);
  }

  private static String address(SearchRequest request) {
    return EntityId.BASE + request.path().substring(1);
  }
}
