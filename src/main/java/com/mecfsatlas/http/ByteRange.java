package com.mecfsatlas.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one range of bytes that a Range field names (RFC 9110 section 14.1.2).
 *
 * @param first the place of its first byte; where it is negative, how many of the last are meant
 * @param last the place of its last byte; that of the representation where it is beyond
 */
record ByteRange(long first, long last) {
  /** Places of more digits are beyond every file. */
  private static final Pattern FIELD =
      Pattern.compile("[Bb][Yy][Tt][Ee][Ss]=[ \\t]*([0-9]{0,18})-([0-9]{0,18})[ \\t]*");

  /** The last 0 bytes: well-formed, and never satisfiable. */
  private static final ByteRange NOTHING = new ByteRange(Long.MAX_VALUE, Long.MAX_VALUE);

  /**
   * Reads the field; nothing where it is malformed, of another unit or of several ranges, which a
   * server may ignore (section 14.2).
   */
  static Optional<ByteRange> of(String field) {
    Matcher read = FIELD.matcher(field);
    if (!read.matches() || (read.group(1).isEmpty() && read.group(2).isEmpty())) {
      return Optional.empty();
    }
    if (read.group(1).isEmpty()) {
      long count = Long.parseLong(read.group(2));
      return Optional.of(count == 0 ? NOTHING : new ByteRange(-count, Long.MAX_VALUE));
    }
    long first = Long.parseLong(read.group(1));
    long last = read.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(read.group(2));
    return last < first ? Optional.empty() : Optional.of(new ByteRange(first, last));
  }

  /** The same within so many bytes, the length of a representation; nothing where none is in it. */
  Optional<ByteRange> within(long length) {
    long begin = first < 0 ? Math.max(0, length + first) : first;
    return begin < length
        ? Optional.of(new ByteRange(begin, Math.min(last, length - 1)))
        : Optional.empty();
  }

  /** How many bytes it is. */
  long size() {
    return last - first + 1;
  }

  /** The Content-Range field of its answer (section 14.4). */
  String contentRange(long length) {
    return "bytes " + first + "-" + last + "/" + length;
  }
}
