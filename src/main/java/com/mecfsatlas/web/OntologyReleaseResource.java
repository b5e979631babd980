package com.mecfsatlas.web;

import com.mecfsatlas.representation.OntologyRelease;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Objects;

/** The frozen releases of the ontology: where each {@code owl:versionIRI} leads. */
@Path("ontology/{release}")
public final class OntologyReleaseResource {
  private final List<OntologyRelease> releases;
  private final Signposts signposts;

  OntologyReleaseResource(List<OntologyRelease> releases, Signposts signposts) {
    this.releases = List.copyOf(releases);
    this.signposts = signposts;
  }

  @GET
  public NegotiableResource release(
      @PathParam("release") String version, @Context Snapshot snapshot) {
    OntologyRelease release =
        releases.stream()
            .filter(each -> each.version().equals(version))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    String path = "/ontology/" + version;
    return new NegotiableResource(
        path,
        "",
        List.copyOf(release.writers().keySet()),
        snapshot.revision().toString(),
        (format, options) ->
            new RepresentationContent(
                Objects.requireNonNull(release.writers().get(format)).apply(release.vocabulary()),
                signposts.ofPage(path)),
        true,
        true);
  }
}
