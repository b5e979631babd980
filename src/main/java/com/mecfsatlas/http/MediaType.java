package com.mecfsatlas.http;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A media type that is offered, and what it makes of the parameters of a range.
 *
 * <p>RFC 9110 section 12.5.1: a range with parameters is matched by what has these parameters. So a
 * range is not matched where it names one that the type does not have, or another value of it
 * ({@code text/html;level=1}, {@code text/turtle;charset=latin1}); each one that it has makes the
 * range more specific. Some parameters are wishes instead: any value is taken, none makes a range
 * more specific, and what is not known is ignored, such as a profile of JSON-LD (JSON-LD 1.1,
 * section 6).
 *
 * @param name lower case, without parameters
 * @param parameters the values that it has, by lower-case name
 * @param wishes the lower-case names of parameters of which any value is taken
 */
public record MediaType(String name, Map<String, Set<String>> parameters, Set<String> wishes) {
  private static final String CHARSET = "charset";

  public MediaType {
    parameters = Map.copyOf(parameters);
    wishes = Set.copyOf(wishes);
  }

  /** In UTF-8, as all that is written here. */
  public static MediaType of(String name) {
    return new MediaType(name, Map.of(CHARSET, Set.of("utf-8")), Set.of());
  }

  /** The same, which also has this value of a parameter. */
  public MediaType having(String parameter, String value) {
    Map<String, Set<String>> more = new HashMap<>(parameters);
    Set<String> values = new HashSet<>(more.getOrDefault(parameter, Set.of()));
    values.add(value);
    more.put(parameter, Set.copyOf(values));
    return new MediaType(name, more, wishes);
  }

  /** The same, to which any value of these parameters is a wish. */
  public MediaType wishing(String... names) {
    return new MediaType(name, parameters, Set.of(names));
  }

  /** How many parameters of {@code range} make it more specific; negative where it is not met. */
  int narrowing(MediaRange range) {
    int narrowing = 0;
    for (Map.Entry<String, String> each : range.parameters().entrySet()) {
      if (has(each.getKey(), each.getValue())) {
        narrowing++;
      } else if (!wishes.contains(each.getKey())) {
        return -1;
      }
    }
    return narrowing;
  }

  /** The names of character sets are read without regard to case (section 8.3.2). */
  private boolean has(String parameter, String value) {
    return parameters
        .getOrDefault(parameter, Set.of())
        .contains(parameter.equals(CHARSET) ? value.toLowerCase(Locale.ROOT) : value);
  }
}
