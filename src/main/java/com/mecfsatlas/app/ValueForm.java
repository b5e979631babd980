package com.mecfsatlas.app;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the values of a setting are written.
 *
 * @param label what stands for a value in usage lines
 * @param allowed which values there are, in words
 * @param reading reads a value, by the folder from which relative paths go
 */
record ValueForm<T>(String label, String allowed, BiFunction<String, Path, T> reading) {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private static final Pattern HOST_NAME = Pattern.compile("[A-Za-z0-9._-]+");
  private static final Pattern IPV6 = Pattern.compile("\\[?([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)]?");

  /** As the schema of OAI-PMH 2.0 has it, and without what would have to be escaped. */
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@<>&\"]+@(?:[A-Za-z0-9-]+\\.)+[A-Za-z0-9-]+");

  static final ValueForm<Boolean> YES_OR_NO =
      new ValueForm<>("true|false", "true or false", (text, base) -> yesOrNo(text));

  static final ValueForm<Path> FOLDER =
      new ValueForm<>("FOLDER", "the path of a folder, or of one to be", ValueForm::folder);

  static final ValueForm<String> HOST =
      new ValueForm<>("HOST", "a host name or an IP address", (text, base) -> host(text));

  static final ValueForm<URI> SITE =
      new ValueForm<>(
          "URL",
          "an http or https address without a path, because the pages link from the root, as"
              + " https://atlas.example.org",
          (text, base) -> site(text));

  static final ValueForm<String> EMAIL =
      new ValueForm<>(
          "EMAIL", "an e-mail address, as info@example.org", (text, base) -> email(text));

  static final ValueForm<Set<URI>> ENDPOINTS =
      new ValueForm<>(
          "URLS",
          "http or https addresses with spaces between them, or nothing",
          (text, base) -> endpoints(text));

  static ValueForm<Long> wholeNumber(long least, long most) {
    return new ValueForm<>(
        "N",
        "a whole number from " + least + " to " + most,
        (text, base) -> wholeNumber(text, least, most));
  }

  /**
   * Reads a value.
   *
   * @param base the folder from which relative paths go
   * @throws IllegalArgumentException where it is not allowed
   */
  T read(String text, Path base) {
    return reading.apply(text, base);
  }

  private static boolean yesOrNo(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static long wholeNumber(String text, long least, long most) {
    if (NUMBER.matcher(text).matches()) {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw new IllegalArgumentException(text);
  }

  /** It need not be there yet; what is there must be a folder. */
  private static Path folder(String text, Path base) {
    Path folder = base.resolve(text).toAbsolutePath().normalize();
    Path there = folder;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    if (text.isEmpty() || !Files.isDirectory(there)) {
      throw new IllegalArgumentException(text);
    }
    return folder;
  }

  /** An address of IPv6 is given in brackets, as addresses of pages want it. */
  private static String host(String text) {
    var ipv6 = IPV6.matcher(text);
    if (ipv6.matches()) {
      return "[" + ipv6.group(1) + "]";
    }
    if (HOST_NAME.matcher(text).matches()) {
      return text;
    }
    throw new IllegalArgumentException(text);
  }

  private static URI site(String text) {
    URI site = address(text);
    boolean isRoot = Set.of("", "/").contains(site.getRawPath());
    if (!isRoot
        || site.getRawQuery() != null
        || site.getRawFragment() != null
        || site.getRawUserInfo() != null) {
      throw new IllegalArgumentException(text);
    }
    return site;
  }

  private static String email(String text) {
    if (ADDRESS.matcher(text).matches()) {
      return text;
    }
    throw new IllegalArgumentException(text);
  }

  private static Set<URI> endpoints(String text) {
    return Stream.of(text.split("\\s+", -1))
        .filter(each -> !each.isEmpty())
        .map(ValueForm::address)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static URI address(String text) {
    URI address = URI.create(text);
    if (address.getHost() == null
        || !("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
      throw new IllegalArgumentException(text);
    }
    return address;
  }
}
