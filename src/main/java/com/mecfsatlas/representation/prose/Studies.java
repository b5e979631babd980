package com.mecfsatlas.representation.prose;

import com.mecfsatlas.representation.html.EntityPage;
import com.mecfsatlas.representation.html.Hyperlink;
import com.mecfsatlas.representation.html.StudyLine;
import java.util.List;

/** The studies of a thing, as far as its page shows them; what it leaves out is counted. */
final class Studies {
  private Studies() {}

  /**
   * Below the heading that is there.
   *
   * @param all the list of all of them; empty where there is none
   */
  static void write(Prose prose, List<StudyLine> studies, String all) {
    int shown = Math.min(EntityPage.STUDIES_SHOWN, studies.size());
    int rest = studies.size() - shown;
    prose
        .says(
            studies.isEmpty()
                ? ""
                : "A title is what its authors say. What a study does not prove stands below it or"
                    + " on its page.")
        .lists(StudyBullets.ofThing(studies.subList(0, shown)));
    if (rest > 0) {
      prose.says(
          all.isEmpty()
              ? Inlines.of(rest + " more are in the data.")
              : Inlines.of(rest + " more: ")
                  .then(Hyperlink.to("all " + studies.size() + ", with filters", all)));
    }
  }
}
