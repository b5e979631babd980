package com.mecfsatlas.curation;

import com.mecfsatlas.revision.CanonicalGraph;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the curated files want otherwise than the store has it.
 *
 * @param base the number of the revision that the store is at
 * @param edited by path, the new content of files that were edited or added
 * @param gone the paths of files that are there no more
 * @param conflicts files that were edited while their graph changed another way
 * @param faults what is no Turtle or has no canonical form, each with file, line and way out
 */
record CorpusChanges(
    long base,
    SortedMap<String, CanonicalGraph> edited,
    List<String> gone,
    List<FileConflict> conflicts,
    List<String> faults) {
  CorpusChanges {
    edited = Collections.unmodifiableSortedMap(new TreeMap<>(edited));
    gone = List.copyOf(gone);
    conflicts = List.copyOf(conflicts);
    faults = List.copyOf(faults);
  }

  boolean isEmpty() {
    return edited.isEmpty() && gone.isEmpty();
  }

  int size() {
    return edited.size() + gone.size();
  }

  /** Without some files, which stay to be looked at again. */
  CorpusChanges without(Map<String, ?> files) {
    SortedMap<String, CanonicalGraph> rest = new TreeMap<>(edited);
    rest.keySet().removeAll(files.keySet());
    return new CorpusChanges(
        base,
        rest,
        gone.stream().filter(path -> !files.containsKey(path)).toList(),
        conflicts,
        faults);
  }
}
