package nurture.web.console;

import static nurture.people.People.after;
import static nurture.web.console.ConsolePeople.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.candidate.Dossier;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.MessageBounced;
import nurture.event.CandidateEvent.Unsubscribed;
import nurture.event.Via;
import nurture.insight.CandidateFile;
import nurture.insight.QueueDepths;
import nurture.insight.TimelineEntry.MessageText;
import nurture.outbox.MessageState;
import nurture.outbox.ProviderThrottle;
import nurture.outbox.RouteStanding;
import nurture.outbox.RouteState;
import nurture.web.candidate.CandidatePages;
import nurture.web.mail.MailPageRoutes;
import nurture.web.member.MemberPages;
import nurture.web.task.TaskPageRoutes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages as a browser gets them. */
final class ConsoleTest {

  private static final InstantSource CLOCK = InstantSource.fixed(NOON);
  private static final BiFunction<String, CandidateEvent, Future<Void>> TOLD =
      (ref, event) -> Future.succeededFuture();
  private static final String SCRIPT = "<script>alert(1)</script>";

  private final FakeCandidateReader reading = new FakeCandidateReader();
  private List<RouteState> held = List.of();
  private List<RouteStanding> servers = List.of();
  private final FakeTaskReader tasks = new FakeTaskReader();
  private ConsoleServer consoleServer;

  @BeforeEach
  void start() {
    consoleServer =
        new ConsoleServer(
            false,
            (access, notices) ->
                List.of(
                    new TaskPageRoutes(tasks, reading, TOLD, CLOCK, notices),
                    new CandidatePages(
                        new FakeCandidateTools()
                            .tools(reading, new FakeRecordMerges(), new FakeMessageActions()),
                        TOLD,
                        CLOCK,
                        Optional.empty(),
                        notices),
                    new MailPageRoutes(
                        reading,
                        new FakeMessageFinder(reading),
                        new FakeMessageActions(),
                        ConsolePeople::file,
                        () -> held,
                        () -> servers,
                        CLOCK,
                        notices),
                    new MemberPages(access, notices)));
  }

  @AfterEach
  void stop() {
    consoleServer.close();
  }

  @Test
  void list_showsWhoIsLookedAtNextAndWhy() {
    reading
        .with(ConsolePeople.ada(), NOON.plus(Duration.ofDays(2)), "one update a quarter")
        .with(new QueueDepths(2, 75, 0, 0, 0, 0, 1, 0, 0, 0));

    HttpResponse<String> page = consoleServer.get("/candidates");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .startsWith("<!doctype html>")
        .contains("Ada Byron", "ats-1042", "Consideration", "23 Nov 2026, 12:00")
        .contains("One update a quarter", "oldest 1 min", "/mails?state=uncertain")
        .contains("<span class=\"label\">Owner </span>")
        .doesNotContain("One day later");
  }

  @Test
  void candidate_offersToLiftWhatWeCausedAndNotWhatTheCandidateAsked() {
    reading.with(
        after(
            ConsolePeople.ada(),
            NOON,
            new MessageBounced(Optional.empty(), BounceKind.HARD, Optional.empty())),
        NOON,
        "why");
    assertThat(consoleServer.get("/candidates/ats-1042").body())
        .contains("/candidates/ats-1042/suppressions/email/lift");

    reading.with(
        after(ConsolePeople.ada(), NOON, new Unsubscribed(Optional.empty(), Optional.empty())),
        NOON,
        "why");
    assertThat(consoleServer.get("/candidates/ats-1042").body()).doesNotContain("/lift");
  }

  @Test
  void unknownAddress_isAPageWithTheNavigationForABrowser_andNoneForPrograms() {
    HttpResponse<String> page =
        consoleServer.get("/candidates/ats-1042/nothing", "Accept", "text/html,*/*;q=0.8");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body())
        .startsWith("<!doctype html>")
        .contains("There is no such page", "<a href=\"/candidates\" aria-current=\"page\">");
    assertThat(consoleServer.get("/candidates/ats-1042/nothing").body())
        .doesNotContain("no such page");
    assertThat(consoleServer.get("/api/nothing", "Accept", "text/html").body())
        .doesNotContain("no such page");
  }

  @Test
  void mails_whileTheMailServerRefusesUs_sayWhyAndThatNothingIsLost() {
    held =
        List.of(
            new RouteState(
                Via.EMAIL, "550 relay not permitted", NOON, NOON.plus(Duration.ofMinutes(5))));

    assertThat(consoleServer.get("/mails").body())
        .contains(
            "Email is on hold since 21 Nov 2026, 12:00 UTC: 550 relay not permitted.",
            "550 relay not permitted",
            "none is lost",
            "21 Nov 2026, 12:05 UTC");
  }

  @Test
  void mails_whereThereAreSeveralServers_nameEachWithItsState() {
    RouteState rests =
        new RouteState(Via.EMAIL, "second", "421", NOON, NOON.plus(Duration.ofMinutes(5)));
    servers = List.of(new RouteStanding("smtp", 3, Optional.empty(), 41));
    assertThat(consoleServer.get("/mails").body()).doesNotContain("Mail servers");

    servers =
        List.of(
            servers.get(0),
            new RouteStanding("second", 1, Optional.of(rests), 12),
            new RouteStanding("spare", 0, Optional.empty(), 0));

    String page = consoleServer.get("/mails").body().replaceAll("<[^>]*>", "");
    assertThat(page)
        .contains("smtp Takes mails Weight 3; took 41 since this node started")
        .contains("second Rests Weight 1; took 12")
        .contains("spare Spare Gets mails while the others rest; took 0");
  }

  @Test
  void mails_whileAProviderGetsLess_sayWhoUntilWhenAndWhy() {
    held =
        List.of(
            RouteState.of(
                new ProviderThrottle(
                    "smtp",
                    "yahoo",
                    1,
                    NOON,
                    NOON.plus(Duration.ofMinutes(150)),
                    "the provider asked us to slow down several times in an hour",
                    "421 4.7.0 [TSS04] deferred",
                    "A provider that delays us")));

    assertThat(consoleServer.get("/mails").body())
        .contains(
            "Yahoo gets 1 message a minute until 21 Nov 2026, 14:30 UTC",
            "several times in an hour",
            "A provider that delays us",
            "[TSS04]",
            "none is lost")
        .doesNotContain("is on hold");
  }

  @Test
  void list_aQuarantinedCandidate_saysWhy() {
    reading.with(
        new CandidateFile(
            ConsolePeople.ada(),
            1,
            0,
            null,
            "",
            NOON,
            "the rules did not come to rest",
            java.util.List.of()));

    assertThat(consoleServer.get("/candidates").body())
        .contains("Quarantined", "the rules did not come to rest");
  }

  @Test
  void list_searched_showsOnlyThoseWhoMatchAndKeepsTheWords() {
    reading
        .with(ConsolePeople.ada(), NOON, "due")
        .with(ConsolePeople.named("ats-2", "Konrad Zuse"), NOON, "due");

    String body = consoleServer.get("/candidates?q=Konrad%00").body();

    assertThat(body).contains("Konrad Zuse", "value=\"Konrad\"").doesNotContain("Ada Byron");
  }

  @Test
  void everyPage_aNameThatIsMarkup_isEscaped() {
    reading.with(
        ConsolePeople.named("ats-\"><b>", SCRIPT),
        NOON,
        SCRIPT,
        ConsolePeople.happened(NOON, "noted", SCRIPT, "{\"text\":\"" + SCRIPT + "\"}"));

    String list = consoleServer.get("/candidates?q=" + "%3Cscript%3E").body();
    String one = consoleServer.get("/candidates/ats-%22%3E%3Cb%3E").body();

    assertThat(list).contains("&lt;script&gt;alert(1)").doesNotContain("<script>", "\"><b>");
    assertThat(one).contains("<h1>&lt;script&gt;alert(1)").doesNotContain("<script>", "\"><b>");
  }

  @Test
  void everyPage_forbidsWhatIsInline() {
    HttpResponse<String> page = consoleServer.get("/mails");

    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .contains("default-src 'none'", "script-src 'nonce-", "frame-src 'self'")
                    .doesNotContain("unsafe"));
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(page.body())
        .doesNotContain("style=", "<style")
        .doesNotContainPattern("<[^>]* on[a-z]+=")
        .doesNotContainPattern("<script(?![^>]* src=[^>]* nonce=)");
    assertThat(consoleServer.get("/mails").headers().firstValue("Content-Security-Policy"))
        .as("another nonce each time")
        .isNotEqualTo(page.headers().firstValue("Content-Security-Policy"));
  }

  @Test
  void candidate_showsTheTimelineWithReasons() {
    MessageText mail = ConsolePeople.mail(1, MessageState.SENT, NOON);
    reading.with(
        ConsolePeople.ada(),
        NOON,
        "due",
        ConsolePeople.planned(mail),
        ConsolePeople.made(ConsolePeople.sends(NOON, 1)),
        ConsolePeople.nothing(NOON.minus(Duration.ofDays(1))),
        ConsolePeople.nothing(NOON.minus(Duration.ofDays(2))),
        ConsolePeople.happened(
            NOON.minus(Duration.ofDays(3)), "link-clicked", null, "{\"topic\":\"x\"}"));

    String body = consoleServer.get("/candidates/ats-1042").body();

    assertThat(body)
        .contains("Times in Europe/Oslo", "Staff Engineer at Analytical Engines", "3 of 6")
        .contains("Send first-outreach by email", ConsolePeople.FIRST_OUTREACH)
        .contains("2 routine checks, nothing due", "Waiting to be processed", "<dt>topic</dt>")
        .contains("href=\"/mails/" + mail.line().id() + "\"");
  }

  @Test
  void candidate_unknown_isAPageThatSaysSo() {
    HttpResponse<String> page = consoleServer.get("/candidates/nobody");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("No candidate with this ID", "wordmark");
  }

  @Test
  void candidate_whoseRefNeedsEscaping_isFoundByTheLinkOfTheList() {
    Dossier odd = ConsolePeople.named("team/ä +?#%", "Konrad Zuse");
    reading.with(odd, NOON, "due");
    Matcher link =
        Pattern.compile("href=\"(/candidates/[^\"]+)\"")
            .matcher(consoleServer.get("/candidates").body());

    assertThat(link.find()).isTrue();
    HttpResponse<String> page = consoleServer.get(link.group(1));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<h1>Konrad Zuse</h1>");
  }

  @Test
  void mails_filteredByState_showsOnlyThose() {
    reading
        .with(ConsolePeople.mail(1, MessageState.SENT, NOON))
        .with(ConsolePeople.mail(2, MessageState.UNCERTAIN, NOON));

    String all = consoleServer.get("/mails").body();
    String uncertain = consoleServer.get("/mails?state=uncertain").body();

    assertThat(all).contains("-1-0\"", "-2-0\"");
    assertThat(uncertain)
        .contains("-2-0\"", "The line dropped before the answer")
        .doesNotContain("-1-0\"");
  }

  @Test
  void uncertainMail_namesTheServerAndTheMessageIdToLookForThere() {
    MessageText mail = ConsolePeople.mail(1, MessageState.UNCERTAIN, NOON);
    reading.with(ConsolePeople.ada(), NOON, "due").with(mail);

    String page = consoleServer.get("/mails/" + mail.line().id()).body();

    assertThat(page)
        .contains("<dt>Mail server</dt><dd>backup</dd>")
        .contains("<code>&lt;" + mail.line().id() + "@example.com&gt;</code>")
        .contains("in the log of the mail server backup")
        .doesNotContain("Technical details");
  }

  @Test
  void mail_showsItsHtmlInAFrameOfItsOwn() {
    MessageText mail = ConsolePeople.mail(1, MessageState.SENT, NOON);
    reading.with(ConsolePeople.ada(), NOON, "due").with(mail);
    String path = "/mails/" + mail.line().id();

    String page = consoleServer.get(path).body();
    HttpResponse<String> frame = consoleServer.get(path + "/html");

    assertThat(page)
        .contains(
            "src=\"" + path + "/html\" sandbox=\"allow-same-origin\" data-fit>",
            "Hi Ada,",
            "ada@example.org")
        .doesNotContain("<b>your talk</b>", "Release");
    assertThat(frame.body()).isEqualTo(mail.html());
    assertThat(frame.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .startsWith(
                        "sandbox allow-same-origin; default-src 'none'; style-src 'unsafe-inline';")
                    .contains("img-src data: https:")
                    .doesNotContain("script"));
  }

  @Test
  void mail_unknownOrMisspelt_isNotFound() {
    String unknown = "/mails/" + ConsolePeople.mail(9, MessageState.SENT, NOON).line().id();

    assertThat(consoleServer.get(unknown).statusCode()).isEqualTo(404);
    assertThat(consoleServer.get(unknown + "/html").statusCode()).isEqualTo(404);
    assertThat(consoleServer.get("/mails/rubbish").statusCode()).isEqualTo(404);
  }

  @Test
  void everyPage_databaseAway_saysSoAndLeaksNothing() {
    reading.goAway();

    HttpResponse<String> page = consoleServer.get("/candidates");

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body())
        .contains("Nothing is lost", "wordmark")
        .doesNotContain("the database is away");
  }

  @Test
  void stylesheet_isKeptByBrowsersUntilItChanges() {
    Matcher link =
        Pattern.compile("href=\"(/console/console.css\\?v=[^\"]+)\"")
            .matcher(consoleServer.get("/candidates").body());
    assertThat(link.find()).isTrue();

    HttpResponse<String> first = consoleServer.get(link.group(1));
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = consoleServer.get(link.group(1), "If-None-Match", tag);

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().firstValue("Content-Type")).hasValue("text/css; charset=utf-8");
    assertThat(first.headers().firstValue("Cache-Control"))
        .hasValueSatisfying(kept -> assertThat(kept).contains("immutable"));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }
}
