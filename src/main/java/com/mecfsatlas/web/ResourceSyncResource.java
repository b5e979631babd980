package com.mecfsatlas.web;

import com.mecfsatlas.harvest.changes.DocumentChanges;
import com.mecfsatlas.harvest.resourcesync.CapabilityDocuments;
import com.mecfsatlas.harvest.resourcesync.ChangeList;
import com.mecfsatlas.harvest.resourcesync.ResourceList;
import com.mecfsatlas.harvest.resourcesync.SyncDocument;
import com.mecfsatlas.http.Problem;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What there is and what has changed, for clients of ResourceSync (ANSI/NISO Z39.99-2017). */
@Verbatim
@Path("resourcesync/{file}")
public final class ResourceSyncResource {
  private static final Pattern PART =
      Pattern.compile("(resourcelist|changelist)-([1-9][0-9]{0,6})\\.xml");

  private final DocumentChanges changes;
  private final URI publicUrl;

  /**
   * @param publicUrl where clients reach this copy
   */
  public ResourceSyncResource(DocumentChanges changes, URI publicUrl) {
    this.changes = changes;
    this.publicUrl = publicUrl;
  }

  @GET
  public Response document(@PathParam("file") String file, @Context Snapshot snapshot) {
    SyncDocument document =
        find(file, snapshot)
            .orElseThrow(
                () ->
                    PathNames.unknown(
                        "There is no such list; the capability list names those there are.",
                        List.of(
                            new Problem.Alternative(
                                "/resourcesync/capabilitylist.xml",
                                SyncDocument.MEDIA_TYPE,
                                "Capability list"))));
    return new FixedFile(
            document.bytes(publicUrl), SyncDocument.MEDIA_TYPE, RepresentationFilter.CACHED_BRIEFLY)
        .answer();
  }

  private Optional<SyncDocument> find(String file, Snapshot snapshot) {
    return switch (file) {
      case "capabilitylist.xml" -> Optional.of(CapabilityDocuments.capabilityList());
      case "resourcelist.xml" -> Optional.of(new ResourceList(changes.of(snapshot)).index());
      case "changelist.xml" -> Optional.of(new ChangeList(changes.of(snapshot)).whole());
      default -> part(file, snapshot);
    };
  }

  private Optional<SyncDocument> part(String file, Snapshot snapshot) {
    Matcher name = PART.matcher(file);
    if (!name.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(name.group(2));
    return name.group(1).equals("resourcelist")
        ? new ResourceList(changes.of(snapshot)).part(number)
        : new ChangeList(changes.of(snapshot)).part(number);
  }
}
