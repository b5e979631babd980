package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.LINK;

import com.mecfsatlas.history.Mementos;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response.Status;
import java.util.Set;

/**
 * Where a document is not there any more, its time gate and time map lead to what was there (RFC
 * 7089 section 4.2.1): the answer that it is not there names them.
 */
final class GoneDocumentFilter implements ContainerResponseFilter {
  private static final Set<Integer> GONE =
      Set.of(Status.NOT_FOUND.getStatusCode(), Status.GONE.getStatusCode());

  private static final int LINK_BUDGET = 1000;

  private final Mementos mementos;
  private final MementoLinks links;

  GoneDocumentFilter(Mementos mementos, MementoLinks links) {
    this.mementos = mementos;
    this.links = links;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (GONE.contains(response.getStatus()) && !response.getHeaders().containsKey(LINK)) {
      String path = request.getUriInfo().getAbsolutePath().getPath();
      mementos
          .of(path)
          .flatMap(map -> WebLink.field(links.ofOriginal(path), LINK_BUDGET))
          .ifPresent(field -> response.getHeaders().putSingle(LINK, field));
    }
  }
}
