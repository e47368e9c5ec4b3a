package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nurture.it.PagesServer;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member who makes an opening, reads who fits it and its pool, and is late with a change. */
final class OpeningPagesIT {

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
          "ada",
          "{\"name\":\"Ada Lind\",\"country\":\"AT\",\"function\":\"engineering\",\"seniority\":\"senior\","
              + "\"skills\":[\"kafka\",\"java\"]}");
      server.candidate(
          "alan",
          "{\"name\":\"Alan Berg\",\"country\":\"DE\",\"function\":\"engineering\",\"skills\":"
              + "[\"kafka\",\"flink\"]}");
      server.candidate(
          "grace",
          "{\"name\":\"Grace Hopp\",\"country\":\"AT\",\"function\":\"data\",\"openings\":[\"eng-7\"]}");
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
  void opening_isMade_leadsToWhoFits_andToItsPool() throws IOException {
    page.navigate(server.url() + "/candidates");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Openings")).first().click();
    assertThat(page.locator("h1")).hasText("Openings");
    assertThat(page.locator("[data-row]").first()).containsText("Of the playbook");
    page.keyboard().press("a");
    assertThat(page.locator("h1")).hasText("New opening");

    fill("ref", "eng-7");
    fill("title", "Streaming engineer");
    fill("team", "Backbone");
    fill("location", "Vienna or remote");
    fill("country", "Atlantis");
    fill("function", "Engineering");
    fill("domain", "flink");
    fill("skills", "Kafka, Flink");
    page.locator("#state").selectOption("open");
    keep();
    assertThat(page.locator("#country-problem")).containsText("“Atlantis” is no country");
    assertThat(page.locator("#title")).hasValue("Streaming engineer");
    PageScreenshots.take(page, "opening-mistake");
    fill("country", "at");
    keep();
    assertThat(page.locator("h1")).hasText("Streaming engineer");
    assertThat(page.locator(".notice")).containsText("The opening is kept.");

    Locator people = page.locator(".segment-people [data-row]");
    assertThat(page.locator("#people")).hasText("3 candidates fit");
    assertThat(people.nth(0)).containsText("Grace Hopp");
    assertThat(people.nth(0)).containsText("Named in the profile");
    assertThat(people.nth(1)).containsText("Alan Berg");
    assertThat(people.nth(1)).containsText("2 of 2 skills: kafka, flink");
    assertThat(people.nth(1)).containsText("Lives in DE, the opening is in AT");
    assertThat(people.nth(2)).containsText("Lacks flink");
    PageScreenshots.take(page, "opening");
    Assertions.assertThat(ActionKeys.wrong(page)).isEmpty();

    page.keyboard().press("p");
    assertThat(page.locator("h1")).hasText("Engineering");
    assertThat(page.locator(".says")).containsText("Flink, Austria");
    page.navigate(server.url() + "/pools?function=engineering");
    Locator need = page.locator(".pool-needs [data-row]").filter(with("Streaming engineer"));
    assertThat(need).containsText("engineering, flink, Austria");
    assertThat(need).containsText("50 missing");
    Locator germany = page.locator(".pool-people [data-row]").filter(with("Germany")).first();
    assertThat(germany).containsText("Thin");
    PageScreenshots.take(page, "pools");
    Assertions.assertThat(ActionKeys.wrong(page)).isEmpty();
    germany.getByRole(AriaRole.LINK).click();
    assertThat(page.locator(".segment-people [data-row]")).hasCount(1);
    assertThat(page.locator(".segment-people [data-row]")).containsText("Alan Berg");
    PageScreenshots.take(page, "pool");

    page.navigate(server.url() + "/candidates/ada");
    page.keyboard().press("o");
    assertThat(page.locator("#panel")).containsText("Streaming engineer");
    assertThat(page.locator("#panel")).containsText("1 of 2 skills: kafka");
    PageScreenshots.take(page, "candidate-openings");
  }

  @Test
  void change_thatIsLate_keepsWhatWasTyped_andARemovedOneIsGone() throws IOException {
    page.navigate(server.url() + "/openings/REQ-104");
    assertThat(page.locator("h1")).hasText("Graphics engineer");
    assertThat(page.locator(".meta")).containsText("Of the playbook");
    Page other = tab.beside();
    other.navigate(server.url() + "/openings/REQ-104");
    other.locator("#team").fill("Theirs");
    other.getByRole(AriaRole.BUTTON, named("Keep")).click();
    assertThat(other.locator(".notice")).containsText("The opening is kept.");
    other.close();
    fill("team", "Mine");
    keep();
    assertThat(page.locator("#late")).containsText("kept version 1 in between");
    assertThat(page.locator("ins")).containsText("team: Mine");
    assertThat(page.locator("#team")).hasValue("Mine");
    PageScreenshots.take(page, "opening-late");
    keep();
    assertThat(page.locator(".meta")).containsText("Mine");
    assertThat(page.locator(".meta")).containsText("in place of the one of the playbook");

    page.keyboard().press("r");
    page.getByRole(AriaRole.BUTTON, named("Remove it")).click();
    assertThat(page.locator(".notice")).containsText("The one of the playbook counts again.");
    Assertions.assertThat(
            server.texts("select action from audit where target = 'REQ-104' order by seq"))
        .containsExactly("make opening", "change opening", "remove opening");
  }

  @Test
  void file_isKeptWhole_orToldLineByLine() throws IOException {
    page.navigate(server.url() + "/openings");
    send("ref,title,team,location,function,skills,state\nf-1,,Backbone,Vienna,data,sql,open\n");
    assertThat(page.locator(".mistakes")).containsText("Line 2, title: Write the title.");
    tab.expects(complaint -> complaint.contains("422"));
    PageScreenshots.take(page, "openings");
    send(
        "ref,title,team,location,function,skills,state\n"
            + "f-1,Analyst,Insight,Vienna,data,sql,closed\n");
    assertThat(page.locator(".notice")).containsText("1 opening is new, 0 changed, 0 as before.");
    assertThat(page.locator("[data-row]").filter(with("f-1"))).containsText("Closed");
  }

  private void send(String text) {
    page.locator("#file")
        .setInputFiles(
            new FilePayload("openings.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    page.getByRole(AriaRole.BUTTON, named("Keep its openings")).click();
  }

  private void fill(String field, String text) {
    page.locator("#" + field).fill(text);
  }

  private void keep() {
    page.getByRole(AriaRole.BUTTON, named("Keep")).click();
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
