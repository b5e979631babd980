package com.mecfsatlas.representation.picture;

import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.representation.html.ClaimPage;
import com.mecfsatlas.representation.html.Frame;
import com.mecfsatlas.representation.html.StripChart;
import com.mecfsatlas.representation.html.StudyGroup;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The picture of a claim: the question, the count, its numbers on one axis or else its studies by
 * outcome, what they do not prove, and where it comes from.
 */
public final class ClaimPicture {
  private static final int LIMITS = 2;
  private static final double MARK = 18;

  /** The lower edges of the columns of marks. */
  private static final List<String> OUTCOMES = List.of("found", "mixed", "notFound", "notMeasured");

  private final ClaimPage page;
  private final Canvas canvas = new Canvas();

  private ClaimPicture(ClaimPage page) {
    this.page = page;
  }

  public static Picture of(ClaimPage page) {
    return new ClaimPicture(page).draw();
  }

  private Picture draw() {
    canvas.paragraph(page.name(), 26, true, Stroke.Tone.INK);
    canvas.down(4);
    canvas.paragraph(page.verdict(), Canvas.TEXT + 1, false, Stroke.Tone.INK);
    canvas.down(14);
    page.charts().stream().findFirst().ifPresentOrElse(this::strips, this::units);
    key();
    page.limits().stream()
        .limit(LIMITS)
        .forEach(
            limit ->
                canvas.paragraph(
                    "Does not prove: " + limit.text() + " (" + limit.who() + ")",
                    Canvas.TEXT,
                    false,
                    Stroke.Tone.SOFT));
    canvas.down(10);
    Frame frame = page.frame();
    canvas.paragraph(
        "ME/CFS Atlas, data "
            + frame.shortRevision()
            + ", CC BY 4.0. Read by a program. Cite the studies for what they found. "
            + frame.canonical(),
        Canvas.TEXT - 1,
        false,
        Stroke.Tone.SOFT);
    return canvas.picture(page.name(), description());
  }

  private String description() {
    return page.verdict()
        + " "
        + page.groups().stream()
            .map(group -> group.heading() + ": " + group.words() + ".")
            .collect(Collectors.joining(" "))
        + page.charts().stream()
            .limit(1)
            .map(
                chart ->
                    " %s: %d of the %d studies print it."
                        .formatted(chart.axis().words(), chart.drawn(), chart.of()))
            .collect(Collectors.joining());
  }

  private void strips(StripChart chart) {
    new StripPicture(canvas).draw(chart);
  }

  /** One mark is one study: a row for each group, its marks in the order of their outcomes. */
  private void units() {
    for (StudyGroup group : page.groups()) {
      canvas.rule(Stroke.Tone.GRID);
      canvas.down(22);
      canvas.words(group.heading(), Canvas.MARGIN, canvas.y(), Canvas.TEXT, true, Stroke.Tone.INK);
      canvas.words(group.words(), 240, canvas.y(), Canvas.TEXT, false, Stroke.Tone.INK);
      canvas.down(22);
      double x = 248;
      for (String outcome : OUTCOMES) {
        for (EvidenceLine study : group.studies()) {
          if (study.outcome().equals(outcome)) {
            canvas.add(mark(study, x, canvas.y() - 5));
            x += MARK;
          }
        }
      }
      canvas.down(14);
    }
    canvas.rule(Stroke.Tone.EDGE);
    canvas.down(8);
  }

  static Stroke.Mark mark(EvidenceLine study, double x, double y) {
    return new Stroke.Mark(x, y, study.outcome(), study.pem(), study.isOfPeople());
  }

  private void key() {
    canvas.down(22);
    double x = Canvas.MARGIN + 8;
    x = entry(new Stroke.Mark(x, canvas.y() - 5, "found", "", true), "found");
    x = entry(new Stroke.Mark(x, canvas.y() - 5, "mixed", "", true), "mixed");
    x = entry(new Stroke.Mark(x, canvas.y() - 5, "notFound", "", true), "not found");
    x = entry(new Stroke.Mark(x, canvas.y() - 5, "notMeasured", "", true), "not measured");
    x =
        entry(
            new Stroke.Mark(x, canvas.y() - 5, "notFound", "required", true), "line: PEM required");
    x = entry(new Stroke.Mark(x, canvas.y() - 5, "notFound", "unclear", true), "dots: PEM unclear");
    entry(new Stroke.Mark(x, canvas.y() - 5, "notFound", "", false), "square: laboratory");
    canvas.down(12);
  }

  /** Gives the place of the next. */
  private double entry(Stroke.Mark mark, String words) {
    canvas.add(mark);
    double start = mark.x() + 14;
    return start
        + canvas.words(words, start, canvas.y(), Canvas.TEXT - 1, false, Stroke.Tone.SOFT)
        + 26;
  }
}
