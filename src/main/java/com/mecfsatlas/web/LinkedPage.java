package com.mecfsatlas.web;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.PageMembers;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A page that is about no single thing, with its links: in its header fields, and all of them in
 * its {@link Linkset}, which a page has that has more formats than one.
 *
 * @param addresses of its formats, its sets of links among them
 * @param signposts what its header fields say besides
 * @param members what it lists
 */
record LinkedPage(
    FormatAddresses addresses, List<WebLink> signposts, Supplier<PageMembers> members) {
  static LinkedPage of(
      String path,
      String query,
      List<Format> formats,
      List<WebLink> signposts,
      Supplier<PageMembers> members) {
    return new LinkedPage(
        new FormatAddresses(
            path,
            query,
            formats.size() == 1
                ? formats
                : Stream.concat(formats.stream(), Format.LINKSETS.stream()).toList()),
        signposts,
        members);
  }

  /** One format: the set of links, or what {@code writer} makes of any other. */
  RepresentationContent write(Format format, Supplier<byte[]> writer) {
    return new RepresentationContent(
        Format.LINKSETS.contains(format)
            ? Linkset.of(addresses, Stream.concat(signposts.stream(), membership())).bytes(format)
            : writer.get(),
        signposts);
  }

  private Stream<WebLink> membership() {
    PageMembers listed = members.get();
    return Stream.of(
            listed.things().stream()
                .map(thing -> WebLink.to(thing.documentIri(), "item", Format.HTML)),
            link(listed.previous(), "prev"),
            link(listed.next(), "next"))
        .flatMap(part -> part);
  }

  private static Stream<WebLink> link(String path, String relation) {
    return Stream.of(path).filter(each -> !each.isEmpty()).map(each -> new WebLink(each, relation));
  }
}
