package com.mecfsatlas.representation.html;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.vocabulary.Atlas;
import java.net.URI;
import java.util.Locale;

/**
 * Words that lead somewhere; only words where {@code href} is empty.
 *
 * @param style the class that tells the kind of thing by colour and name
 */
public record Hyperlink(String text, String href, String style) {
  private static final String PLAIN = "t-plain";

  public Hyperlink {
    href = leadsSafely(href) ? href : "";
  }

  /** Words without an address. */
  public static Hyperlink words(String text) {
    return new Hyperlink(text, "", PLAIN);
  }

  public static Hyperlink to(String text, String href) {
    return new Hyperlink(text, href, PLAIN);
  }

  /** The page of {@code entry} under its name in full. */
  static Hyperlink to(ResourceReader entry) {
    return new Hyperlink(entry.label(), address(entry), style(entry));
  }

  /** The page of {@code entry} under the name that people use. */
  static Hyperlink brief(ResourceReader entry) {
    return new Hyperlink(entry.shortLabel(), address(entry), style(entry));
  }

  /** A place elsewhere, named by its host. */
  static Hyperlink source(ResourceReader entry) {
    String iri = entry.node().toString();
    return to(hostOf(iri), iri);
  }

  public boolean leads() {
    return !href.isEmpty();
  }

  private static String address(ResourceReader entry) {
    if (entry.node().isAnon() || entry.isA(Atlas.PartialName)) {
      return "";
    }
    String iri = entry.node().getURI();
    if (iri.startsWith(Atlas.NS)) {
      return "/ontology#" + entry.fragment();
    }
    String fragment = entry.fragment();
    return entry
        .thing()
        .map(thing -> thing.path() + (fragment.isEmpty() ? "" : "#" + fragment))
        .orElse(iri);
  }

  private static String style(ResourceReader entry) {
    return entry.thing().map(thing -> style(thing.kind().mark())).orElse(PLAIN);
  }

  /** The class of a name in the stylesheet. */
  static String style(EntityType.Mark mark) {
    return mark == EntityType.Mark.NONE ? PLAIN : "t-" + mark.name().toLowerCase(Locale.ROOT);
  }

  private static boolean leadsSafely(String href) {
    return href.startsWith("https://")
        || href.startsWith("http://")
        || href.startsWith("#")
        || href.startsWith("?")
        || (href.startsWith("/") && !href.startsWith("//"));
  }

  private static String hostOf(String iri) {
    try {
      String host = URI.create(iri).getHost();
      return host == null ? iri : host.replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException e) {
      return iri;
    }
  }
}
