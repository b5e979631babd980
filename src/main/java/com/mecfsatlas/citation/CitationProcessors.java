package com.mecfsatlas.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The processors of the citation styles. To make one is to parse a style and a locale, which takes
 * ten times as long as to format a reference; one of them serves one caller at a time.
 */
final class CitationProcessors {
  private final CitationStyles styles = new CitationStyles();
  private final Map<Key, Queue<Engine>> idle = new ConcurrentHashMap<>();

  private record Key(String style, String locale) {}

  /** A processor, and what it is to format now. */
  private record Engine(CSL csl, Items items) {}

  /** An item and its entry. */
  record Entry(CSLItemData item, String text) {}

  private static final class Items implements ItemDataProvider {
    private final Map<String, CSLItemData> items = new LinkedHashMap<>();

    @Override
    public @Nullable CSLItemData retrieveItem(String id) {
      return items.get(id);
    }

    @Override
    public Collection<String> getIds() {
      return items.keySet();
    }
  }

  /**
   * What a style says of names.
   *
   * @throws UnknownStyleException where it is not offered
   */
  NameRules names(String style) {
    return NameRules.of(styles.style(style));
  }

  /**
   * How a style shortens page ranges.
   *
   * @throws UnknownStyleException where it is not offered
   */
  PageRangeFormat pages(String style) {
    return PageRangeFormat.of(styles.style(style));
  }

  /**
   * The word of a locale for other authors.
   *
   * @throws UnknownStyleException where it is not offered
   */
  String others(String locale) {
    return styles.others(styles.localeName(locale));
  }

  /**
   * The entries of a bibliography, in the order of the style.
   *
   * @param output {@code text} or {@code html}
   * @throws UnknownStyleException where the style or locale is not offered
   */
  List<Entry> format(List<CSLItemData> items, String style, String locale, String output) {
    Key key = new Key(styles.style(style), styles.localeName(locale));
    Queue<Engine> waiting = idle.computeIfAbsent(key, absent -> new ConcurrentLinkedQueue<>());
    Engine known = waiting.poll();
    Engine engine = known == null ? made(key) : known;
    List<Entry> entries = format(engine, items, output);
    // Not where it failed, in whatever state it then is.
    waiting.add(engine);
    return entries;
  }

  private static List<Entry> format(Engine engine, List<CSLItemData> items, String output) {
    CSL csl = engine.csl();
    items.forEach(item -> engine.items().items.put(item.getId(), item));
    csl.setOutputFormat(output);
    csl.registerCitationItems(items.stream().map(CSLItemData::getId).toList());
    String[] formatted = csl.makeBibliography().getEntries();
    // The registered items stand in the order of the style, as the entries do.
    List<CSLItemData> inOrder = List.copyOf(csl.getRegisteredItems());
    csl.reset();
    engine.items().items.clear();
    return IntStream.range(0, formatted.length)
        .mapToObj(i -> new Entry(inOrder.get(i), formatted[i]))
        .toList();
  }

  private Engine made(Key key) {
    Items items = new Items();
    try {
      return new Engine(new CSL(items, styles::locale, null, key.style(), key.locale()), items);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
