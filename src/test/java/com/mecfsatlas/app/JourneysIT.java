package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Three readers, each from the front door to what they came for in at most three steps: a step is a
 * page that is loaded. Once with scripts and once without.
 */
class JourneysIT {
  private static final int STEPS = 3;

  /** A click may return before the browser leaves the page. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static ChromeDriver withScripts;
  private static ChromeDriver withoutScripts;

  @BeforeAll
  static void start() throws IOException {
    withScripts = Chromium.open();
    withoutScripts = Chromium.withoutScripts();
  }

  @AfterAll
  static void stop() {
    withScripts.quit();
    withoutScripts.quit();
  }

  @Test
  void the_second_browser_runs_no_script() {
    String page = "data:text/html,<title>off</title><script>document.title='on'</script>";
    withScripts.get(page);
    withoutScripts.get(page);
    assertThat(withScripts.getTitle()).isEqualTo("on");
    assertThat(withoutScripts.getTitle()).isEqualTo("off");
  }

  @TestFactory
  Stream<DynamicTest> a_patient_on_a_phone_in_dim_light_reads_one_study_in_few_words() {
    return each(
        browser -> {
          home(browser, 390, "dark");
          dim(browser);
          step(browser, () -> link(browser, "Read one study").click());
          if (browser.equals(withoutScripts)) {
            dim(browser);
          }
          assertThat(browser.getCurrentUrl()).contains("/evidence/", "length=short");
          assertThat(shown(browser, ".lead")).hasSize(1);
          assertThat(shown(browser, ".limits li")).isNotEmpty();
          assertThat(browser.findElements(By.cssSelector(".full")))
              .noneMatch(WebElement::isDisplayed);
          assertThat(browser.findElements(By.cssSelector(".diagram")))
              .noneMatch(WebElement::isDisplayed);
          assertThat(colour(browser)).isEqualTo("rgba(16, 18, 19, 1)");
        });
  }

  @TestFactory
  Stream<DynamicTest> a_clinician_finds_what_was_shown_about_nk_cells_under_strict_criteria() {
    return each(
        browser -> {
          home(browser, 1280, "light");
          step(browser, () -> typed(browser, "q", "NK cells").sendKeys(Keys.ENTER));
          assertThat(browser.findElement(By.cssSelector(".panel")).getText())
              .contains("Natural killer cell");
          select(browser, "criteria", "ccc-2003");
          step(browser, () -> button(browser, "Show").click());
          assertThat(browser.getCurrentUrl()).contains("criteria=ccc-2003");
          List<WebElement> studies = browser.findElements(By.cssSelector(".studies li"));
          assertThat(studies)
              .hasSizeGreaterThan(3)
              .allMatch(each -> each.getText().contains("CCC 2003"))
              .allMatch(each -> each.getText().contains("Does not prove:"));
        });
  }

  @TestFactory
  Stream<DynamicTest> a_researcher_asks_how_ebv_connects_to_me_cfs_by_keyboard_alone() {
    return each(
        browser -> {
          home(browser, 1280, "light");
          tabTo(browser, "/connect");
          step(browser, () -> browser.switchTo().activeElement().sendKeys(Keys.ENTER));
          typed(browser, "from", "EBV");
          typed(browser, "to", "ME/CFS");
          step(browser, () -> browser.findElement(By.name("to")).sendKeys(Keys.ENTER));
          assertThat(browser.findElements(By.cssSelector(".route"))).isNotEmpty();
          assertThat(browser.findElement(By.cssSelector(".route")).getText()).contains("EBV");
        });
  }

  private interface Journey extends Consumer<ChromeDriver> {}

  private static int steps;

  private static Stream<DynamicTest> each(Journey journey) {
    return Stream.of(
        dynamicTest("with scripts", () -> walk(journey, withScripts)),
        dynamicTest("without scripts", () -> walk(journey, withoutScripts)));
  }

  private static void walk(Journey journey, ChromeDriver browser) {
    steps = 0;
    journey.accept(browser);
    assertThat(steps).isBetween(1, STEPS);
  }

  private static void home(ChromeDriver browser, int width, String colours) {
    Chromium.screen(browser, width, colours);
    browser.get(RunningAtlas.at("/").toString());
  }

  private static void step(ChromeDriver browser, Runnable action) {
    String before = browser.getCurrentUrl();
    action.run();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (before.equals(browser.getCurrentUrl()) && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(browser.getCurrentUrl()).isNotEqualTo(before);
    assertThat(browser.findElements(By.tagName("h1"))).hasSize(1);
    steps++;
  }

  /** Without scripts the light is chosen again on the next page. */
  private static void dim(ChromeDriver browser) {
    browser.findElement(By.cssSelector(".display summary")).click();
    browser.findElement(By.cssSelector("label:has(#th-dim)")).click();
    browser.findElement(By.cssSelector(".display summary")).click();
  }

  private static String colour(ChromeDriver browser) {
    return browser.findElement(By.tagName("body")).getCssValue("background-color");
  }

  private static WebElement link(ChromeDriver browser, String words) {
    return browser.findElement(By.partialLinkText(words));
  }

  private static WebElement button(ChromeDriver browser, String words) {
    return browser.findElement(By.xpath("//button[.='" + words + "']"));
  }

  private static WebElement typed(ChromeDriver browser, String field, String words) {
    WebElement input = browser.findElement(By.name(field));
    input.sendKeys(words);
    return input;
  }

  private static void select(ChromeDriver browser, String name, String value) {
    browser
        .findElement(By.cssSelector("select[name=" + name + "] option[value='" + value + "']"))
        .click();
  }

  private static List<WebElement> shown(ChromeDriver browser, String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .toList();
  }

  private static void tabTo(ChromeDriver browser, String path) {
    for (int i = 0; i < 40; i++) {
      browser.switchTo().activeElement().sendKeys(Keys.TAB);
      String href = browser.switchTo().activeElement().getDomAttribute("href");
      if (path.equals(href)) {
        return;
      }
    }
    throw new AssertionError("no way by Tab to " + path);
  }
}
