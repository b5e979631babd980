package com.mecfsatlas.web;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.OntologyRelease;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The frozen releases of the ontology: where each {@code owl:versionIRI} leads. */
@Path("ontology/{release: \\d+\\.\\d+\\.\\d+(?:\\.[a-z]+)?}")
public final class OntologyReleaseResource {
  private static final Map<String, String> TYPES =
      Map.of(
          "ttl", Format.TURTLE.contentType(),
          "jsonld", Format.JSON_LD.contentType());

  private final List<OntologyRelease> releases;
  private final Signposts signposts;
  private final Responder responder;

  OntologyReleaseResource(
      List<OntologyRelease> releases, Signposts signposts, Responder responder) {
    this.releases = List.copyOf(releases);
    this.signposts = signposts;
    this.responder = responder;
  }

  /** The number has dots of its own, so that the suffix is what stands after its third part. */
  @GET
  public Response release(
      @PathParam("release") String name,
      @Context Snapshot snapshot,
      @Context ContainerRequestContext request) {
    String version = name.replaceFirst("\\.[a-z]+$", "");
    return vocabulary(
        version, name.substring(version.length()).replace(".", ""), snapshot, request);
  }

  @GET
  @Path("{file}")
  public Response file(@PathParam("release") String version, @PathParam("file") String file) {
    String type =
        TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), Format.TEXT.contentType());
    return of(version)
        .file(file)
        .map(bytes -> new FixedFile(bytes, type, Responder.CACHED_FOR_EVER))
        .orElseThrow(NotFoundException::new)
        .answer();
  }

  private Response vocabulary(
      String version, String suffix, Snapshot snapshot, ContainerRequestContext request) {
    OntologyRelease release = of(version);
    String path = "/ontology/" + version;
    NegotiableResource page =
        new NegotiableResource(
            path,
            "",
            List.copyOf(release.writers().keySet()),
            snapshot.revision().toString(),
            (format, rendition) ->
                new RepresentationContent(
                    Optional.ofNullable(release.writers().get(format))
                        .orElseThrow(NotFoundException::new)
                        .apply(release.vocabulary()),
                    signposts.ofPage(path)),
            true);
    return responder.answer(page, VariantRequest.of(suffix, request));
  }

  private OntologyRelease of(String version) {
    return releases.stream()
        .filter(release -> release.version().equals(version))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
