package com.mecfsatlas.validation.wording;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** The versions of the rules, oldest first, each with the digest of what they meant then. */
record RuleHistory(List<Entry> entries) {
  /** One version, such as {@code 2.0}. */
  record Entry(String version, String digest) {}

  /** Reads lines of a version and a digest; a line that begins with {@code #} is a remark. */
  static RuleHistory read(String lines) {
    return new RuleHistory(
        lines
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.strip().split(" +"))
            .map(parts -> new Entry(parts[0], parts[1]))
            .toList());
  }

  Entry latest() {
    return entries.getLast();
  }

  /**
   * SHA-256 over what the rules mean, in hexadecimal: their examples and messages may grow without
   * a new version.
   */
  static String digest(List<Rule> rules) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      rules.stream()
          .sorted(Comparator.comparing(Rule::id))
          .forEach(rule -> digest.update(rule.meaning().getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
