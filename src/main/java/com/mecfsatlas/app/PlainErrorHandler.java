package com.mecfsatlas.app;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * The problem documents of requests that Jetty itself refuses before any resource sees them. They
 * say the status and nothing of the request, the server or the cause.
 */
public final class PlainErrorHandler extends ErrorHandler {
  private static final HttpField TYPE =
      new HttpField(HttpHeader.CONTENT_TYPE, "application/problem+json");
  private static final HttpField OPEN = new HttpField("Access-Control-Allow-Origin", "*");
  private static final HttpField NO_SNIFFING = new HttpField("X-Content-Type-Options", "nosniff");

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
    response.write(true, problem(status, response.getHeaders()), callback);
  }

  private static String detail(int status) {
    return switch (status) {
      case 400 ->
          "The request line or a header field is malformed. An address has no empty segment, no"
              + " encoded slash and nothing but ASCII; a request has one Host.";
      case 404 -> "There is nothing here by this name.";
      case 414 -> "The address is too long.";
      case 431 -> "The header fields are too long.";
      case 505 -> "HTTP/1.1 is spoken here.";
      default -> "The request cannot be answered.";
    };
  }

  private static ByteBuffer problem(int status, HttpFields.Mutable fields) {
    String title = HttpStatus.getMessage(status);
    byte[] body =
        "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
            .formatted(title, status, detail(status))
            .getBytes(StandardCharsets.UTF_8);
    fields.put(TYPE).put(OPEN).put(NO_SNIFFING).put(HttpHeader.CONTENT_LENGTH, body.length);
    return ByteBuffer.wrap(body);
  }
}
