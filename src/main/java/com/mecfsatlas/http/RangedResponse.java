package com.mecfsatlas.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a GET that asks for a range of bytes (RFC 9110 section 14): of a 200 that says
 * {@code Accept-Ranges: bytes}, its length and a strong tag, only the range leaves; anything else
 * leaves whole. Whatever writes the answer need not know.
 */
public final class RangedResponse extends HeldFields {
  private static final String RANGE = "Range";

  private final HttpServletRequest request;
  private final ProblemWriter problems;
  private final Sliced out = new Sliced();
  private boolean isBegun;

  /** What of the written bytes leaves: from one place to before another. */
  private long from;

  private long until = Long.MAX_VALUE;

  private RangedResponse(
      HttpServletRequest request, HttpServletResponse response, ProblemWriter problems) {
    super(response);
    this.request = request;
    this.problems = problems;
  }

  /** The answer to {@code request}, if it is one that asks for a range (section 14.2). */
  public static Optional<RangedResponse> of(
      HttpServletRequest request, HttpServletResponse response, ProblemWriter problems) {
    return request.getMethod().equals("GET") && request.getHeader(RANGE) != null
        ? Optional.of(new RangedResponse(request, response, problems))
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
      Optional<String> etag = tag();
      if (etag.isEmpty()) {
        release(length());
      } else {
        decide(etag.get());
      }
    }
  }

  /** The tag, where the answer can be given in parts. */
  private Optional<String> tag() {
    boolean isOffered =
        getStatus() == SC_OK
            && length() > 0
            && "bytes".equals(getHeader("Accept-Ranges"))
            && !containsHeader("Content-Encoding");
    return Optional.ofNullable(getHeader("ETag")).filter(tag -> isOffered && tag.startsWith("\""));
  }

  /** In the order of section 13.2.2: the other conditions come before the range. */
  private void decide(String etag) throws IOException {
    Preconditions.Verdict verdict = Preconditions.of(request).on(etag);
    Optional<ByteRange> range =
        ByteRange.of(String.valueOf(FieldLines.joined(request, RANGE)))
            .filter(asked -> isOf(etag, FieldLines.joined(request, "If-Range")));
    Optional<ByteRange> part = range.flatMap(asked -> asked.within(length()));
    if (verdict == Preconditions.Verdict.FAILED) {
      refuse(HttpProblem.PRECONDITION_FAILED.usual().with("ETag", etag));
    } else if (verdict == Preconditions.Verdict.NOT_MODIFIED) {
      until = 0;
      setStatus(SC_NOT_MODIFIED);
      release(-1);
      super.flushBuffer();
    } else if (range.isEmpty()) {
      release(length());
    } else if (part.isEmpty()) {
      refuse(
          HttpProblem.RANGE_NOT_SATISFIABLE
              .usual()
              .with("Content-Range", "bytes */" + length())
              .with("Accept-Ranges", "bytes"));
    } else {
      send(part.get());
    }
  }

  /**
   * Whether the reader's part is of this representation (section 13.1.5). A date is no strong
   * validator here, so by one it never is.
   */
  private static boolean isOf(String etag, @Nullable String ifRange) {
    return ifRange == null || ifRange.strip().equals(etag);
  }

  private void send(ByteRange part) {
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
