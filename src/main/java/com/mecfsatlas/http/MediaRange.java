package com.mecfsatlas.http;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One member of an Accept field (RFC 9110 section 12.5.1).
 *
 * @param type lower case, or {@code *}
 * @param subtype lower case, or {@code *}
 * @param parameters values by lower-case name, without the weight
 * @param weight the q-value in thousandths, 0 to 1000
 */
public record MediaRange(String type, String subtype, Map<String, String> parameters, int weight) {
  static final MediaRange ANY = new MediaRange("*", "*", Map.of(), 1000);

  private static final Pattern WEIGHT = Pattern.compile("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?");

  public MediaRange {
    parameters = Map.copyOf(parameters);
  }

  /**
   * Reads the range that is next, up to the comma or the end behind it.
   *
   * @throws MalformedFieldException where none is
   */
  static MediaRange read(FieldCursor cursor) {
    String type = cursor.token().toLowerCase(Locale.ROOT);
    boolean slash = cursor.pass('/');
    String subtype = cursor.token().toLowerCase(Locale.ROOT);
    if (type.isEmpty()
        || !slash
        || subtype.isEmpty()
        || (type.equals("*") && !subtype.equals("*"))) {
      throw new MalformedFieldException("not a media range");
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    int weight = readParameters(cursor, parameters);
    return new MediaRange(type, subtype, parameters, weight);
  }

  /** Whether {@code mediaType}, without parameters, is in the range. */
  public boolean covers(String mediaType) {
    return type.equals("*")
        || (subtype.equals("*") && mediaType.startsWith(type + "/"))
        || mediaType.equals(type + "/" + subtype);
  }

  /** Any weight, wherever among the parameters it stands; 1000 where there is none. */
  private static int readParameters(FieldCursor cursor, Map<String, String> parameters) {
    int weight = -1;
    cursor.passWhitespace();
    while (cursor.pass(';')) {
      cursor.passWhitespace();
      String name = cursor.token().toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        boolean quoted = isQuotedNext(cursor);
        String value = quoted ? cursor.quotedString() : cursor.token();
        if (name.equals("q")) {
          require(weight < 0 && !quoted && WEIGHT.matcher(value).matches(), "not one weight");
          weight = thousandths(value);
        } else {
          require(quoted || !value.isEmpty(), "a parameter has no value");
          require(parameters.put(name, value) == null, "a parameter stands twice");
        }
      }
      cursor.passWhitespace();
    }
    require(cursor.atEnd() || cursor.isNext(','), "something follows the media range");
    return weight < 0 ? 1000 : weight;
  }

  private static boolean isQuotedNext(FieldCursor cursor) {
    require(cursor.pass('='), "a parameter has no value");
    return cursor.isNext('"');
  }

  private static int thousandths(String weight) {
    String digits = weight.replace(".", "");
    return Integer.parseInt((digits + "000").substring(0, 4));
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new MalformedFieldException(message);
    }
  }
}
