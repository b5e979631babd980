package com.mecfsatlas.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.jsonld.JsonLdProfile;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All links of one page as a document of its own (RFC 9264; FAIR Signposting level 2), also those
 * that are too many for header fields. The addresses are those for ever.
 *
 * @param anchor the address of the page
 */
record Linkset(String anchor, List<WebLink> links) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  Linkset {
    links = List.copyOf(links);
  }

  /** Those that a page has besides the ones to its formats, and the ones to its formats. */
  static Linkset of(FormatAddresses page, Stream<WebLink> signposts) {
    String query = page.query().isEmpty() ? "" : "?" + page.query();
    return new Linkset(
        absolute(page.path() + query),
        Stream.of(
                signposts,
                page.descriptions(),
                page.alternatesBeside(Format.LINKSET_JSON),
                profiles(page))
            .flatMap(part -> part)
            .map(link -> new WebLink(absolute(link.target()), link.relation(), link.type()))
            .toList());
  }

  private static Stream<WebLink> profiles(FormatAddresses page) {
    return page.formats().contains(Format.JSON_LD)
        ? Arrays.stream(JsonLdProfile.values())
            .map(
                profile ->
                    new WebLink(
                        page.url(
                            Format.JSON_LD, "profile=" + URLEncoder.encode(profile.iri(), UTF_8)),
                        "alternate",
                        Format.JSON_LD.mediaType() + ";profile=\"" + profile.iri() + "\""))
        : Stream.empty();
  }

  private static String absolute(String target) {
    return target.startsWith("/") ? EntityId.BASE + target.substring(1) : target;
  }

  /** The document in one of its two formats. */
  byte[] bytes(Format format) {
    return (format.equals(Format.LINKSET) ? inLinkFormat() : inJson()).getBytes(UTF_8);
  }

  /** RFC 9264 section 4.1. */
  private String inLinkFormat() {
    return links.stream()
            .map(
                link ->
                    new WebLink(link.target(), link.relation(), link.type().replace("\"", "\\\""))
                        + "; anchor=\""
                        + anchor
                        + "\"")
            .collect(joining(",\n"))
        + "\n";
  }

  /** RFC 9264 section 4.2: one member, and in it an object for each anchor. */
  private String inJson() {
    ObjectNode document = JSON.createObjectNode();
    ObjectNode context = document.putArray("linkset").addObject().put("anchor", anchor);
    Map<String, List<WebLink>> byRelation =
        links.stream().collect(groupingBy(WebLink::relation, LinkedHashMap::new, toList()));
    byRelation.forEach(
        (relation, targets) -> {
          ArrayNode array = context.putArray(relation);
          for (WebLink link : targets) {
            ObjectNode target = array.addObject().put("href", link.target());
            if (!link.type().isEmpty()) {
              target.put("type", link.type());
            }
          }
        });
    return document.toPrettyString() + "\n";
  }
}
