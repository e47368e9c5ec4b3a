package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import nurture.it.PagesServer;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member who types a segment, sees its count and its mistakes, keeps it and asks why not. */
final class SegmentPagesIT {

  private static SystemChromium chromium;
  private static PagesServer server;

  private BrowserTab tab;
  private Page page;

  @BeforeAll
  static void start() {
    chromium = SystemChromium.launch().orElse(null);
    if (chromium != null) {
      server = PagesServer.demo(Map.of());
      server.candidate(
          "ada", "{\"name\":\"Ada Lind\",\"country\":\"NO\",\"skills\":[\"kafka\",\"java\"]}");
      server.candidate("alan", "{\"name\":\"Alan Berg\",\"country\":\"DE\",\"skills\":[\"java\"]}");
      server.candidate("grace", "{\"name\":\"Grace Hopp\",\"country\":\"NO\"}");
      Awaitility.await()
          .atMost(60, SECONDS)
          .until(() -> server.texts("select candidate_id::text from candidate_facts").size() == 3);
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
  void segment_isTypedCountedKeptAndAsked() throws IOException {
    page.navigate(server.url() + "/candidates");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Segments")).first().click();
    assertThat(page.locator("h1")).hasText("Segments");
    page.keyboard().press("a");
    assertThat(page.locator("h1")).hasText("New segment");
    assertThat(page.locator("#segment-found")).containsText("Fill in the rows");
    assertThat(page.locator("#of-segments")).isHidden();
    page.getByRole(AriaRole.BUTTON, named("Show as text")).click();
    assertThat(page.locator("#segment-found")).containsText("Type a condition");

    text(page).pressSequentially("Role( ski");
    assertThat(page.locator(".cm-tooltip-autocomplete")).containsText("skills");
    PageScreenshots.take(page, "segment-completion");
    page.keyboard().press("Enter");
    text(page).pressSequentially(" contains \"java\"");
    assertThat(page.locator("#when")).hasValue("Role( skills contains \"java\")");
    assertThat(page.locator("#segment-found")).containsText("2 candidates");
    assertThat(page.locator("#segment-found")).containsText("Alan Berg");
    page.keyboard().press("End");
    text(page).pressSequentially("\nContact( quietDay >= 0 )");
    assertThat(page.locator(".mistakes")).containsText("Line 2, column 10");
    assertThat(page.locator(".mistakes")).containsText("quietDays");
    assertThat(page.locator(".cm-lintRange-error")).hasText("quietDay");
    PageScreenshots.take(page, "segment-mistake");

    typed(page, "Role( skills contains \"java\" )\nCandidate( country == \"NO\" )");
    assertThat(page.locator("#segment-found")).containsText("1 candidate");
    page.locator("#name").fill("Javaists in Norway");
    page.getByRole(AriaRole.BUTTON, named("Keep")).click();
    assertThat(page.locator("h1")).hasText("Javaists in Norway");
    assertThat(page.locator(".notice")).containsText("The segment is kept.");
    assertThat(page.locator(".segment-people [data-row]")).hasCount(1);
    assertThat(page.locator(".in-words").first()).containsText("skills with “java”");

    page.locator("#who").fill("Alan");
    page.getByRole(AriaRole.BUTTON, named("Ask")).click();
    assertThat(page.locator("#why-not")).containsText("Alan Berg is not in this segment.");
    assertThat(page.locator(".missing")).containsText("DE");
    Assertions.assertThat(page.locator(".missing li").count()).isEqualTo(1);
    PageScreenshots.take(page, "segment");

    Download file =
        page.waitForDownload(
            () ->
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Export as CSV"))
                    .click());
    Assertions.assertThat(file.suggestedFilename()).isEqualTo("Javaists-in-Norway.csv");
    Assertions.assertThat(Files.readString(file.path())).contains("ada,Ada Lind,");
    Assertions.assertThat(server.texts("select detail from audit where action = 'export segment'"))
        .containsExactly("1 candidate of version 1 as csv");

    page.navigate(server.url() + "/segments");
    assertThat(page.locator("[data-row]").first()).containsText("1 candidate");
    PageScreenshots.take(page, "segments");
    Assertions.assertThat(ActionKeys.wrong(page)).isEmpty();
  }

  /** The editor that stands in the place of the text area. */
  private static Locator text(Page page) {
    return page.locator(".condition-editor .cm-content");
  }

  /** Types another text into the editor. */
  private static void typed(Page page, String text) {
    text(page).focus();
    page.keyboard().press("Control+a");
    page.keyboard().press("Delete");
    page.keyboard().type(text);
  }

  @Test
  void segment_isBuiltInRowsCountedAndShownAsText() throws IOException {
    page.navigate(server.url() + "/segments/new");
    page.locator("#name").fill("Kafka in Norway");
    Locator first = page.locator(".form-rows > li").first();
    exchanged(() -> first.getByLabel("Fact").selectOption("Role"));
    assertThat(page.locator("#segment-found")).containsText("3 candidates");
    assertThat(first.getByLabel("Fact").locator("option", options("EvaluationTime"))).hasCount(0);
    exchanged(first.getByRole(AriaRole.BUTTON, within("Add a test"))::click);
    assertThat(page.locator("#segment-found")).containsText("Fill in the rows");
    first.getByLabel("Field").fill("skills");
    exchanged(() -> first.getByLabel("How it is compared").selectOption("CONTAINS"));
    first.getByLabel("Value").pressSequentially("kafka");
    assertThat(page.locator("#segment-found")).containsText("1 candidate");
    assertThat(page.locator("#segment-found")).containsText("Ada Lind");
    exchanged(page.getByRole(AriaRole.BUTTON, named("Add a condition"))::click);
    Locator second = page.locator(".form-rows > li").last();
    second.getByLabel("Whether it is there").selectOption("NONE");
    exchanged(() -> second.getByLabel("Fact").selectOption("LastReply"));
    assertThat(page.locator("#segment-found")).containsText("1 candidate");
    PageScreenshots.take(page, "segment-rows");
    page.setViewportSize(390, 844);
    Assertions.assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
    page.setViewportSize(1440, 900);

    page.getByRole(AriaRole.BUTTON, named("Show as text")).click();
    assertThat(page.locator("#when"))
        .hasValue("Role( skills contains \"kafka\" )\nnot LastReply()");
    page.getByRole(AriaRole.BUTTON, named("Show as form")).click();
    assertThat(page.locator("#name")).hasValue("Kafka in Norway");
    Assertions.assertThat(server.texts("select name from segment where name like 'Kafka in%'"))
        .isEmpty();
    page.getByRole(AriaRole.BUTTON, named("Keep")).click();
    assertThat(page.locator("h1")).hasText("Kafka in Norway");
    assertThat(page.locator("#condition-rows li.row")).hasCount(2);
    Assertions.assertThat(ActionKeys.wrong(page)).isEmpty();
  }

  @Test
  void withoutScript_rowsAreAddedAndCounted() {
    try (BrowserContext plain =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page bare = plain.newPage();
      bare.navigate(server.url() + "/segments/new");
      bare.locator("#when\\.0").selectOption("Candidate");
      bare.getByRole(AriaRole.BUTTON, named("Add a test")).click();
      bare.getByLabel("Field").fill("country");
      bare.getByLabel("How it is compared").selectOption("EQUAL");
      bare.getByRole(AriaRole.BUTTON, named("Count")).click();
      assertThat(bare.locator("[role=alert]").first()).containsText("value is missing");
      bare.getByLabel("Value").fill("NO");
      bare.getByRole(AriaRole.BUTTON, named("Count")).click();

      assertThat(bare.locator("#segment-found")).containsText("2 candidates");
      bare.getByLabel("Field").fill("county");
      bare.locator("#name").fill("Norway");
      bare.getByRole(AriaRole.BUTTON, named("Keep")).click();
      assertThat(bare.locator("[role=alert]").first()).containsText("country");
    }
  }

  @Test
  void withoutScript_theButtonCounts() {
    try (BrowserContext plain =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page bare = plain.newPage();
      bare.navigate(server.url() + "/segments/new?view=text");
      bare.locator("#when").fill("Role( skills contains \"kafka\" )");
      bare.locator("#name").fill("Kafka");
      bare.getByRole(AriaRole.BUTTON, named("Count")).click();

      assertThat(bare.locator("#segment-found")).containsText("1 candidate");
      assertThat(bare.locator("#when")).hasValue("Role( skills contains \"kafka\" )");
      bare.locator("#when").fill("Roles()");
      bare.getByRole(AriaRole.BUTTON, named("Keep")).click();
      assertThat(bare.locator(".mistakes")).containsText("Line 1, column 1");
      assertThat(bare.locator("#name")).hasValue("Kafka");
    }
  }

  @Test
  void textThatIsCountedAndNotKept_isThereAfterTheTabIsReloaded() {
    page.navigate(server.url() + "/segments/new?view=text");
    typed(page, "Role( skills contains \"kafka\" )");
    assertThat(page.locator("#segment-found")).containsText("1 candidate");
    assertThat(page.locator("[data-kept-state]")).not().isEmpty();

    page.reload();

    assertThat(page.locator(".notice.kept")).containsText("unsaved changes");
    page.getByRole(AriaRole.BUTTON, named("Take them")).click();
    assertThat(text(page)).hasText("Role( skills contains \"kafka\" )");
  }

  @Test
  void lateSave_losesNothingTyped() throws IOException {
    String made = server.segment("Kept by two", "Candidate()");
    page.navigate(made + "?view=text");
    typed(page, "Candidate( country == \"NO\" )");
    Page other = page.context().newPage();
    other.navigate(made + "?view=text");
    typed(other, "Candidate( country == \"DE\" )");
    other.getByRole(AriaRole.BUTTON, named("Keep")).click();
    assertThat(other.locator(".notice")).containsText("Version 2 is kept.");

    page.getByRole(AriaRole.BUTTON, named("Keep")).click();

    assertThat(page.locator("#late")).containsText("version 2 in between");
    assertThat(page.locator(".late-texts")).containsText("- Candidate( country == \"DE\" )");
    assertThat(page.locator(".late-texts")).containsText("+ Candidate( country == \"NO\" )");
    assertThat(page.locator("#when")).hasValue("Candidate( country == \"NO\" )");
    PageScreenshots.take(page, "segment-late");
    page.getByRole(AriaRole.BUTTON, named("Keep")).click();
    assertThat(page.locator(".notice")).containsText("Version 3 is kept.");
  }

  @Test
  void list_takesRefsAndTellsThoseItDoesNotKnow() throws IOException {
    page.navigate(server.url() + "/segments/new");
    page.locator("#name").fill("Met in Oslo");
    page.getByLabel("A list of candidates").check();
    assertThat(page.locator("#condition-rows")).isHidden();
    page.getByRole(AriaRole.BUTTON, named("Keep")).click();
    assertThat(page.locator("h1")).hasText("Met in Oslo");

    page.locator("#add").fill("ada\nnobody\ngrace");
    page.getByRole(AriaRole.BUTTON, named("Add")).click();
    assertThat(page.locator("#add-problem"))
        .containsText("No candidate has this ref. 2 candidates");
    assertThat(page.locator("#add")).hasValue("nobody");
    assertThat(page.locator(".segment-people [data-row]")).hasCount(2);
    PageScreenshots.take(page, "segment-list");
    page.locator(".segment-people [data-row]")
        .filter(new Locator.FilterOptions().setHasText("Ada Lind"))
        .getByRole(AriaRole.BUTTON)
        .click();
    assertThat(page.locator(".segment-people [data-row]")).hasCount(1);

    page.navigate(server.url() + "/segments/new");
    page.locator("#name").fill("Not met in Oslo");
    page.getByLabel("Other segments").check();
    page.getByLabel("In none of them").check();
    page.getByLabel("Met in Oslo", new Page.GetByLabelOptions().setExact(true)).check();
    assertThat(page.locator("#segment-found")).containsText("2 candidates");
    page.getByRole(AriaRole.BUTTON, named("Keep")).click();
    page.locator("#who").fill("grace");
    page.getByRole(AriaRole.BUTTON, named("Ask")).click();
    assertThat(page.locator(".missing")).containsText("In “Met in Oslo”");
    PageScreenshots.take(page, "segment-combination");
  }

  private void exchanged(Runnable act) {
    page.locator("#content").evaluate("it => { it.leaves = true; }");
    act.run();
    page.waitForFunction("() => !document.querySelector('#content').leaves");
  }

  private static Locator.LocatorOptions options(String text) {
    return new Locator.LocatorOptions().setHasText(text);
  }

  private static Locator.GetByRoleOptions within(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
