package com.mecfsatlas.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What proactive negotiation came to (RFC 9110 sections 12.1 and 12.5.1).
 *
 * @param mediaType the name by which the format was asked for, its own or another
 * @param parameters those of the range that decided, for example a citation style
 */
public record Selection<F extends Negotiable>(
    F format, String mediaType, Map<String, String> parameters) {
  public Selection {
    parameters = Map.copyOf(parameters);
  }

  /**
   * The format that is taken most gladly, or nothing where none is acceptable.
   *
   * @param offered in the server's order of preference
   */
  public static <F extends Negotiable> Optional<Selection<F>> of(Accept accept, List<F> offered) {
    Optional<Selection<F>> best = Optional.empty();
    int gladly = 0;
    for (F format : offered) {
      for (MediaType type : format.mediaTypes()) {
        Optional<MediaRange> deciding = accept.deciding(type);
        if (deciding.isPresent() && deciding.get().weight() > gladly) {
          gladly = deciding.get().weight();
          best = Optional.of(new Selection<>(format, type.name(), deciding.get().parameters()));
        }
      }
    }
    return best;
  }
}
