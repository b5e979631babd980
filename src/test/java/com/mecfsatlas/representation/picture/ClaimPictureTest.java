package com.mecfsatlas.representation.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.analysis.EvidenceNeighbours;
import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.representation.BarePages;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.html.Citations;
import com.mecfsatlas.representation.html.ClaimPage;
import com.mecfsatlas.representation.html.ThingPages;
import com.mecfsatlas.store.Projection;
import com.mecfsatlas.store.ShippedGraph;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ClaimPictureTest {
  private static final String NK = "nk-cytotoxicity-weaker-in-me-cfs";
  private static final String ENTEROVIRUS = "enterovirus-detected-more-often-in-me-cfs-in-muscle";
  private static final String TRPM3 = "trpm3-function-weaker-in-me-cfs-in-nk-cell";
  private static final String INFECTION = "sars-cov-2-followed-more-often-by-me-cfs";

  private static final ThingPages PAGES =
      ThingPages.of(
          BarePages.SITE,
          EvidenceNeighbours.part(
              new Projection<>(snapshot -> EvidenceBase.of(snapshot, ShippedGraph.QUERIES))),
          new Citations.Writer(List.of(), (description, style) -> "", description -> ""));

  private static Picture picture(String claim) {
    return ClaimPicture.of(
        (ClaimPage)
            PAGES.of(
                ShippedGraph.graph()
                    .describe(EntityId.ofIri(EntityId.BASE + "id/claim/" + claim).orElseThrow())
                    .orElseThrow(),
                RepresentationOptions.DEFAULT));
  }

  @ParameterizedTest
  @ValueSource(strings = {NK, ENTEROVIRUS, TRPM3, INFECTION})
  void an_svg_file_is_xml_with_its_title_and_what_it_shows_in_words(String claim) throws Exception {
    Picture picture = picture(claim);
    Document svg =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(SvgPicture.write(picture)));
    Element root = svg.getDocumentElement();
    assertThat(root.getNodeName()).isEqualTo("svg");
    assertThat(root.getAttribute("aria-labelledby")).isEqualTo("t d");
    assertThat(text(root, "title")).endsWith("?").isEqualTo(picture.title());
    assertThat(text(root, "desc")).contains("PEM").contains("found by");
    assertThat(root.getTextContent())
        .contains("Does not prove: ", "Read by a program.", "CC BY 4.0", "/claim/" + claim);
    assertThat(root.getElementsByTagName("style").getLength()).isZero();
    assertThat(root.getElementsByTagName("script").getLength()).isZero();
  }

  private static String text(Element root, String element) {
    return root.getElementsByTagName(element).item(0).getTextContent();
  }

  @ParameterizedTest
  @ValueSource(strings = {NK, ENTEROVIRUS, TRPM3, INFECTION})
  void no_words_lie_over_others_or_leave_the_picture(String claim) {
    Picture picture = picture(claim);
    List<Stroke.Words> words =
        picture.strokes().stream()
            .filter(Stroke.Words.class::isInstance)
            .map(Stroke.Words.class::cast)
            .filter(each -> !each.text().isEmpty())
            .toList();
    assertThat(words).hasSizeGreaterThan(8);
    for (Stroke.Words one : words) {
      assertThat(one.left()).as(one.text()).isGreaterThanOrEqualTo(0);
      assertThat(one.left() + one.width()).as(one.text()).isLessThanOrEqualTo(picture.width());
      assertThat(one.y()).as(one.text()).isBetween(one.size(), (double) picture.height());
      words.stream()
          .filter(other -> !other.equals(one))
          .forEach(
              other ->
                  assertThat(overlap(one, other))
                      .as("“%s” over “%s”", one.text(), other.text())
                      .isFalse());
    }
  }

  /** Of the boxes from the top of capitals to the line on which letters stand. */
  private static boolean overlap(Stroke.Words one, Stroke.Words other) {
    return one.left() < other.left() + other.width()
        && other.left() < one.left() + one.width()
        && one.y() - 0.75 * one.size() < other.y()
        && other.y() - 0.75 * other.size() < one.y();
  }

  @ParameterizedTest
  @ValueSource(strings = {NK, TRPM3})
  void a_png_file_shows_letters_and_marks_on_white(String claim) throws IOException {
    Picture picture = picture(claim);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(PngPicture.write(picture)));
    assertThat(image.getWidth()).isEqualTo(2 * picture.width());
    assertThat(image.getHeight()).isEqualTo(2 * picture.height());
    Set<Integer> tones = new TreeSet<>();
    long dark = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        int tone = image.getRaster().getSample(x, y, 0);
        tones.add(tone);
        dark += tone < 96 ? 1 : 0;
      }
    }
    assertThat(tones).contains(255).hasSizeGreaterThan(20);
    assertThat(dark).isBetween(4000L, (long) image.getWidth() * image.getHeight() / 10);
    assertThat(image.getRaster().getSample(2, 2, 0)).isEqualTo(255);
  }
}
