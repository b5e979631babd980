package com.mecfsatlas.web;

import com.mecfsatlas.http.HttpProblem;
import com.mecfsatlas.http.ProblemException;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.vocabulary.Atlas;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * An address that named something in an earlier release: 301 to what took its place where that is
 * one thing, else 410 with all that did (RFC 9110, 15.4.2 and 15.5.11).
 *
 * @param successors what took its place, in the order of their addresses
 */
record FormerAddress(EntityId thing, List<EntityId> successors) {

  /** It, where {@code own}, the statements about {@code thing}, say that it is one. */
  static Optional<FormerAddress> of(EntityId thing, Model own) {
    Resource address = own.getResource(thing.iri());
    return address.hasProperty(RDF.type, Atlas.FormerAddress)
        ? Optional.of(
            new FormerAddress(
                thing,
                address.listProperties(DCTerms.isReplacedBy).toList().stream()
                    .map(each -> each.getResource().getURI())
                    .sorted()
                    .flatMap(iri -> EntityId.ofIri(iri).stream())
                    .toList()))
        : Optional.empty();
  }

  /** What is answered. */
  RuntimeException answer(UriInfo request) {
    if (successors.size() == 1) {
      return new RedirectionException(
          Status.MOVED_PERMANENTLY,
          UriBuilder.fromUri(request.getBaseUri().resolve(successors.getFirst().path()))
              .replaceQuery(request.getRequestUri().getRawQuery())
              .build());
    }
    Map<String, String> pages = new LinkedHashMap<>();
    successors.forEach(each -> pages.put(each.path(), each.slug().text()));
    pages.put("/" + thing.kind().segment(), thing.kind().plural());
    return new ProblemException(
        HttpProblem.GONE
            .usual()
            .because(
                successors.isEmpty()
                    ? "An earlier release had %s; what it said is no finding of a study."
                        .formatted(thing.slug())
                    : "An earlier release had %s; %d others took its place."
                        .formatted(thing.slug(), successors.size()))
            .offering(PathNames.alternatives(pages)));
  }
}
