package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nurture.attachment.SamplePdf;
import nurture.it.PagesServer;
import nurture.mailsink.SinkOptions;
import nurture.mailsink.SmtpSink;
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
 * The files of a draft that hold no rules are changed: a template with its preview, the numbers,
 * the cadence. The steps share one server and follow each other; without a browser they are
 * skipped, unless {@code CI} is set.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class DraftFilesIT {

  private static final LocatorAssertions.ContainsTextOptions SOON =
      new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

  /** Sends the form of a test mail two times at once, as a repeated request does. */
  private static final String TEST_TWICE =
      """
      () => {
        const form = document.querySelector("#editor-form");
        const fields = new URLSearchParams(new FormData(form));
        const once = () => fetch(document.querySelector("#preview-test").formAction, { method: "POST", body: fields });
        return Promise.all([once(), once()]).then(answers => answers.map(answer => answer.status));
      }\
      """;

  private static SystemChromium chromium;
  private static SmtpSink sink;
  private static PagesServer server;
  private static String cookies = "";
  private static String draft = "";

  private BrowserTab tab;
  private Page page;

  @BeforeAll
  static void start() {
    chromium = SystemChromium.launch().orElse(null);
    if (chromium != null) {
      sink = SmtpSink.start(SinkOptions.usual().keepingContent());
      server =
          PagesServer.demo(
              Map.of(
                  "NURTURE_SMTP_HOST",
                  "127.0.0.1",
                  "NURTURE_SMTP_PORT",
                  String.valueOf(sink.port())));
      server.candidate(
          "ada",
          "Ada <b>Byron</b>",
          "\"email\":\"ada@example.org\",\"country\":\"GB\",\"relationship\":\"active\","
              + "\"skills\":[\"Kafka\"],\"interests\":[\"stream processing\"]");
      server.candidate(
          "grace",
          "Grace Hopper",
          "\"email\":\"grace@example.org\",\"country\":\"US\",\"relationship\":\"active\","
              + "\"skills\":[\"compilers\"],\"interests\":[\"compilers\"]");
    }
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      server.close();
      sink.close();
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
  void template_isShownAsItsReaderGetsIt_inFourWays() throws IOException {
    page.navigate(server.url() + "/playbook/drafts");
    page.getByLabel("What is it about?").fill("Other words");
    page.getByRole(AriaRole.BUTTON, named("Begin")).click();
    page.waitForURL("**/playbook/drafts/*-*");
    draft = page.url();
    template("culture-note");

    assertThat(page.locator("#preview-stage")).hasAttribute("data-shown", "1");
    assertThat(page.locator("#preview-candidate")).not().isEmpty();
    assertThat(message().locator("body")).containsText("Hi ", SOON);
    shown("template");
    page.getByRole(AriaRole.BUTTON, named("Phone")).click();
    assertThat(page.locator("#preview-stage")).hasAttribute("data-shown", "2");
    Assertions.assertThat(page.locator("#preview-stage iframe").boundingBox().width)
        .isBetween(388.0, 392.0);
    shown("template-phone");
    page.getByRole(AriaRole.BUTTON, named("Dark")).click();
    assertThat(page.locator("#preview-stage")).hasAttribute("data-shown", "3");
    Assertions.assertThat(
            message()
                .locator(".card")
                .first()
                .evaluate("card => getComputedStyle(card).backgroundColor"))
        .isEqualTo("rgb(29, 33, 37)");
    shown("template-dark");
    page.getByRole(AriaRole.BUTTON, named("Plain text")).click();
    assertThat(page.locator("#preview-stage")).hasAttribute("data-shown", "4");
    assertThat(message().locator("pre")).containsText("Our company");
    shown("template-text");
  }

  @Test
  @Order(2)
  void template_isRenderedForTheCandidateWhoIsSearched_withNamesAsText() {
    template("culture-note");
    page.locator("#preview-candidate").fill("Grace");
    page.locator("#preview-found li", new Page.LocatorOptions().setHasText("Grace Hopper")).click();
    assertThat(message().locator("body")).containsText("Hi Grace", SOON);
    page.locator("#preview-candidate").fill("Ada");
    page.locator("#preview-found li").first().click();

    assertThat(message().locator("body")).containsText("Ada", SOON);
    Assertions.assertThat(message().locator("body b").count()).isZero();
  }

  @Test
  @Order(3)
  void template_withAMistake_keepsTheLastPreview_andIsMended() throws IOException {
    template("culture-note");
    assertThat(page.locator("#preview-stage")).hasAttribute("data-shown", "1");
    end();
    long begin = System.nanoTime();
    page.keyboard().type("<p>One line more.</p>");
    assertThat(message().locator("body")).containsText("One line more.", SOON);
    System.out.printf("typed to shown: %d ms%n", (System.nanoTime() - begin) / 1_000_000);

    page.keyboard().type("${candidate.frstName");
    assertThat(page.locator("#preview-wrong")).containsText("Line", SOON);
    assertThat(page.locator("#preview-wrong")).containsText("is the one of before");
    assertThat(message().locator("body")).containsText("One line more.");
    page.keyboard().type("}");
    assertThat(page.locator("#problem-list"))
        .containsText("Did you mean candidate.firstName?", SOON);
    shown("template-problem");
    page.locator("#preview-wrong .place").click();
    assertThat(page.locator(".cm-content")).isFocused();
    page.keyboard().press("Control+z");
    page.keyboard().press("Control+z");
    page.keyboard().press("Control+s");

    assertThat(page.locator("#preview-wrong")).isHidden();
    assertThat(page.locator("#editor-state")).hasText("Saved");
  }

  @Test
  @Order(4)
  void test_isMailedToTheMember_marked_andOnRecordAsNoTouch() {
    template("culture-note");
    Assertions.assertThat(page.evaluate(TEST_TWICE)).isEqualTo(List.of(200, 200));
    for (int i = 0; i < 4; i++) {
      page.getByRole(AriaRole.BUTTON, named("Send a test to myself")).click();
      assertThat(page.locator("#preview-tested"))
          .containsText("Sent to demo@nurture.example", SOON);
      page.locator("#preview-tested").evaluate("says => { says.textContent = ''; }");
    }
    page.getByRole(AriaRole.BUTTON, named("Send a test to myself")).click();
    assertThat(page.locator("#preview-tested")).containsText("Wait some minutes", SOON);

    Assertions.assertThat(
            sink.received().stream()
                .filter(mail -> mail.recipient().equals("demo@nurture.example"))
                .map(mail -> mail.content())
                .toList())
        .hasSize(5)
        .allMatch(mail -> mail.contains("Subject: [Test] How we work"))
        .allMatch(mail -> !mail.contains("List-Unsubscribe"));
    Assertions.assertThat(server.texts("select title from message where template = 'culture-note'"))
        .isEmpty();
    Assertions.assertThat(
            server.texts("select detail from audit where action = 'send test message'"))
        .hasSize(5)
        .containsOnly("templates/culture-note.ftl");
  }

  @Test
  @Order(5)
  void number_isChanged_andMarked_andTheRestStays() throws IOException {
    page.navigate(draft + "/numbers");
    shown("numbers");
    Locator input = page.locator("input[id^=value-]").first();
    String was = input.inputValue();
    input.fill("45");
    page.getByRole(AriaRole.BUTTON, named("Save")).click();

    assertThat(page.locator(".notice")).hasText("Saved.");
    assertThat(page.locator(".is-changed")).hasCount(1);
    assertThat(page.locator(".is-changed")).containsText("was " + was);
    shown("numbers-changed");
    page.navigate(draft);
    assertThat(page.locator("#content")).containsText("STRONG_SIGNAL");
  }

  @Test
  @Order(6)
  void number_thatIsSavedLate_showsTheMerge() throws IOException {
    page.navigate(draft + "/numbers");
    Page other = tab.beside();
    other.navigate(draft + "/numbers");
    other.locator("input[id^=value-]").nth(3).fill("11");
    other.getByRole(AriaRole.BUTTON, named("Save")).click();
    assertThat(other.locator(".notice")).hasText("Saved.");
    other.close();

    page.locator("input[id^=value-]").first().fill("46");
    page.getByRole(AriaRole.BUTTON, named("Save")).click();

    assertThat(page.locator("[role=alert]")).containsText("saved this file in between");
    assertThat(page.locator("input[id^=value-]").nth(3)).hasValue("11");
    assertThat(page.locator("input[id^=value-]").first()).hasValue("46");
    shown("numbers-late");
    page.getByRole(AriaRole.BUTTON, named("Save")).click();
    assertThat(page.locator(".notice")).hasText("Saved.");
  }

  @Test
  @Order(7)
  void cadence_isEditedByKeyboard_andPastedFromASpreadsheet() throws IOException {
    page.navigate(draft + "/grid?file=rules/cadence.csv");
    assertThat(page.locator(".grid .here")).hasText("awareness");
    shown("grid");
    page.locator(".grid").focus();
    // From the stage to the template of the first row.
    for (int i = 0; i < 5; i++) {
      page.keyboard().press("ArrowRight");
    }
    page.keyboard().type("8");
    shown("grid-editing");
    page.keyboard().press("Enter");
    assertThat(page.locator("#editor-state")).hasText("Not saved yet");
    page.keyboard().press("Control+z");
    assertThat(page.locator("#editor-state")).isEmpty();

    page.keyboard().press("Control+End");
    page.keyboard().press("Control+Enter");
    paste(
        "consideration\tpassive\t13 to 15\tquarterly-update\temail\tsoon\tupdate\tnews\n"
            + "consideration\tpassive\t16 and later\tyearly-note\temail\t365\tupdate\treading\n");
    assertThat(page.locator("#problem-list"))
        .containsText("\"soon\" is not a number of days", SOON);
    assertThat(page.locator("#problem-list .place").first()).hasText("Row 45");
    assertThat(page.locator(".grid [role=gridcell].wrong")).hasText("soon");
    shown("grid-problem");
    page.locator("#problem-list .place").first().click();
    page.keyboard().type("90");
    page.keyboard().press("Tab");
    assertThat(page.locator("#problem-list")).not().containsText("soon", SOON);
    page.keyboard().press("Control+s");
    assertThat(page.locator("#editor-state")).hasText("Saved");
  }

  @Test
  @Order(8)
  void cadence_thatIsSavedLate_showsTheMerge_andTextThatWasNotSavedIsThereAgain()
      throws IOException {
    page.navigate(draft + "/grid?file=rules/cadence.csv");
    Page other = tab.beside();
    other.navigate(draft + "/grid?file=rules/cadence.csv");
    other.locator(".grid").focus();
    other.keyboard().press("Control+End");
    other.keyboard().press("Control+ArrowLeft");
    other.keyboard().press("Control+d");
    other.keyboard().press("Control+s");
    assertThat(other.locator("#editor-state")).hasText("Saved");
    other.close();

    page.locator(".grid").focus();
    for (int i = 0; i < 5; i++) {
      page.keyboard().press("ArrowRight");
    }
    page.keyboard().type("9");
    page.keyboard().press("Enter");
    page.reload();
    assertThat(page.locator("#editor-notice")).containsText("You had unsaved changes of ");
    page.getByRole(AriaRole.BUTTON, named("Take them")).click();
    assertThat(page.locator("#editor-state")).hasText("Not saved yet");
    page.locator(".grid").focus();
    page.keyboard().press("Control+s");
    assertThat(page.locator("#editor-notice")).containsText("saved this file in between");
    shown("grid-late");
    page.getByRole(AriaRole.BUTTON, named("Go on with both changes")).click();
    page.keyboard().press("Control+s");
    assertThat(page.locator("#editor-state")).hasText("Saved");
  }

  @Test
  @Order(9)
  void grid_ofTwoThousandRows_paintsEachKeyAtOnce() {
    page.navigate(draft + "/grid?file=rules/cadence.csv");
    page.locator(".grid").focus();
    page.keyboard().press("Control+Home");
    paste(
        String.join("\t", Collections.nCopies(30, "x"))
            + "\n"
            + (String.join("\t", Collections.nCopies(30, "some value")) + "\n").repeat(2_000));
    Assertions.assertThat(page.locator(".grid [role=row]").count()).isLessThan(60);
    @SuppressWarnings("unchecked")
    List<Number> times =
        (List<Number>)
            page.evaluate(
                """
                async () => {
                  const box = document.querySelector(".grid");
                  const painted = () => new Promise((done) => requestAnimationFrame(() => {
                    const channel = new MessageChannel();
                    channel.port1.onmessage = () => done();
                    channel.port2.postMessage(0);
                  }));
                  const times = [];
                  for (const key of ["ArrowDown", "PageDown", "ArrowRight", "End", "Home", "PageUp"]) {
                    for (let i = 0; i < 20; i++) {
                      const from = performance.now();
                      box.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
                      await painted();
                      times.push(performance.now() - from);
                    }
                  }
                  return times.sort((one, other) => one - other);
                }\
                """);
    double half = times.get(times.size() / 2).doubleValue();
    double most = times.get(times.size() * 95 / 100).doubleValue();
    System.out.printf("key to painted: p50 %.1f ms, p95 %.1f ms%n", half, most);
    Assertions.assertThat(most).isLessThan(100);
    page.keyboard().press("Control+z");
    assertThat(page.locator("#editor-state")).isEmpty();
  }

  @Test
  @Order(10)
  void scenario_isChangedAsAForm_andItsRemarksStay() throws IOException {
    page.navigate(draft + "/entries?file=rules/scenario/pestering.yaml");
    assertThat(page.locator("h1")).containsText("A campaign comes six days after");
    shown("scenario");
    page.getByLabel("about").fill("nobody we know");
    page.getByRole(AriaRole.BUTTON, exactly("Save")).click();
    assertThat(page.locator(".notice")).hasText("Saved.");
    assertThat(page.locator(".entry-row [role=alert]")).containsText("nobody we know");
    shown("scenario-problem");
    page.getByLabel("about").fill("");
    page.getByRole(AriaRole.BUTTON, exactly("Save")).click();
    assertThat(page.locator(".entry-row [role=alert]")).hasCount(0);

    page.getByRole(AriaRole.BUTTON, exactly("Duplicate")).click();
    assertThat(page.locator(".notice")).containsText("Duplicated.");
    assertThat(page.locator("h1")).containsText("(2)");
    page.getByRole(AriaRole.BUTTON, exactly("Remove")).click();
    assertThat(page.locator(".notice")).hasText("Removed.");
    page.navigate(draft + "/edit?file=rules/scenario/pestering.yaml");
    assertThat(page.locator(".cm-content")).containsText("# In a week");
  }

  @Test
  @Order(11)
  void content_isAdded_andShowsWhatIsToBeFilledIn() throws IOException {
    page.navigate(draft + "/entries?file=templates/content.yaml");
    page.getByRole(AriaRole.BUTTON, named("Add a piece")).click();
    assertThat(page.locator(".notice")).containsText("Added.");
    page.getByLabel("kind").selectOption("event");
    page.getByLabel("title").fill("An evening: streams & tables");
    page.getByRole(AriaRole.BUTTON, exactly("Save")).click();

    assertThat(
            page.locator(".entry-row", new Page.LocatorOptions().setHasText("The day of an event")))
        .containsText("On is missing.");
    assertThat(page.locator(".entry-raw")).containsText("kind: event");
    shown("content");
  }

  @Test
  @Order(12)
  void attachment_isAdded_shownWithTheMessage_mailedInATest_andDeleted() throws IOException {
    page.navigate(draft);
    add("Über uns.pdf", SamplePdf.plain());
    assertThat(page.locator(".notice")).containsText("Über uns.pdf was added.");
    assertThat(page.locator(".attachments")).containsText("Über uns.pdf");
    Locator change =
        page.locator(".changed", new Page.LocatorOptions().setHasText("Über uns.pdf")).first();
    assertThat(change.getByRole(AriaRole.LINK)).hasText("Open");
    assertThat(change.locator(".said-line")).hasCount(0);
    shown("draft-attachments");
    Download opened =
        page.waitForDownload(
            () -> page.getByRole(AriaRole.LINK, named("Über uns.pdf")).first().click());
    Assertions.assertThat(opened.suggestedFilename()).isEqualTo("Über uns.pdf");
    Assertions.assertThat(Files.readAllBytes(opened.path())).isEqualTo(SamplePdf.plain());

    add("evil.pdf", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
    assertThat(page.locator("#content")).containsText("what is in the file is no pdf");
    goBack();
    add("evil.html", "<html>".getBytes(StandardCharsets.UTF_8));
    assertThat(page.locator("#content")).containsText(".pdf, .png, .jpg, .ics, .txt");
    goBack();
    add("evil-large.pdf", new byte[5 * 1024 * 1024]);
    assertThat(page.locator("#content")).containsText("The file may have at most 1 MiB");
    goBack();
    assertThat(page.locator(".attachments")).not().containsText("evil");
    tab.expects(complaint -> complaint.contains("422") || complaint.contains("413"));

    template("culture-note");
    page.locator(".cm-content").focus();
    page.keyboard().press("Control+Home");
    page.keyboard().press("ArrowDown");
    page.keyboard().type("attach: [Über uns.pdf]\n");
    assertThat(page.locator("#preview-files")).containsText("Über uns.pdf (", SOON);
    page.keyboard().press("Control+s");
    assertThat(page.locator("#editor-state")).hasText("Saved");
    shown("template-attachment");
    page.getByRole(AriaRole.BUTTON, named("Send a test to myself")).click();
    assertThat(page.locator("#preview-tested")).containsText("Wait some minutes", SOON);

    page.navigate(draft);
    page.getByRole(AriaRole.BUTTON, named("Delete Über uns.pdf")).click();
    assertThat(page.locator(".notice")).containsText("was deleted.");
    template("culture-note");
    assertThat(page.locator("#problem-list")).containsText("There is no file attachments/", SOON);
  }

  private void add(String name, byte[] content) {
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload(name, "application/pdf", content));
    page.getByRole(AriaRole.BUTTON, named("Add the file")).click();
  }

  /** From the page of a refusal. */
  private void goBack() {
    assertThat(page.locator("nav [aria-current]")).hasText("Playbook");
    page.getByRole(AriaRole.LINK, named("Back to the draft")).click();
    assertThat(page).hasURL(draft);
  }

  private static Page.GetByRoleOptions exactly(String name) {
    return named(name).setExact(true);
  }

  private void template(String name) {
    page.navigate(URI.create(draft + "/edit?file=templates/" + name + ".ftl").toString());
  }

  private FrameLocator message() {
    return page.frameLocator("#preview-stage iframe:not(.coming)");
  }

  private void end() {
    page.locator(".cm-content").focus();
    page.keyboard().press("Control+End");
    page.keyboard().press("ArrowUp");
    page.keyboard().press("Home");
  }

  private void paste(String text) {
    page.evaluate(
        """
        text => {
          const data = new DataTransfer();
          data.setData("text/plain", text);
          document.activeElement.dispatchEvent(
            new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
        }\
        """,
        text);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private void shown(String name) throws IOException {
    PageScreenshots.take(page, name);
  }
}
