package com.mecfsatlas.web;

import com.mecfsatlas.representation.OntologyRelease;
import com.mecfsatlas.representation.PageMembers;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.vocabulary.SchemaDO;

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
            .orElseThrow(() -> PathNames.unknown(alternatives()));
    String path = "/ontology/" + version;
    LinkedPage linked =
        LinkedPage.of(
            path,
            "",
            List.copyOf(release.writers().keySet()),
            signposts.ofPage(path, List.of(SchemaDO.WebPage.getURI())),
            () -> PageMembers.NONE);
    return new NegotiableResource(
        linked.addresses(),
        snapshot.revision().toString(),
        (format, options) ->
            linked.write(
                format,
                () ->
                    Objects.requireNonNull(release.writers().get(format))
                        .apply(release.vocabulary())),
        true,
        true);
  }

  private Map<String, String> alternatives() {
    Map<String, String> others = new LinkedHashMap<>();
    releases.forEach(
        release -> others.put("/ontology/" + release.version(), "Version " + release.version()));
    return others;
  }
}
