package com.mecfsatlas.web;

import com.mecfsatlas.http.Accept;
import com.mecfsatlas.http.MediaRange;
import com.mecfsatlas.representation.Format;
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
    return select(accept, offered).map(Variant::format);
  }

  /** As {@link #choose}, with the name and the parameters by which the format was asked for. */
  static Optional<Variant> select(Accept accept, List<Format> offered) {
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
    Variant choice() {
      return new Variant(format, mediaType, range.parameters());
    }
  }

  private static int weight(Optional<Weighed> weighed) {
    return weighed.map(candidate -> candidate.range().weight()).orElse(0);
  }

  private static Optional<MediaRange> decidingRange(Accept accept, String mediaType) {
    return accept.deciding(mediaType, range -> narrowing(mediaType, range));
  }

  /** How many parameters narrow the range; negative where one of them is none of the type. */
  private static int narrowing(String mediaType, MediaRange range) {
    return range.parameters().entrySet().stream()
            .allMatch(each -> hasParameter(mediaType, each.getKey(), each.getValue()))
        ? (int)
            range.parameters().entrySet().stream()
                .filter(each -> isSpecific(each.getKey(), each.getValue()))
                .count()
        : -1;
  }

  /**
   * A charset and the profile that we write narrow the range. A citation style and a profile that
   * we do not know do not: every style is offered, an unknown profile is ignored (JSON-LD 1.1).
   */
  private static boolean isSpecific(String name, String value) {
    return name.equals("charset") || value.equals(COMPACTED);
  }

  /** BibTeX is also written in ASCII, with TeX commands for the rest. */
  private static boolean hasCharset(String mediaType, String charset) {
    return charset.equals("utf-8")
        || (charset.equals(Variant.US_ASCII)
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
