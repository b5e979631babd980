package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.representation.html.Site;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

/** The pages to which readers come first are asked for before anybody does. */
class FirstPagesTest {
  private static final Site SITE =
      new PackagedAssets()
          .site(
              Registrations.ofClassPath().formats(),
              Site.NAVIGATION,
              Site.links(Registrations.ofClassPath().views()),
              "");

  private final List<String> asked = new CopyOnWriteArrayList<>();

  @Test
  void each_is_asked_for_once_though_one_fails_and_none_after_the_end() throws Exception {
    org.eclipse.jetty.server.Server jetty = new org.eclipse.jetty.server.Server();
    jetty.setHandler(new Recording());
    FirstPages pages = FirstPages.of(jetty, SITE);
    jetty.start();
    pages.run();
    assertThat(asked)
        .startsWith("/", "/condition/me-cfs")
        .contains("/evidence", "/gaps", "/matrix/virus/cell")
        .doesNotHaveDuplicates();
    pages.catalogue();
    assertThat(asked).endsWith("/catalog").doesNotHaveDuplicates();
    jetty.stop();
    asked.clear();
    pages.run();
    pages.catalogue();
    assertThat(asked).isEmpty();
  }

  /** Notes what is asked for; the first page fails. */
  private final class Recording extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      asked.add(request.getHttpURI().getPath());
      if (asked.size() == 1) {
        throw new IllegalStateException("on purpose");
      }
      callback.succeeded();
      return true;
    }
  }
}
