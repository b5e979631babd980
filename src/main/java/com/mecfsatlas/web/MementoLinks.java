package com.mecfsatlas.web;

import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.history.TimeMap;
import com.mecfsatlas.http.HttpDate;
import com.mecfsatlas.model.RevisionId;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * The links between a document, its time gate, its time map and its mementos (RFC 7089 section
 * 2.2). Their targets are whole addresses on this copy: clients ask for them as they stand.
 *
 * @param publicUrl where readers reach this copy
 */
record MementoLinks(URI publicUrl) {
  /** Of a document as it is, or that is gone; none where it has no mementos. */
  List<WebLink> ofOriginal(String path) {
    return Mementos.has(path) ? List.of(gate(path), map(path)) : List.of();
  }

  /** Of each format of a document as it was (section 4.2.2). */
  List<WebLink> ofMemento(String path, TimeMap all, RevisionId shown) {
    List<WebLink> links = new ArrayList<>();
    links.add(new WebLink(address(path), "original"));
    links.addAll(ofOriginal(path));
    links.addAll(mementos(new DocumentPath(path, ""), all, shown));
    return links;
  }

  /** Of a time gate that leads to {@code shown} (section 4.1). */
  List<WebLink> ofGate(DocumentPath document, TimeMap all, RevisionId shown) {
    List<WebLink> links = new ArrayList<>();
    links.add(new WebLink(address(document.path() + document.suffix()), "original"));
    links.add(map(document.path()));
    links.addAll(mementos(document, all, shown));
    return links;
  }

  private WebLink gate(String path) {
    return new WebLink(address(TimeGateResource.PREFIX + path), "timegate");
  }

  private WebLink map(String path) {
    return new WebLink(
        address(TimeMapResource.PREFIX + path), "timemap", TimeMapFormat.LINK_FORMAT.mediaType());
  }

  private List<WebLink> mementos(DocumentPath document, TimeMap all, RevisionId shown) {
    List<WebLink> links = new ArrayList<>();
    links.add(memento(document, all.first(), "first memento"));
    links.add(memento(document, all.last(), "last memento"));
    all.previous(shown).ifPresent(id -> links.add(memento(document, id, "prev memento")));
    all.next(shown).ifPresent(id -> links.add(memento(document, id, "next memento")));
    return links;
  }

  private WebLink memento(DocumentPath document, RevisionId id, String relation) {
    return new WebLink(
        address(MementoAddress.at(document.path(), id) + document.suffix()),
        relation,
        "",
        HttpDate.of(id.time()));
  }

  private String address(String path) {
    return publicUrl.resolve(path).toString();
  }
}
