package com.mecfsatlas.revision;

import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.PatchHeader;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * A revision as the header of its RDF Patch: {@code id} and {@code prev}, which other tools follow,
 * and the whole as JSON.
 */
final class EntryHeader {
  /** The format of the entries that this software writes; it reads no newer one. */
  static final int FORMAT = 1;

  private static final String FORMAT_FIELD = "format";
  private static final String REVISION_FIELD = "revision";

  private EntryHeader() {}

  static PatchHeader of(Revision revision) {
    Map<String, Node> fields = new LinkedHashMap<>();
    fields.put(FORMAT_FIELD, NodeFactory.createLiteralString(Integer.toString(FORMAT)));
    fields.put("id", name(revision.digest()));
    if (!revision.previous().isEmpty()) {
      fields.put("prev", name(revision.previous()));
    }
    fields.put(
        REVISION_FIELD, NodeFactory.createLiteralDT(RevisionJson.of(revision), RDF.dtRDFJSON));
    return new PatchHeader(fields);
  }

  /** The revision that a header tells of. */
  static Revision read(PatchHeader header) throws EntryException {
    String format = text(header.get(FORMAT_FIELD));
    if (!format.equals(Integer.toString(FORMAT))) {
      throw EntryException.damaged(
          format.matches("[1-9][0-9]*")
              ? "is written in format " + format + ", which is newer than this software: update it"
              : "does not say in which format it is written");
    }
    try {
      Revision revision = RevisionJson.read(text(header.get(REVISION_FIELD)));
      if (!of(revision).equals(header)) {
        throw EntryException.damaged("has a header that says two things");
      }
      return revision;
    } catch (IllegalArgumentException e) {
      throw EntryException.damaged("has been changed: " + e.getMessage());
    }
  }

  /** A digest as an IRI (RFC 6920: Naming Things with Hashes). */
  private static Node name(String digest) {
    byte[] bytes = HexFormat.of().parseHex(digest);
    return NodeFactory.createURI(
        "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  private static String text(@Nullable Node value) {
    return value == null || !value.isLiteral() ? "" : value.getLiteralLexicalForm();
  }
}
