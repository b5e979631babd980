package com.mecfsatlas.sparql;

import com.mecfsatlas.http.ContentCodings;
import com.mecfsatlas.http.EncodedBody;
import com.mecfsatlas.http.FieldLines;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * What an answer that is not kept says of itself.
 *
 * @param tag of the answer without a coding; empty where asking again may give another
 * @param hint what to tell whoever may have meant another query; else empty
 */
record ResponseHead(String contentType, String tag, String hint) {
  /** The field that carries the hint. */
  static final String LINK = "Link";

  private static final int BUFFER = 8192;

  /** The hint as the title of a link to the page of the service (RFC 8288 section 3.4.1). */
  Optional<String> link() {
    return hint.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "</sparql>; rel=\"help\"; title=\""
                + hint.replaceAll("[^\\x20-\\x7E]", "?").replaceAll("[\"\\\\]", "'")
                + "\"");
  }

  /** Sends {@code body} in the coding that the request takes. */
  void send(ResponseBody body, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean packed = ContentCodings.takeGzip(FieldLines.joined(request, "Accept-Encoding"));
    response.setStatus(HttpServletResponse.SC_OK);
    response.setHeader("Vary", "Accept, Accept-Encoding");
    response.setHeader("Cache-Control", tag.isEmpty() ? "no-store" : "no-cache");
    if (!tag.isEmpty()) {
      response.setHeader("ETag", packed ? EncodedBody.gzipTag(tag) : tag);
    }
    link().ifPresent(link -> response.setHeader(LINK, link));
    response.setContentType(contentType);
    if (!packed) {
      response.setContentLengthLong(body.length());
      body.writeTo(response.getOutputStream());
      return;
    }
    response.setHeader("Content-Encoding", "gzip");
    if (body.isShort()) {
      ByteArrayOutputStream coded = new ByteArrayOutputStream();
      writePacked(body, coded);
      response.setContentLength(coded.size());
      coded.writeTo(response.getOutputStream());
    } else {
      writePacked(body, response.getOutputStream());
    }
  }

  private static void writePacked(ResponseBody body, OutputStream sink) throws IOException {
    GZIPOutputStream coded = new GZIPOutputStream(sink, BUFFER);
    body.writeTo(coded);
    coded.finish();
  }
}
