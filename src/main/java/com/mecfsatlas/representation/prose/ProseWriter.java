package com.mecfsatlas.representation.prose;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.representation.html.ClaimPage;
import com.mecfsatlas.representation.html.CriterionPage;
import com.mecfsatlas.representation.html.EntityPage;
import com.mecfsatlas.representation.html.EvidencePage;
import com.mecfsatlas.representation.html.PaperPage;
import com.mecfsatlas.representation.html.RelationPage;
import com.mecfsatlas.representation.html.RollUpPage;
import com.mecfsatlas.representation.html.ThingPage;
import com.mecfsatlas.representation.html.ThingPages;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.DescriptionPart;
import java.util.Set;

/**
 * The page of a thing as running text, in Markdown or without any markup: the limits are always in
 * it, and a retraction comes first.
 */
public final class ProseWriter implements RepresentationWriter {
  private final ProseSpelling spelling;
  private final ThingPages pages;
  private final Colophon colophon = new Colophon();

  public ProseWriter(ProseSpelling spelling, ThingPages pages) {
    this.spelling = spelling;
    this.pages = pages.inWords();
  }

  @Override
  public Format format() {
    return spelling.format();
  }

  @Override
  public Set<DescriptionPart<?>> reads() {
    return pages.reads();
  }

  @Override
  public byte[] write(Description description, RepresentationOptions rendition) {
    ThingPage page = pages.of(description, rendition);
    Prose prose = new Prose();
    write(page, prose);
    colophon.write(prose, description, page.frame());
    return spelling.write(prose);
  }

  private static void write(ThingPage page, Prose prose) {
    switch (page) {
      case EvidencePage evidence -> new EvidenceProse(evidence).write(prose);
      case PaperPage paper -> new PaperProse(paper).write(prose);
      case CriterionPage criterion -> new CriterionProse(criterion).write(prose);
      case ClaimPage claim -> new ClaimProse(claim).write(prose);
      case RollUpPage rollUp -> new RollUpProse(rollUp).write(prose);
      case RelationPage relation -> new RelationProse(relation).write(prose);
      case EntityPage entity -> new EntityProse(entity).write(prose);
    }
  }
}
