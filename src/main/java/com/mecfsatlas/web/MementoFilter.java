package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.LOCATION;

import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.history.StateName;
import com.mecfsatlas.history.TimeMap;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.store.Snapshot;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Map;

/**
 * Takes the revision off the path of a memento, and lets the request be answered from the state at
 * that revision: no resource knows of mementos. A revision that did not change the document leads
 * to the one that did.
 */
@PreMatching
@Priority(Priorities.USER + 1)
final class MementoFilter implements ContainerRequestFilter {
  private final Mementos mementos;

  MementoFilter(Mementos mementos) {
    this.mementos = mementos;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    MementoAddress.of(request.getUriInfo().getRequestUri().getRawPath())
        .ifPresent(
            address -> mementos.of(address.path()).ifPresent(map -> answer(address, map, request)));
  }

  private void answer(MementoAddress address, TimeMap map, ContainerRequestContext request) {
    StateName name = new StateName(address.state());
    RevisionId shown =
        name.number()
            .flatMap(mementos::revision)
            .flatMap(revision -> map.at(revision.number()))
            .or(() -> name.time().map(map::at))
            .orElseThrow(() -> unknown(address, map));
    if (address.state().equals(Long.toString(shown.number()))) {
      show(new Memento(address.path(), shown, map, now(request)), request);
    } else {
      lead(MementoAddress.at(address.path(), shown), request);
    }
  }

  private static RuntimeException unknown(MementoAddress address, TimeMap map) {
    return PathNames.unknown(
        "%s has nothing at %s. It was there from revision %d to %d; a day or a time does as well, as"
                .formatted(
                    address.path(), address.state(), map.first().number(), map.last().number())
            + " in @2026-12-24.",
        PathNames.alternatives(
            Map.of(
                MementoAddress.at(address.path(), map.first()),
                "The first",
                TimeMapResource.PREFIX + address.path(),
                "All of them")));
  }

  private static Snapshot now(ContainerRequestContext request) {
    return (Snapshot) request.getProperty(SnapshotBinder.ATTRIBUTE);
  }

  private void show(Memento memento, ContainerRequestContext request) {
    URI uri = request.getUriInfo().getRequestUri();
    request.setProperty(Memento.class.getName(), memento);
    request.setProperty(SnapshotBinder.ATTRIBUTE, mementos.open(memento.revision(), memento.now()));
    request.setRequestUri(URI.create(uri.toString().replaceFirst("@[^/?#]*", "")));
  }

  private static void lead(String path, ContainerRequestContext request) {
    String suffix = SuffixFilter.suffix(request);
    String query = request.getUriInfo().getRequestUri().getRawQuery();
    request.abortWith(
        Response.status(Status.FOUND)
            .header(
                LOCATION,
                path + (suffix.isEmpty() ? "" : "." + suffix) + (query == null ? "" : "?" + query))
            .build());
  }
}
