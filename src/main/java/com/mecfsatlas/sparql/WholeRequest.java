package com.mecfsatlas.sparql;

import com.mecfsatlas.http.RequestBody;
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
import org.jspecify.annotations.Nullable;

/** A request whose content was read before. */
final class WholeRequest extends HttpServletRequestWrapper {
  private static final Set<String> OF_THE_TRANSFER =
      Set.of("content-encoding", "transfer-encoding");

  private final RequestBody body;
  private @Nullable Content content;
  private @Nullable Parameters parameters;

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
    return parameters().has(name) ? parameters().all(name).getFirst() : null;
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return parameters().asMap();
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(getParameterMap().keySet());
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return getParameterMap().get(name);
  }

  /** Of the address, and of the content where it is a form. */
  private Parameters parameters() {
    Parameters known = parameters;
    if (known == null) {
      known = new Parameters();
      if (getQueryString() != null) {
        known.add(getQueryString());
      }
      if (String.valueOf(getContentType()).startsWith(QueryRequest.FORM)) {
        known.add(content());
      }
      parameters = known;
    }
    return known;
  }

  private String content() {
    try {
      return new String(body.bytes(), StandardCharsets.ISO_8859_1);
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
