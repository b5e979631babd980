package com.mecfsatlas.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The editor of the query page in a real Chromium, and the field that it is made of. */
class EditorIT {
  /** Of everything that the page loads, coded as it is sent. */
  private static final long MOST_BYTES = 300 * 1024;

  /** CodeMirror takes no choice right after the list opens: Enter begins a new line. */
  private static final Duration LIST_IS_NEW = Duration.ofMillis(300);

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

  @Test
  void it_completes_a_term_and_the_field_says_what_it_says() {
    WebElement editor = editor("/sparql");
    editor.sendKeys("SELECT * WHERE { ?claim a atlas:Cla");
    Chromium.await("Claim among the completions", () -> completions().contains("atlas:Claim"));
    Chromium.await("the choice", () -> accepted(editor, "a atlas:Claim"));
    editor.sendKeys(" ; atlas:ta");
    Chromium.await("what a claim has comes first", () -> first(completions(), "atlas:tally"));
    Chromium.await("the choice", () -> accepted(editor, "atlas:tally"));
    editor.sendKeys(" ?tally } LIMIT 2");
    assertThat(field())
        .isEqualTo("SELECT * WHERE { ?claim a atlas:Claim ; atlas:tally ?tally } LIMIT 2");
    browser.findElement(By.cssSelector(".query .btn")).click();
    Chromium.await(
        "two rows", () -> browser.findElements(By.cssSelector(".rows tbody tr")).size() == 2);
    assertThat(field()).contains("atlas:tally ?tally");
    assertThat(Chromium.console(browser)).isEmpty();
  }

  @Test
  void the_tabulator_leaves_it() {
    WebElement editor = editor("/sparql");
    editor.sendKeys("SELECT", Keys.ESCAPE, Keys.TAB);
    assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Run");
    browser.switchTo().activeElement().sendKeys(Keys.chord(Keys.SHIFT, Keys.TAB));
    assertThat(browser.executeScript("return document.activeElement.shadowRoot != null"))
        .isEqualTo(true);
    assertThat(field()).isEqualTo("SELECT");
  }

  @Test
  void typing_asks_nobody_and_the_page_asks_us_only_and_little() {
    WebElement editor = editor("/sparql");
    Chromium.await(
        "the terms", () -> loaded().stream().anyMatch(each -> each.endsWith("/terms.json")));
    List<String> before = loaded();
    editor.sendKeys("SELECT * { ?virus a atlas:Vir");
    Chromium.await("a completion", () -> completions().contains("atlas:Virus"));
    assertThat(loaded())
        .isEqualTo(before)
        .allMatch(each -> each.startsWith(RunningAtlas.at("/").toString()));
    assertThat(bytes()).isPositive().isLessThanOrEqualTo(MOST_BYTES);
    assertThat(Chromium.console(browser)).isEmpty();
  }

  @Test
  void what_was_typed_is_still_there_on_the_way_back() {
    WebElement editor = editor("/sparql");
    editor.sendKeys("ASK", Keys.ESCAPE, " {}");
    browser.findElement(By.cssSelector(".query .btn")).click();
    Chromium.await("an answer", () -> !browser.findElements(By.cssSelector("#rows")).isEmpty());
    browser.navigate().back();
    Chromium.await("the text", () -> field().equals("ASK {}") && editorText().equals("ASK {}"));
  }

  @Test
  void a_long_query_is_asked_all_the_same() {
    editor("/sparql");
    browser.executeScript(
        "document.getElementById('query').value = 'ASK {}  #' + 'x'.repeat(20000);"
            + "document.querySelector('.query').requestSubmit()");
    Chromium.await("an answer", () -> !browser.findElements(By.cssSelector("#rows")).isEmpty());
    assertThat(browser.getPageSource()).contains("too long for an address");
  }

  @Test
  void without_scripts_there_is_a_field_in_a_form() {
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    browser.get(RunningAtlas.at("/sparql").toString());
    WebElement field = browser.findElement(By.id("query"));
    assertThat(field.isDisplayed()).isTrue();
    field.sendKeys("SELECT ?p WHERE { ?p a atlas:Paper } LIMIT 3");
    browser.findElement(By.cssSelector(".query .btn")).click();
    Chromium.await(
        "rows", () -> browser.findElements(By.cssSelector(".rows tbody tr")).size() == 3);
  }

  @Test
  void without_scripts_a_sentence_is_asked_with_the_word_chosen() {
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    browser.get(RunningAtlas.at("/sparql").toString());
    WebElement form =
        browser.findElement(
            By.cssSelector("form[action='/questions/which-viruses-were-studied-with-a-cell']"));
    form.findElement(By.cssSelector("option[value=b-cell]")).click();
    form.findElement(By.tagName("button")).click();
    Chromium.await("the answer", () -> browser.getCurrentUrl().endsWith("with-a-cell?kind=b-cell"));
    assertThat(browser.findElement(By.tagName("h1")).getText()).contains("B cell");
    assertThat(browser.findElement(By.tagName("pre")).getText()).contains("cell:b-cell");
  }

  /** The editor of the page, loaded with its terms. */
  private static WebElement editor(String page) {
    browser.get(RunningAtlas.at(page).toString());
    Chromium.await("an editor", () -> !hosts().isEmpty());
    return hosts().getFirst().getShadowRoot().findElement(By.cssSelector(".cm-content"));
  }

  private static List<WebElement> hosts() {
    return browser.findElements(By.cssSelector("#query + div"));
  }

  private static String editorText() {
    return hosts().isEmpty()
        ? ""
        : hosts().getFirst().getShadowRoot().findElement(By.cssSelector(".cm-content")).getText();
  }

  private static List<String> completions() {
    return hosts()
        .getFirst()
        .getShadowRoot()
        .findElements(By.cssSelector(".cm-completionLabel"))
        .stream()
        .map(WebElement::getText)
        .toList();
  }

  private static boolean first(List<String> completions, String term) {
    return !completions.isEmpty() && completions.getFirst().equals(term);
  }

  /** Takes the choice; where the list was too new for it, the line that Enter began is undone. */
  private static boolean accepted(WebElement editor, String text) {
    LockSupport.parkNanos(LIST_IS_NEW.toNanos());
    String before = field();
    editor.sendKeys(Keys.ENTER);
    if (field().endsWith(text)) {
      return true;
    }
    if (!field().equals(before)) {
      editor.sendKeys(Keys.chord(Keys.CONTROL, "z"), Keys.chord(Keys.CONTROL, Keys.SPACE));
    }
    return false;
  }

  private static String field() {
    return (String)
        requireNonNull(browser.executeScript("return document.getElementById('query').value"));
  }

  @SuppressWarnings("unchecked")
  private static List<String> loaded() {
    return (List<String>)
        requireNonNull(
            browser.executeScript(
                "return performance.getEntriesByType('resource').map(each => each.name)"));
  }

  private static long bytes() {
    return ((Number)
            requireNonNull(
                browser.executeScript(
                    "return ['navigation', 'resource'].flatMap(t =>"
                        + " performance.getEntriesByType(t)).reduce((sum, each) => sum +"
                        + " each.encodedBodySize, 0)")))
        .longValue();
  }
}
