package com.mecfsatlas.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a GET that asks for a range of bytes (RFC 9110 section 14) or has conditions, which
 * may be too long to be held: of a 200 that says {@code Accept-Ranges: bytes}, its length and a
 * strong tag, only the range leaves. Whatever writes the answer need not know.
 */
public final class ConditionalResponse extends HeldFields {
  private static final String RANGE = "Range";

  private final HttpServletRequest request;
  private final ProblemWriter problems;
  private final Sliced out = new Sliced();
  private boolean isBegun;

  /** What of the written bytes leaves: from one place to before another. */
  private long from;

  private long until = Long.MAX_VALUE;

  private ConditionalResponse(
      HttpServletRequest request, HttpServletResponse response, ProblemWriter problems) {
    super(response);
    this.request = request;
    this.problems = problems;
  }

  /** The answer to {@code request}, if it has any of this. */
  public static Optional<ConditionalResponse> of(
      HttpServletRequest request, HttpServletResponse response, ProblemWriter problems) {
    return request.getMethod().equals("GET")
            && Stream.of(RANGE, "If-Match", "If-None-Match")
                .anyMatch(name -> request.getHeader(name) != null)
        ? Optional.of(new ConditionalResponse(request, response, problems))
        : Optional.empty();
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return out;
  }

  @Override
  public void flushBuffer() throws IOException {
    begin();
    super.flushBuffer();
  }

  /** Sends the fields where no byte was written. */
  public void end() throws IOException {
    begin();
  }

  private void begin() throws IOException {
    if (!isBegun) {
      isBegun = true;
      String etag = getHeader("ETag");
      if (getStatus() == SC_OK && etag != null) {
        decide(etag);
      } else {
        release(length());
      }
    }
  }

  /** In the order of section 13.2.2: the other conditions come before the range. */
  private void decide(String etag) throws IOException {
    switch (Preconditions.of(request).on(etag)) {
      case FAILED -> refuse(HttpProblem.PRECONDITION_FAILED.usual().with("ETag", etag));
      case NOT_MODIFIED -> {
        until = 0;
        setStatus(SC_NOT_MODIFIED);
        release(-1);
        super.flushBuffer();
      }
      case PERFORM -> {
        Optional<ByteRange> range = range(etag);
        if (range.isPresent()) {
          send(range.get());
        } else {
          release(length());
        }
      }
    }
  }

  /** The range that is asked for, where parts are offered and it is of this representation. */
  private Optional<ByteRange> range(String etag) {
    boolean isOffered =
        length() > 0
            && etag.startsWith("\"")
            && "bytes".equals(getHeader("Accept-Ranges"))
            && !containsHeader("Content-Encoding")
            && isOf(etag, FieldLines.joined(request, "If-Range"));
    return Optional.ofNullable(FieldLines.joined(request, RANGE))
        .filter(field -> isOffered)
        .flatMap(ByteRange::of);
  }

  /**
   * Whether the reader's part is of this representation (section 13.1.5). A date is no strong
   * validator here, so by one it never is.
   */
  private static boolean isOf(String etag, @Nullable String ifRange) {
    return ifRange == null || ifRange.strip().equals(etag);
  }

  private void send(ByteRange range) throws IOException {
    Optional<ByteRange> within = range.within(length());
    if (within.isEmpty()) {
      refuse(
          HttpProblem.RANGE_NOT_SATISFIABLE
              .usual()
              .with("Content-Range", "bytes */" + length())
              .with("Accept-Ranges", "bytes"));
      return;
    }
    ByteRange part = within.get();
    from = part.first();
    until = part.last() + 1;
    setStatus(SC_PARTIAL_CONTENT);
    setHeader("Content-Range", part.contentRange(length()));
    release(part.size());
  }

  private void refuse(Problem problem) throws IOException {
    until = 0;
    problems.send(problem, request, (HttpServletResponse) getResponse());
  }

  /** Lets those bytes pass that are asked for. */
  private final class Sliced extends ServletOutputStream {
    private long written;

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
      begin();
      long first = Math.max(from, written);
      long end = Math.min(until, written + count);
      if (first < end) {
        getResponse()
            .getOutputStream()
            .write(bytes, offset + (int) (first - written), (int) (end - first));
      }
      written += count;
    }

    @Override
    public void flush() throws IOException {
      if (isBegun) {
        getResponse().getOutputStream().flush();
      }
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("files are written at once");
    }
  }
}
