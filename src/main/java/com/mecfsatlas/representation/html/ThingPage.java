package com.mecfsatlas.representation.html;

/** What the page of one thing says, whatever it is written in. */
public sealed interface ThingPage
    permits EvidencePage,
        PaperPage,
        CriterionPage,
        ClaimPage,
        RollUpPage,
        RelationPage,
        EntityPage {
  Frame frame();
}
