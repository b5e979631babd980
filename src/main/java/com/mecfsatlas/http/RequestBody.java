package com.mecfsatlas.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.io.output.DeferredFileOutputStream;

/**
 * The content of a request, read to its end and without its coding before anything is done with it:
 * what breaks off is not taken for a whole (RFC 9112, 8), what is packed does not outgrow its
 * limit, and a sender that is slow holds nothing but a connection.
 */
public final class RequestBody implements AutoCloseable {
  /** How much of an over-long body is read and dropped, so that its sender hears the answer. */
  private static final int DRAINED = 8 << 20;

  private final DeferredFileOutputStream content;
  private long length;

  private RequestBody(int inMemory) {
    this.content =
        DeferredFileOutputStream.builder()
            .setThreshold(inMemory)
            .setPrefix("atlas-request-")
            .setSuffix(".part")
            .get();
  }

  /**
   * Reads the content of {@code request}.
   *
   * @param inMemory how many bytes are kept in memory, more in a file
   * @param longest how many bytes there may be, without a coding
   * @param tooLong what is thrown where there are more
   * @throws ProblemException 400 where the content breaks off or is not in its coding, 408 where it
   *     comes too slowly, 415 where its coding is not known
   */
  public static RequestBody read(
      HttpServletRequest request,
      int inMemory,
      long longest,
      Supplier<? extends RuntimeException> tooLong) {
    RequestBody body = new RequestBody(inMemory);
    try {
      body.copy(request, longest, tooLong);
      return body;
    } catch (IOException | RuntimeException e) {
      body.close();
      throw refusal(e);
    }
  }

  private static ProblemException refusal(Exception failure) {
    return switch (failure) {
      case ProblemException refusal -> refusal;
      case ZipException e -> broken(e);
      case EOFException e -> broken(e);
      default ->
          isLate(failure)
              ? HttpProblem.REQUEST_TIMEOUT.refusal("The content of the request comes too slowly.")
              : broken(failure);
    };
  }

  private void copy(
      HttpServletRequest request, long longest, Supplier<? extends RuntimeException> tooLong)
      throws IOException {
    InputStream raw = request.getInputStream();
    InputStream in = decoded(request, raw);
    byte[] some = new byte[8192];
    for (int count = in.read(some); count >= 0; count = in.read(some)) {
      length += count;
      if (length > longest) {
        for (int left = DRAINED; left > 0 && raw.read(some) >= 0; left -= some.length) {}
        throw tooLong.get();
      }
      content.write(some, 0, count);
    }
    content.close();
  }

  private static InputStream decoded(HttpServletRequest request, InputStream raw)
      throws IOException {
    String coding =
        Objects.requireNonNullElse(request.getHeader("Content-Encoding"), "identity")
            .strip()
            .toLowerCase(Locale.ROOT);
    return switch (coding) {
      case "identity", "" -> raw;
      case "gzip", "x-gzip" -> new GZIPInputStream(raw);
      default ->
          throw new ProblemException(
              HttpProblem.UNSUPPORTED_MEDIA_TYPE
                  .problem("The coding " + coding + " is not read here; send gzip or none.")
                  .with("Accept-Encoding", "gzip"));
    };
  }

  private static boolean isLate(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TimeoutException) {
        return true;
      }
    }
    return false;
  }

  private static ProblemException broken(Exception failure) {
    return HttpProblem.BAD_REQUEST.refusal(
        "The content of the request breaks off or is not what its fields say: "
            + failure.getMessage());
  }

  public long length() {
    return length;
  }

  /** All of it from its beginning. */
  public InputStream open() throws IOException {
    return content.toInputStream();
  }

  public byte[] bytes() throws IOException {
    try (InputStream in = open()) {
      return in.readAllBytes();
    }
  }

  @Override
  public void close() {
    try {
      content.close();
      if (content.getPath() != null) {
        Files.deleteIfExists(content.getPath());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the content of a request cannot be removed", e);
    }
  }
}
