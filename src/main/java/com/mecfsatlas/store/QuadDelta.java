package com.mecfsatlas.store;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.sparql.core.Quad;

/**
 * What a change adds to the named graphs and takes from them; what comes and goes again is no
 * change.
 */
public final class QuadDelta {
  private final Set<Quad> added = new LinkedHashSet<>();
  private final Set<Quad> removed = new LinkedHashSet<>();

  /** Notes that {@code quad} was not there, and is. */
  public void add(Quad quad) {
    if (!removed.remove(quad)) {
      added.add(quad);
    }
  }

  /** Notes that {@code quad} was there, and is not. */
  public void remove(Quad quad) {
    if (!added.remove(quad)) {
      removed.add(quad);
    }
  }

  /** Notes that what was {@code before} is {@code after}. */
  public void replace(Collection<Quad> before, Collection<Quad> after) {
    Set<Quad> kept = Set.copyOf(after);
    Set<Quad> known = Set.copyOf(before);
    before.stream().filter(quad -> !kept.contains(quad)).forEach(this::remove);
    after.stream().filter(quad -> !known.contains(quad)).forEach(this::add);
  }

  public Set<Quad> added() {
    return Collections.unmodifiableSet(added);
  }

  public Set<Quad> removed() {
    return Collections.unmodifiableSet(removed);
  }

  /** What came or went. */
  public Stream<Quad> all() {
    return Stream.concat(removed.stream(), added.stream());
  }

  /** Tells the change as a patch. */
  public void tell(RDFChanges patch) {
    removed.forEach(
        quad ->
            patch.delete(
                quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
    added.forEach(
        quad ->
            patch.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
  }

  public int size() {
    return added.size() + removed.size();
  }

  public boolean isEmpty() {
    return size() == 0;
  }
}
