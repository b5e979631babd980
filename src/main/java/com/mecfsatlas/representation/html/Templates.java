package com.mecfsatlas.representation.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The templates, compiled with the build; they escape every text for the place it stands in. */
final class Templates {
  private final TemplateEngine engine;

  Templates() {
    engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, null, "com.mecfsatlas.representation.html.generated");
    engine.setBinaryStaticContent(false);
  }

  /** Whether there is a template of this name. */
  boolean has(String template) {
    return engine.hasTemplate(template + ".jte");
  }

  byte[] write(String template, Object page) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(template + ".jte", page, (TemplateOutput) output);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
    try {
      output.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
