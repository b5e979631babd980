package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.LINK;

import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.http.HttpDate;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a document is not there any more, its time gate and time map lead to what was there (RFC
 * 7089), and a memento of a time when it was not there is one all the same: the answers say so.
 */
final class GoneDocumentFilter implements ContainerResponseFilter {
  private static final Set<Integer> GONE =
      Set.of(Status.NOT_FOUND.getStatusCode(), Status.GONE.getStatusCode());

  private static final int LINK_BUDGET = 3000;

  private final Mementos mementos;
  private final MementoLinks links;

  GoneDocumentFilter(Mementos mementos, MementoLinks links) {
    this.mementos = mementos;
    this.links = links;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!GONE.contains(response.getStatus())) {
      return;
    }
    Optional<Memento> memento = Memento.of(request);
    String path = request.getUriInfo().getAbsolutePath().getPath();
    List<WebLink> told =
        memento
            .map(it -> links.ofMemento(it.path(), it.timeMap(), it.revision()))
            .or(() -> mementos.of(path).map(all -> links.ofOriginal(path)))
            .orElse(List.of());
    WebLink.field(told, LINK_BUDGET)
        .ifPresent(field -> response.getHeaders().putSingle(LINK, field));
    memento.ifPresent(
        it -> response.getHeaders().putSingle(Memento.DATETIME, HttpDate.of(it.revision().time())));
  }
}
