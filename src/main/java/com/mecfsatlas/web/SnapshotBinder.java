package com.mecfsatlas.web;

import com.mecfsatlas.store.Snapshot;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.function.Supplier;
import org.glassfish.jersey.inject.hk2.AbstractBinder;

/** Gives every resource the snapshot that its request was opened with. */
final class SnapshotBinder extends AbstractBinder {
  /** The attribute of a request that holds its snapshot. */
  static final String ATTRIBUTE = Snapshot.class.getName();

  @Override
  protected void configure() {
    bindFactory(OfRequest.class).to(Snapshot.class);
  }

  /** The snapshot of the request that is being answered. */
  static final class OfRequest implements Supplier<Snapshot> {
    private final Provider<HttpServletRequest> request;

    @Inject
    OfRequest(Provider<HttpServletRequest> request) {
      this.request = request;
    }

    @Override
    public Snapshot get() {
      return (Snapshot) Objects.requireNonNull(request.get().getAttribute(ATTRIBUTE));
    }
  }
}
