package com.mecfsatlas.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationWriter;
import java.net.URI;
import java.util.Map;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** Everything of the public port but SPARQL. */
public final class AtlasApplication extends ResourceConfig {
  /**
   * @param publicUrl where readers reach this copy
   */
  public AtlasApplication(
      Writers pages, Signposts signposts, RepresentationCache cache, URI publicUrl) {
    Responder responder = new Responder(cache);
    Map<Format, RepresentationWriter> writers =
        pages.things().stream().collect(toMap(RepresentationWriter::format, identity()));
    register(new HomeResource(pages.home(), signposts, responder));
    register(new EntityResource(writers, signposts, responder));
    register(new ListResource(pages.lists(), signposts, responder));
    register(new QuestionResource(pages.questions(), signposts, responder));
    register(new AnswerResource(pages.questions(), signposts, responder));
    ViewResponder views = new ViewResponder(pages.views(), signposts, responder);
    register(new ViewResource(views));
    register(new MatrixResource(views));
    register(new CriteriaResource(views));
    GuideResponder guides = new GuideResponder(pages.guides(), signposts, responder);
    register(new GuideResource(guides));
    register(new AboutResource(guides));
    register(new DatasetResource(pages.dataset(), signposts, responder));
    register(new WellKnownResource());
    register(new DumpResource(pages.dumps()));
    register(new DoiResource(pages.numbers()));
    register(new PmidResource(pages.numbers()));
    register(
        new MediaTypeResource(
            pages.things().stream().map(RepresentationWriter::format).toList(), pages.numbers()));
    register(new SitemapIndexResource(new Sitemap(publicUrl)));
    register(new SitemapPagesResource(new Sitemap(publicUrl), pages.addresses()));
    register(new SitemapResource(new Sitemap(publicUrl)));
    register(new AmbiguousNameResource());
    register(new IdentifierResource());
    register(new OntologyResource(pages.ontology(), signposts, responder));
    register(new OntologyReleaseResource(pages.releases(), signposts, responder));
    register(new ContextResource(pages.context().bytes()));
    register(new TermsResource(pages.terms()));
    register(new AssetResource(pages.assets()));
    register(new RobotsResource(publicUrl));
    register(new SnapshotBinder());
    register(new RequestLimits());
    register(new CanonicalUrlFilter());
    register(new ProblemMapper());
    // Response filters run from the highest priority to the lowest: problems are written first.
    register(new ProblemFilter(pages.error()), 3000);
    register(new SecurityHeadersFilter(), 2000);
    register(new CorsFilter(), 1000);
    // Refusals outside of all filters (a malformed Content-Type) go to the container's error
    // handler, which must be app.PlainErrorHandler; everything else leaves here finished.
    property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, false);
    // Locations stay relative: the Host field of a request has no say in them.
    property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true);
    property(ServerProperties.WADL_FEATURE_DISABLE, true);
    property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
  }
}
