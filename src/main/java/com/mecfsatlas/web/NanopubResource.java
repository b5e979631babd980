package com.mecfsatlas.web;

import com.mecfsatlas.harvest.nanopub.Nanopublication;
import com.mecfsatlas.harvest.nanopub.Nanopublications;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Findings as nanopublications in TriG, and the list of them. */
@Verbatim
@Path(NanopubResource.PATH)
public final class NanopubResource {
  static final String PATH = "nanopub{name: (/.*)?}";

  private final Nanopublications nanopublications;

  /** Serves {@code nanopublications}. */
  public NanopubResource(Nanopublications nanopublications) {
    this.nanopublications = nanopublications;
  }

  /**
   * The list without a name; else that of a finding, as it is now.
   *
   * @param name record, finding, and the code where that is given too
   */
  @GET
  public Response get(@PathParam("name") String name, @Context Snapshot snapshot) {
    if (name.isEmpty()) {
      return answer(
          String.join("\r\n", nanopublications.addresses(snapshot)) + "\r\n", "text/uri-list");
    }
    String[] parts = name.substring(1).split("/", -1);
    if (parts.length < 2 || parts.length > 3) {
      throw unknown("There is no nanopublication of this name.");
    }
    EntityId record = PathNames.thing(EntityType.EVIDENCE.segment(), parts[0]);
    Optional<Nanopublication> found = nanopublications.of(record, parts[1], snapshot);
    Nanopublication now =
        found.orElseThrow(() -> unknown("The record %s has no such finding.".formatted(parts[0])));
    if (parts.length == 3 && !now.iri().endsWith("/" + parts[2])) {
      throw unknown(
          "This nanopublication is not, or no longer, what the record says; that is now %s."
              .formatted(now.iri()));
    }
    return answer(new String(now.trig(), StandardCharsets.UTF_8), "application/trig");
  }

  private static Response answer(String text, String type) {
    return new FixedFile(
            text.getBytes(StandardCharsets.UTF_8), type, RepresentationFilter.CACHED_BRIEFLY)
        .answer();
  }

  private static RuntimeException unknown(String detail) {
    return PathNames.unknown(detail, Map.of("/evidence", "Evidence records"));
  }
}
