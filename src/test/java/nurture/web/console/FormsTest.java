package nurture.web.console;

import static nurture.web.console.ConsolePeople.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import nurture.event.CandidateEvent;
import nurture.journey.RecordMerges;
import nurture.outbox.MessageActions;
import nurture.outbox.MessageState;
import nurture.web.candidate.CandidatePages;
import nurture.web.candidate.DemoControls;
import nurture.web.candidate.DemoPageRoutes;
import nurture.web.mail.MailPageRoutes;
import nurture.web.member.MemberPages;
import nurture.web.task.TaskPageRoutes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the buttons do, and from where they may be pressed. */
final class FormsTest {

  private static final InstantSource CLOCK = InstantSource.fixed(NOON);

  private static final String MAIL =
      "/mails/" + ConsolePeople.mail(1, MessageState.UNCERTAIN, NOON).line().id();

  private final FakeCandidateReader reading =
      new FakeCandidateReader()
          .with(ConsolePeople.ada(), NOON, "due")
          .with(ConsolePeople.mail(1, MessageState.UNCERTAIN, NOON));
  private final FakeMessageActions byHand = new FakeMessageActions();
  private final List<String> reported = new CopyOnWriteArrayList<>();
  private final List<String> demo = new CopyOnWriteArrayList<>();
  private final FakeCandidateTools tools = new FakeCandidateTools();
  private final FakeRecordMerges merges = new FakeRecordMerges();
  private final FakeTaskReader tasks = new FakeTaskReader();
  private ConsoleServer consoleServer;

  @BeforeEach
  void start() {
    DemoControls controls =
        new DemoControls(
            DemoControls.USUAL,
            days -> {
              demo.add(days + " days");
              return days == 13
                  ? Future.failedFuture("unlucky")
                  : Future.succeededFuture("3 mails left & <b>1</b> task opened.");
            },
            (ref, kind) -> {
              demo.add(kind + " of " + ref);
              return Future.succeededFuture();
            },
            () -> "12 of 188 are there");
    consoleServer =
        new ConsoleServer(
            true,
            (access, notices) ->
                List.of(
                    new TaskPageRoutes(tasks, reading, this::told, CLOCK, notices),
                    new CandidatePages(
                        tools.tools(reading, merges, byHand),
                        this::told,
                        CLOCK,
                        Optional.of(controls),
                        notices),
                    new MailPageRoutes(
                        reading,
                        new FakeMessageFinder(reading),
                        byHand,
                        ConsolePeople::file,
                        List::of,
                        List::of,
                        CLOCK,
                        notices),
                    new MemberPages(access, notices),
                    new DemoPageRoutes(controls, reading, notices)));
  }

  private Future<Void> told(String ref, CandidateEvent event) {
    reported.add(ref + ": " + event);
    return Future.succeededFuture();
  }

  @AfterEach
  void stop() {
    consoleServer.close();
  }

  @Test
  void list_inADemo_showsItsDateItsButtonsAndWhatStillComes() {
    assertThat(consoleServer.get("/candidates").body())
        .contains("Demo · ", "21 Nov 2026, 12:00", "One week later")
        .contains("12 of 188 are there");
    assertThat(consoleServer.get("/candidates/ats-1042").body())
        .contains("value=\"hard-bounce\"", "Replies: not now, ask in 30 days");
  }

  @Test
  void advance_letsTimePassAndSaysOnceWhatCameOfIt() {
    HttpResponse<String> answer = consoleServer.post("/console/demo/advance", "days=7");
    String back = location(answer);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(demo).containsExactly("7 days");
    assertThat(back).startsWith("/candidates?notice=");
    assertThat(consoleServer.get(back).body())
        .contains("3 mails left &amp; &lt;b&gt;1&lt;/b&gt; task opened.");
    assertThat(consoleServer.get(back).body()).doesNotContain("mails left");
  }

  @Test
  void advance_fromACandidate_leadsBackToThem() {
    assertThat(location(consoleServer.post("/console/demo/advance", "days=1&ref=ats-1042")))
        .startsWith("/candidates/ats-1042?notice=");
  }

  @Test
  void advance_fromToday_leadsBackToIt() {
    assertThat(location(consoleServer.post("/console/demo/advance", "days=1&from=today")))
        .startsWith("/?notice=");
  }

  @Test
  void advance_theDemoFails_isAPageThatSaysSo() {
    assertThat(consoleServer.post("/console/demo/advance", "days=13").statusCode()).isEqualTo(503);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "days=", "days=0", "days=-1", "days=367", "days=many"})
  void advance_noNumberOfDays_isRefused(String form) {
    assertThat(consoleServer.post("/console/demo/advance", form).statusCode()).isEqualTo(400);
    assertThat(demo).isEmpty();
  }

  @Test
  void event_happensToTheCandidate() {
    HttpResponse<String> answer =
        consoleServer.post("/console/demo/event", "ref=ats-1042&kind=hard-bounce");

    assertThat(location(answer)).startsWith("/candidates/ats-1042?notice=");
    assertThat(demo).containsExactly("hard-bounce of ats-1042");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ref=ats-1042", "ref=ats-1042&kind=meteorite", "kind=click"})
  void event_notAmongTheSamples_isRefused(String form) {
    assertThat(consoleServer.post("/console/demo/event", form).statusCode()).isEqualTo(400);
    assertThat(demo).isEmpty();
  }

  @Test
  void otherRecord_isMergedAndPartedInTheUsersName() {
    HttpResponse<String> merged =
        consoleServer.post("/candidates/ats-1042/merge", "other=lever-88");
    HttpResponse<String> parted = consoleServer.post("/candidates/ats-1042/part", "other=lever-88");

    assertThat(location(merged)).startsWith("/candidates/ats-1042?notice=");
    assertThat(location(parted)).startsWith("/candidates/ats-1042?notice=");
    assertThat(merges.asked)
        .containsExactly(
            "Maren Lund <maren@havblikk.example> merges lever-88 into ats-1042",
            "Maren Lund <maren@havblikk.example> parts lever-88");
    merges.answer = RecordMerges.Answer.TOO_LATE;
    HttpResponse<String> late = consoleServer.post("/candidates/ats-1042/part", "other=lever-88");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("more than a day old");
  }

  @Test
  void suppressionOfOurMaking_isLiftedWithAReason() {
    String lift = "/candidates/ats-1042/suppressions/email/lift";

    HttpResponse<String> answer =
        consoleServer.post(lift, "reason=The+mail+server+refused+us%2C+not+the+mailbox.");

    assertThat(location(answer)).startsWith("/candidates/ats-1042?notice=");
    assertThat(reported)
        .containsExactly(
            "ats-1042: SuppressionLifted[via=EMAIL, by=Maren Lund <maren@havblikk.example>,"
                + " reason=The mail server refused us, not the mailbox.]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "reason=", "reason=+++"})
  void suppression_withoutAReason_stays(String form) {
    assertThat(
            consoleServer.post("/candidates/ats-1042/suppressions/email/lift", form).statusCode())
        .isEqualTo(400);
    assertThat(
            consoleServer
                .post("/candidates/ats-1042/suppressions/pigeon/lift", "reason=x")
                .statusCode())
        .isEqualTo(404);
    assertThat(reported).isEmpty();
  }

  @Test
  void mailThatWaits_isReleasedOrCancelled() {
    assertThat(consoleServer.get(MAIL).body()).contains(MAIL + "/release", MAIL + "/cancel");

    String released = location(consoleServer.post(MAIL + "/release", ""));
    consoleServer.post(MAIL + "/cancel", "");

    assertThat(consoleServer.get(released).body()).contains("Queued again.");
    assertThat(byHand.decided())
        .containsExactly(
            "release " + MAIL.substring(7) + " by Maren Lund <maren@havblikk.example>",
            "cancel " + MAIL.substring(7) + " by Maren Lund <maren@havblikk.example>");
  }

  @Test
  void mail_whoseStateChangedMeanwhile_staysAsItIs() {
    byHand.answering(MessageActions.Answer.NOT_NOW);

    String back = location(consoleServer.post(MAIL + "/release", ""));

    assertThat(consoleServer.get(back).body()).contains("Nothing changed");
  }

  @Test
  void form_sentAgainWithItsId_isDoneOnce_andLeadsToTheSame() {
    String form = "form-id=6f1c2a58-9d0e-4b7e-8c11-5d2f3a4b5c6d";

    String first = location(consoleServer.post(MAIL + "/release", form));
    String second = location(consoleServer.post(MAIL + "/release", form));
    String otherForm = location(consoleServer.post(MAIL + "/release", form.replace("6f1", "7a2")));
    String otherFields = location(consoleServer.post(MAIL + "/release", form + "&why=late"));

    assertThat(second).isEqualTo(first);
    assertThat(List.of(otherForm, otherFields)).doesNotContain(first);
    assertThat(byHand.decided()).hasSize(3);
    assertThat(consoleServer.get(first).body()).contains("Queued again.");
  }

  @Test
  void form_thatWasRefusedOrFailed_canBeSentAgain() {
    String id = "form-id=6f1c2a58-9d0e-4b7e-8c11-5d2f3a4b5c6d";

    for (int i = 0; i < 2; i++) {
      assertThat(consoleServer.post("/console/demo/advance", id + "&days=0").statusCode())
          .isEqualTo(400);
      assertThat(consoleServer.post("/console/demo/advance", id + "&days=13").statusCode())
          .isEqualTo(503);
    }

    assertThat(demo).containsExactly("13 days", "13 days");
  }

  @Test
  void forms_bearAnIdOfTheirOwnEach() {
    String page = consoleServer.get("/candidates/ats-1042").body();

    List<String> ids =
        Pattern.compile("name=\"form-id\" value=\"([^\"]+)\"")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(ids).hasSizeGreaterThan(3).doesNotHaveDuplicates();
  }

  @Test
  void mail_gone_isNotFound() {
    byHand.answering(MessageActions.Answer.UNKNOWN);

    assertThat(consoleServer.post(MAIL + "/cancel", "").statusCode()).isEqualTo(404);
    assertThat(consoleServer.post("/mails/rubbish/cancel", "").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Origin, https://evil.example",
    "Origin, null",
    "Origin, http://127.0.0.1:1",
    "Referer, https://evil.example/127.0.0.1",
    "Referer, not an address",
    "X-Nothing, at all"
  })
  void form_fromElsewhere_isRefusedAndDoesNothing(String header, String value) {
    HttpResponse<String> release = consoleServer.postWith(MAIL + "/release", "", header, value);
    HttpResponse<String> advance =
        consoleServer.postWith("/console/demo/advance", "days=1", header, value);

    assertThat(release.statusCode()).isEqualTo(403);
    assertThat(release.body()).contains("This form was not sent from a page of this server");
    assertThat(advance.statusCode()).isEqualTo(403);
    assertThat(byHand.decided()).isEmpty();
    assertThat(demo).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0000", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
  void form_withoutTheTokenOfItsSession_isRefusedAndDoesNothing(String token) {
    consoleServer.get("/mails");

    HttpResponse<String> answer =
        consoleServer.postWithToken(MAIL + "/release", "", token, "Sec-Fetch-Site", "same-origin");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("shown to another session");
    assertThat(byHand.decided()).isEmpty();
  }

  @Test
  void form_crossSiteWithAnHonestLookingOrigin_isRefused() {
    HttpResponse<String> answer =
        consoleServer.postWith(
            MAIL + "/release",
            "",
            "Sec-Fetch-Site",
            "cross-site",
            "Origin",
            "http://127.0.0.1:" + consoleServer.port());

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void form_ofAnOlderBrowserFromHere_isAccepted() {
    String here = "http://127.0.0.1:" + consoleServer.port();

    assertThat(consoleServer.postWith(MAIL + "/release", "", "Origin", here).statusCode())
        .isEqualTo(303);
    assertThat(consoleServer.postWith(MAIL + "/release", "", "Referer", here + MAIL).statusCode())
        .isEqualTo(303);
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }
}
