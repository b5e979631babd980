package com.mecfsatlas.app;

import com.mecfsatlas.http.Problem;
import com.mecfsatlas.http.ProblemPage;
import com.mecfsatlas.representation.html.ErrorHtml;
import com.mecfsatlas.representation.html.Hyperlink;
import com.mecfsatlas.store.Snapshots;

/** The pages of problems, in the looks of the site. */
record ErrorPages(ErrorHtml html, Snapshots snapshots) implements ProblemPage {
  @Override
  public byte[] write(Problem problem) {
    return html.write(
        problem.status(),
        problem.title(),
        problem.detail(),
        problem.instance(),
        problem.alternatives().stream()
            .map(each -> Hyperlink.to(each.title(), each.href()))
            .toList(),
        snapshots.head().toString());
  }
}
