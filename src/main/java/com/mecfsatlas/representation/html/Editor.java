package com.mecfsatlas.representation.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What makes an editor of the field for a query, where scripts run.
 *
 * @param importMap which module is where, as JSON
 * @param script the address of the module that begins
 * @param terms the address of what completes a query; empty where there is none
 */
public record Editor(String importMap, String script, String terms) {

  /** Our own scripts, and the import map itself, by its hash (CSP Level 3, 2.3.1). */
  public String sources() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(importMap.getBytes(UTF_8));
      return "'self' 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
