package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nurture.mailsink.SmtpSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A dry run says of each candidate what the campaign makes of them when it runs. */
@ExtendWith(TestPostgres.class)
final class CampaignDryRunIT {

  private static final Instant MORNING = Instant.parse("2027-03-10T09:00:00Z");
  private static final Duration UNTIL_DUE = Duration.ofHours(2);
  private static final int PEOPLE = 60;
  private static final int TWINS = 2;
  private static final int COLLEAGUES = 8;
  private static final int ALL = PEOPLE + TWINS + COLLEAGUES;
  private static final int AT_ONE_EMPLOYER = 5;
  private static final String QUIET = "Candidates of a quiet owner hear from no campaign";
  private static final String LATER = "Candidates of a slow owner hear in three days";
  private static final String NO_BASIS = "No email without a basis";

  @TempDir private static Path rules;
  @TempDir private static Path folder;

  private volatile Instant now = MORNING;

  @Test
  void dryRun_saysOfEachCandidateWhatTheRunMakesOfThem(DatabaseTables tables) throws Exception {
    playbook();
    try (SmtpSink sink = SmtpSink.start();
        PagesServer server = PagesServer.at(clock(), tables, settings(sink))) {
      ApiClient api = server.api();
      people(api, tables);
      String campaign = "/api/campaigns/" + campaign(api);
      List<String> before = written(tables);

      JsonNode tried = last(api.post(campaign + "/dry-run?limit=1000", ""));

      assertThat(written(tables)).as("nothing is written").isEqualTo(before);
      JsonNode balance = tried.path("balance");
      assertThat(tried.path("segment").asInt()).isEqualTo(ALL);
      assertThat(balance.path("audience").asInt()).isEqualTo(ALL);
      assertThat(balance.path("held").asInt()).isEqualTo(PEOPLE / 6);
      assertThat(balance.path("sending").asInt()).isEqualTo(2 * PEOPLE / 6 + 1 + AT_ONE_EMPLOYER);
      assertThat(balance.path("reasons").toString()).contains(QUIET, LATER, NO_BASIS);

      assertThat(command(server, "--dry-run", "open house"))
          .contains("70  tried", "26  sending", "10  held", "waiting: their owner is slow");

      assertThat(api.post(campaign + "/approve", "").status()).isEqualTo(200);
      assertThat(api.post(campaign + "/schedule", "").status()).isEqualTo(200);
      now = MORNING.plus(UNTIL_DUE);
      await()
          .atMost(120, SECONDS)
          .until(
              () -> api.get(campaign).json().path("balance"),
              far ->
                  far.path("audience").asInt() == ALL
                      && far.path("due").asInt()
                              + far.path("offered").asInt()
                              + far.path("sending").asInt()
                          == 0);

      JsonNode ran = api.get(campaign + "/candidates").json();
      Predicate<String> alone = ref -> ref.startsWith("c");
      assertThat(outcomes(ran, alone)).hasSize(PEOPLE).isEqualTo(outcomes(tried, alone));
      // Which of two records of one mailbox is decided first is not foreseen.
      Predicate<String> twins = ref -> ref.startsWith("twin");
      assertThat(outcomes(ran, twins).values())
          .hasSize(2)
          .containsExactlyInAnyOrderElementsOf(outcomes(tried, twins).values());
      // Nor which colleagues are the first.
      assertThat(sent(ran)).as("sent to one employer").isEqualTo(AT_ONE_EMPLOYER);
      assertThat(sent(tried)).isEqualTo(AT_ONE_EMPLOYER);
      assertThat(command(server)).contains("Open house  running, first-outreach by email");
      assertThat(command(server, "Open house")).contains("70  in the audience", "26  sent");
      assertThat(exported(server)).contains("1 segments are in", "1 campaigns are in");
      assertThat(ApiClient.JSON.readTree(folder.resolve("campaigns.json").toFile()))
          .as("as the API tells them")
          .isEqualTo(api.get("/api/campaigns").json().path("campaigns"));
      assertThat(folder.resolve("rules/journey/offers.drl")).exists();
      assertThat(command(server, "Open hose")).contains("there is no campaign Open hose");
      assertThat(api.post(campaign + "/dry-run", "").text()).contains("has not begun");
    }
  }

  private static String command(PagesServer server, String... arguments) throws Exception {
    return run(server, Stream.concat(Stream.of("campaigns"), Stream.of(arguments)));
  }

  private static String exported(PagesServer server) throws Exception {
    return run(server, Stream.of("export", "1", folder.toString(), "--all"));
  }

  private static String run(PagesServer server, Stream<String> arguments) throws Exception {
    return CommandRun.run(
            Stream.of(
                    arguments,
                    Stream.of("--server", server.url().toString(), "--key", ServerProcess.KEY))
                .flatMap(each -> each)
                .toList())
        .output();
  }

  /** What evaluations, offers and messages would change. */
  private static List<String> written(DatabaseTables tables) {
    return Stream.of(
            "candidate", "candidate_facts", "event", "decision", "message", "campaign_candidate")
        .flatMap(table -> tables.texts("select t::text from " + table + " t order by 1").stream())
        .toList();
  }

  private InstantSource clock() {
    return () -> now;
  }

  private static Map<String, String> settings(SmtpSink sink) {
    return Map.of(
        "NURTURE_RULES_DIR", rules.toString(),
        "NURTURE_SMTP_HOST", sink.host(),
        "NURTURE_SMTP_PORT", String.valueOf(sink.port()),
        "NURTURE_CAMPAIGNS_SECOND_PERSON_ABOVE", "100000");
  }

  private static void playbook() {
    TestPlaybooks.write(
        rules.resolve("journey/offers.drl"),
        """
        rule "Offered a campaign: send its message"
        when
            CampaignWaiting( $template : template, $via : via, $topic : topic, $purpose : purpose )
        then
            insert( Send.message($template).by($via).as($purpose).about($topic).once()
                .because("there is a campaign") );
        end
        """);
    TestPlaybooks.write(
        rules.resolve("guard/restraint.drl"),
        """
        rule "%s"
        when
            Candidate( owner == "quiet" )
        then
            insert( Veto.of(Via.EMAIL).because("their owner wants quiet") );
        end

        rule "%s"
        when
            Candidate( owner == "slow" )
            $moment : EvaluationTime()
        then
            insert( Veto.of(Via.EMAIL).until($moment.inDays(3)).because("their owner is slow") );
        end

        rule "%s"
        when
            not Reach( via == Via.EMAIL, usable )
        then
            insert( Veto.of(Via.EMAIL).because("there is no basis") );
        end

        rule "Contact five of an employer at most"
        when
            Volume( !inContact, colleagues >= 5, $again : again )
        then
            insert( Veto.of(Via.EMAIL).until($again).because("enough colleagues are in contact") );
        end
        """
            .formatted(QUIET, LATER, NO_BASIS));
  }

  /** A sixth each: eligible, in another zone, unsubscribed, quiet, slow, without a basis. */
  private static void people(ApiClient api, DatabaseTables tables) {
    ArrayNode events = ApiClient.JSON.createArrayNode();
    for (int i = 0; i < PEOPLE; i++) {
      String ref = "c" + i;
      ArrayNode known = PostedEvents.known(ref);
      ObjectNode profile = profile(known).put("employer", "Employer " + i);
      switch (i % 6) {
        case 1 -> profile.put("timeZone", "Europe/Oslo").put("country", "NO");
        case 2 -> known.add(PostedEvents.event(ref, ref + "-out", "unsubscribed"));
        case 3 -> profile.put("owner", "quiet");
        case 4 -> profile.put("owner", "slow");
        case 5 -> known.remove(1);
        default -> {}
      }
      events.addAll(known);
    }
    for (String ref : List.of("twin-a", "twin-b")) {
      ArrayNode known = PostedEvents.known(ref);
      profile(known).put("email", PostedEvents.email("twins")).put("employer", "Employer of twins");
      events.addAll(known);
    }
    for (int i = 0; i < COLLEAGUES; i++) {
      events.addAll(PostedEvents.known("at-one-" + i));
    }
    assertThat(api.post("/api/events", events).status()).isEqualTo(202);
    await()
        .atMost(60, SECONDS)
        .until(
            () ->
                tables.count("select count(*) from candidate_facts") == ALL
                    && tables.count("select count(*) from event_pending") == 0);
  }

  private static ObjectNode profile(ArrayNode known) {
    return (ObjectNode) known.get(0).path("data").path("profile");
  }

  private static long sent(JsonNode listed) {
    return outcomes(listed, ref -> ref.startsWith("at-one-")).values().stream()
        .filter(outcome -> outcome.startsWith("sent"))
        .count();
  }

  private static String campaign(ApiClient api) {
    String segment =
        api.post("/api/segments", "{\"name\":\"All\",\"when\":\"Candidate()\"}")
            .json()
            .path("id")
            .asText();
    ApiClient.Answer made =
        api.post(
            "/api/campaigns",
            """
            {"name":"Open house","segment":"%s","template":"first-outreach","day":"2027-03-10","time":"11:00"}\
            """
                .formatted(segment));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.json().path("id").asText();
  }

  private static JsonNode last(ApiClient.Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    List<String> lines = answer.text().lines().toList();
    try {
      return ApiClient.JSON.readTree(lines.get(lines.size() - 1)).path("dryRun");
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By candidate; that a message is on its way out is foreseen, and that it was sent is not. */
  private static Map<String, String> outcomes(JsonNode listed, Predicate<String> of) {
    Map<String, String> outcomes = new TreeMap<>();
    for (JsonNode line : listed.path("candidates")) {
      if (of.test(line.path("ref").asText())) {
        outcomes.put(
            line.path("ref").asText(),
            line.path("outcome").asText().replace("sending", "sent")
                + ", "
                + line.path("why").asText()
                + ", "
                + line.path("rule").asText()
                + ", "
                + line.path("until").asText());
      }
    }
    return outcomes;
  }
}
