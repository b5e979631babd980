package com.mecfsatlas.revision;

import com.mecfsatlas.model.Sha256;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.rdfpatch.text.RDFChangesWriterText;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * The transaction of an RDF Patch as it is written: {@code TX}, a line for each statement, {@code
 * TC}. It accepts only statements that read back as they were.
 *
 * @see <a href="https://afs.github.io/rdf-delta/rdf-patch.html">RDF Patch</a>
 */
final class PatchBody extends RDFChangesBase {
  private final DigestOutputStream out;
  private final RDFChanges writer;
  private long added;
  private long removed;

  PatchBody(OutputStream out) {
    this.out = new DigestOutputStream(out, Sha256.start());
    this.writer = RDFChangesWriterText.create(new BufferedOutputStream(this.out));
    writer.start();
    writer.txnBegin();
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    check(graph, Triple.create(subject, predicate, object));
    writer.add(graph, subject, predicate, object);
    added++;
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    check(graph, Triple.create(subject, predicate, object));
    writer.delete(graph, subject, predicate, object);
    removed++;
  }

  @Override
  public void txnAbort() {
    throw new RevisionLogException("what was aborted is no revision");
  }

  /** Ends the transaction and tells what it amounts to. */
  PatchTotals end() {
    writer.txnCommit();
    writer.finish();
    return new PatchTotals(added, removed, Sha256.end(out.getMessageDigest()));
  }

  private static void check(@Nullable Node graph, Triple statement) {
    if (graph == null || !graph.isURI() || Quad.isDefaultGraph(graph)) {
      throw new RevisionLogException(statement + " is in no named graph: put it in one");
    }
    TermSyntax.fault(statement)
        .or(() -> TermSyntax.fault(graph))
        .or(() -> labelFault(statement.getSubject()))
        .or(() -> labelFault(statement.getObject()))
        .ifPresent(
            fault -> {
              throw new RevisionLogException("no revision can hold this: " + fault);
            });
  }

  private static Optional<String> labelFault(Node node) {
    return node.isBlank() ? TermSyntax.labelFault(node) : Optional.empty();
  }
}
