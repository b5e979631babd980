package com.mecfsatlas.app;

import com.mecfsatlas.http.Accept;
import com.mecfsatlas.http.CrossOrigin;
import com.mecfsatlas.http.HttpProblem;
import com.mecfsatlas.http.Problem;
import com.mecfsatlas.http.ProblemWriter;
import com.mecfsatlas.http.SecurityHeaders;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Writes the problems of requests that Jetty itself refuses before any resource sees them. They say
 * the status and nothing of the request, the server or the cause.
 */
public final class PlainErrorHandler extends ErrorHandler {
  private final ProblemWriter problems;

  public PlainErrorHandler(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    String accept = String.join(", ", request.getHeaders().getValuesList(HttpHeader.ACCEPT));
    ProblemWriter.Written written = problems.write(problem(status), Accept.parse(accept));
    HttpFields.Mutable fields = response.getHeaders();
    written.fields().forEach(fields::put);
    CrossOrigin.OPEN.forEach(fields::put);
    SecurityHeaders.ALL.forEach(fields::put);
    if (status == 400) {
      // Where a malformed request ends is not known.
      fields.put(HttpHeader.CONNECTION, "close");
    }
    fields.put(HttpHeader.CONTENT_TYPE, written.contentType());
    fields.put(HttpHeader.CONTENT_LENGTH, written.body().length);
    response.write(true, ByteBuffer.wrap(written.body()), callback);
  }

  private static Problem problem(int status) {
    Problem problem = HttpProblem.of(status);
    return status == 400
        ? problem.because(
            "The request line or a header field is malformed. An address has no empty segment, no"
                + " encoded slash and nothing but ASCII; a request has one Host.")
        : problem;
  }
}
