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
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.representation.jsonld.JsonLdProfile;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.DescriptionPart;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All links of a thing's page as a document of its own (RFC 9264; FAIR Signposting level 2), also
 * those that are too many for header fields. The addresses are those for ever.
 */
public final class LinksetWriter implements RepresentationWriter {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Format format;
  private final Signposts signposts;
  private final List<Format> formats;

  private LinksetWriter(Format format, Signposts signposts, List<Format> formats) {
    this.format = format;
    this.signposts = signposts;
    this.formats = formats;
  }

  /**
   * One for each of the two formats.
   *
   * @param formats the other formats of a thing's page
   */
  public static Stream<RepresentationWriter> both(Signposts signposts, List<Format> formats) {
    return Stream.of(Format.LINKSET_JSON, Format.LINKSET)
        .map(format -> new LinksetWriter(format, signposts, formats));
  }

  @Override
  public Format format() {
    return format;
  }

  @Override
  public Set<DescriptionPart<?>> reads() {
    return Set.of(DescriptionPart.OWN);
  }

  @Override
  public byte[] write(Description description, RepresentationOptions options) {
    String anchor = description.thing().documentIri();
    List<WebLink> links =
        Stream.of(signposts.ofThing(description).stream(), writers(anchor), profiles(anchor))
            .flatMap(part -> part)
            .map(link -> new WebLink(absolute(link.target()), link.relation(), link.type()))
            .toList();
    return (format.equals(Format.LINKSET) ? inLinkFormat(anchor, links) : inJson(anchor, links))
        .getBytes(UTF_8);
  }

  private Stream<WebLink> writers(String anchor) {
    NegotiableResource page =
        new NegotiableResource(
            anchor,
            "",
            formats,
            "",
            (each, options) -> new RepresentationContent(new byte[0], List.of()));
    return Stream.concat(page.descriptionsBeside(format), page.alternatesOf(format));
  }

  private Stream<WebLink> profiles(String anchor) {
    return formats.contains(Format.JSON_LD)
        ? Arrays.stream(JsonLdProfile.values())
            .map(
                profile ->
                    new WebLink(
                        anchor + ".jsonld?profile=" + URLEncoder.encode(profile.iri(), UTF_8),
                        "alternate",
                        Format.JSON_LD.mediaType() + ";profile=\"" + profile.iri() + "\""))
        : Stream.empty();
  }

  private static String absolute(String target) {
    return target.startsWith("/") ? EntityId.BASE + target.substring(1) : target;
  }

  /** RFC 9264 section 4.1. */
  private static String inLinkFormat(String anchor, List<WebLink> links) {
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
  private static String inJson(String anchor, List<WebLink> links) {
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
