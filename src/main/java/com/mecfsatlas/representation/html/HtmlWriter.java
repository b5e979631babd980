package com.mecfsatlas.representation.html;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.DescriptionPart;
import java.util.Set;

/** The page of one thing for people. */
public final class HtmlWriter implements RepresentationWriter {
  private final Templates templates = new Templates();
  private final ThingPages pages;

  public HtmlWriter(ThingPages pages) {
    this.pages = pages;
  }

  @Override
  public Format format() {
    return Format.HTML;
  }

  @Override
  public Set<DescriptionPart<?>> reads() {
    return pages.reads();
  }

  @Override
  public byte[] write(Description description, RepresentationOptions rendition) {
    ThingPage page = pages.of(description, rendition);
    return templates.write(template(page), page);
  }

  private static String template(ThingPage page) {
    return switch (page) {
      case EvidencePage evidence -> "evidence";
      case PaperPage paper -> "paper";
      case CriterionPage criterion -> "criterion";
      case ClaimPage claim -> "claim";
      case RollUpPage rollUp -> "rollup";
      case RelationPage relation -> "relation";
      case EntityPage entity -> "thing";
    };
  }
}
