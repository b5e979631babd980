package com.mecfsatlas.representation.prose;

import com.mecfsatlas.listing.ListRequest;
import com.mecfsatlas.listing.ListingPage;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.ListWriter;
import com.mecfsatlas.representation.html.Hyperlink;
import com.mecfsatlas.store.Listing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page of a list in Markdown: the rows of its table, each an entry. */
public final class MarkdownListWriter implements ListWriter {
  @Override
  public Format format() {
    return Format.MARKDOWN;
  }

  @Override
  public byte[] write(ListingPage page) {
    Prose prose =
        new Prose()
            .title(page.kind().plural())
            .says(count(page))
            .says(
                page.kind() == EntityType.CLAIM
                    ? "A claim is a question that findings bear on, not a fact. Numbers are counts"
                        + " of papers, not votes."
                    : "")
            .lists(page.rows().stream().map(row -> bullet(page, row)).toList());
    turn(prose, "Before", page, page.previous());
    turn(prose, "Next", page, page.next());
    return ProseSpelling.MARKDOWN.write(
        prose.says("Data revision " + page.listing().revision() + "."));
  }

  private static String count(ListingPage page) {
    if (page.matched() == 0) {
      return "Nothing matched. That does not mean that nothing exists: the atlas may not have it"
          + " yet.";
    }
    String of = page.matched() == page.total() ? " in all" : " of " + page.total();
    String pages = page.pages() == 1 ? "" : ", page " + page.page() + " of " + page.pages();
    return page.matched() + of + pages + ".";
  }

  private static Bullet bullet(ListingPage page, Listing.Row row) {
    Map<String, String> cells = new LinkedHashMap<>();
    page.columns().stream()
        .filter(column -> !List.of("label", "thing").contains(column))
        .forEach(column -> cells.put(column, row.cell(column)));
    return RowBullet.of(Hyperlink.to(row.cell("label"), row.thing().path()), cells);
  }

  private static void turn(
      Prose prose, String words, ListingPage page, Optional<ListRequest> there) {
    there
        .map(request -> Hyperlink.to(words, MarkdownAddress.of(page.path(request))))
        .map(Inlines::link)
        .ifPresent(prose::says);
  }
}
