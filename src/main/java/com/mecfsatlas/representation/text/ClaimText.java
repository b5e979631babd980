package com.mecfsatlas.representation.text;

import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;

/** A claim as text: its tally, the papers that bear on it, and what they do not prove. */
final class ClaimText {
  private static final Map<String, Property> COUNTS = new LinkedHashMap<>();
  private static final Map<String, Resource> STATUSES = new LinkedHashMap<>();

  static {
    COUNTS.put("found", Atlas.papersFound);
    COUNTS.put("not found", Atlas.papersNotFound);
    COUNTS.put("mixed", Atlas.papersMixed);
    COUNTS.put("not measured", Atlas.papersNotMeasured);
    STATUSES.put("PAPERS", Atlas.lineStatus_counted);
    STATUSES.put("RETRACTED, NOT COUNTED", Atlas.lineStatus_retracted);
    STATUSES.put("REVIEWS, NOT COUNTED", Atlas.lineStatus_review);
    STATUSES.put("NOTICES, NOT COUNTED", Atlas.lineStatus_notice);
  }

  private final ResourceReader claim;

  ClaimText(Description description) {
    claim = new ResourceReader(description.subject());
  }

  void write(TextLines text) {
    text.title(claim.label())
        .paragraph("Claim: what findings bear on. Counts of papers, not votes.")
        .section("TALLY", tallies());
    STATUSES.forEach((heading, status) -> text.section(heading, lines(status)));
    text.section(EvidenceText.LIMITS, limits())
        .section("THE OPPOSITE", claim.values(Atlas.oppositeClaim))
        .section("MORE GENERAL", claim.values(Atlas.broaderClaim))
        .section(
            "MORE SPECIAL",
            claim.pointing(Atlas.broaderClaim).stream().map(ResourceReader::label).toList());
  }

  /** A tally as words, such as “found 8, not found 6”. */
  static String tally(ResourceReader tally) {
    return String.join(
        ", ",
        COUNTS.entrySet().stream()
            .filter(count -> !tally.words(count.getValue()).equals("0"))
            .map(count -> count.getKey() + " " + tally.words(count.getValue()))
            .toList());
  }

  private List<String> tallies() {
    return claim.all(Atlas.tally).stream()
        .map(
            tally ->
                String.join(
                    ": ",
                    Stream.of(
                            tally.words(Atlas.tallyDimension),
                            tally.words(Atlas.tallyValue),
                            tally(tally))
                        .filter(part -> !part.isEmpty())
                        .toList()))
        .toList();
  }

  private List<String> lines(Resource status) {
    return claim.all(Atlas.evidenceLine).stream()
        .filter(line -> line.node().hasProperty(Atlas.lineStatus, status))
        .map(
            line ->
                line.words(Atlas.record_)
                    + " ["
                    + line.words(Atlas.outcome)
                    + "; "
                    + line.words(Atlas.setting)
                    + "; "
                    + line.words(Atlas.pemStatus)
                    + "]")
        .toList();
  }

  private List<String> limits() {
    return claim.all(Atlas.evidenceLine).stream()
        .flatMap(line -> line.all(Atlas.record_).stream())
        .flatMap(record -> EvidenceText.limits(record).stream())
        .distinct()
        .toList();
  }
}
