package com.mecfsatlas.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.mecfsatlas.http.ProblemWriter;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationWriter;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** Everything of the public port but SPARQL. */
public final class AtlasApplication extends ResourceConfig {
  /**
   * @param publicUrl where readers reach this copy
   */
  public AtlasApplication(
      Writers pages,
      Signposts signposts,
      RepresentationCache cache,
      ProblemWriter problems,
      URI publicUrl) {
    MementoLinks mementos = new MementoLinks(publicUrl);
    Map<Format, RepresentationWriter> writers =
        pages.things().stream().collect(toMap(RepresentationWriter::format, identity()));
    List<Object> resources =
        Stream.concat(fixed(pages, writers, signposts, publicUrl), pages.harvest().stream())
            .toList();
    resources.forEach(this::register);
    pages.pages().forEach(page -> registerResources(PageResource.at(page, signposts)));
    register(new SnapshotBinder());
    register(new RequestLimits());
    register(new CanonicalUrlFilter());
    register(new SuffixFilter(pages.formats(), resources));
    register(new MementoFilter(pages.mementos()));
    ProblemExceptionMapper failures = new ProblemExceptionMapper();
    register(failures);
    // Response filters run from the highest priority to the lowest: what was found is written
    // first, then what went wrong.
    register(new RepresentationFilter(cache, failures, mementos), 4000);
    register(new ProblemFilter(problems), 3000);
    register(new GoneDocumentFilter(pages.mementos(), mementos), 2000);
    register(new OptionsFilter(), 1000);
    // Refusals outside of all filters (a malformed Content-Type) go to the container's error
    // handler, which must be app.PlainErrorHandler; everything else leaves here finished.
    property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, false);
    // Locations stay relative: the Host field of a request has no say in them.
    property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true);
    property(ServerProperties.WADL_FEATURE_DISABLE, true);
    property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
  }

  private static Stream<Object> fixed(
      Writers pages,
      Map<Format, RepresentationWriter> writers,
      Signposts signposts,
      URI publicUrl) {
    return Stream.of(
        new EntityResource(writers, signposts, pages.mementos()),
        new IdentifierResource(),
        new AmbiguousNameResource(),
        new DoiResource(pages.numbers()),
        new PmidResource(pages.numbers()),
        new MediaTypeResource(List.copyOf(writers.keySet()), pages.numbers()),
        new OntologyReleaseResource(pages.releases(), signposts),
        new OntologyReleaseFileResource(pages.releases()),
        new WellKnownResource(),
        new DumpResource(pages.dumps()),
        new FolderResource(),
        new TimeGateResource(pages.mementos(), new MementoLinks(publicUrl)),
        new TimeMapResource(pages.mementos(), publicUrl),
        new SitemapIndexResource(new Sitemap(publicUrl), pages.mementos()),
        new SitemapPagesResource(new Sitemap(publicUrl), pages.addresses()),
        new SitemapResource(new Sitemap(publicUrl), pages.mementos()),
        new ContextResource(pages.context().bytes()),
        new TermsResource(pages.terms()),
        new AssetResource(pages.assets()),
        new RobotsResource(publicUrl));
  }
}
