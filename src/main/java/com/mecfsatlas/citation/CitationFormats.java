package com.mecfsatlas.citation;

import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * The formats in which references are offered.
 *
 * @param all in the server's order of preference
 */
public record CitationFormats(List<CitationFormat> all) {
  public CitationFormats {
    all = List.copyOf(all);
    Set<String> names = new HashSet<>();
    for (CitationFormat format : all) {
      if (!names.add(format.suffix()) || !names.add(format.mediaType())) {
        throw new IllegalArgumentException(
            "two citation formats are called "
                + format.suffix()
                + " or "
                + format.mediaType()
                + "; give "
                + format.getClass().getName()
                + " a name of its own");
      }
    }
  }

  /** Those that {@code META-INF/services} names on the class path. */
  public static CitationFormats registered() {
    return registered(CitationFormats.class.getClassLoader());
  }

  /** Those that {@code classes} finds. */
  public static CitationFormats registered(ClassLoader classes) {
    return new CitationFormats(
        ServiceLoader.load(CitationFormat.class, classes).stream()
            .map(ServiceLoader.Provider::get)
            .toList());
  }
}
