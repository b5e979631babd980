package com.mecfsatlas.representation.prose;

import com.mecfsatlas.representation.html.Hyperlink;
import com.mecfsatlas.representation.html.RelationPage;

/** A relation as running text: what its words say, and the claims that use them. */
final class RelationProse {
  private final RelationPage page;

  RelationProse(RelationPage page) {
    this.page = page;
  }

  void write(Prose prose) {
    prose
        .title(page.name())
        .says("Relation")
        .says(page.definition())
        .says(
            page.causal()
                ? "Its words speak of an effect. It is used only for experiments with a control"
                    + " and for randomised comparisons."
                : "Its words speak of no cause.")
        .heading("Claims that use it (" + page.claims().size() + ")")
        .says(
            page.claims().isEmpty()
                ? "No finding in the atlas uses it yet."
                : "A claim is what findings bear on, not a fact: its page counts the papers for"
                    + " and against it.")
        .lists(
            page.claims().stream()
                .limit(RelationPage.CLAIMS_SHOWN)
                .map(Inlines::link)
                .map(Bullet::of)
                .toList());
    if (page.claims().size() > RelationPage.CLAIMS_SHOWN) {
      prose.says(
          Inlines.link(
              Hyperlink.to("All " + page.claims().size() + " claims", page.claimsAddress())));
    }
    prose.section("At a glance", FactBullets.of(page.facts()));
  }
}
