package com.mecfsatlas.web;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.OntologyRelease;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** The files of a frozen release of the ontology, byte by byte. */
@Verbatim
@Path("ontology/{release: [0-9.]+}/{file}")
public final class OntologyReleaseFileResource {
  private static final Map<String, String> TYPES =
      Map.of(
          "ttl", Format.TURTLE.contentType(),
          "jsonld", Format.JSON_LD.contentType());

  private final List<OntologyRelease> releases;

  OntologyReleaseFileResource(List<OntologyRelease> releases) {
    this.releases = List.copyOf(releases);
  }

  @GET
  public Response file(@PathParam("release") String version, @PathParam("file") String file) {
    String type =
        TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), Format.TEXT.contentType());
    return releases.stream()
        .filter(release -> release.version().equals(version))
        .findFirst()
        .flatMap(release -> release.file(file))
        .map(bytes -> new FixedFile(bytes, type, RepresentationFilter.CACHED_FOR_EVER))
        .orElseThrow(NotFoundException::new)
        .answer();
  }
}
