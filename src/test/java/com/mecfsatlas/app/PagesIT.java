package com.mecfsatlas.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.Listing;
import com.mecfsatlas.store.ShippedGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** The pages in a real Chromium: accessible in every light, whole on a small screen. */
@Execution(ExecutionMode.CONCURRENT)
class PagesIT {
  /** One page of each template, and of each kind of thing one that the shipped data have. */
  static final List<String> PAGES =
      Stream.concat(
              Stream.of(
                  "/",
                  "/paper?q=herpesvirus",
                  "/paper?q=nothing-is-called-so",
                  "/ontology",
                  "/ontology?q=author",
                  "/ontology/group/papers",
                  "/ontology/group/lists",
                  "/ontology/1.1.0",
                  "/questions",
                  "/questions/which-claims-have-differing-results",
                  "/sparql",
                  "/sparql?query=SELECT%20*%20%7B%3Fp%20a%20atlas%3APaper%7D%20LIMIT%203",
                  "/sparql?query=SELECT%20nonsense",
                  "/sparql?query=SELECT%20*%0AWHERE%20%7B%20%3Fs%20%3Fp%20%7D%0ALIMIT%203",
                  "/sparql?query=ASK%20%7B%3Fp%20a%20atlas%3APaper%7D",
                  "/questions/which-viruses-were-studied-with-a-cell?kind=b-cell",
                  "/questions/what-was-found-about-a-virus-and-a-cell?virus=vzv&cell=b-cell",
                  "/questions/which-viruses-were-studied-with-a-cell?kind=no-such-cell",
                  "/connect",
                  "/connect?from=ebv&to=me-cfs",
                  "/connect?from=herpesvirus&to=zzzz",
                  "/connect?from=hhv-6&to=me-cfs&pem=required&since=2020",
                  "/explore?focus=virus/hhv-6",
                  "/matrix/virus/cell?row=virus/hhv-6&column=cell/nk-cell",
                  "/matrix/cell/symptom?pem=required",
                  "/timeline?about=virus/ebv",
                  "/disagreements?setting=people",
                  "/compare?ids=lusso-1993-infection-natural,bynke-2020-autoantibodies-beta,nobody",
                  "/evidence/lombardi-2009-detection-infectious",
                  "/condition/me-cfs",
                  "/symptom/post-exertional-malaise",
                  "/claim/nk-cytotoxicity-weaker-in-me-cfs",
                  "/compare/criteria",
                  "/compare/criteria?ids=fukuda-1994,icc-2011,nobody",
                  "/matrix",
                  "/matrix/virus/cell?row=virus/hhv-6",
                  "/timeline?about=condition/me-cfs&page=2",
                  "/disagreements?about=cell/nk-cell",
                  "/explore?focus=condition/me-cfs&kind=cell",
                  "/gaps",
                  "/treatment",
                  "/trials?about=treatment/rituximab",
                  "/retractions",
                  "/search",
                  "/search?q=herpesvirus",
                  "/search?q=HIV",
                  "/search?q=zzzzzzzz",
                  "/search?q=herpesvirus&kind=paper",
                  "/data",
                  "/about",
                  "/about/how-it-works",
                  "/about/pem-badge",
                  "/about/kinds-of-evidence",
                  "/about/corrections",
                  "/about/access",
                  "/about/privacy",
                  "/glossary",
                  "/faq",
                  "/errors",
                  "/search?q=NK%20cells&criteria=ccc-2003&setting=people",
                  "/search?q=herpesvirus&pem=required&standing=retracted",
                  "/search?standing=retracted&sort=oldest",
                  "/evidence?pem=required&about=cell/nk-cell",
                  "/evidence?q=cell&pem=required&standing=retracted",
                  "/claim?results=differ",
                  "/virus/no-such-virus",
                  "/evidence/bradley-2013-altered-functional?length=full",
                  "/evidence/cleare-1999-low-dose",
                  "/claim/naive-b-cell-higher-in-me-cfs",
                  "/evidence/lusso-1993-infection-natural?length=full"),
              Arrays.stream(EntityType.values()).map(PagesIT::sample))
          .toList();

  /** All but data in the terms of schema.org. */
  private static final String SCRIPTS = "script:not([type='application/ld+json'])";

  private static String sample(EntityType kind) {
    List<Listing.Row> rows = ShippedGraph.graph().list(kind).rows();
    return rows.get(rows.size() / 2).thing().path();
  }

  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** With the contrast of level AAA, which no tag above has. */
  private static final List<String> COLOURS =
      List.of("color-contrast", "color-contrast-enhanced", "link-in-text-block");

  /** What another light can change: colours, and in dim light the places of things. */
  private static final List<String> OTHER_LIGHT =
      Stream.concat(COLOURS.stream(), Stream.of("target-size", "scrollable-region-focusable"))
          .toList();

  /** Another light changes colours, and dim light is for small screens above all. */
  private enum Light {
    LIGHT(1280, 390),
    DARK(1280),
    DIM(390);

    @SuppressWarnings("ImmutableEnumChecker") // It is one of List.of.
    private final List<Integer> widths;

    Light(Integer... widths) {
      this.widths = List.of(widths);
    }
  }

  /** One browser for each thread; the tests run two at a time. */
  private static final Map<Thread, ChromeDriver> BROWSERS = new ConcurrentHashMap<>();

  private static ChromeDriver browser() {
    return BROWSERS.computeIfAbsent(Thread.currentThread(), thread -> opened());
  }

  private static ChromeDriver opened() {
    try {
      return Chromium.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  static void stop() {
    BROWSERS.values().forEach(ChromeDriver::quit);
  }

  @TestFactory
  Stream<DynamicTest> axe_finds_nothing_in_any_light_on_a_desk_and_on_a_phone() {
    Set<String> inEachLight = Set.copyOf(oneOfAKind().toList());
    return PAGES.stream()
        .flatMap(
            page ->
                Stream.of(Light.values())
                    // Other lights change colours only, which pages of one kind share.
                    .filter(light -> light == Light.LIGHT || inEachLight.contains(page))
                    .map(light -> Map.entry(page, light)))
        .flatMap(
            each ->
                each.getValue().widths.stream()
                    .map(
                        width ->
                            dynamicTest(
                                each.getKey() + " " + each.getValue() + " " + width,
                                () -> {
                                  show(each.getKey(), each.getValue(), width);
                                  assertThat(violations(each.getValue())).isEmpty();
                                })));
  }

  @TestFactory
  Stream<DynamicTest> no_page_is_wider_than_a_small_phone() {
    return withLists()
        .map(
            page ->
                dynamicTest(
                    page,
                    () -> {
                      show(page, Light.LIGHT, 320);
                      assertThat(number("document.documentElement.scrollWidth"))
                          .isLessThanOrEqualTo(number("window.innerWidth"));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> the_limits_are_seen_at_every_reading_length() {
    return Stream.of("short", "standard", "full")
        .map(
            length ->
                dynamicTest(
                    length,
                    () -> {
                      show(
                          "/evidence/lusso-1993-infection-natural?length=" + length,
                          Light.DIM,
                          390);
                      assertThat(browser().findElements(By.cssSelector(".limits li")))
                          .hasSizeGreaterThanOrEqualTo(3)
                          .allMatch(each -> each.isDisplayed());
                    }));
  }

  /** The one of domain.md, a retracted one, and some of the longest. */
  @TestFactory
  Stream<DynamicTest> a_record_prints_on_two_sheets_with_its_limits_and_its_citation() {
    return Stream.of(
            "lusso-1993-infection-natural",
            "lombardi-2009-detection-infectious",
            "bynke-2020-autoantibodies-beta",
            "mancini-2026-cardiopulmonary-exercise",
            "fletcher-2010-biomarkers-chronic")
        .map(
            record ->
                dynamicTest(
                    record,
                    () -> {
                      show("/evidence/" + record, Light.LIGHT, 1280);
                      assertThat(printedPages()).isBetween(1L, 2L);
                      browser()
                          .executeCdpCommand(
                              "Emulation.setEmulatedMedia", Map.of("media", "print"));
                      assertThat(
                              browser()
                                  .findElements(By.cssSelector(".limits li, .cite > .citation")))
                          .hasSizeGreaterThanOrEqualTo(3)
                          .allMatch(each -> each.isDisplayed());
                      browser()
                          .executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
                    }));
  }

  /** A4 at the margins that Chromium has. */
  private static long printedPages() {
    Object data =
        browser()
            .executeCdpCommand("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69))
            .get("data");
    String pdf = new String(Base64.getDecoder().decode((String) requireNonNull(data)), ISO_8859_1);
    return Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count();
  }

  @TestFactory
  Stream<DynamicTest> a_page_asks_our_host_only_and_keeps_no_cookie() {
    return withLists()
        .map(
            page ->
                dynamicTest(
                    page,
                    () -> {
                      show(page, Light.LIGHT, 1280);
                      boolean suggests = page.equals("/") || page.startsWith("/search");
                      assertThat(browser().manage().getCookies()).isEmpty();
                      assertThat(browser().findElements(By.cssSelector(SCRIPTS)))
                          .hasSizeLessThanOrEqualTo(
                              page.startsWith("/sparql") ? 3 : suggests ? 2 : 1);
                      assertThat(loaded())
                          .hasSizeLessThanOrEqualTo(
                              page.startsWith("/sparql") ? 16 : suggests ? 3 : 2)
                          .allMatch(each -> each.startsWith(RunningAtlas.at("/").toString()));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everything_is_reached_by_the_tab_key_once_and_in_order() {
    return oneOfAKind()
        .filter(page -> !page.startsWith("/sparql"))
        .map(
            page ->
                dynamicTest(
                    page,
                    () -> {
                      show(page, Light.LIGHT, 1280);
                      long all = number("window.tabbed = [], " + REACHABLE);
                      browser().executeScript(LISTEN);
                      Actions keys = new Actions(browser());
                      for (long i = 0; i < all; i++) {
                        keys.sendKeys(Keys.TAB);
                      }
                      keys.perform();
                      assertThat(number("new Set(tabbed).size")).isEqualTo(all);
                      assertThat(number(INVISIBLE_FOCUS)).isZero();
                      assertThat(number("tabbed.at(-1).closest('footer') ? 1 : 0")).isOne();
                    }));
  }

  /**
   * How many elements a keyboard reaches: a group of radio buttons is one; a drawing is passed
   * over, since the list beside it has the same links.
   */
  private static final String REACHABLE =
      "[...document.querySelectorAll('a[href], button, input:not([type=hidden]):not([type=radio]),"
          + " input[type=radio]:checked, select, textarea, summary, [tabindex=\"0\"]')]"
          + ".filter(each => each.tabIndex >= 0)"
          + ".filter(each => each.checkVisibility({visibilityProperty: true})).length";

  private static final String LISTEN =
      "document.addEventListener('focusin', event => tabbed.push(event.target))";

  private static final String INVISIBLE_FOCUS =
      "tabbed.filter(each => each.getBoundingClientRect().width === 0).length";

  /** The first page below each address of a first step. */
  private static Stream<String> oneOfAKind() {
    return PAGES.stream()
        .collect(toMap(page -> page.split("[/?]", 3)[1], identity(), (one, other) -> one))
        .values()
        .stream()
        .sorted();
  }

  private static Stream<String> withLists() {
    return Stream.concat(
        PAGES.stream(), Arrays.stream(EntityType.values()).map(kind -> "/" + kind.segment()));
  }

  private static void show(String page, Light light, int width) {
    Chromium.screen(browser(), width, light == Light.LIGHT ? "light" : "dark");
    browser().get(RunningAtlas.at(page).toString());
    if (light == Light.DIM) {
      browser().findElement(By.cssSelector(".display summary")).click();
      browser().findElement(By.cssSelector("label:has(#th-dim)")).click();
      browser().findElement(By.cssSelector(".display summary")).click();
      browser().executeScript("localStorage.clear()");
    }
  }

  /** In one run within the page, which has no frames: the other way opens a window each time. */
  @SuppressWarnings("deprecation")
  private static List<String> violations(Light light) {
    AxeRunOptions found = new AxeRunOptions();
    found.setResultTypes(List.of("violations"));
    AxeBuilder axe = new AxeBuilder().withOptions(found).setLegacyMode();
    if (light == Light.LIGHT) {
      axe.withTags(TAGS).withRules(COLOURS);
    } else {
      axe.withOnlyRules(OTHER_LIGHT);
    }
    return axe.analyze(browser()).getViolations().stream().map(PagesIT::told).toList();
  }

  private static String told(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
  }

  private static long number(String expression) {
    return ((Number) requireNonNull(browser().executeScript("return " + expression))).longValue();
  }

  @SuppressWarnings("unchecked")
  private static List<String> loaded() {
    return (List<String>)
        requireNonNull(
            browser()
                .executeScript(
                    "return performance.getEntriesByType('resource').map(each => each.name)"));
  }
}
