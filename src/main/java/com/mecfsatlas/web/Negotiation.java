package com.mecfsatlas.web;

import static java.util.Comparator.comparingInt;

import com.mecfsatlas.view.Format;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Proactive negotiation (RFC 9110 sections 12.1 and 12.5.1). */
final class Negotiation {
  private static final String JSON_LD = "application/ld+json";
  private static final String COMPACTED = "http://www.w3.org/ns/json-ld#compacted";
  private static final String BIBLIOGRAPHY = "text/x-bibliography";

  private Negotiation() {}

  /** The best of {@code offered}, or nothing where none is acceptable. */
  static Optional<Format> choose(Accept accept, List<Format> offered) {
    return select(accept, offered).map(Choice::format);
  }

  /** As {@link #choose}, with the name and the parameters by which the format was asked for. */
  static Optional<Choice> select(Accept accept, List<Format> offered) {
    Optional<Weighed> best = Optional.empty();
    for (Format format : offered) {
      for (String mediaType :
          Stream.concat(Stream.of(format.mediaType()), format.aliases().stream()).toList()) {
        Optional<Weighed> next =
            decidingRange(accept, mediaType).map(range -> new Weighed(format, mediaType, range));
        if (weight(next) > weight(best)) {
          best = next;
        }
      }
    }
    return best.map(Weighed::choice);
  }

  /** How gladly {@code mediaType} is taken, in thousandths. */
  static int weight(Accept accept, String mediaType) {
    return decidingRange(accept, mediaType).map(MediaRange::weight).orElse(0);
  }

  private record Weighed(Format format, String mediaType, MediaRange range) {
    Choice choice() {
      return new Choice(format, mediaType, range.parameters());
    }
  }

  private static int weight(Optional<Weighed> weighed) {
    return weighed.map(candidate -> candidate.range().weight()).orElse(0);
  }

  /** The most specific range that covers the type; of equally specific ones the gladdest. */
  private static Optional<MediaRange> decidingRange(Accept accept, String mediaType) {
    return accept.ranges().stream()
        .filter(range -> range.covers(mediaType) && hasParameters(mediaType, range))
        .reduce(
            (a, b) ->
                comparingInt(Negotiation::specificity)
                            .thenComparingInt(MediaRange::weight)
                            .compare(b, a)
                        > 0
                    ? b
                    : a);
  }

  /** {@code a/b;p} before {@code a/b} before {@code a/*} before {@code *}{@code /*}. */
  private static int specificity(MediaRange range) {
    int names = range.type().equals("*") ? 0 : range.subtype().equals("*") ? 1 : 2;
    long told =
        range.parameters().entrySet().stream()
            .filter(parameter -> isSpecific(parameter.getKey(), parameter.getValue()))
            .count();
    return names * Accept.MAX_LENGTH + (int) told;
  }

  /**
   * A charset and the profile that we write narrow the range. A citation style and a profile that
   * we do not know do not: every style is offered, an unknown profile is ignored (JSON-LD 1.1).
   */
  private static boolean isSpecific(String name, String value) {
    return name.equals("charset") || value.equals(COMPACTED);
  }

  private static boolean hasParameters(String mediaType, MediaRange range) {
    return range.parameters().entrySet().stream()
        .allMatch(parameter -> hasParameter(mediaType, parameter.getKey(), parameter.getValue()));
  }

  /** BibTeX is also spelled in ASCII, with TeX commands for the rest. */
  private static boolean hasCharset(String mediaType, String charset) {
    return charset.equals("utf-8")
        || (charset.equals(Choice.US_ASCII)
            && (mediaType.equals(Format.BIBTEX.mediaType())
                || Format.BIBTEX.aliases().contains(mediaType)));
  }

  private static boolean hasParameter(String mediaType, String name, String value) {
    return switch (name) {
      case "charset" -> hasCharset(mediaType, value.toLowerCase(Locale.ROOT));
      case "profile" -> mediaType.equals(JSON_LD);
      case "style", "locale" -> mediaType.equals(BIBLIOGRAPHY);
      default -> false;
    };
  }
}
