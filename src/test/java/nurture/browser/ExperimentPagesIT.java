package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nurture.experiment.ArmAssignment;
import nurture.it.ExperimentMessages;
import nurture.it.PagesServer;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member who reads an experiment: before it starts, while it has too few, and decided. */
final class ExperimentPagesIT {

  private static final String LONG_AGO =
      "(date_trunc('day', now()) - interval '30 days' + interval '9 hours')";

  private static SystemChromium chromium;
  private static PagesServer server;

  private BrowserTab tab;
  private Page page;

  @BeforeAll
  static void start() {
    chromium = SystemChromium.launch().orElse(null);
    if (chromium != null) {
      server =
          PagesServer.demo(
              Map.of("NURTURE_SENDER_OTHERS", "Jonas Berg, Engineer <jonas@example.com>"));
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
  void draft_saysHowManyItNeeds_startsAndStops() throws IOException {
    ExperimentMessages messages = new ExperimentMessages(server::execute, "Evening in Oslo");
    String unused = messages.campaign();
    unused = messages.experiment("Morning or evening", "DRAFT", "null");
    page.navigate(server.url() + "/candidates");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Experiments"))
        .first()
        .click();
    assertThat(page.locator("h1")).hasText("Experiments");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Morning or evening"))
        .click();

    assertThat(page.locator(".lead")).containsText("Needs about");
    assertThat(page.locator(".measures").first()).containsText("quarterly-update at 17:30");
    PageScreenshots.take(page, "experiment-draft");

    page.keyboard().press("s");
    assertThat(page.locator(".notice")).containsText("The experiment runs.");
    assertThat(page.locator(".person .chip")).hasText("Running");
    assertThat(page.locator(".lead")).containsText("Too few to say, about");
    PageScreenshots.take(page, "experiment-begins");

    page.keyboard().press("x");
    assertThat(page.locator(".person .chip")).hasText("Stopped");
    Assertions.assertThat(
            server.texts(
                "select action from audit where target = md5('Morning or evening')::uuid::text order by seq"))
        .containsExactly("start experiment", "stop experiment");
  }

  @Test
  void draft_isWrittenOnAPage_whatIsWrongStandsBesideItsField() throws IOException {
    String campaign = campaign("Evening in Malmö");
    page.navigate(server.url() + "/campaigns/" + campaign);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Test two messages")).click();
    assertThat(page.locator("h1")).hasText("New experiment");
    assertThat(page.locator("#campaign")).hasValue(campaign);
    assertThat(page.locator("#experiment-needed")).containsText("Needs about");
    assertThat(page.locator("#experiment-needed .warning")).containsText("more are needed");
    PageScreenshots.take(page, "experiment-new");

    page.locator("#name").fill("Late or early");
    page.locator("#arm-1").fill("early");
    page.locator("#lift").fill("much");
    keep();
    assertThat(page.locator("#arm-2-problem")).containsText("Give the arm a name");
    assertThat(page.locator("#lift-problem")).containsText("a number of percent");
    assertThat(page.locator("#arm-1")).hasValue("early");
    assertThat(page.locator("#lift")).hasValue("much");
    PageScreenshots.take(page, "experiment-new-wrong");

    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("One more arm")).click();
    assertThat(page.locator("#arm-3")).isVisible();
    assertThat(page.locator("#arm-1")).hasValue("early");
    page.locator("#arm-2").fill("late");
    page.locator("#time-2").fill("17:30");
    page.locator("#template-2").selectOption("quarterly-update");
    page.locator("#share-2").fill("60");
    page.locator("#lift").fill("9.5");
    keep();
    assertThat(page.locator("#arms-problem")).containsText("gives away 110%");
    page.locator("#share-2").fill("40");
    keep();
    assertThat(page.locator("h1")).hasText("Late or early");
    assertThat(page.locator(".person .chip")).hasText("Draft");
    assertThat(page.locator(".measures").first()).containsText("40%, quarterly-update at 17:30");
    assertThat(page.locator(".meta")).containsText("looks for 9.5 points more");

    page.navigate(server.url() + "/experiments/new?campaign=" + campaign);
    assertThat(page.locator(".notice")).containsText("the experiment of the campaign");
  }

  @Test
  void lateSave_saysWhoWasFaster_andKeepsWhatWasTyped() throws IOException {
    String unused = campaign("Morning in Malmö");
    server.execute(
        """
        insert into experiment (id, name, campaign_id, plan, state, said, version, by, at)
        values (md5('Late save')::uuid, 'Late save', md5('Morning in Malmö')::uuid,
          '{"arms":[{"name":"plain","weight":50},{"name":"warm","weight":50,"template":"quarterly-update"}],"holdOut":0,"windowDays":14,"baseRate":4,"lift":3,"alpha":5,"power":80}',
          'DRAFT', '', 1, 'maren', now())""");
    String id = server.texts("select md5('Late save')::uuid::text").get(0);
    page.navigate(server.url() + "/experiments/" + id);
    page.keyboard().press("e");
    assertThat(page.locator("h1")).hasText("Edit Late save");
    page.locator("#window").fill("21");
    server.execute(
        "update experiment set version = 2, by = 'greta', plan = jsonb_set(plan, '{holdOut}', '0') where id = md5('Late save')::uuid");
    keep();
    assertThat(page.locator("#late")).containsText("kept version 2 in between");
    assertThat(page.locator("#window")).hasValue("21");
    assertThat(page.locator(".late-texts")).containsText("replies within 14 days count");
    PageScreenshots.take(page, "experiment-late");
    keep();
    assertThat(page.locator(".notice")).containsText("Version 3 is kept.");
    assertThat(page.locator(".meta")).containsText("replies within 21 days count");
    page.keyboard().press("s");
    assertThat(page.locator(".person .chip")).hasText("Running");
    page.navigate(server.url() + "/experiments/" + id + "/edit");
    assertThat(page.locator(".notice")).containsText("cannot be changed any more");
  }

  @Test
  void twoSubjects_areRead_started_andAThirdArmIsAddedAndStopped() throws IOException {
    String campaign = campaign("Noon in Malmö");
    page.navigate(server.url() + "/experiments/new?campaign=" + campaign);
    page.locator("#name").fill("Question or name");
    page.locator("#arm-1").fill("usual");
    page.locator("#share-1").fill("40");
    page.locator("#arm-2").fill("question");
    page.locator("#share-2").fill("40");
    page.locator("#subject-2").fill("${candidate.frstName}, one question");
    keep();
    assertThat(page.locator("#subject-2-problem")).containsText("column 3");
    assertThat(page.locator("#subject-2")).hasValue("${candidate.frstName}, one question");
    PageScreenshots.take(page, "experiment-subject-wrong");
    page.locator("#subject-2")
        .fill(
            "en: ${personal.topic}, and a question\nde: ${personal.topic}, und eine Frage\nnl: ${personal.topic}, en een vraag");
    page.locator("#sender-2").selectOption("jonas@example.com");
    assertThat(page.locator(".arm-subjects")).containsText("stream processing, and a question");
    PageScreenshots.take(page, "experiment-subjects");
    keep();
    assertThat(page.locator("h1")).hasText("Question or name");
    assertThat(page.locator(".measures").first())
        .containsText("subject in de “${personal.topic}, und eine Frage”");
    assertThat(page.locator(".measures").first()).containsText("from jonas@example.com");
    page.keyboard().press("s");
    assertThat(page.locator(".person .chip")).hasText("Running");

    page.keyboard().press("a");
    assertThat(page.locator("h1")).hasText("Add an arm to Question or name");
    page.locator("#arm-3").fill("third");
    page.locator("#share-3").fill("30");
    page.locator("#subject-3").fill("A question about your work");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add it")).click();
    assertThat(page.locator("#arms-problem")).containsText("gives away 110%");
    assertThat(page.locator("#subject-3")).hasValue("A question about your work");
    PageScreenshots.take(page, "experiment-arm");
    page.locator("#share-3").fill("20");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add it")).click();
    assertThat(page.locator(".notice")).containsText("The arm third is added");
    assertThat(page.locator(".measures").first()).containsText("A question about your work");
    PageScreenshots.take(page, "experiment-grown");

    page.locator("#arm").selectOption("third");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stop this arm")).click();
    assertThat(page.locator(".notice")).containsText("third takes no more candidates");
    assertThat(page.locator(".warning.big")).containsText("third was stopped by");
    PageScreenshots.take(page, "experiment-arm-stopped");
    Assertions.assertThat(
            server.texts(
                "select action from audit where target = (select id::text from experiment where name = 'Question or name') order by seq"))
        .containsExactly("make experiment", "start experiment", "add arm", "stop arm");
  }

  @Test
  void dryRun_showsEachCandidateTheSubjectOfTheirArm() throws IOException {
    for (String name : List.of("Ada", "Alan", "Grace", "Tove", "Edsger", "Barbara")) {
      String ref = name.toLowerCase(Locale.ROOT);
      server.candidate(
          ref,
          """
          {"name":"%1$s Dahl","email":"%1$s@example.com","country":"NO","timeZone":"Europe/Oslo","interests":["chess"]}"""
              .formatted(name));
      server.event(
          ref, ref + "-consent", "consent-given", "{\"via\":\"email\",\"basis\":\"consent\"}");
      for (String item : CampaignPagesIT.RESEARCH) {
        server.event(
            ref,
            ref + "-" + item,
            "research-found",
            "{\"item\":\"%s\",\"finding\":\"a talk on joins\"}".formatted(item));
      }
    }
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                server
                        .texts(
                            "select candidate_ref from candidate_facts where candidate_country = 'NO'")
                        .size()
                    == 6);
    String campaign = campaign("Dry in Malmö", "NO");
    server.execute(
        """
        insert into experiment (id, name, campaign_id, plan, state, said, version, by, at, started_at, gathered_to)
        values (md5('Told or asked')::uuid, 'Told or asked', md5('Dry in Malmö')::uuid,
          '{"arms":[{"name":"told","weight":50,"subject":"News from our team"},{"name":"asked","weight":50,"subject":"One question, ${candidate.firstName}"}],"holdOut":0,"windowDays":14,"baseRate":4,"lift":3,"alpha":5,"power":80}',
          'RUNNING', '', 1, 'maren', now(), now(), now())""");
    UUID experiment = UUID.fromString(server.texts("select md5('Told or asked')::uuid").get(0));
    page.navigate(server.url() + "/campaigns/" + campaign);

    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin a dry run")).click();
    assertThat(page.locator(".balance-sum"))
        .containsText(
            "tried = ",
            new LocatorAssertions.ContainsTextOptions()
                .setTimeout(Duration.ofSeconds(60).toMillis()));
    page.locator(".balance-sum a").first().click();

    assertThat(page.locator(".campaign-people > li").first()).isVisible();
    List<String> mails =
        page.locator(".campaign-people .button").all().stream()
            .map(button -> button.getAttribute("href"))
            .toList();
    Set<String> arms = new TreeSet<>();
    for (String mail : mails.subList(0, Math.min(10, mails.size()))) {
      page.navigate(server.url() + mail);
      String ref = page.locator(".person .meta a").getAttribute("href").replaceFirst(".*/", "");
      List<String> known =
          server.texts(
              "select id || ' ' || split_part(name, ' ', 1) from candidate where ref = '%s'"
                  .formatted(ref));
      String[] who = known.get(0).split(" ", 2);
      boolean told = ArmAssignment.place(experiment, UUID.fromString(who[0])) < 50;
      assertThat(page.locator(".offer-subject"))
          .hasText(told ? "News from our team" : "One question, " + who[1]);
      if (arms.add(told ? "told" : "asked")) {
        PageScreenshots.take(page, "experiment-dry-" + (told ? "told" : "asked"));
      }
    }
    Assertions.assertThat(arms).containsExactly("asked", "told");
  }

  private void keep() {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep").setExact(true))
        .click();
  }

  /** One that is to begin much later, of a segment that can be counted; answers its id. */
  private static String campaign(String name) {
    return campaign(name, "SE");
  }

  private static String campaign(String name, String country) {
    String segment =
        server
            .segment("Of " + name, "Candidate( country == \"" + country + "\" )")
            .replaceFirst(".*/", "");
    server.execute(
        """
        insert into campaign (id, name, owner, segment_id, plan, state, said, version, by, at, begins_at)
        values (md5('%1$s')::uuid, '%1$s', '', '%2$s',
          '{"steps":[{"key":"","template":"first-outreach","via":"email","afterDays":0,"removed":false}],"day":"2030-01-07","time":"09:00","spreadMinutes":0,"expiresDays":14,"rolling":false}',
          'SCHEDULED', '', 1, 'maren', now(), '2030-01-07')"""
            .formatted(name, segment));
    return server.texts("select md5('" + name + "')::uuid::text").get(0);
  }

  @Test
  void experiment_isReadDownToItsCandidates() throws IOException {
    ExperimentMessages messages = new ExperimentMessages(server::execute, "Evening in Bergen");
    String unused = messages.campaign();
    String experiment = messages.experiment("Plain or warm", "RUNNING", LONG_AGO);
    arm(messages, experiment, "plain", 900, 40);
    arm(messages, experiment, "warm", 880, 110);
    messages.sent(experiment, "hold-out", "out-", 190, LONG_AGO);
    messages.sent(experiment, "warm", "lately-", 20, "now() - interval '3 days'");
    server.execute(
        "update message set finished_at = date_trunc('day', finished_at)"
            + " + (hashtext(candidate_id::text) & 32767) * interval '1 second'"
            + " where topic = 'campaign/Evening in Bergen' and finished_at < now() - interval '20 days'");
    String id = server.texts("select " + experiment).get(0);
    gathered();
    page.navigate(server.url() + "/experiments/" + id);

    assertThat(page.locator(".lead"))
        .hasText("“warm” is answered more often than “plain”: 12.5% against 4.4%.");
    Locator warm = page.locator("tr", new Page.LocatorOptions().setHasText("17:30"));
    assertThat(warm).containsText("110 of 880");
    assertThat(warm).containsText("20 more within their window");
    assertThat(warm.locator("svg .whisker")).hasCount(1);
    assertThat(page.locator("main")).containsText("Unsubscribes");
    PageScreenshots.take(page, "experiment");

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("warm").setExact(true))
        .click();
    assertThat(page.locator("h1")).hasText("Candidates of warm");
    assertThat(page.locator("[data-row]")).hasCount(100);
    PageScreenshots.take(page, "experiment-candidates");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("More candidates")).click();
    assertThat(page.locator("[data-row]")).hasCount(100);

    page.navigate(server.url() + "/experiments");
    assertThat(page.locator("main")).containsText("Warm is better");
    PageScreenshots.take(page, "experiments");
  }

  private static void arm(
      ExperimentMessages messages, String experiment, String arm, int many, int replies) {
    messages.sent(experiment, arm, arm + "-", many, LONG_AGO);
    messages.came(
        arm + "-",
        replies,
        "replied",
        "{\"tone\":\"neutral\",\"message\":\"MESSAGE\"}",
        LONG_AGO + " + interval '2 days'");
  }

  /** Waits until the server has looked. */
  private static void gathered() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(180))
        .until(
            () ->
                server
                    .texts(
                        "select count(*) from experiment_touch t join experiment e on e.id = t.experiment_id"
                            + " where e.decided is not null and t.arm = 'warm' and t.sent_at is not null")
                    .get(0)
                    .equals("900"));
  }
}
