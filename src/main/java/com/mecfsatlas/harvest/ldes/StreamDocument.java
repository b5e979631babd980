package com.mecfsatlas.harvest.ldes;

import java.io.OutputStream;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;

/**
 * A node of the stream that can be written.
 *
 * @param etag the entity tag: of what it says, which is always written alike
 * @param isImmutable whether it never changes any more
 * @param content tells its statements
 */
public record StreamDocument(
    StreamSyntax syntax, String etag, boolean isImmutable, Consumer<StreamRDF> content) {
  public void write(OutputStream out) {
    syntax.write(out, content);
  }
}
