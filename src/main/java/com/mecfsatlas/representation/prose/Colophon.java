package com.mecfsatlas.representation.prose;

import com.mecfsatlas.citation.CitationOptions;
import com.mecfsatlas.citation.FormattedCitation;
import com.mecfsatlas.citation.Reference;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.Licences;
import com.mecfsatlas.representation.html.EntityPage;
import com.mecfsatlas.representation.html.Frame;
import com.mecfsatlas.representation.html.Hyperlink;
import com.mecfsatlas.representation.text.Bibliography;
import com.mecfsatlas.store.Description;
import java.util.List;
import java.util.stream.Stream;

/** What ends every text about a thing: how to cite, other formats, licence and state. */
final class Colophon {
  private final FormattedCitation citations = new FormattedCitation();

  void write(Prose prose, Description description, Frame frame) {
    if (description.thing().kind().isCitable()) {
      paper(prose, description);
    } else {
      papers(prose, description);
    }
    itself(prose, description, frame);
    prose
        .section("The same in other formats", formats(frame))
        .section(
            "Licence",
            List.of(
                licence("Texts (CC BY 4.0)", Licences.OF_TEXTS),
                licence("Data (CC0)", Licences.OF_FACTS)))
        .section(
            "State",
            "Data revision %s. Atlas %s, vocabulary %s, wording scanner %s."
                .formatted(
                    description.revision(),
                    frame.site().version(),
                    frame.site().ontologyVersion(),
                    frame.site().scannerVersion()))
        .says(
            "This atlas reads published papers. It is not medical advice and does not replace the"
                + " papers.");
  }

  private void paper(Prose prose, Description description) {
    prose.heading("Cite").says("The paper; use this one in research:");
    references(Bibliography.of(description)).forEach(prose::quotes);
  }

  /** A thing rests on papers, and they are what is cited. */
  private void papers(Prose prose, Description description) {
    List<Reference> papers = Bibliography.of(description);
    if (papers.isEmpty()) {
      prose.heading("Cite");
      return;
    }
    int shown = Math.min(EntityPage.STUDIES_SHOWN, papers.size());
    prose
        .heading("Cite")
        .says(
            "What this rests on; cite the papers in research"
                + (papers.size() > shown
                    ? " (the first %d of %d; a bibliography below has all):"
                        .formatted(shown, papers.size())
                    : ":"))
        .lists(Bullet.all(references(papers.subList(0, shown))));
  }

  private List<String> references(List<Reference> papers) {
    return papers.isEmpty()
        ? List.of()
        : citations
            .write(papers, CitationOptions.DEFAULT)
            .lines()
            .filter(line -> !line.isBlank())
            .toList();
  }

  private static void itself(Prose prose, Description description, Frame frame) {
    prose
        .says(
            "This page, as it reads today, only when you mean the atlas’s reading and not the"
                + " papers; add the day on which you read it:")
        .quotes(
            "ME/CFS Atlas %s, data %s. %s"
                .formatted(frame.site().version(), frame.shortRevision(), frame.canonical()));
    if (description.thing().kind() == EntityType.EVIDENCE) {
      frame.ofRecord().stream()
          .limit(1)
          .map(
              link ->
                  Inlines.link(
                      Hyperlink.to(
                          "The citation of this record, not of the paper, as " + link.label(),
                          link.href())))
          .forEach(prose::says);
    }
  }

  private static List<Bullet> formats(Frame frame) {
    Stream<Bullet> history =
        Stream.of(frame.history())
            .filter(path -> !path.isEmpty())
            .map(path -> named("Changes of this page, and how it was", path));
    return Stream.of(
            Stream.of(named("The page", frame.canonical())),
            frame.data().stream().map(data -> named(data.label(), data.href())),
            history)
        .flatMap(each -> each)
        .toList();
  }

  private static Bullet licence(String of, String address) {
    return Bullet.of(Inlines.link(Hyperlink.to(of, address)));
  }

  private static Bullet named(String name, String path) {
    return Bullet.of(Inlines.link(Hyperlink.to(name, path)));
  }
}
