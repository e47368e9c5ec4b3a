package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nurture.decision.MessageId;
import nurture.it.PagesServer;
import nurture.outbox.MessageLinks;
import nurture.store.Pseudonyms;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A candidate follows the link of a message that was purged long ago, and chooses. */
final class ChoicesPagesIT {

  private static SystemChromium chromium;
  private static PagesServer server;
  private static MessageLinks links;

  private BrowserTab tab;
  private Page page;

  @BeforeAll
  static void start() {
    chromium = SystemChromium.launch().orElse(null);
    if (chromium != null) {
      server = PagesServer.start(Map.of("NURTURE_TRACKING_OPENS", "with-consent"));
      for (String ref : List.of("ada", "berta", "carla", "dora")) {
        server.candidate(
            ref,
            "{\"name\":\"Secret "
                + ref
                + "\",\"email\":\""
                + ref
                + "@example.org\",\"employer\":\"Hidden Works\",\"locale\":\""
                + (ref.equals("berta") ? "de-AT" : "en")
                + "\"}");
      }
      server.candidate(
          "emil",
          "{\"name\":\"Secret Emil\",\"email\":\"e@example.org\",\"employer\":\"Hidden Works\","
              + "\"source\":\"your public profile <on> LinkedIn\","
              + "\"collectedAt\":\"2026-01-15T00:00:00Z\"}");
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> server.texts("select ref from candidate where version > 0").size() == 5);
      Pseudonyms pseudonyms =
          new Pseudonyms(
              HexFormat.of()
                  .parseHex(
                      server.texts("select value from installation where key = 'salt'").get(0)));
      links = new MessageLinks(server.url().toString(), pseudonyms::signature);
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
    tab = BrowserTab.open(chromium, "");
    page = tab.page();
  }

  @AfterEach
  void close() {
    if (tab != null) {
      tab.close();
    }
  }

  @Test
  void choices_areMadeOneByOne_andTheDossierKnowsThem() throws IOException {
    page.navigate(links.preferences(message("ada")));
    assertThat(page.locator("h1")).hasText("What you hear from us");
    looksRight("choices");
    Assertions.assertThat(page.content()).doesNotContain("Secret", "Hidden Works", "ada@");

    press("3 months");
    assertThat(page.locator("h1")).hasText("Saved");
    assertThat(page.locator("main")).containsText("won't write to you of its own accord before");
    looksRight("choices-saved");
    page.getByText("Back to the choices").click();
    press("At most one message a quarter");
    assertThat(page.locator("h1")).hasText("Saved");
    page.goBack();
    assertThat(page.locator("h1")).hasText("What you hear from us");
    page.getByLabel("databases").check();
    press("Nothing on these topics");
    assertThat(page.locator("main")).containsText("anything to read about: databases");

    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                Assertions.assertThat(dossier("ada"))
                    .contains("ONCE_A_QUARTER", "pauseUntil", "databases"));
    page.navigate(links.preferences(message("ada")));
    Assertions.assertThat(page.content())
        .as("a forwarded mail tells no choice")
        .doesNotContain("checked", "Saved");
  }

  @Test
  void consentToNoticeOpens_isGivenAndTakenBack() throws IOException {
    page.navigate(links.preferences(message("carla")));
    page.getByText("Opened messages").scrollIntoViewIfNeeded();
    looksRight("choices-opens");

    press("I agree");
    assertThat(page.locator("main")).containsText("notices from now on that you open its messages");
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                dossier("carla").contains("\"opens\": \"GIVEN\"")
                    || dossier("carla").contains("\"opens\":\"GIVEN\""));
    page.getByText("Back to the choices").click();
    press("I don't agree, or not any more");
    assertThat(page.locator("main")).containsText("nor those it has sent already");

    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> dossier("carla").contains("WITHDRAWN"));
  }

  @Test
  void unsubscribePage_inGerman_isDoneByKeyboardWithoutScripts() throws IOException {
    Browser browser = page.context().browser();
    try (BrowserContext plain =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page bare = plain.newPage();
      bare.navigate(links.unsubscribe(message("berta")));
      assertThat(bare.locator("h1")).hasText("Abmelden");
      assertThat(bare.locator("main")).containsText("Höchstens eine Nachricht im Quartal");
      bare.keyboard().press("Tab");
      bare.keyboard().press("Enter");

      assertThat(bare.locator("h1")).hasText("Sie sind abgemeldet");
      Assertions.assertThat(plain.cookies()).isEmpty();
    }
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> dossier("berta").contains("UNSUBSCRIBED"));
    page.navigate(links.unsubscribe(message("berta")));
    looksRight("unsubscribe-german");
  }

  @Test
  void erasing_asksOnceMore_thenErasesAndIsOnRecord_andTheLinkSaysSo() throws IOException {
    String link = links.preferences(message("carla"));
    page.navigate(link);
    press("Erase my data…");
    assertThat(page.locator("h1")).hasText("Erase your data?");
    looksRight("choices-erase");
    Assertions.assertThat(dossier("carla")).contains("Secret");

    press("Yes, erase my data");

    assertThat(page.locator("h1")).hasText("Your data are erased");
    Assertions.assertThat(server.texts("select ref from candidate where ref = 'carla'")).isEmpty();
    Assertions.assertThat(server.texts("select actor from audit where action = 'erase candidate'"))
        .containsExactly("the candidate, by the link in a message");
    tab.expects(complaint -> complaint.contains("410"));
    page.navigate(link);
    assertThat(page.locator("h1")).hasText("There is nothing to choose any more");
    tab.expects(complaint -> complaint.contains("410"));
  }

  @Test
  void erasingInAHiringProcess_isATaskForTheOwner() {
    server.execute(
        "update candidate set dossier = jsonb_set(dossier::jsonb, '{relationship}',"
            + " '\"EMPLOYEE\"') where ref = 'dora'");
    page.navigate(links.preferences(message("dora")));
    press("Erase my data…");
    press("Yes, erase my data");

    assertThat(page.locator("h1")).hasText("We got your request");
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                server
                    .texts("select topic from message where kind = 'task'")
                    .contains("erase-data"));
    Assertions.assertThat(dossier("dora")).contains("Secret");
  }

  @Test
  void why_saysTheRuleAndTheKindsOfFacts_andAWordBecomesATask() throws IOException {
    String id = server.texts("select id::text from candidate where ref = 'emil'").get(0);
    server.execute(
        "insert into decision (candidate_id, number, decided_at, playbook, outcome, rule, events,"
            + " explanation) values ('"
            + id
            + "', 90, '2027-03-01T12:00:00Z', 'p', 'send', 'A relevant <update>', '[]', '"
            + "{\"opinions\":[{\"rule\":\"A relevant <update>\"}],\"fired\":["
            + "{\"rule\":\"A relevant <update>\",\"saw\":[\"Contact\",\"Flag\"]},"
            + "{\"rule\":\"Listens\",\"saw\":[\"SignalSeen\"]}],"
            + "\"facts\":[{\"SignalSeen\":{\"detail\":\"Secret layoffs\"}}]}')");
    server.execute(
        "insert into message (candidate_id, decision, position, touch_key, kind, topic, template,"
            + " via, title, rule, reason, purpose, items, state, not_before, created_at) values ('"
            + id
            + "', 90, 0, 'why-test', 'message', 't', 't', 'EMAIL', '', 'A relevant <update>', '',"
            + " 'OUTREACH', '', 'sent', now(), '2027-03-01T12:00:00Z')");
    String link = links.why(new MessageId(UUID.fromString(id), 90, 0));
    page.navigate(link);

    assertThat(page.locator("h1")).hasText("Why did I get this?");
    assertThat(page.locator("main")).containsText("your public profile <on> LinkedIn.");
    assertThat(page.locator("q")).hasText("A relevant <update>");
    assertThat(page.locator("main")).containsText("when and about what we wrote to you before");
    assertThat(page.locator("main")).containsText("news about you or your employer");
    assertThat(page.locator("main")).containsText("On record since January 15, 2026.");
    Assertions.assertThat(page.content()).doesNotContain("Secret", "Hidden Works", "emil");
    looksRight("why");

    press("Send");
    assertThat(page.locator("main")).containsText("Nothing was written");
    page.getByText("Back").click();
    page.getByLabel("What is wrong").fill("I left <Hidden> {owner}\nin May");
    press("Send");
    assertThat(page.locator("h1")).hasText("Thank you");
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                Assertions.assertThat(
                        server.texts("select title from message where topic = 'correct-data'"))
                    .singleElement()
                    .asString()
                    .endsWith("who writes: I left <Hidden> (owner) in May"));

    page.navigate(link);
    press("I object");
    assertThat(page.locator("h1")).hasText("You objected");
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> Assertions.assertThat(dossier("emil")).contains("WITHDRAWN", "LINKEDIN"));
  }

  @Test
  void why_ofAMessageThatWasPurged_saysTheRest() {
    page.navigate(links.why(message("berta")));

    assertThat(page.locator("h1")).hasText("Warum habe ich das bekommen?");
    assertThat(page.locator("main")).containsText("werden nicht mehr aufbewahrt");
    assertThat(page.locator("main")).containsText("Aus öffentlichen Quellen");
  }

  private void press(String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).click();
  }

  private static MessageId message(String ref) {
    String id = server.texts("select id::text from candidate where ref = '" + ref + "'").get(0);
    return new MessageId(UUID.fromString(id), 1, 0);
  }

  private static String dossier(String ref) {
    return server.texts("select dossier::text from candidate where ref = '" + ref + "'").get(0);
  }

  /** At both widths, light and dark; no part of it is wider than the screen. */
  private void looksRight(String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target/screenshots"));
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (int width : new int[] {390, 1440}) {
        page.setViewportSize(width, 900);
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setCaret(ScreenshotCaret.INITIAL)
                .setPath(folder.resolve(name + "-" + width + "-" + scheme.name() + ".png")));
        Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
            .as(name)
            .isLessThanOrEqualTo(width);
      }
      Assertions.assertThat(AccessibilityCheck.of(page)).as(name + scheme).isEmpty();
    }
    for (Locator button : page.locator("button").all()) {
      Assertions.assertThat(button.boundingBox().height).isGreaterThan(30);
    }
  }
}
