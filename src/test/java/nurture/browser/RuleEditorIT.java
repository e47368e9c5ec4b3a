package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nurture.it.PagesServer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A rule is found, changed as text in a draft, and seen in what the draft changes. The steps share
 * one server and follow each other; without a browser they are skipped, unless {@code CI} is set.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class RuleEditorIT {

  private static final String RULE = "Alert the recruiter to missing research";
  private static final LocatorAssertions.ContainsTextOptions SOON =
      new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

  private static SystemChromium chromium;
  private static PagesServer server;
  private static String cookies = "";
  private static String editor = "";

  private BrowserTab tab;
  private Page page;

  @BeforeAll
  static void start() {
    chromium = SystemChromium.launch().orElse(null);
    if (chromium != null) {
      server = PagesServer.demo(Map.of());
      server.candidate(
          "ada",
          "Ada Byron",
          "\"email\":\"ada@example.org\",\"country\":\"GB\",\"relationship\":\"passive\"");
    }
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      server.close();
      chromium.close();
    }
  }

  @BeforeEach
  void open() {
    tab = BrowserTab.open(chromium, cookies);
    page = tab.page();
  }

  @AfterEach
  void close() {
    if (tab != null) {
      cookies = tab.cookies();
      tab.close();
    }
  }

  @Test
  @Order(1)
  void rules_areSearchedByWords_andEachHasItsPage() throws IOException {
    page.navigate(server.url() + "/playbook");
    assertThat(page.locator("h1")).hasText("What the playbook says");
    shown("playbook");

    page.locator("#rule-words").pressSequentially("missing research");
    assertThat(page.locator("#found [role=status]")).containsText("have these words", SOON);
    page.getByRole(AriaRole.LINK, named(RULE)).first().click();

    assertThat(page.locator("h1")).hasText(RULE);
    assertThat(page.locator("#content")).containsText("One item of the research is missing");
    assertThat(page.locator(".in-words li").first()).containsText("There is a");
    assertThat(page.locator(".in-words")).containsText("because “");
    shown("rule");
    page.keyboard().press("t");
    assertThat(page.locator("pre.code .tok-keyword").first()).hasText("rule");
    assertThat(page.locator("pre.code")).isVisible();
    page.getByRole(AriaRole.LINK, named("Change this rule")).click();
    page.getByLabel("What is it about?").fill("Ask sooner");
    shown("drafts");
    page.getByRole(AriaRole.BUTTON, named("Begin")).click();
    assertThat(page.locator(".cm-content")).containsText(RULE);
    editor = page.url();
  }

  @Test
  @Order(2)
  void text_withAMistake_tellsItInPlace_andIsMendedAndSaved() throws IOException {
    page.navigate(editor);
    assertThat(page.locator("#matches")).containsText("of 1 person today", SOON);
    assertThat(page.locator("#matches")).containsText("All people there are, as they were on ");
    assertThat(page.locator("#matches")).containsText("Ada Byron");
    assertThat(page.locator("#no-problems")).isVisible();

    select("Candidate");
    page.keyboard().type("Candidat");
    assertThat(page.locator("#problem-list")).containsText("Candidat", SOON);
    assertThat(page.locator("#editor-state")).hasText("Not saved yet");
    shown("editor-problem");

    page.keyboard().press("Escape");
    page.keyboard().type("e");
    assertThat(page.locator("#problem-list li")).hasCount(0);
    select("// PLAYBOOK");
    page.keyboard().press("Home");
    page.keyboard().type("// Ask sooner.\n");
    page.keyboard().press("Control+s");

    assertThat(page.locator("#editor-state")).hasText("Saved");
    shown("editor");
    page.getByRole(AriaRole.LINK, named("Ask sooner")).click();
    assertThat(page.locator("#content ins").first()).containsText("Ask sooner.");
    shown("draft");
  }

  @Test
  @Order(3)
  void text_thatWasNotSaved_isThereAgain() {
    page.navigate(editor);
    assertThat(page.locator("#matches")).containsText("today", SOON);
    select("// Ask sooner");
    page.keyboard().type("// Ask much sooner");
    assertThat(page.locator("#editor-state")).hasText("Not saved yet");

    page.navigate(editor);

    assertThat(page.locator("#editor-notice")).containsText("You had unsaved changes of ");
    page.getByRole(AriaRole.BUTTON, named("Take them")).click();
    assertThat(page.locator(".cm-content")).containsText("Ask much sooner");
    assertThat(page.locator("#editor-state")).hasText("Not saved yet");
  }

  @Test
  @Order(4)
  void save_thatIsLate_showsBothTexts_andGoesOnWithBothChanges() throws IOException {
    page.navigate(editor);
    page.getByRole(AriaRole.BUTTON, named("Discard them")).click();
    assertThat(page.locator("#editor-notice")).containsText("are discarded");
    page.getByRole(AriaRole.BUTTON, named("Undo")).click();
    page.getByRole(AriaRole.BUTTON, named("Discard them")).click();
    assertThat(page.locator("#editor-notice")).containsText("are discarded");
    assertThat(page.locator(".cm-content")).not().containsText("Ask much sooner");
    Page other = tab.beside();
    other.navigate(editor);
    other.locator(".cm-content").focus();
    other.keyboard().press("Control+End");
    other.keyboard().type("\n// The last line.\n");
    other.keyboard().press("Control+s");
    assertThat(other.locator("#editor-state")).hasText("Saved");
    other.close();

    select("// Ask sooner");
    page.keyboard().type("// Ask at once");
    page.keyboard().press("Control+s");

    assertThat(page.locator("#editor-notice")).containsText("saved this file in between");
    shown("editor-late");
    page.getByRole(AriaRole.BUTTON, named("Go on with both changes")).click();
    page.keyboard().press("Control+s");
    assertThat(page.locator("#editor-state")).hasText("Saved");
    page.keyboard().press("Control+End");
    assertThat(page.locator(".cm-content")).containsText("The last line.");
  }

  @Test
  @Order(5)
  void form_showsTheSameRule_andKeepsItsRemarks() throws IOException {
    page.navigate(editor);
    page.getByRole(AriaRole.BUTTON, named("Show as form")).click();
    assertThat(page.locator("#name")).hasValue(RULE);
    assertThat(page.locator(".form-rows").first()).containsText("there is no");
    shown("form");

    Locator save = page.getByRole(AriaRole.BUTTON, named("Save"));
    exchanged(page.getByRole(AriaRole.BUTTON, named("Add a condition")).first()::click);
    Locator added = page.locator(".form-rows").first().locator("> li").last();
    assertThat(added.getByLabel("Fact")).hasValue("");
    assertThat(page.locator(".rule-form .warning")).hasCount(0);
    exchanged(save::click);
    assertThat(added.locator(".warning")).hasText("Choose a fact");
    exchanged(() -> added.getByLabel("Fact").selectOption("Contact"));
    assertThat(page.locator(".rule-form .warning")).hasCount(0);
    exchanged(added.getByRole(AriaRole.BUTTON, within("Add a test"))::click);
    assertThat(page.locator(".rule-form .warning")).hasCount(0);
    added.getByLabel("Field").fill("quietDays");
    exchanged(() -> added.getByLabel("How it is compared").selectOption("AT_LEAST"));
    assertThat(added.locator(".warning")).hasCount(0);
    exchanged(save::click);
    assertThat(added.locator(".warning")).hasText("A value is missing");
    added.getByLabel("Value").pressSequentially("9");
    assertThat(added.locator(".warning")).hasCount(0);
    exchanged(() -> added.getByLabel("Fact").selectOption("Candidate"));
    added.getByLabel("Field").fill("stage");
    added.getByLabel("Value").fill("");
    exchanged(() -> added.getByLabel("How it is compared").selectOption("EQUAL"));
    assertThat(added.getByLabel("Value").locator("option"))
        .containsText(new String[] {"awareness", "consideration"});
    added.getByLabel("Value").selectOption("Stage.CONSIDERATION");
    exchanged(added.getByRole(AriaRole.BUTTON, within("Add a test"))::click);
    assertThat(added.getByLabel("Value").first()).hasValue("Stage.CONSIDERATION");
    assertThat(added).not().containsText("Stage.");
    shown("form-choice");
    exchanged(added.getByRole(AriaRole.BUTTON, within("Remove")).first()::click);

    page.locator("#when\\.2\\.tests\\.0\\.values\\.0").fill("recently asked");
    page.locator("#when\\.0\\.tests\\.1").fill("pasive");
    page.getByRole(AriaRole.BUTTON, named("Save")).click();
    assertThat(page.locator("[role=alert]").first()).containsText("passive");
    shown("form-problem");
    page.locator("#when\\.0\\.tests\\.1").fill("passive");
    page.getByRole(AriaRole.BUTTON, named("Show as text")).click();

    assertThat(page.locator(".cm-content")).containsText("recently asked");
    assertThat(page.locator(".cm-content")).containsText("Ask at once.");
    assertThat(page.locator("#editor-state")).hasText("Not saved yet");
    select("recently asked");
    page.keyboard().type("research task given recently");
    page.keyboard().press("Control+s");
    assertThat(page.locator("#editor-state")).hasText("Saved");
  }

  @Test
  @Order(6)
  void draft_isChecked_publishedToSome_andTakenBack() throws IOException {
    page.setDefaultTimeout(120_000);
    page.navigate(editor);
    page.getByRole(AriaRole.LINK, named("Ask sooner")).click();
    page.getByRole(AriaRole.BUTTON, named("Check and publish")).click();
    assertThat(page.locator("h1")).hasText("Nothing is wrong");
    shown("check");
    page.getByLabel("What is this version about?").fill("Ask at once");
    page.getByLabel("Share of the candidates").fill("10");
    page.getByRole(AriaRole.BUTTON, named("Publish")).click();

    assertThat(page.locator(".notice")).containsText("published for 10% of the candidates");
    shown("versions");
    page.getByLabel("Why?").fill("It was only a rehearsal");
    page.getByRole(AriaRole.BUTTON, named("Withdraw it")).click();
    assertThat(page.locator(".notice")).hasText("Version 1 is in service.");
  }

  /** Selects the first such words behind the cursor's rule, as a click and a search would. */
  private void select(String words) {
    page.locator(".cm-content").focus();
    page.evaluate(
        """
        words => {
          const root = document.querySelector(".cm-content");
          const lines = [...root.querySelectorAll(".cm-line")];
          const line = lines.find(each => each.textContent.includes(words));
          const from = line.textContent.indexOf(words);
          const range = document.createRange();
          let at = 0;
          const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
          let begun = false;
          while (walker.nextNode()) {
            const length = walker.currentNode.data.length;
            if (!begun && from < at + length) {
              range.setStart(walker.currentNode, from - at);
              begun = true;
            }
            if (begun && from + words.length <= at + length) {
              range.setEnd(walker.currentNode, from + words.length - at);
              break;
            }
            at += length;
          }
          const selection = getSelection();
          selection.removeAllRanges();
          selection.addRange(range);
        }""",
        words);
  }

  /** Does something after which the server shows the form again. */
  private void exchanged(Runnable act) {
    page.locator("#content").evaluate("it => { it.leaves = true; }");
    act.run();
    page.waitForFunction("() => !document.querySelector('#content').leaves");
  }

  private static Locator.GetByRoleOptions within(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  /** At both widths, in light and dark; nothing may be wider than the screen. */
  private void shown(String name) throws IOException {
    Path screenshots = Files.createDirectories(Path.of("target/screenshots"));
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (int width : new int[] {390, 1440}) {
        page.setViewportSize(width, 900);
        page.screenshot(
            // Hiding the caret would leave inline styles on the page, which its policy forbids.
            new Page.ScreenshotOptions()
                .setCaret(ScreenshotCaret.INITIAL)
                .setPath(
                    screenshots.resolve(
                        "%s-%d-%s.png"
                            .formatted(name, width, scheme.name().toLowerCase(Locale.ROOT)))));
        Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
            .as(name)
            .isLessThanOrEqualTo(width);
      }
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }
}
