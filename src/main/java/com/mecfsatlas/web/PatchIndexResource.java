package com.mecfsatlas.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which revisions there are and where their patches are, for who follows them. */
@Path("patch")
public final class PatchIndexResource {
  static final String PATH = "/patch";

  private final URI publicUrl;

  public PatchIndexResource(URI publicUrl) {
    this.publicUrl = publicUrl;
  }

  @GET
  public Response index(@Context Snapshot snapshot) throws JsonProcessingException {
    return new FixedFile(
            new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(members(snapshot.revision())),
            "application/json",
            RepresentationFilter.CACHED_BRIEFLY)
        .answer();
  }

  private Map<String, Object> members(RevisionId head) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("first", 1);
    members.put("head", head.number());
    members.put("digest", head.digest());
    members.put("time", head.time().toString());
    members.put("latest", address(PATH + "/" + head.number()));
    members.put("revision", address(PATH) + "/{revision}");
    members.put("difference", address(PATH) + "/{from}..{to}");
    members.put("dump", address("/dump/" + head.number() + "/atlas.nq.gz"));
    return members;
  }

  private String address(String path) {
    return publicUrl.resolve(path).toString();
  }
}
