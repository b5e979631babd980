package com.mecfsatlas.http;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A response whose status and fields stay here until they are released. */
abstract class HeldFields extends HttpServletResponseWrapper {
  private final Map<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private int status = SC_OK;
  private long length = -1;

  HeldFields(HttpServletResponse response) {
    super(response);
  }

  /** Gives what is held to the real response. */
  final void release(long contentLength) {
    HttpServletResponse response = (HttpServletResponse) getResponse();
    response.setStatus(status);
    fields.forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
    response.setContentLengthLong(contentLength);
  }

  /** The length that was told; negative where none was. It need not be that of what is sent. */
  final long length() {
    return length;
  }

  @Override
  public final void setHeader(String name, String value) {
    fields.remove(name);
    addHeader(name, value);
  }

  @Override
  public final void addHeader(String name, String value) {
    if (name.equalsIgnoreCase("Content-Length")) {
      length = Long.parseLong(value);
    } else {
      fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }
  }

  @Override
  public final void setIntHeader(String name, int value) {
    setHeader(name, Integer.toString(value));
  }

  @Override
  public final void addIntHeader(String name, int value) {
    addHeader(name, Integer.toString(value));
  }

  @Override
  public final boolean containsHeader(String name) {
    return fields.containsKey(name);
  }

  @Override
  public final @Nullable String getHeader(String name) {
    return fields.containsKey(name) ? fields.get(name).getFirst() : null;
  }

  @Override
  public final Collection<String> getHeaders(String name) {
    return List.copyOf(fields.getOrDefault(name, List.of()));
  }

  @Override
  public final Collection<String> getHeaderNames() {
    return List.copyOf(fields.keySet());
  }

  @Override
  public final void setContentType(String type) {
    setHeader("Content-Type", type);
  }

  @Override
  public final @Nullable String getContentType() {
    return getHeader("Content-Type");
  }

  @Override
  public final void setContentLength(int bytes) {
    length = bytes;
  }

  @Override
  public final void setContentLengthLong(long bytes) {
    length = bytes;
  }

  @Override
  public final void setStatus(int code) {
    status = code;
  }

  @Override
  public final int getStatus() {
    return status;
  }
}
