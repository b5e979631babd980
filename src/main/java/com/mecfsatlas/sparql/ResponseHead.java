package com.mecfsatlas.sparql;

import com.mecfsatlas.http.ContentCodings;
import com.mecfsatlas.http.EncodedBody;
import com.mecfsatlas.http.FieldLines;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What an answer that is not kept says of itself.
 *
 * @param tag of the answer without a coding; empty where asking again may give another
 */
record ResponseHead(String contentType, String tag) {
  private static final int BUFFER = 8192;

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
