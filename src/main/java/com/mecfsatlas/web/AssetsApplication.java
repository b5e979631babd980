package com.mecfsatlas.web;

import com.mecfsatlas.http.ProblemWriter;
import com.mecfsatlas.representation.html.Guide;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** The files that HTML pages load, and nothing else: for a service without other pages. */
public final class AssetsApplication extends ResourceConfig {
  public AssetsApplication(Assets assets) {
    register(new AssetResource(assets));
    register(new ProblemExceptionMapper());
    register(new ProblemFilter(ProblemWriter.withoutPages(Guide.ERRORS.iri())));
    property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, false);
    property(ServerProperties.WADL_FEATURE_DISABLE, true);
    property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
  }
}
