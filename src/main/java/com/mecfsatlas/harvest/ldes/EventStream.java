package com.mecfsatlas.harvest.ldes;

import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.store.Snapshot;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;

/**
 * The versions of all descriptions as a Linked Data Event Stream: a search tree by time whose root
 * leads to blocks of a hundred revisions, these to the pages of each revision, and these have the
 * members. All but the root and the newest block never change.
 *
 * @see <a href="https://w3id.org/ldes/specification">Linked Data Event Streams</a>
 * @see <a href="https://w3id.org/tree/specification">The TREE hypermedia specification</a>
 */
public final class EventStream {
  public static final String PATH = "/ldes";

  private final RevisionLog log;
  private final Mementos mementos;
  private final URI publicUrl;

  /**
   * @param publicUrl where readers reach this copy
   */
  public EventStream(RevisionLog log, Mementos mementos, URI publicUrl) {
    this.log = log;
    this.mementos = mementos;
    this.publicUrl = publicUrl;
  }

  /**
   * The node of a name, if there is one; to be written as long as {@code now} can be read.
   *
   * @param name what follows the address of the root, without suffix
   * @param suffix of all addresses that it tells, with its dot; nothing where they are negotiated
   */
  public Optional<StreamDocument> find(
      String name, String suffix, StreamSyntax syntax, Snapshot now) {
    return StreamNode.of(name).flatMap(node -> new Nodes(suffix, syntax, now).find(node));
  }

  /** The nodes as one request sees them. */
  private final class Nodes {
    private final String suffix;
    private final StreamSyntax syntax;
    private final Snapshot now;
    private final long head;

    Nodes(String suffix, StreamSyntax syntax, Snapshot now) {
      this.suffix = suffix;
      this.syntax = syntax;
      this.now = now;
      this.head = now.revision().number();
    }

    Optional<StreamDocument> find(StreamNode node) {
      return switch (node) {
        case StreamNode.Root root ->
            Optional.of(document(root, now.revision(), false, this::blocks));
        case StreamNode.Block block -> block(block);
        case StreamNode.Page page -> page(page);
      };
    }

    private void blocks(NodeContent out) {
      out.context();
      for (RevisionBlock each = RevisionBlock.of(1); each.first() <= head; each = each.next()) {
        String address = address(new StreamNode.Block(each));
        out.since(address, id(each.first()));
        if (each.isFull(head)) {
          out.until(address, id(each.last()));
        }
      }
    }

    private Optional<StreamDocument> block(StreamNode.Block block) {
      RevisionBlock revisions = block.revisions();
      if (revisions.first() > head) {
        return Optional.empty();
      }
      long last = Math.min(head, revisions.last());
      boolean isFull = revisions.isFull(head);
      return Optional.of(
          document(
              block,
              id(last),
              isFull,
              out -> log.range(revisions.first(), last).forEach(each -> pages(each, out))));
    }

    private void pages(Revision revision, NodeContent out) {
      int count = new MemberPages(log, revision).count();
      for (int number = 1; number <= count; number++) {
        String address = address(new StreamNode.Page(revision.number(), number));
        out.since(address, id(revision.number()));
        out.until(address, id(revision.number()));
      }
    }

    private Optional<StreamDocument> page(StreamNode.Page page) {
      if (page.revision() > head) {
        return Optional.empty();
      }
      MemberPages pages = new MemberPages(log, log.get(page.revision()).orElseThrow());
      if (page.number() > pages.count()) {
        return Optional.empty();
      }
      RevisionId revision = id(page.revision());
      Snapshot state = mementos.open(revision, now);
      return Optional.of(
          document(
              page,
              revision,
              true,
              out -> pages.members(page.number(), state).forEach(out::member)));
    }

    private StreamDocument document(
        StreamNode node, RevisionId of, boolean isImmutable, Consumer<NodeContent> content) {
      String etag = "\"%s%s%s@%s\"".formatted(syntax.suffix(), node.name(), suffix, of);
      return new StreamDocument(
          syntax,
          etag,
          isImmutable,
          (StreamRDF out) -> {
            NodeContent told = new NodeContent(out, address(node));
            told.begin();
            if (isImmutable) {
              told.immutable();
            }
            content.accept(told);
          });
    }

    private String address(StreamNode node) {
      return publicUrl.resolve(PATH + node.name() + suffix).toString();
    }

    private RevisionId id(long number) {
      return log.existing(number);
    }
  }
}
