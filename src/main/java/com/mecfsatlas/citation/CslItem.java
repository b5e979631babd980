package com.mecfsatlas.citation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.undercouch.citeproc.csl.CSLItemData;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A reference as the citation processor takes it: the CSL-JSON that is served, with signs in it.
 */
final class CslItem {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

  private static final List<String> NAMES = List.of("container-title", "genre", "publisher");

  /** Between two numbers of one issue. */
  private static final Pattern DOUBLE = Pattern.compile("(?<=\\d)-(?=\\d)");

  private CslItem() {}

  /**
   * Without the address in PubMed, which the styles want of no article, and without notes, which
   * stand behind the citation.
   */
  static CSLItemData of(Reference reference, NameRules names) {
    ObjectNode item = CslJson.item(reference);
    item.remove("note");
    if (!reference.isOfAtlas()) {
      item.remove("URL");
    }
    if (item.path("issued").has("literal")) {
      item.remove("issued");
    }
    CslJson.authors(item, names.authors(reference));
    item.put("title", CaseSigns.title(reference.title()));
    for (String name : NAMES) {
      if (item.has(name)) {
        item.put(name, CaseSigns.name(item.path(name).asText()));
      }
    }
    if (item.has("issue")) {
      item.put("issue", DOUBLE.matcher(reference.number()).replaceAll("\u2013"));
    }
    if (item.has("page")) {
      item.put("page", PageSigns.forProcessor(reference.pages()));
    }
    return CSLItemData.fromJson(JSON.convertValue(item, MAP));
  }
}
