package com.mecfsatlas.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The suggestions below the large field to search, in a real Chromium. */
class SuggestIT {
  /** Longer than the script waits before it asks. */
  private static final Duration PAUSE = Duration.ofMillis(600);

  private static ChromeDriver browser;

  @BeforeAll
  static void start() throws Exception {
    browser = Chromium.open();
  }

  @AfterAll
  static void stop() {
    browser.quit();
  }

  @AfterEach
  void scripts_run_again() {
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/search", "/search?q=nk"})
  void two_letters_open_a_list_that_a_screen_reader_can_follow(String page) {
    WebElement field = field(page);
    assertThat(field.getDomAttribute("role")).isEqualTo("combobox");
    assertThat(field.getDomAttribute("aria-autocomplete")).isEqualTo("list");
    assertThat(field.getDomAttribute("aria-expanded")).isEqualTo("false");
    assertThat(field.getDomAttribute("aria-activedescendant")).isNull();
    WebElement list =
        browser.findElement(By.id(requireNonNull(field.getDomAttribute("aria-controls"))));
    assertThat(list.getDomAttribute("role")).isEqualTo("listbox");
    assertThat(list.isDisplayed()).isFalse();
    type(field, "ebv");
    assertThat(field.getDomAttribute("aria-expanded")).isEqualTo("true");
    assertThat(options().getFirst().getText()).contains("Epstein-Barr virus", "Virus · ");
    assertThat(options())
        .hasSizeBetween(2, 8)
        .allMatch(each -> "option".equals(each.getDomAttribute("role")))
        .allMatch(each -> "false".equals(each.getDomAttribute("aria-selected")))
        .allMatch(each -> each.getRect().height >= 24);
    assertThat(status()).isEqualTo(options().size() + " suggestions");
    assertThat(Chromium.console(browser)).isEmpty();
  }

  @Test
  void the_arrows_choose_and_the_field_keeps_the_focus() {
    WebElement field = field("/");
    type(field, "ebv");
    int last = options().size() - 1;
    field.sendKeys(Keys.ARROW_DOWN);
    assertThat(chosen(field)).isZero();
    field.sendKeys(Keys.ARROW_DOWN);
    assertThat(chosen(field)).isEqualTo(1);
    field.sendKeys(Keys.END);
    assertThat(chosen(field)).isEqualTo(last);
    field.sendKeys(Keys.HOME);
    assertThat(chosen(field)).isZero();
    field.sendKeys(Keys.ARROW_UP);
    assertThat(chosen(field)).isEqualTo(-1);
    field.sendKeys(Keys.ARROW_UP);
    assertThat(chosen(field)).isEqualTo(last);
    field.sendKeys(Keys.ARROW_DOWN);
    assertThat(chosen(field)).isEqualTo(-1);
    assertThat(browser.switchTo().activeElement()).isEqualTo(field);
    assertThat(field.getDomProperty("value")).isEqualTo("ebv");
    assertThat(Chromium.console(browser)).isEmpty();
  }

  @Test
  void enter_goes_to_what_is_chosen_and_else_searches() {
    WebElement field = field("/");
    type(field, "ebv");
    field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    Chromium.await("the page", () -> browser.getCurrentUrl().endsWith("/virus/ebv"));
    field = field("/");
    type(field, "ebv");
    field.sendKeys(Keys.ENTER);
    Chromium.await("results", () -> browser.getCurrentUrl().endsWith("/search?q=ebv"));
    assertThat(Chromium.console(browser)).isEmpty();
  }

  @Test
  void a_click_goes_there() {
    WebElement field = field("/search");
    type(field, "ebv");
    options().getFirst().click();
    Chromium.await("the page", () -> browser.getCurrentUrl().endsWith("/virus/ebv"));
    assertThat(Chromium.console(browser)).isEmpty();
  }

  @Test
  void escape_closes_it_and_leaves_what_was_typed() {
    WebElement field = field("/");
    type(field, "ebv");
    field.sendKeys(Keys.ARROW_DOWN, Keys.ESCAPE);
    assertThat(options()).isEmpty();
    assertThat(field.getDomAttribute("aria-expanded")).isEqualTo("false");
    assertThat(field.getDomAttribute("aria-activedescendant")).isNull();
    assertThat(field.getDomProperty("value")).isEqualTo("ebv");
  }

  @Test
  void who_leaves_the_field_leaves_the_list() {
    WebElement field = field("/");
    type(field, "ebv");
    field.sendKeys(Keys.TAB);
    assertThat(options()).isEmpty();
    assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Search");
  }

  @Test
  void one_letter_asks_nobody_and_more_ask_us_only_and_once() {
    WebElement field = field("/");
    field.sendKeys("e");
    LockSupport.parkNanos(PAUSE.toNanos());
    assertThat(asked()).isEmpty();
    field.sendKeys("bv");
    Chromium.await("a list", () -> !options().isEmpty());
    field.sendKeys(" ");
    LockSupport.parkNanos(PAUSE.toNanos());
    assertThat(asked()).containsExactly(RunningAtlas.at("/search/suggestions?q=ebv").toString());
    field.sendKeys(Keys.BACK_SPACE, Keys.BACK_SPACE, Keys.BACK_SPACE);
    Chromium.await("no list", () -> options().isEmpty());
    assertThat(Chromium.console(browser)).isEmpty();
  }

  @Test
  void what_is_called_like_nothing_is_said_to_have_no_suggestions() {
    WebElement field = field("/");
    field.sendKeys("zzzzzz");
    Chromium.await("a word", () -> status().equals("No suggestions"));
    assertThat(options()).isEmpty();
  }

  @Test
  void it_fits_a_narrow_screen() {
    Chromium.screen(browser, 320, "light");
    type(field("/"), "chronic");
    assertThat(
            browser.executeScript(
                "return document.documentElement.scrollWidth <= window.innerWidth"))
        .isEqualTo(true);
    Chromium.screen(browser, 1280, "light");
  }

  @Test
  void without_scripts_it_is_a_field_in_a_form() {
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    browser.get(RunningAtlas.at("/").toString());
    WebElement field = browser.findElement(By.id("q"));
    assertThat(field.getDomAttribute("role")).isNull();
    assertThat(browser.findElements(By.id("suggestions"))).isEmpty();
    field.sendKeys("ebv", Keys.ENTER);
    Chromium.await("results", () -> browser.getCurrentUrl().endsWith("/search?q=ebv"));
  }

  private static WebElement field(String page) {
    browser.get(RunningAtlas.at(page).toString());
    Chromium.await("the script", () -> !browser.findElements(By.id("suggestions")).isEmpty());
    return browser.findElement(By.id("q"));
  }

  private static void type(WebElement field, String words) {
    field.clear();
    field.sendKeys(words);
    Chromium.await("a list", () -> !options().isEmpty());
  }

  private static List<WebElement> options() {
    return browser.findElements(By.cssSelector("#suggestions:not([hidden]) li"));
  }

  private static String status() {
    return requireNonNull(
        browser.findElement(By.cssSelector("form [role=status]")).getDomProperty("textContent"));
  }

  /** The place of what is chosen, as script and screen reader see it; -1 for none. */
  private static int chosen(WebElement field) {
    List<WebElement> options = options();
    List<Integer> selected =
        IntStream.range(0, options.size())
            .filter(i -> "true".equals(options.get(i).getDomAttribute("aria-selected")))
            .boxed()
            .toList();
    String active = field.getDomAttribute("aria-activedescendant");
    assertThat(selected).hasSizeLessThanOrEqualTo(1);
    assertThat(selected.stream().map(i -> options.get(i).getDomAttribute("id")).toList())
        .isEqualTo(active == null ? List.of() : List.of(active));
    return selected.isEmpty() ? -1 : selected.getFirst();
  }

  @SuppressWarnings("unchecked")
  private static List<String> asked() {
    return (List<String>)
        requireNonNull(
            browser.executeScript(
                "return performance.getEntriesByType('resource').map(each => each.name)"
                    + ".filter(name => name.includes('suggestions'))"));
  }
}
