package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nurture.it.PagesServer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Rosa changes a rule, Otto reviews it, another publication comes between, Rosa rebases and
 * publishes. The steps share one server and follow each other.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class DraftReviewPagesIT {

  private static final String FILE = "rules/journey/awareness.drl";
  private static final String OWNER = "// PLAYBOOK P21. Owner: sourcing team.";
  private static final String REFERRALS = "// PLAYBOOK P21. Owner: sourcing and referrals.";
  private static final String RULE = "Ask a mutual connection for an introduction first";

  private static final int SLOW = 120_000;

  private static SystemChromium chromium;
  private static PagesServer server;

  /** Profiles without scripts, by member. */
  private static final Map<Integer, BrowserContext> PLAIN = new HashMap<>();

  private static String draft = "";

  private BrowserTab tab;
  private Page page;

  @BeforeAll
  static void start() {
    chromium = SystemChromium.launch().orElse(null);
    if (chromium != null) {
      server =
          PagesServer.start(
              Map.of(
                  "NURTURE_PLAYBOOK_APPROVALS", "1",
                  "NURTURE_HTTP_REQUEST_TIMEOUT_SECONDS", "300"));
      member(1, "Rosa Held", "publisher");
      member(2, "Otto Berg", "publisher");
      member(3, "Vera Lind", "viewer");
    }
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      PLAIN.values().forEach(BrowserContext::close);
      server.close();
      chromium.close();
    }
  }

  @AfterEach
  void close() {
    leave();
  }

  @Test
  @Order(1)
  void author_changesARule_andAsksForReview() throws IOException {
    as(1);
    draft = begin("Referrals own the introductions");
    edit(1, draft, OWNER, REFERRALS);

    page.navigate(draft);
    assertThat(page.locator(".review")).containsText("Review was not asked for.");
    assertThat(page.locator(".review"))
        .containsText("Publishing takes 1 approval by a member of ops, a publisher or an admin.");
    page.getByLabel("Remark").fill("Otto, is that your team?");
    page.getByRole(AriaRole.BUTTON, named("Ask for review")).click();

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Review is asked for");
    assertThat(page.locator(".review .chip").first()).hasText("waits for review");
    page.getByRole(AriaRole.BUTTON, named("Check and publish"))
        .click(new Locator.ClickOptions().setTimeout(SLOW));
    assertThat(page.locator("#publish + p"))
        .containsText(
            "Publishing takes 1 approval",
            new LocatorAssertions.ContainsTextOptions().setTimeout(SLOW));
    assertThat(page.getByRole(AriaRole.BUTTON, named("Publish"))).hasCount(0);
    PageScreenshots.take(page, "check-without-approval");
  }

  @Test
  @Order(2)
  void reviewer_findsItUnderToday_commentsOnALineAndAsksForChanges() throws IOException {
    as(2);
    page.navigate(server.url() + "/playbook/drafts");
    assertThat(page.locator("section:has(#waiting) .cards > li")).hasCount(1);
    PageScreenshots.take(page, "drafts-waiting");
    page.navigate(server.url() + "/");
    page.getByRole(AriaRole.LINK, named("draft waits for your review")).click();

    assertThat(page.locator("h1")).hasText("Referrals own the introductions");
    Locator line = page.locator(".said-line.added");
    assertThat(line).containsText(REFERRALS);
    assertThat(line.locator(".say")).hasCSS("opacity", "1");
    line.locator(".say").focus();
    page.keyboard().press("Enter");
    page.locator("#write textarea").fill("   ");
    page.locator("#write").getByRole(AriaRole.BUTTON, button("Comment")).click();
    assertThat(page.locator("#said-problem")).containsText("Write something");
    page.locator("#write textarea").fill("Which of the two answers questions?\nName one team.");
    PageScreenshots.take(page, "draft-comment");
    page.locator("#write").getByRole(AriaRole.BUTTON, button("Comment")).click();

    assertThat(page.locator(".said-line.added + .thread")).containsText("Otto Berg");
    assertThat(page.locator(".said-line.added + .thread")).containsText("Name one team.");
    assertThat(page.locator(".said-line.added + .thread")).isFocused();
    assertThat(page.locator(".said-line.added + .thread")).isInViewport();
    page.getByLabel("Comment on the draft").fill("Good idea as such.");
    page.locator("section:has(#comments) > form button").click();
    assertThat(page.locator(".open-comments")).containsText("2 open comments");
    page.getByRole(AriaRole.BUTTON, named("Ask for changes")).click();
    assertThat(page.locator("#remark-problem")).containsText("Say what is to be changed");
    page.getByLabel("Remark").fill("Name one team as the owner");
    page.getByRole(AriaRole.BUTTON, named("Ask for changes")).click();

    assertThat(page.locator(".review .chip").first()).hasText("changes asked for");
    PageScreenshots.take(page, "draft-review");
    tab.expects(complaint -> complaint.contains("400"));
  }

  @Test
  @Order(3)
  void comment_staysAtItsLineWhileOthersChange_andSaysWhenTheLineIsGone() {
    as(1);
    edit(1, draft, "rule \"" + RULE + "\"", "// See also P22.\nrule \"" + RULE + "\"");
    page.navigate(draft);
    assertThat(page.locator(".said-line:has-text('referrals') + .thread"))
        .containsText("Name one team.");
    Locator thread = page.locator(".said-lines .thread").first();
    thread.locator("summary").first().click();
    thread.locator("textarea").fill("Referrals, then.");
    thread.getByRole(AriaRole.BUTTON, button("Answer")).click();
    assertThat(page.locator(".said-lines .thread")).containsText("Referrals, then.");

    edit(1, draft, REFERRALS, "// PLAYBOOK P21. Owner: referrals.");
    page.navigate(draft);
    assertThat(page.locator(".thread").first()).containsText("The line is gone");
    page.locator(".thread").first().getByRole(AriaRole.BUTTON, button("Settled")).click();
    assertThat(page.locator(".thread.settled summary").first())
        .containsText("Settled by Rosa Held: Which of the two");
    page.getByRole(AriaRole.BUTTON, named("Ask for review again")).click();
    assertThat(page.locator(".review .chip").first()).hasText("waits for review");
  }

  @Test
  @Order(4)
  void approval_holdsForTheRevisionThatWasSeen() {
    as(2);
    page.navigate(draft);
    Page late = page;
    edit(1, draft, "// See also P22.", "// See P22, too.");
    page.getByLabel("Remark").fill("Fine");
    page.getByRole(AriaRole.BUTTON, exact("Approve")).click();
    assertThat(late.locator("#remark-problem")).containsText("changed since you opened it");
    assertThat(page.getByLabel("Remark")).hasValue("Fine");
    page.getByRole(AriaRole.BUTTON, exact("Approve")).click();
    assertThat(page.locator(".review .chip").first()).hasText("approved");

    edit(1, draft, "// See P22, too.", "// Mind P22.");
    page.navigate(draft);
    assertThat(page.locator(".review .verdicts")).containsText("approved before a change");
    assertThat(page.locator(".review .chip").first()).hasText("waits for your review");
    tab.expects(complaint -> complaint.contains("409"));
  }

  @Test
  @Order(5)
  void draftOfAnother_isPublishedInBetween() {
    as(2);
    String other = begin("Research owns the introductions");
    edit(2, other, OWNER, "// PLAYBOOK P21. Owner: research team.");
    edit(2, other, "// PLAYBOOK P18. Also for those", "// PLAYBOOK P18, P19. Also for those");
    as(1);
    page.navigate(other);
    page.getByRole(AriaRole.BUTTON, exact("Approve")).click();
    assertThat(page.locator(".review .chip").first()).hasText("approved");
    as(2);
    page.navigate(other);
    check();
    page.getByLabel("What is this version about?").fill("Research owns the introductions");
    page.locator("#percent").fill("100");
    page.getByRole(AriaRole.BUTTON, exact("Publish"))
        .click(new Locator.ClickOptions().setTimeout(SLOW));
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Version 2 is published.", slow());
  }

  @Test
  @Order(6)
  void draftThatIsBehind_isRebasedWithBothSidesShown() throws IOException {
    as(1);
    page.navigate(draft);
    assertThat(page.locator(".warning.big")).containsText("Version 2 is in service by now");
    page.getByRole(AriaRole.LINK, named("Rebase onto version 2")).click();

    assertThat(page.locator("#clashes")).hasText("Both changed the same at 1 place");
    assertThat(page.locator(".side").nth(0)).containsText("Owner: sourcing team.");
    assertThat(page.locator(".side").nth(1)).containsText("Owner: referrals.");
    assertThat(page.locator(".side").nth(2)).containsText("Owner: research team.");
    PageScreenshots.take(page, "rebase");
    page.getByRole(AriaRole.BUTTON, named("Rebase the draft")).click();
    assertThat(page.locator(".clash .warning")).hasText("Choose one of these.");
    page.getByLabel("Write it myself").check();
    page.locator(".own-text textarea")
        .fill("// PLAYBOOK P21. Owner: referrals, with research.\n// Mind P22.");
    PageScreenshots.take(page, "rebase-own-text");
    edit(1, draft, "// PLAYBOOK P10. Owner: sourcing team.", "// PLAYBOOK P10. Owner: sourcing.");
    page.getByRole(AriaRole.BUTTON, named("Rebase the draft")).click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("changed since you opened this page");
    assertThat(page.locator(".own-text textarea"))
        .hasValue("// PLAYBOOK P21. Owner: referrals, with research.\n// Mind P22.");
    page.getByRole(AriaRole.BUTTON, named("Rebase the draft")).click();

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("on top of version 2 now");
    assertThat(page.locator(".said-line.removed").first()).containsText("Owner: research team.");
    assertThat(page.locator(".said-line.added").nth(1)).not().isEmpty();
    assertThat(page.locator("main")).containsText("Owner: referrals, with research.");
    tab.expects(complaint -> complaint.contains("400") || complaint.contains("409"));
  }

  @Test
  @Order(7)
  void rebase_withoutScripts_takesASide() {
    try (Page still = plain(1)) {
      still.navigate(server.url() + "/playbook/drafts");
      String mine = begin(still, "Without scripts");
      server.execute(
          "update playbook_draft set parent = 1 where id = '"
              + mine.substring(mine.lastIndexOf('/') + 1)
              + "'");
      edit(1, mine, OWNER, "// PLAYBOOK P21. Owner: Rosa.");
      still.navigate(mine);
      still.getByRole(AriaRole.LINK, named("Rebase onto version 2")).click();
      still.getByLabel("Take what version 2 says").check();
      still.getByRole(AriaRole.BUTTON, named("Rebase the draft")).click();

      assertThat(still.getByRole(AriaRole.STATUS)).containsText("on top of version 2 now");
      assertThat(still.locator("main")).containsText("Nothing is changed yet.");
    }
  }

  @Test
  @Order(8)
  void publishForm_keepsWhatWasTyped_andPublishesWhatIsApproved() throws IOException {
    as(2);
    page.navigate(draft);
    page.getByRole(AriaRole.BUTTON, exact("Approve")).click();
    assertThat(page.locator(".review .chip").first()).hasText("approved");
    PageScreenshots.take(page, "draft-approved");
    as(1);
    page.navigate(draft);
    check();
    page.evaluate("document.querySelector('#percent').form.noValidate = true");
    page.getByLabel("What is this version about?").fill("Referrals own the introductions");
    page.locator("#percent").fill("130");
    page.getByRole(AriaRole.BUTTON, exact("Publish"))
        .click(new Locator.ClickOptions().setTimeout(SLOW));

    assertThat(page.locator("#percent-problem")).hasText("Write a whole number from 1 to 100.");
    assertThat(page.getByLabel("What is this version about?"))
        .hasValue("Referrals own the introductions");
    assertThat(page.locator("#percent")).hasValue("130");
    PageScreenshots.take(page, "publish-wrong-share");
    page.locator("#percent").fill("100");
    page.getByLabel("What is this version about?").fill("   ");
    page.getByRole(AriaRole.BUTTON, exact("Publish"))
        .click(new Locator.ClickOptions().setTimeout(SLOW));
    assertThat(page.locator("#comment-problem")).containsText("Say in at most 400");
    page.getByLabel("What is this version about?").fill("Referrals own the introductions");
    page.getByRole(AriaRole.BUTTON, exact("Publish"))
        .click(new Locator.ClickOptions().setTimeout(SLOW));

    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Version 3 is published.", slow());
    Assertions.assertThat(
            server.texts(
                "select detail from audit where action = 'publish playbook' and target = 'version"
                    + " 3'"))
        .singleElement()
        .asString()
        .contains("; approved by Otto Berg <otto@example.com>; ");
    tab.expects(complaint -> complaint.contains("400"));
  }

  @Test
  @Order(9)
  void rollBack_asksWhy() throws IOException {
    as(1);
    page.navigate(server.url() + "/playbook/versions");
    page.getByText("Put in service again").first().click();
    page.locator(".again[open] input[name=comment]").fill("  ");
    page.getByRole(AriaRole.BUTTON, named("Put version 2 in service")).click();
    assertThat(page.locator(".again[open] .warning")).containsText("it goes on record");
    PageScreenshots.take(page, "versions-roll-back");
    page.locator(".again[open] input[name=comment]").fill("Research takes it back");
    page.getByRole(AriaRole.BUTTON, named("Put version 2 in service")).click();

    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Version 2 is in service.");
    Assertions.assertThat(
            server.texts("select comment from playbook_service order by seq desc limit 1"))
        .containsExactly("Research takes it back");
    tab.expects(complaint -> complaint.contains("400"));
  }

  @Test
  @Order(10)
  void viewer_readsTheReview_andTakesNoPart() {
    as(3);
    page.navigate(draft);

    assertThat(page.locator(".review .verdicts")).containsText("Otto Berg");
    assertThat(page.locator(".thread").first()).isVisible();
    assertThat(page.locator("main form")).hasCount(0);
  }

  /** Begins a draft; answers its address. */
  private String begin(String title) {
    page.navigate(server.url() + "/playbook/drafts");
    return begin(page, title);
  }

  private static String begin(Page page, String title) {
    page.getByLabel("What is it about?").fill(title);
    page.getByRole(AriaRole.BUTTON, exact("Begin")).click();
    assertThat(page.locator("h1")).hasText(title);
    return page.url();
  }

  /** Changes a text of the file, in the text area that is there without scripts. */
  private static void edit(int who, String draft, String from, String to) {
    try (Page still = plain(who)) {
      still.navigate(draft + "/edit?file=" + FILE);
      Locator text = still.locator("#editor-text");
      Assertions.assertThat(text.inputValue()).contains(from);
      text.fill(text.inputValue().replace(from, to));
      still.getByRole(AriaRole.BUTTON, exact("Save")).click();
      Assertions.assertThat(still.locator("#editor-text").inputValue()).contains(to);
    }
  }

  /** A page without scripts. */
  private static Page plain(int who) {
    return PLAIN
        .computeIfAbsent(
            who,
            member ->
                chromium
                    .browser()
                    .newContext(
                        new Browser.NewContextOptions()
                            .setJavaScriptEnabled(false)
                            .setStorageState(cookies(member))))
        .newPage();
  }

  private void check() {
    page.getByRole(AriaRole.BUTTON, named("Check and publish"))
        .click(new Locator.ClickOptions().setTimeout(SLOW));
    assertThat(page.locator("h1")).hasText("Nothing is wrong", slow());
  }

  private void as(int who) {
    leave();
    tab = BrowserTab.open(chromium, cookies(who));
    page = tab.page();
    page.setDefaultTimeout(30_000);
  }

  private void leave() {
    if (tab != null) {
      tab.close();
      tab = null;
    }
  }

  private static void member(int number, String name, String role) {
    String first = name.split(" ")[0].toLowerCase(Locale.ROOT);
    server.execute(
        """
        insert into member (id, name, email, role, created_at)
        values ('%1$s', '%2$s', '%3$s@example.com', '%4$s', now());
        insert into member_session (hash, member_id, data, browser, created_at, seen_at, ends_at, idle_at)
        values (sha256('%5$s'), '%1$s', '', '', now(), now(), now() + interval '1 hour', now() + interval '1 hour')"""
            .formatted(id(number), name, first, role, session(number)));
  }

  private static String id(int number) {
    return "00000000-0000-4000-8000-00000000000" + number;
  }

  private static String session(int number) {
    return String.valueOf(number).repeat(64);
  }

  private static String cookies(int number) {
    return """
        {"cookies":[{"name":"nurture-session","value":"%s","domain":"127.0.0.1","path":"/","expires":-1,
        "httpOnly":true,"secure":false,"sameSite":"Lax"}],"origins":[]}"""
        .formatted(session(number));
  }

  private static LocatorAssertions.HasTextOptions slow() {
    return new LocatorAssertions.HasTextOptions().setTimeout(SLOW);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions exact(String name) {
    return named(name).setExact(true);
  }

  private static Locator.GetByRoleOptions button(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
