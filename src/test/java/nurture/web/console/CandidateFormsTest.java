package nurture.web.console;

import static nurture.web.console.ConsolePeople.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.access.Role;
import nurture.event.EventEnvelope;
import nurture.outbox.MessageActions;
import nurture.outbox.MessageState;
import nurture.web.candidate.CandidatePages;
import nurture.web.member.MemberPages;
import nurture.web.session.TestAccess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What members do with candidates: each an event, in their name, once. */
final class CandidateFormsTest {

  private static final InstantSource CLOCK = InstantSource.fixed(NOON);
  private static final String TOKEN = "01234567-89ab-4def-8123-456789abcdef";
  private static final String ADA = "/candidates/ats-1042";
  private static final String QUEUED =
      ConsolePeople.mail(7, MessageState.QUEUED, NOON.plusSeconds(3_600)).line().id();

  private final FakeCandidateReader reading =
      new FakeCandidateReader()
          .with(ConsolePeople.ada(), NOON, "due")
          .with(ConsolePeople.named("ats-2", "Konrad <b>Zuse</b>"), NOON, "due")
          .with(ConsolePeople.mail(7, MessageState.QUEUED, NOON.plusSeconds(3_600)));
  private final FakeMessageActions messages = new FakeMessageActions();
  private final FakeCandidateTools tools = new FakeCandidateTools();
  private ConsoleServer server;

  @BeforeEach
  void start() {
    server = server(Role.ADMIN);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void list_eachFilter_isAChipThatTakesItAway() {
    String body =
        server
            .get(
                "/candidates?q=ada&stage=awareness&owner=-&country=no&tag=oslo&tag=a%26b"
                    + "&touch=over&days=90&only=held&sort=name")
            .body();

    assertThat(body)
        .contains("Awareness<span aria-hidden", "Without an owner<span", "Norway<span")
        .contains("Tag oslo<span", "Tag a&amp;b<span", "Last touch over 90 days ago<span")
        .contains(
            "href=\"/candidates?q=ada&amp;stage=awareness&amp;owner=-&amp;country=NO&amp;only=held"
                + "&amp;tag=oslo&amp;tag=a%26b&amp;sort=name\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?stage=nonsense&relationship=%00&country=Narnia&touch=often&days=x&only=1&after=x",
        "?q=%EF%BF%BF%00&tag=&tag=%20&days=-1&touch=within",
        "?owner=%27%3B--"
      })
  void list_whatCannotBeRead_doesNotMatter(String query) {
    assertThat(server.get("/candidates" + query).statusCode()).isEqualTo(200);
  }

  @Test
  void bulkHold_sentTwice_isOneEventForEach() {
    String form = "do=hold&reason=on+leave&until=2026-12-24&token=" + TOKEN + ids();

    String first = server.post("/candidates/bulk?stage=awareness", form).body();
    String second = server.post("/candidates/bulk", form).body();

    assertThat(first).contains("Held 2 candidates", "Konrad &lt;b&gt;Zuse&lt;/b&gt;", "Undo");
    assertThat(first).contains("href=\"/candidates?stage=awareness\"");
    assertThat(second).contains("Held 0 candidates", "Done already by this form.");
    assertThat(tools.events()).hasSize(2).allMatch(event -> event.type().equals("held"));
    assertThat(tools.events().get(0).data())
        .contains("2026-12-24", "on leave", "\"by\":\"" + member());
  }

  @Test
  void bulkUndo_releasesThoseWhoWereNotOnHold() {
    String page = server.post("/candidates/bulk", "do=hold&token=" + TOKEN + ids()).body();

    assertThat(server.post("/candidates/bulk", undo(page)).body()).contains("Released 1 candidate");
    assertThat(tools.events()).extracting(EventEnvelope::type).endsWith("released");
    assertThat(tools.events().get(2).candidate()).isEqualTo("ats-2");
  }

  @Test
  void timeline_namesMembers_andShowsNoAddressOfTheirs() {
    String address = member().replaceFirst(".*<(.*)>", "$1");
    String name = member().replaceFirst(" <.*", "");
    FakeCandidateReader unused =
        reading.with(
            ConsolePeople.named("ats-3", "Grace"),
            NOON,
            "due",
            ConsolePeople.happened(
                NOON,
                "held",
                "put on hold by " + member() + " until 2026-12-24",
                "{\"owner\":\""
                    + address
                    + "\",\"reason\":\"ask someone@else.example, or none\"}"));

    String page = server.get("/candidates/ats-3").body();
    String timeline = page.substring(page.indexOf("class=\"timeline\""));

    assertThat(timeline)
        .contains("Put on hold by " + name + " until 2026-12-24")
        .contains("<dd><span title=\"" + address + "\">" + name + "</span></dd>")
        .contains("ask someone@else.example, or none");
  }

  @Test
  void bulkRelease_isTakenBackByTheHoldThatEachHad() {
    String page = server.post("/candidates/bulk", "do=release&token=" + TOKEN + ids()).body();
    assertThat(page).contains("Released 1 candidate", "Undo");

    String again = server.post("/candidates/bulk", undo(page)).body();

    assertThat(again).contains("Held again 1 candidate").doesNotContain("data-undo");
    assertThat(tools.events()).extracting(EventEnvelope::type).containsExactly("released", "held");
    assertThat(tools.events().get(1).data()).contains("2026-12-01", "on leave", member());
  }

  /** What the button that takes a change back sends. */
  private static String undo(String page) {
    Matcher undo =
        Pattern.compile(
                "name=\"(do|undoes|token|id|(?:reason|until)[-0-9a-f]*)\" value=\"([^\"]*)\"")
            .matcher(page);
    StringBuilder form = new StringBuilder();
    while (undo.find()) {
      form.append('&').append(undo.group(1)).append('=').append(undo.group(2).replace(' ', '+'));
    }
    return form.substring(1);
  }

  @Test
  void bulkTag_keepsTheTagsThereAre_andSaysWhoHasIt() {
    String tags = String.join("", ConsolePeople.ada().care().tags());
    assertThat(tags).isNotEmpty();

    String body =
        server
            .post(
                "/candidates/bulk",
                "do=tag&tag="
                    + ConsolePeople.ada().care().tags().get(0)
                    + "&token="
                    + TOKEN
                    + ids())
            .body();

    assertThat(body).contains("Tag added to 1 candidate", "Has the tag already.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "do=hold&until=2026-13-41|until",
        "do=tag|tag is missing",
        "do=explode|is nothing that can be done",
        "do=owner&owner=a%0Ab|owner"
      })
  void bulk_whatCannotBeDone_isSaid(String form, String says) {
    HttpResponse<String> answer = server.post("/candidates/bulk", form + "&token=" + TOKEN + ids());

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(says);
    assertThat(tools.events()).isEmpty();
  }

  @Test
  void bulk_nobodyChosen_isSaid() {
    assertThat(server.post("/candidates/bulk", "do=hold&token=" + TOKEN).body())
        .contains("No candidate is chosen");
  }

  @Test
  void bulk_allThatMatch_areThoseOfTheFilter() {
    server.post("/candidates/bulk?q=Konrad", "do=release&undoes=1&every=true&token=" + TOKEN);

    assertThat(tools.events()).extracting(EventEnvelope::candidate).containsExactly("ats-2");
  }

  @Test
  void bulk_ofARecruiter_changesOwnCandidatesAlone() {
    try (ConsoleServer recruiter = server(Role.RECRUITER)) {
      assertThat(recruiter.post("/candidates/bulk", "do=hold&token=" + TOKEN + ids()).body())
          .contains("Held 0 candidates", "Another recruiter&#39;s candidate.");
    }
    assertThat(tools.events()).isEmpty();
  }

  @Test
  void hold_isTakenBackByARelease_orByTheHoldBefore() {
    String free =
        server.get(location(server.post("/candidates/ats-2/events/held", "reason=x"))).body();
    String before = server.get(location(server.post(ADA + "/events/held", "reason=x"))).body();

    assertThat(free).contains("action=\"/candidates/ats-2/events/released\"", "data-undo");
    assertThat(before)
        .contains("action=\"" + ADA + "/events/held\"", "name=\"until\" value=\"2026-12-01\"");
  }

  @Test
  void release_isTakenBackByTheHold() {
    String page = server.get(location(server.post(ADA + "/events/released", "reason="))).body();

    assertThat(page)
        .contains("action=\"" + ADA + "/events/held\"", "name=\"reason\" value=\"on leave\"");
    assertThat(tools.events().get(0).source()).isEqualTo(member());
  }

  @Test
  void form_sentTwice_isOneEvent() {
    String form = "text=Met+at+the+meetup&token=" + TOKEN;
    HttpResponse<String> unused = server.post(ADA + "/events/noted", form);
    String again = server.get(location(server.post(ADA + "/events/noted", form))).body();

    assertThat(tools.events()).hasSize(1);
    assertThat(tools.events().get(0).data()).contains("Met at the meetup", member());
    assertThat(again).contains("Done already by this form.");
  }

  @Test
  void report_aProblem_staysAtItsFieldWithWhatWasTyped() {
    HttpResponse<String> answer =
        server.post(
            ADA + "/events/replied", "tone=grumpy&until=someday&reason=%3Cb%3Enew%3C%2Fb%3E");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("id=\"p-tone\"", "Must be one of positive")
        .contains("id=\"p-until\"", "value=\"someday\"")
        .contains("&lt;b&gt;new&lt;/b&gt;")
        .contains("2 fields have to be mended");
    assertThat(tools.events()).isEmpty();
  }

  @Test
  void report_aTimeWithoutAZone_isOneOfTheCandidatesDay() {
    HttpResponse<String> unused =
        server.post(
            ADA + "/events/interview-scheduled",
            "at=2026-11-27T14%3A00&occurredAt=2026-11-20T09%3A30");

    assertThat(tools.events().get(0).data()).contains("2026-11-27T13:00:00Z");
    assertThat(tools.events().get(0).at()).hasToString("2026-11-20T08:30:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"message-sent", "record-merged", "nonsense", "candidate-upserted"})
  void report_whatTheServerReports_isRefused(String type) {
    assertThat(server.post(ADA + "/events/" + type, "").statusCode()).isEqualTo(404);
    assertThat(server.get(ADA + "/events/" + type).statusCode()).isEqualTo(404);
  }

  @Test
  void report_everyKind_hasAFormThatOpens() {
    Matcher kinds =
        Pattern.compile("href=\"(" + ADA + "/events/[a-z-]+)\"")
            .matcher(server.get(ADA + "/events").body());
    int opened = 0;
    while (kinds.find()) {
      assertThat(server.get(kinds.group(1)).statusCode()).as(kinds.group(1)).isEqualTo(200);
      opened++;
    }
    assertThat(opened).isGreaterThan(20);
  }

  @Test
  void edit_onlyWhatChanged_isReported() {
    HttpResponse<String> unused =
        server.post(
            ADA + "/edit",
            "name=Ada+King&was.name=Ada+Byron&employer=X&was.employer=X"
                + "&skills=Flink%0D%0AKafka&was.skills=Flink&owner=&was.owner=grace");

    assertThat(tools.events().get(0).data())
        .isEqualTo(
            "{\"profile\":{\"name\":\"Ada King\",\"skills\":[\"Flink\",\"Kafka\"],\"owner\":\"\"}}");
  }

  @Test
  void edit_aMistake_staysAtItsFieldWithWhatWasTyped() {
    HttpResponse<String> answer =
        server.post(
            ADA + "/edit",
            "email=ada%40nowhere&was.email=&timeZone=Oslo&was.timeZone=&name="
                + "%D7%A9%D7%9C%D7%95%D7%9D".repeat(20)
                + "&was.name=&relationship=&was.relationship=passive");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("id=\"p-email\"", "value=\"ada@nowhere\"", "has no dot in its domain")
        .contains("id=\"p-timeZone\"", "value=\"Oslo\"")
        .contains("id=\"p-relationship\"", "Can be changed and not cleared")
        .contains("value=\"" + "שלום".repeat(20) + "\"");
    assertThat(tools.events()).isEmpty();
  }

  @Test
  void edit_nothingChanged_isNoEvent() {
    String page = server.get(ADA + "/edit").body();
    assertThat(page).contains("value=\"Ada Byron\"", "name=\"was.name\"");

    assertThat(server.get(location(server.post(ADA + "/edit", "name=A&was.name=A"))).body())
        .contains("Nothing was changed.");
    assertThat(tools.events()).isEmpty();
  }

  @Test
  void sendNow_waitsTenSeconds_andCanBeTakenBack() {
    String path = ADA + "/messages/" + QUEUED;
    String page = server.get(location(server.post(path + "/send-now", ""))).body();

    assertThat(messages.decided())
        .containsExactly("send " + QUEUED + " at 2026-11-21T12:00:10Z by " + member());
    assertThat(page)
        .contains("It leaves in ten seconds", "action=\"" + path + "/send-later\"")
        .contains("name=\"at\" value=\"2026-11-21T13:00:00Z\"");

    HttpResponse<String> unused = server.post(path + "/send-later", "at=2026-11-21T13%3A00%3A00Z");
    assertThat(messages.decided().get(1)).contains("at 2026-11-21T13:00:00Z");
  }

  @Test
  void sendNow_ofAMessageThatLeft_saysSo() {
    messages.answering(MessageActions.Answer.NOT_NOW);

    assertThat(
            server.get(location(server.post(ADA + "/messages/" + QUEUED + "/send-now", ""))).body())
        .contains("Nothing changed: the message has left");
    assertThat(server.post("/candidates/ats-2/messages/" + QUEUED + "/send-now", "").statusCode())
        .isEqualTo(404);
  }

  @Test
  void erase_anotherName_erasesNobody() {
    HttpResponse<String> answer = server.post(ADA + "/erase", "name=ada+byron");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("This is not the name", "value=\"ada byron\"");
    assertThat(tools.erased()).isEmpty();
  }

  @Test
  void erase_withTheName_leadsToTheList() {
    HttpResponse<String> answer = server.post(ADA + "/erase", "name=Ada+Byron");

    assertThat(location(answer)).startsWith("/candidates?notice=");
    assertThat(tools.erased()).containsExactly("ats-1042 by " + member());
  }

  @Test
  void export_isAFileWithWhatTheApiAnswers() {
    HttpResponse<String> answer = server.get(ADA + "/export");

    assertThat(answer.headers().firstValue("content-disposition"))
        .contains("attachment; filename=\"candidate-ats-1042.json\"");
    assertThat(answer.body()).contains("\"ref\" : \"ats-1042\"", "\"dossier\"", "\"timeline\"");
  }

  private ConsoleServer server(Role role) {
    return new ConsoleServer(
        role,
        false,
        (access, notices) ->
            List.of(
                new CandidatePages(
                    tools.tools(reading, new FakeRecordMerges(), messages),
                    (ref, event) -> Future.succeededFuture(),
                    CLOCK,
                    Optional.empty(),
                    notices),
                new MemberPages(access, notices)));
  }

  /** Who is signed in, as they are on record. */
  private static String member() {
    return TestAccess.member(Role.ADMIN).onRecord();
  }

  private static String ids() {
    StringBuilder ids = new StringBuilder();
    for (String ref : List.of("ats-1042", "ats-2")) {
      ids.append("&id=").append(UUID.nameUUIDFromBytes(ref.getBytes(StandardCharsets.UTF_8)));
    }
    return ids.toString();
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("location").orElse("");
  }
}
