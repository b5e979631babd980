package com.mecfsatlas.sparql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;

/**
 * Puts a link into the head of a result in JSON while it is written (SPARQL 1.1 Query Results JSON
 * Format section 3.1.1): the writer of results knows none.
 */
final class HelpLink extends FilterOutputStream {
  /** The object of the result is the first that opens, its head is the second. */
  private static final int HEAD = 2;

  /** Longer addresses are refused by some servers and proxies. */
  private static final int LONGEST_ADDRESS = 6000;

  private final String address;
  private int opened;
  private boolean isWritten;

  /** The page with the same query, which tells what may be wrong with it, where it has room. */
  static String address(URI site, String query) {
    String page = site.resolve("/sparql").toString();
    String asked = page + "?query=" + URLEncoder.encode(query, UTF_8).replace("+", "%20");
    return asked.length() > LONGEST_ADDRESS ? page : asked;
  }

  /**
   * @param address an absolute URI, which holds no quotation mark
   */
  HelpLink(OutputStream out, String address) {
    super(out);
    this.address = address;
  }

  @Override
  public void write(int sign) throws IOException {
    if (!isWritten && opened == HEAD && !Character.isWhitespace(sign)) {
      isWritten = true;
      String end = sign == '}' ? " " : ", ";
      out.write(("\"link\": [ \"" + address + "\" ]" + end).getBytes(UTF_8));
    }
    if (sign == '{') {
      opened++;
    }
    out.write(sign);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    int at = from;
    while (!isWritten && at < from + count) {
      write(bytes[at++]);
    }
    out.write(bytes, at, from + count - at);
  }
}
