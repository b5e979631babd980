package com.mecfsatlas.app;

import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.revision.Follower;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.search.AwaitedSearch;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** What follows the revisions: the search, and whoever wants to know of them once they are seen. */
final class Followers implements Follower {
  private final AwaitedSearch search;
  private final List<Consumer<Revision>> listeners = new CopyOnWriteArrayList<>();

  Followers(AwaitedSearch search) {
    this.search = search;
  }

  /** Tells {@code listener} of each revision from now on, when readers see it. */
  void tell(Consumer<Revision> listener) {
    listeners.add(listener);
  }

  @Override
  public void follow(RevisionId before, Snapshot candidate, Revision revision) {
    search.whenOpen().ifPresent(open -> open.follow(before, candidate, revision.entities()));
  }

  @Override
  public void committed(Revision revision) {
    listeners.forEach(listener -> listener.accept(revision));
  }
}
