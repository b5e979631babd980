package com.mecfsatlas.web;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.PageRequest;
import com.mecfsatlas.representation.SitePage;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.glassfish.jersey.server.model.Resource;

/** A page of the site, at the path that it gives itself. */
public final class PageResource {
  private final SitePage page;
  private final Signposts signposts;

  private PageResource(SitePage page, Signposts signposts) {
    this.page = page;
    this.signposts = signposts;
  }

  /** As Jersey takes it. */
  static Resource at(SitePage page, Signposts signposts) {
    Resource.Builder resource = Resource.builder(page.path());
    resource.addMethod("GET").handledBy(new PageResource(page, signposts), method());
    return resource.build();
  }

  private static Method method() {
    try {
      return PageResource.class.getMethod("find", Snapshot.class, UriInfo.class);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("the method below has another name", e);
    }
  }

  /** What the query asks of the page. */
  public NegotiableResource find(@Context Snapshot snapshot, @Context UriInfo uri) {
    String path = "/" + uri.getPath().replaceFirst("^/", "");
    PageRequest request =
        understood(
                () -> page.read(path, VariantRequest.ofContent(uri.getQueryParameters()), snapshot))
            .orElseThrow(() -> PathNames.unknown(page.alternatives(path)));
    String query = request.canonicalQuery();
    LinkedPage linked =
        LinkedPage.of(
            path,
            query,
            page.formats(),
            links(path + (query.isEmpty() ? "" : "?" + query), request.licences()),
            request.members());
    return new NegotiableResource(
        linked.addresses(),
        snapshot.revision().toString(),
        (format, options) ->
            understood(() -> linked.write(format, () -> request.content().write(format, options))),
        false,
        true);
  }

  private List<WebLink> links(String address, List<String> licences) {
    return Stream.concat(
            signposts.ofPage(address, page.types(), licences).stream(),
            page.describedBy().stream().flatMap(PageResource::description))
        .toList();
  }

  /** A file of text by its own address; data in the two syntaxes that most read. */
  private static Stream<WebLink> description(String path) {
    if (path.endsWith("." + Format.TEXT.suffix())) {
      return Stream.of(WebLink.to(path, "describedby", Format.TEXT));
    }
    return Stream.of(Format.TURTLE, Format.JSON_LD)
        .map(format -> WebLink.to(path + "." + format.suffix(), "describedby", format));
  }

  /** A value that the page does not understand is the reader's to mend. */
  private static <T> T understood(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e.getMessage(), e);
    }
  }
}
