package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nurture.channel.text.TextProvider;
import nurture.channel.text.TextProvider.Posted;
import nurture.channel.text.TextProvider.Scripted;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Texts that leave by a provider, and what comes back from it, in a server of its own. */
@ExtendWith(TestPostgres.class)
final class TextsIT {

  private static final String OURS = "+4915799900001";

  private static final String JOURNEY =
      """
      rule "A candidate who may be texted gets two texts"
      when
          Reach( via == Via.SMS, usable )
          not TopicHistory( topic == "text-interview-day" )
          not LastReply( daysAgo >= 0 )
      then
          insert( Send.message("text-interview-day").by(Via.SMS).as(Purpose.PROCESS).once().because("first") );
      end

      rule "A candidate who did not answer gets another text"
      when
          Reach( via == Via.SMS, usable )
          TopicHistory( topic == "text-interview-day" )
          Candidate( tags contains "again" )
          not LastReply( daysAgo >= 0 )
      then
          insert( Send.message("text-check-in").by(Via.SMS).as(Purpose.PROCESS).once().because("second") );
      end
      """;

  private static final String GUARD =
      """
      rule "Nobody is texted who wants silence"
      when
          Reach( via == Via.SMS, suppressed, $why : cause )
      then
          insert( Veto.of(Via.SMS).because($why) );
      end
      """;

  private static TextProvider provider;
  private static ServerProcess server;
  private static ApiClient api;
  private static DatabaseTables tables;

  @BeforeAll
  static void startServer(@TempDir Path rules, DatabaseTables database) {
    tables = database;
    provider = TextProvider.start();
    TestPlaybooks.write(rules.resolve("journey/texts.drl"), JOURNEY);
    TestPlaybooks.write(rules.resolve("guard/silence.drl"), GUARD);
    TestPlaybooks.write(
        rules.resolve("inbox/replies.drl"), TestPlaybooks.read(Path.of("rules/inbox/replies.drl")));
    server =
        ServerProcess.setup()
            .database(database.url())
            .rules(rules)
            .with("NURTURE_TEXTS_BASE_URL", provider.url())
            .with("NURTURE_TEXTS_ACCOUNT", TextProvider.ACCOUNT)
            .with("NURTURE_TEXTS_TOKEN", TextProvider.TOKEN)
            .with("NURTURE_TEXTS_FROM", OURS)
            .with("NURTURE_TEXTS_TIMEOUT_SECONDS", "1")
            .startReady();
    api = server.api();
  }

  @AfterAll
  static void stopServer() {
    server.close();
    provider.close();
  }

  @Test
  void text_leavesInTheInternationalForm_andIsSent() {
    known("sent", "0151 23450001", "DE");

    Posted posted = arrived("+4915123450001");

    assertThat(posted.fields())
        .containsEntry("From", OURS)
        .hasEntrySatisfying(
            "StatusCallback",
            url -> assertThat(url).startsWith(server.url() + "/webhooks/texts/status/m-"));
    assertThat(posted.body()).contains("Ada");
    state("sent", "sent");
    assertThat(server.output()).doesNotContain("23450001");
  }

  @Test
  void stop_asAllThatIsSaid_endsTexts_andStartBeginsThemAgain() {
    known("stops", "+4915123450002", "DE");
    Posted unused = arrived("+4915123450002");

    Map<String, String> stop = inbound("SM-stop-1", "+4915123450002", "Stopp.");
    assertThat(provider.call(server.url() + "/webhooks/texts/inbound", stop)).isEqualTo(204);
    assertThat(provider.call(server.url() + "/webhooks/texts/inbound", stop)).isEqualTo(204);

    heard("stops", "unsubscribed from sms");
    assertThat(
            tables.count(
                "select count(*) from event where type = 'unsubscribed' and candidate_id ="
                    + " (select id from candidate where ref = 'stops')"))
        .isEqualTo(1);
    assertThat(permissions("stops")).contains("\"EMAIL\"").contains("\"SMS\"");
    assertThat(suppressed("stops")).containsExactly("SMS");

    assertThat(
            provider.call(
                server.url() + "/webhooks/texts/inbound",
                inbound("SM-start-1", "+4915123450002", "START")))
        .isEqualTo(204);
    patiently().until(() -> suppressed("stops").isEmpty());
  }

  @Test
  void sharedNumber_stopsForAllWhoHaveIt() {
    known("sharing", "+4915123450003", "DE");
    known("shared", "0151 23450003", "DE");
    patiently()
        .until(
            () ->
                provider.posted().stream().filter(p -> p.to().equals("+4915123450003")).count()
                    == 2);

    assertThat(
            provider.call(
                server.url() + "/webhooks/texts/inbound",
                inbound("SM-stop-2", "+4915123450003", "STOP")))
        .isEqualTo(204);

    heard("sharing", "unsubscribed from sms");
    heard("shared", "unsubscribed from sms");
  }

  @Test
  void numberOfAWholeOffice_stopsForAllWhoHaveIt() {
    List<String> office = IntStream.range(0, 14).mapToObj(i -> "office" + i).toList();
    office.forEach(ref -> known(ref, "+4915123450013", "DE"));
    patiently()
        .until(
            () ->
                provider.posted().stream().filter(p -> p.to().equals("+4915123450013")).count()
                    == office.size());

    assertThat(
            provider.call(
                server.url() + "/webhooks/texts/inbound",
                inbound("SM-stop-13", "+4915123450013", "STOP")))
        .isEqualTo(204);

    office.forEach(ref -> heard(ref, "unsubscribed from sms"));
  }

  @Test
  void reply_stopsTheSequence_andIsReadByTheRules() {
    known("replies", "+4915123450004", "DE");
    Posted unused = arrived("+4915123450004");

    assertThat(
            provider.call(
                server.url() + "/webhooks/texts/inbound",
                inbound("SM-reply-1", "+4915123450004", "Yes, happy to talk. Tuesday is fine.")))
        .isEqualTo(204);
    heard("replies", "replied (positive)");
    again("replies");

    patiently().until(() -> tagged("replies"));
    assertThat(texts("+4915123450004")).isEqualTo(1);
    assertThat(
            tables.texts(
                "select source || ' ' || meaning || ' ' || subject from received_mail where sender"
                    + " = '+4915123450004'"))
        .containsExactly("sms POSITIVE SMS: Yes, happy to talk. Tuesday is fine.");
  }

  @Test
  void candidateWhoSaysNothing_getsTheNextText() {
    known("silent", "+4915123450005", "DE");
    Posted unused = arrived("+4915123450005");

    again("silent");

    patiently().until(() -> texts("+4915123450005") == 2);
  }

  @Test
  void textOfAnUnknownNumber_waitsForAPerson() {
    assertThat(
            provider.call(
                server.url() + "/webhooks/texts/inbound",
                inbound("SM-unknown-1", "+33612345678", "Who is this?")))
        .isEqualTo(204);

    patiently()
        .until(
            () ->
                tables.count(
                        "select count(*) from received_mail where sender = '+33612345678' and waits"
                            + " and candidate_id is null and said = 'Who is this?'")
                    == 1);
  }

  @Test
  void answersOfTheProvider_areJudgedByADraft_beforeItIsPublished() {
    for (String answer : List.of("'30007', 'CARRIER', false", "'503', 'OTHER', true")) {
      tables.execute(
          ("insert into text_answer (mark, trouble, passing, at, via, said, attempts, alike,"
                  + " response, asked, reason, why, playbook) values (%s, now(), 'SMS', 'said', 0,"
                  + " 1, 'FAIL', 'FAIL', '', '{}', '1')")
              .formatted(answer));
    }
    String draft = TestPlaybooks.draft(api);
    TestPlaybooks.put(
        api,
        draft,
        "rules/delivery/mine.drl",
        """
        rule "A carrier that filters our texts holds them"
        when
            TextAnswer( mark == "30007" )
        then
            insert( Respond.by(AnswerResponse.HOLD_ROUTE).because("our texts are filtered") );
        end
        """);

    String[] lines =
        api.post("/api/playbook/replay-answers", "{\"playbook\":\"" + draft + "\"}")
            .text()
            .strip()
            .split("\n");

    JsonNode report = read(lines[lines.length - 1]).path("report");
    JsonNode filtered =
        StreamSupport.stream(report.path("examples").spliterator(), false)
            .filter(example -> example.path("code").asText().equals("30007"))
            .findFirst()
            .orElseThrow(() -> new AssertionError(report));
    assertThat(filtered.path("provider").asText()).isEqualTo("SMS");
    assertThat(filtered.path("before").path("response").asText()).isEqualTo("FAIL");
    assertThat(filtered.path("after").path("rule").asText())
        .isEqualTo("A carrier that filters our texts holds them");
    assertThat(report.path("responses").path("RETRY").asInt()).isPositive();
  }

  @Test
  void reportThatTheNumberIsNone_silencesItOnce_andNotEmail() {
    known("landline", "+4915123450006", "DE");
    Posted posted = arrived("+4915123450006");
    state("landline", "sent");

    for (int i = 0; i < 2; i++) {
      assertThat(provider.call(callback(posted), status(posted, "undelivered", "30006")))
          .isEqualTo(204);
    }

    heard("landline", "the number takes no texts");
    assertThat(suppressed("landline")).containsExactly("SMS");
    assertThat(
            tables.count(
                "select count(*) from event where type = 'message-bounced' and candidate_id ="
                    + " (select id from candidate where ref = 'landline')"))
        .isEqualTo(1);
    assertThat(
            tables.count(
                "select count(*) from text_answer where report = '%s'".formatted(posted.id())))
        .isEqualTo(1);
    assertThat(tables.count("select count(*) from suppression")).isZero();

    known("landline", "+4915123450016", "DE");
    patiently().until(() -> suppressed("landline").isEmpty());
  }

  @Test
  void reportOfAPhoneThatIsOff_failsTheTextAlone() {
    known("off", "+4915123450007", "DE");
    Posted posted = arrived("+4915123450007");
    state("off", "sent");

    assertThat(provider.call(callback(posted), status(posted, "undelivered", "30003")))
        .isEqualTo(204);

    heard("off", "message not sent: not delivered, says the provider: 30003");
    assertThat(suppressed("off")).isEmpty();
  }

  @Test
  void candidateWhoToldTheProviderToStop_isUnsubscribed() {
    provider.answer(
        "+4915123450008",
        Scripted.refusal(400, 21610, "Attempt to send to unsubscribed recipient"));
    known("told", "+4915123450008", "DE");

    heard("told", "unsubscribed from sms");
    state("told", "failed");
    assertThat(suppressed("told")).containsExactly("SMS");
  }

  @Test
  void numberThatCannotBeTold_failsWithoutBeingPosted() {
    known("nowhere", "0151 23450009", "");

    state("nowhere", "failed");
    assertThat(suppressed("nowhere")).isEmpty();
    assertThat(provider.posted()).noneMatch(each -> each.to().contains("23450009"));
  }

  @Test
  void erasedPerson_leavesNoText_andTheNumberStaysSilent() {
    known("erased", "+4915123450010", "DE");
    Posted unused = arrived("+4915123450010");
    assertThat(
            provider.call(
                server.url() + "/webhooks/texts/inbound",
                inbound("SM-erased-1", "+4915123450010", "My secret")))
        .isEqualTo(204);
    heard("erased", "replied");

    assertThat(api.delete("/api/candidates/erased").status()).isEqualTo(200);

    assertThat(
            tables.count(
                "select count(*) from received_mail where sender = '+4915123450010' or said = 'My"
                    + " secret'"))
        .isZero();
    known("erased-again", "+4915123450010", "DE");
    state("erased-again", "cancelled");
    assertThat(texts("+4915123450010")).isEqualTo(1);
    tables.execute("delete from suppression");
  }

  @Test
  void whatTheProviderDidNotSign_isRefused() {
    Map<String, String> stop = inbound("SM-forged", "+4915123450002", "STOP");
    String inbound = server.url() + "/webhooks/texts/inbound";

    assertThat(provider.call(inbound, stop, "Zm9yZ2Vk")).isEqualTo(401);
    assertThat(provider.call(inbound, stop, TextProvider.signature("another token", inbound, stop)))
        .isEqualTo(401);
    assertThat(
            provider.call(
                inbound, stop, TextProvider.signature(TextProvider.TOKEN, inbound + "?a", stop)))
        .isEqualTo(401);
    assertThat(tables.count("select count(*) from event where id = 'SM-forged'")).isZero();
  }

  private static String callback(Posted posted) {
    return posted.fields().get("StatusCallback");
  }

  private static Map<String, String> status(Posted posted, String status, String code) {
    return Map.of(
        "MessageSid", posted.id(),
        "MessageStatus", status,
        "ErrorCode", code,
        "To", posted.to(),
        "From", OURS);
  }

  private static Map<String, String> inbound(String id, String from, String text) {
    return Map.of("MessageSid", id, "From", from, "To", OURS, "Body", text, "NumMedia", "0");
  }

  private static void known(String ref, String phone, String country) {
    ObjectNode profile =
        PostedEvents.profile("Ada " + ref, PostedEvents.email(ref)).put("phone", phone);
    if (!country.isEmpty()) {
      profile.put("country", country);
    }
    assertThat(api.put("/api/candidates/" + ref, profile.toString()).status()).isEqualTo(202);
    ArrayNode events = ApiClient.JSON.createArrayNode();
    for (String via : List.of("email", "sms")) {
      ObjectNode consent = PostedEvents.event(ref, ref + "-consent-" + via, "consent-given");
      consent.putObject("data").put("via", via).put("basis", "consent");
      events.add(consent);
    }
    assertThat(api.post("/api/events", events).status()).isEqualTo(202);
  }

  /** Has the candidate looked at once more, with a tag by which the second text is due. */
  private static void again(String ref) {
    ObjectNode event = PostedEvents.event(ref, ref + "-again", "candidate-upserted");
    event.putObject("data").putObject("profile").putArray("tags").add("again");
    assertThat(api.post("/api/events", event).status()).isEqualTo(202);
  }

  private static boolean tagged(String ref) {
    return tables.count(
            "select count(*) from event_pending p join candidate c on c.id = p.candidate_id where"
                + " c.ref = '%s'".formatted(ref))
        == 0;
  }

  private static Posted arrived(String number) {
    patiently().until(() -> texts(number) >= 1);
    return provider.posted().stream().filter(each -> each.to().equals(number)).findFirst().get();
  }

  private static long texts(String number) {
    return provider.posted().stream().filter(each -> each.to().equals(number)).count();
  }

  private static void state(String ref, String state) {
    patiently().until(() -> api.messageState(ref).equals(state));
  }

  private static void heard(String ref, String said) {
    patiently().until(() -> api.timeline(ref).toString().contains(said));
  }

  private static String permissions(String ref) {
    return tables
        .texts(
            "select dossier #>> '{permissions,consent}' from candidate where ref = '" + ref + "'")
        .get(0);
  }

  private static List<String> suppressed(String ref) {
    return tables.texts(
        "select jsonb_object_keys(coalesce(dossier #> '{permissions,suppressed}', '{}')) from"
            + " candidate where ref = '"
            + ref
            + "'");
  }

  private static JsonNode read(String line) {
    try {
      return ApiClient.JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError(line, e);
    }
  }

  private static ConditionFactory patiently() {
    return await().dontCatchUncaughtExceptions().atMost(30, SECONDS);
  }
}
