package com.mecfsatlas.representation.prose;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.SearchWriter;
import com.mecfsatlas.representation.html.Hyperlink;
import com.mecfsatlas.representation.html.PemBadge;
import com.mecfsatlas.representation.table.SearchColumns;
import com.mecfsatlas.search.SearchItem;
import com.mecfsatlas.search.SearchRequest;
import com.mecfsatlas.search.SearchResultPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A page of search results in Markdown: the rows of their table, each an entry. */
public final class MarkdownSearchWriter implements SearchWriter {
  @Override
  public Format format() {
    return Format.MARKDOWN;
  }

  @Override
  public byte[] write(SearchResultPage page) {
    Prose prose =
        new Prose()
            .title("Search")
            .says(count(page))
            .says(guessed(page) ? "Nothing is called just so; this is what comes near." : "")
            .lists(page.items().stream().map(item -> bullet(page, item)).toList());
    page.previous().map(SearchRequest::path).ifPresent(path -> turn(prose, "Before", path));
    page.next().map(SearchRequest::path).ifPresent(path -> turn(prose, "Next", path));
    return ProseSpelling.MARKDOWN.write(prose.says("Data revision " + page.revision() + "."));
  }

  private static String count(SearchResultPage page) {
    String q = page.request().q();
    String words = q.isEmpty() ? "" : " for “" + q + "”";
    int matched = page.matched().size();
    return matched == 0
        ? "Nothing found"
            + words
            + ". That does not mean that nothing exists: the atlas may not have it yet."
        : matched + (matched == 1 ? " result" : " results") + words + ".";
  }

  private static boolean guessed(SearchResultPage page) {
    return page.result().hits().stream().limit(1).anyMatch(hit -> hit.match().isGuess());
  }

  private static Bullet bullet(SearchResultPage page, SearchItem item) {
    Map<String, String> cells = new LinkedHashMap<>();
    List<String> values = SearchColumns.of(page, item);
    for (int i = 1; i < values.size(); i++) {
      cells.put(SearchColumns.COLUMNS.get(i), values.get(i));
    }
    cells.put("kind", item.thing().kind().label());
    cells.computeIfPresent(
        "pem", (column, pem) -> pem.isEmpty() ? "" : PemBadge.ofValue(pem).words());
    return RowBullet.of(Hyperlink.to(item.card().label(), item.thing().path()), cells);
  }

  private static void turn(Prose prose, String words, String path) {
    prose.says(Inlines.link(Hyperlink.to(words, MarkdownAddress.of(path))));
  }
}
