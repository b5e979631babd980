package com.mecfsatlas.representation.html;

import com.mecfsatlas.model.Licences;
import java.util.Locale;

/**
 * A licence as people call it.
 *
 * @param meaning what it asks of those who use what is under it; empty where the atlas does not say
 */
public record LicenceName(Hyperlink name, String meaning) {
  /** Of a licence of Creative Commons. */
  static LicenceName of(String iri) {
    String name =
        iri.contains("/publicdomain/zero/")
            ? "CC0 1.0"
            : iri.replaceFirst(".*/licenses/([^/]+)/([^/]+)/?$", "CC $1 $2")
                .toUpperCase(Locale.ROOT);
    return new LicenceName(Hyperlink.to(name, iri), meaning(iri));
  }

  private static String meaning(String iri) {
    return switch (iri) {
      case Licences.OF_FACTS -> "no conditions";
      case Licences.OF_TEXTS -> "use it and name its source";
      default -> "";
    };
  }
}
