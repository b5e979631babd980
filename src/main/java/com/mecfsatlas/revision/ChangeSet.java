package com.mecfsatlas.revision;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;

/**
 * What somebody wants to change: named graphs as a whole, each with its new content or its absence.
 *
 * @param base the number of the revision that it was made from
 * @param activity what kind of work it is
 * @param agent who did it
 * @param reason why, in one paragraph
 * @param contents by the graph's IRI
 * @param absent the graphs that shall be there no more
 * @param files the curated files that were read for it, by path, each with the digest of its graph;
 *     nothing where the file is gone
 */
public record ChangeSet(
    long base,
    Activity activity,
    String agent,
    String reason,
    SortedMap<String, CanonicalGraph> contents,
    SortedSet<String> absent,
    SortedMap<String, String> files) {
  public ChangeSet {
    contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
    absent = Collections.unmodifiableSortedSet(new TreeSet<>(absent));
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    if (!Collections.disjoint(contents.keySet(), absent)) {
      throw new IllegalArgumentException("a graph cannot have content and be absent");
    }
  }

  /** One that changes nothing yet. */
  public static ChangeSet on(long base, Activity activity, String agent, String reason) {
    return new ChangeSet(
        base, activity, agent, reason, new TreeMap<>(), new TreeSet<>(), new TreeMap<>());
  }

  /**
   * The same, and {@code graph} is to hold {@code content}.
   *
   * @throws NotCanonicalException where that has no canonical form
   */
  public ChangeSet with(String graph, Graph content) {
    return with(graph, CanonicalGraph.of(NodeFactory.createURI(graph), content));
  }

  /** The same, and {@code graph} is to hold {@code content}. */
  public ChangeSet with(String graph, CanonicalGraph content) {
    SortedMap<String, CanonicalGraph> more = new TreeMap<>(contents);
    more.put(graph, content);
    return new ChangeSet(base, activity, agent, reason, more, absent, files);
  }

  /** The same, and there is to be no {@code graph}. */
  public ChangeSet without(String graph) {
    SortedSet<String> more = new TreeSet<>(absent);
    more.add(graph);
    return new ChangeSet(base, activity, agent, reason, contents, more, files);
  }

  /** The same, with the curated files that it was read from. */
  public ChangeSet from(SortedMap<String, String> read) {
    return new ChangeSet(base, activity, agent, reason, contents, absent, read);
  }
}
