package com.mecfsatlas.app;

import com.mecfsatlas.http.CrossOrigin;
import com.mecfsatlas.http.SecurityHeaders;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers {@code OPTIONS *}, which asks the server and no page (RFC 9110 section 9.3.7). */
final class ServerOptions extends Handler.Wrapper {
  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!request.getMethod().equals("OPTIONS")
        || !"*".equals(request.getHttpURI().getPathQuery())) {
      return super.handle(request, response, callback);
    }
    response.setStatus(HttpStatus.NO_CONTENT_204);
    response.getHeaders().put(HttpHeader.ALLOW, CrossOrigin.METHODS);
    CrossOrigin.OPEN.forEach(response.getHeaders()::put);
    SecurityHeaders.ALL.forEach(response.getHeaders()::put);
    callback.succeeded();
    return true;
  }
}
