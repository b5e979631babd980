package com.mecfsatlas.sparql;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.http.Problem;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The response as Fuseki sees it: its plain-text errors are kept back, and its own fields. */
final class FusekiResponse extends OwnFields {
  private static final int MOST_WORDS = 4096;
  private final HttpServletResponse answer;
  private final ByteArrayOutputStream words = new ByteArrayOutputStream();

  FusekiResponse(HttpServletResponse answer) {
    super(answer);
    this.answer = answer;
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    return isFusekisError() ? new Discarded() : super.getOutputStream();
  }

  /** Whether Fuseki refused in plain text what nobody has explained in a problem document. */
  boolean isFusekisError() {
    String type = String.valueOf(getContentType());
    return getStatus() >= 400
        && !type.startsWith(Problem.MEDIA_TYPE)
        && !type.startsWith(ResultFormat.HTML.mediaType());
  }

  /** Puts a problem document in the place of an error that has none. */
  void finish(HttpServletRequest request, QueryProblemWriter problems) throws IOException {
    if (!isFusekisError()) {
      return;
    }
    String fault = "Fuseki answered " + getStatus() + " in its own words: " + words();
    if (answer.isCommitted()) {
      throw new IOException(fault);
    }
    problems.send(QueryProblems.OF.problem(new IllegalStateException(fault)), request, answer);
  }

  /** What Fuseki said of its error; empty where it said nothing. */
  String words() {
    return words.toString(UTF_8).strip();
  }

  /** Takes the words; Fuseki would also close the real stream. */
  private final class Discarded extends ServletOutputStream {
    @Override
    public void write(int b) {
      if (words.size() < MOST_WORDS) {
        words.write(b);
      }
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("Fuseki writes errors at once");
    }
  }
}
