package com.mecfsatlas.representation.prose;

import com.mecfsatlas.representation.html.CommonLimit;
import com.mecfsatlas.representation.html.EntityPage;
import com.mecfsatlas.representation.html.Hyperlink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A virus, cell, molecule, condition, symptom, author name, journal … as running text. */
final class EntityProse {
  private final EntityPage page;

  EntityProse(EntityPage page) {
    this.page = page;
  }

  void write(Prose prose) {
    prose
        .title(page.name() + (page.shortName().isEmpty() ? "" : " (" + page.shortName() + ")"))
        .says(page.kind())
        .says(page.note());
    page.description().forEach(prose::says);
    if (page.studied()) {
      claims(prose);
      limits(prose);
      beside(prose);
      prose.section("Where results differ", ClaimBullets.of(page.differing()));
    }
    prose
        .section("Broader and narrower", page.family().stream().map(EntityProse::relative).toList())
        .section("Possibly the same person", possiblySame())
        .section(
            "In case definitions (" + page.definitions().size() + ")",
            page.definitions().stream().map(EntityProse::naming).toList());
    studies(prose);
    prose.section("At a glance", FactBullets.of(page.facts()));
  }

  private void claims(Prose prose) {
    prose.heading("What has been looked for (" + page.claims().size() + ")");
    if (page.claims().isEmpty()) {
      prose.says("The atlas has no finding on this yet. That is not evidence against it.");
      return;
    }
    int shown = Math.min(EntityPage.CLAIMS_SHOWN, page.claims().size());
    prose
        .says(
            "Each line is a claim: a question, not a fact. Numbers are counts of papers, not"
                + " votes.")
        .lists(ClaimBullets.of(page.claims().subList(0, shown)));
    if (page.claims().size() > shown) {
      prose.says(
          Inlines.link(
              Hyperlink.to(
                  "All " + page.claims().size() + ", by what stands beside it",
                  "/explore?focus=" + page.path())));
    }
  }

  private void limits(Prose prose) {
    if (page.limits().isEmpty()) {
      return;
    }
    int shown = Math.min(EntityPage.LIMITS_SHOWN, page.limits().size());
    prose
        .heading("What these studies do not prove")
        .lists(page.limits().subList(0, shown).stream().map(EntityProse::limit).toList());
    if (page.limits().size() > shown) {
      prose.says(
          "Those are said most often. "
              + (page.limits().size() - shown)
              + " others stand with their studies.");
    }
  }

  private static Bullet limit(CommonLimit limit) {
    return Bullet.of(
        limit.text() + " (" + limit.studies() + (limit.studies() == 1 ? " study)" : " studies)"));
  }

  private void beside(Prose prose) {
    List<Bullet> beside =
        page.beside().stream()
            .map(
                each ->
                    Bullet.of(
                        Inlines.link(
                            Hyperlink.to(each.things() + " " + each.words(), each.href()))))
            .collect(Collectors.toCollection(ArrayList::new));
    if (page.routes() > 0) {
      beside.add(
          Bullet.of(
              Inlines.link(
                  Hyperlink.to(
                      "Routes to ME/CFS ("
                          + page.routes()
                          + (page.isManyRoutes() ? " or more)" : ")"),
                      "/connect?from=" + page.path() + "&to=condition%2Fme-cfs"))));
    }
    prose.section("Studied together with", beside);
  }

  private static Bullet relative(EntityPage.Relative each) {
    return Bullet.of(
        Inlines.of(each.how() + ": ")
            .then(each.thing())
            .then(each.ours() ? " (our own link)" : ""));
  }

  private List<Bullet> possiblySame() {
    return page.possiblySame().isEmpty()
        ? List.of()
        : List.of(
            new Bullet(
                Inlines.of(
                    "The names are alike. Nobody has confirmed that one person stands behind"
                        + " them."),
                page.possiblySame().stream().map(Inlines::link).map(Bullet::of).toList()));
  }

  private static Bullet naming(EntityPage.Naming each) {
    return Bullet.of(Inlines.strong(each.requirement() + ":").then(" ").then(each.definition()));
  }

  private void studies(Prose prose) {
    if (page.studied() || !page.records().isEmpty()) {
      prose
          .heading("Studies (" + page.records().size() + ")")
          .says(page.records().isEmpty() ? "No evidence record names it yet." : "");
      int apart = page.records().size() - page.counted().size();
      prose.says(
          apart == 0 ? "" : apart + " count for no claim: reviews, notices and retracted papers.");
      Studies.write(prose, page.records(), "/evidence?about=" + page.path());
    }
    if (!page.studied()) {
      prose
          .heading("Papers (" + page.papers().size() + ")")
          .says(page.papers().isEmpty() ? "No paper in the atlas yet." : "");
      Studies.write(prose, page.papers(), "");
    }
  }
}
