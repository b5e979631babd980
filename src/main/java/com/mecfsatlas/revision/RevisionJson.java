package com.mecfsatlas.revision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A revision as canonical JSON (RFC 8785): one line, members in order, nothing that could be
 * written in two ways. Numbers are whole and texts free of control characters, so that Jackson
 * writes them as the RFC says.
 */
final class RevisionJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private RevisionJson() {}

  static String of(Revision revision) {
    SortedMap<String, Object> members =
        unsealed(revision.draft(), revision.patch(), revision.previous());
    members.put("digest", revision.digest());
    return write(members);
  }

  /** What the digest is taken of. */
  static SortedMap<String, Object> unsealed(
      RevisionDraft draft, PatchTotals patch, String previous) {
    SortedMap<String, Object> members = new TreeMap<>();
    members.put("number", draft.number());
    members.put("time", TIME.format(draft.time()));
    members.put("activity", draft.activity().word());
    members.put("agent", draft.agent());
    members.put("reason", draft.reason());
    members.put("graphs", graphs(draft.graphs()));
    members.put("entities", draft.entities());
    members.put("rules", draft.rules());
    members.put("files", draft.files());
    members.put("added", patch.added());
    members.put("removed", patch.removed());
    members.put("patch", patch.digest());
    members.put("previous", previous);
    return members;
  }

  static String write(SortedMap<String, Object> members) {
    try {
      return JSON.writeValueAsString(members);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts, numbers, lists and maps are JSON", e);
    }
  }

  /**
   * Reads what {@link #of} wrote.
   *
   * @throws IllegalArgumentException where it is anything else
   */
  static Revision read(String text) {
    try {
      JsonNode members = JSON.readTree(text);
      return new Revision(
          draft(members),
          new PatchTotals(
              number(members, "added"), number(members, "removed"), text(members, "patch")),
          text(members, "previous"),
          text(members, "digest"));
    } catch (JsonProcessingException | DateTimeException e) {
      throw new IllegalArgumentException(
          "it is not as a revision is written: " + e.getMessage(), e);
    }
  }

  private static RevisionDraft draft(JsonNode members) {
    return new RevisionDraft(
        number(members, "number"),
        Instant.parse(text(members, "time")),
        Activity.of(text(members, "activity")),
        text(members, "agent"),
        text(members, "reason"),
        map(members, "graphs", each -> new GraphChange(text(each, "before"), text(each, "after"))),
        set(members, "entities"),
        text(members, "rules"),
        map(members, "files", JsonNode::asText));
  }

  private static SortedMap<String, SortedMap<String, String>> graphs(
      SortedMap<String, GraphChange> changes) {
    SortedMap<String, SortedMap<String, String>> graphs = new TreeMap<>();
    changes.forEach(
        (iri, change) -> {
          SortedMap<String, String> members = new TreeMap<>();
          members.put("before", change.before());
          members.put("after", change.after());
          graphs.put(iri, members);
        });
    return graphs;
  }

  private static String text(JsonNode members, String name) {
    return member(members, name).asText();
  }

  private static long number(JsonNode members, String name) {
    return member(members, name).asLong();
  }

  private static SortedSet<String> set(JsonNode members, String name) {
    SortedSet<String> set = new TreeSet<>();
    member(members, name).forEach(each -> set.add(each.asText()));
    return set;
  }

  private static <T> SortedMap<String, T> map(
      JsonNode members, String name, Function<JsonNode, T> value) {
    SortedMap<String, T> map = new TreeMap<>();
    member(members, name)
        .properties()
        .forEach(each -> map.put(each.getKey(), value.apply(each.getValue())));
    return map;
  }

  private static JsonNode member(JsonNode members, String name) {
    JsonNode member = members.get(name);
    if (member == null) {
      throw new IllegalArgumentException("it is not as a revision is written: no " + name);
    }
    return member;
  }
}
