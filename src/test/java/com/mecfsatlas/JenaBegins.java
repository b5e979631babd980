package com.mecfsatlas;

import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Jena begins before any test class does: two that begin it at once, each by another of its
 * classes, would wait for each other for ever.
 */
public final class JenaBegins implements BeforeAllCallback {
  @Override
  public void beforeAll(ExtensionContext context) {
    JenaSystem.init();
  }
}
