package com.mecfsatlas.harvest.patch;

import java.io.OutputStream;
import java.util.function.Consumer;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.text.RDFChangesWriterText;

/**
 * A patch that can be written.
 *
 * @param etag the entity tag (RFC 9110 section 8.8.3): weak where the lines may come in another
 *     order when it is written again
 * @param content tells what changed, header first
 * @see <a href="https://afs.github.io/rdf-delta/rdf-patch.html">RDF Patch</a>
 */
public record PatchText(String etag, Consumer<RDFChanges> content) {
  public static final String MEDIA_TYPE = "application/rdf-patch";

  /** Writes it line by line. */
  public void write(OutputStream out) {
    RDFChangesWriterText writer = RDFChangesWriterText.create(out);
    writer.start();
    content.accept(writer);
    writer.finish();
  }
}
