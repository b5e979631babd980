package com.mecfsatlas.app;

import com.mecfsatlas.representation.html.Fact;
import com.mecfsatlas.representation.html.Hyperlink;
import com.mecfsatlas.sparql.QueryLimits;
import com.mecfsatlas.sparql.RateLimit;
import java.util.List;
import java.util.Locale;

/** What one query may cost, told line by line. */
final class ServiceLimits {
  private ServiceLimits() {}

  static List<Fact> of(QueryLimits limits) {
    RateLimit client = limits.perClient();
    return List.of(
        fact("Time for one query", number(limits.time().toSeconds()) + " seconds"),
        fact("Longest query", number(limits.queryBytes()) + " bytes"),
        fact(
            "Largest result",
            number(limits.rows()) + " rows, " + number(limits.resultBytes()) + " bytes"),
        fact(
            "Queries at once",
            number(limits.concurrent()) + ", of one client " + number(client.concurrent())),
        fact(
            "Queries of one client",
            number(client.burst())
                + " in quick succession, then "
                + number(client.perSecond())
                + " each second"));
  }

  private static Fact fact(String name, String words) {
    return new Fact(name, List.of(Hyperlink.words(words)));
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
