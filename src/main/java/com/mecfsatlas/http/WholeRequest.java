package com.mecfsatlas.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.util.MultiMap;
import org.eclipse.jetty.util.UrlEncoded;
import org.jspecify.annotations.Nullable;

/** A request whose content was read before. */
final class WholeRequest extends HttpServletRequestWrapper {
  private static final Set<String> OF_THE_TRANSFER =
      Set.of("content-encoding", "transfer-encoding");

  private static final String FORM = "application/x-www-form-urlencoded";

  private final RequestBody body;
  private @Nullable Content content;
  private @Nullable MultiMap<String> parameters;

  WholeRequest(HttpServletRequest request, RequestBody body) {
    super(request);
    this.body = body;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    Content known = content;
    if (known == null) {
      known = new Content(body.open());
      content = known;
    }
    return known;
  }

  @Override
  public BufferedReader getReader() throws IOException {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  @Override
  public int getContentLength() {
    return (int) Math.min(body.length(), Integer.MAX_VALUE);
  }

  @Override
  public long getContentLengthLong() {
    return body.length();
  }

  @Override
  public @Nullable String getHeader(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "content-length" -> Long.toString(body.length());
      case String field when OF_THE_TRANSFER.contains(field) -> null;
      default -> super.getHeader(name);
    };
  }

  @Override
  public @Nullable String getParameter(String name) {
    return parameters().getValue(name);
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return parameters().toStringArrayMap();
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters().keySet());
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return getParameterMap().get(name);
  }

  /** Of the address, and of the content where it is a form. */
  private MultiMap<String> parameters() {
    MultiMap<String> known = parameters;
    if (known == null) {
      known = new MultiMap<>();
      if (getQueryString() != null) {
        UrlEncoded.decodeTo(getQueryString(), known, StandardCharsets.UTF_8);
      }
      if (String.valueOf(getContentType()).startsWith(FORM)) {
        UrlEncoded.decodeTo(content(), known, StandardCharsets.UTF_8);
      }
      parameters = known;
    }
    return known;
  }

  private String content() {
    try {
      return new String(body.bytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Content extends ServletInputStream {
    private final InputStream in;
    private boolean ended;

    Content(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      ended = read < 0;
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
      int read = in.read(bytes, offset, count);
      ended = read < 0;
      return read;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }

    @Override
    public boolean isFinished() {
      return ended;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("all of it is here");
    }
  }
}
