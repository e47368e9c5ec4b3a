package nurture.it;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nurture.bench.BenchEnvironment;
import nurture.candidate.Dossier;
import nurture.event.Basis;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.Held;
import nurture.event.CandidateEvent.Replied;
import nurture.event.CandidateEvent.ResearchFound;
import nurture.event.CandidateEvent.Unsubscribed;
import nurture.event.Profile;
import nurture.event.RecordedEvent;
import nurture.event.Relationship;
import nurture.event.ResearchItem;
import nurture.event.Tone;
import nurture.event.Via;
import nurture.simulation.RunSize;
import nurture.store.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A large campaign over two nodes while much goes wrong: one node is killed twice, PostgreSQL is
 * restarted, and the mail server flaps. Each candidate who may be written to gets the message once,
 * no other one does, and the outcomes add up to the audience. The rules are the shipped ones about
 * campaigns, consent and restraint, at any time of day.
 */
final class CampaignAtSizeIT {

  private static final int PEOPLE = RunSize.of("campaign.size", 2_000, 15_000);
  private static final int MINUTES = RunSize.of("campaign.minutes", 6, 12);

  /** A small run lasts long enough for all that goes wrong. */
  private static final Duration SLOWNESS = Duration.ofMillis(PEOPLE > 10_000 ? 0 : 100);

  /** Of so many, one is of each kind that gets no message. */
  private static final int KINDS = 20;

  private static final Instant BEFORE = Instant.now().minus(Duration.ofDays(100));

  private static final List<String> WHY =
      List.of(
          "this channel is suppressed: ",
          "this channel is suppressed: ",
          "works for us",
          "on hold by maren",
          "no consent or other legal basis",
          "asked us not to come back before");

  @TempDir private Path folder;

  private EmbeddedDatabase database;
  private DatabaseTables tables;

  @Test
  void campaign_atSize_whileNodesDatabaseAndMailServerFail_reachesEachOnce() throws Exception {
    int port = BenchEnvironment.lastingPort();
    database = EmbeddedDatabase.start(folder.resolve("data"), port);
    tables = new DatabaseTables(database.url());
    BulkPeople.put(
        tables,
        PEOPLE,
        CampaignAtSizeIT::person,
        IntStream.range(0, PEOPLE)
            .filter(i -> i % KINDS == 2)
            .mapToObj(i -> PostedEvents.email("c" + i))
            .toList());
    try (FlappingSink sink = FlappingSink.start(SLOWNESS)) {
      ServerProcess.Setup setup =
          ServerProcess.setup()
              .database(tables.url())
              .rules(ShippedCampaignRules.writeForAnyTime(folder.resolve("rules")))
              .with("NURTURE_SMTP_HOST", sink.host())
              .with("NURTURE_SMTP_PORT", String.valueOf(sink.port()))
              .with("NURTURE_OUTBOX_ATTEMPTS", "100")
              .with("NURTURE_CAMPAIGNS_SECOND_PERSON_ABOVE", "1000000");
      try (ServerProcess lasting = setup.startReady()) {
        ApiClient api = lasting.api();
        String campaign;
        Instant began;
        try (ServerProcess first = setup.startReady()) {
          campaign = approved(api);
          assertThat(api.post(campaign + "/schedule", "").status()).isEqualTo(200);
          began = Instant.now();
          sink.flapping();
          awaitTaken(sink, taken -> taken > eligible() / 20);
          first.kill9();
        }
        awaitTaken(sink, taken -> taken > eligible() / 10);
        restartDatabase(port);
        try (ServerProcess second = setup.startReady()) {
          int before = sink.taken().size();
          awaitTaken(sink, taken -> taken > Math.max(before, eligible() / 2));
          assertThat(sink.taken().size()).as("killed on the way").isLessThan(eligible());
          second.kill9();
        }
        try (ServerProcess third = setup.startReady()) {
          JsonNode balance =
              await()
                  .atMost(MINUTES, TimeUnit.MINUTES)
                  .pollInterval(1, SECONDS)
                  .until(
                      () -> balance(api, campaign),
                      now -> sum(now, "due", "offered", "sending", "task") == 0);
          Duration took = Duration.between(began, Instant.now());
          sink.recover();

          eachOnce(sink, balance);
          booksBalance(balance);
          ends(api, campaign);
          System.out.printf(
              "campaign to %,d: %,d mails in %d s (%.0f a second), uncertain %d of at most %d;"
                  + " a node killed twice, PostgreSQL restarted, connections refused %d times%n",
              PEOPLE,
              sink.taken().size(),
              took.toSeconds(),
              sink.taken().size() * 1e3 / took.toMillis(),
              balance.path("uncertain").asLong(),
              uncertainAtMost(sink),
              sink.closings());
          assertThat(third.output()).doesNotContain("quarantined:");
        }
      }
    } finally {
      database.close();
    }
  }

  /** No candidate gets two, none gets it who must not, and all others do or are known by name. */
  private void eachOnce(FlappingSink sink, JsonNode balance) {
    Map<String, Integer> taken = sink.taken();
    assertThat(taken.values()).as("mails to one candidate").containsOnly(1);
    assertThat(taken.keySet()).allMatch(CampaignAtSizeIT::mayGetIt);
    assertThat(sum(balance, "sent", "uncertain")).as(balance.toString()).isEqualTo(eligible());
    assertThat(balance.path("uncertain").asLong()).isLessThanOrEqualTo(uncertainAtMost(sink));
    assertThat(taken.keySet())
        .containsAll(
            tables.texts(
                "select c.email from message m join candidate c on c.id = m.candidate_id"
                    + " where m.kind = 'message' and m.state = 'sent'"));
    assertThat(tables.messages())
        .as("messages")
        .containsOnlyKeys(
            balance.path("uncertain").asLong() > 0
                ? new String[] {"sent", "uncertain"}
                : new String[] {"sent"});
    assertThat(tables.messages("sent")).isEqualTo(balance.path("sent").asLong());
    assertThat(tables.messages("uncertain")).isEqualTo(balance.path("uncertain").asLong());
  }

  /** A killed node leaves as many uncertain as it has connections; a restart counts for both. */
  private static long uncertainAtMost(FlappingSink sink) {
    return ServerProcess.CONNECTIONS * (2L + 2L + 2L * sink.closings()) + sink.lostAnswers();
  }

  /** As the database counts it, and with a reason for each who did not get it. */
  private void booksBalance(JsonNode balance) {
    assertThat(balance.path("audience").asLong()).isEqualTo(PEOPLE);
    assertThat(tables.count("select count(*) from campaign_candidate")).isEqualTo(PEOPLE);
    assertThat(
            tables.count(
                "select count(*) from campaign_candidate"
                    + " where state in ('SENT', 'UNCERTAIN', 'HELD', 'WAITING')"))
        .isEqualTo(PEOPLE);
    assertThat(tables.count("select count(*) from event where type = 'campaign-offered'"))
        .isEqualTo(PEOPLE);
    for (int kind = 1; kind <= WHY.size(); kind++) {
      assertThat(
              tables.count(
                  "select count(*) from campaign_candidate m join candidate c on c.id ="
                      + " m.candidate_id"
                      + " where m.state in ('HELD', 'WAITING') and m.why like '%%%s%%' and substr(c.ref, 2)::int %% %d = %d"
                          .formatted(WHY.get(kind - 1), KINDS, kind)))
          .as(WHY.get(kind - 1))
          .isEqualTo(PEOPLE / KINDS);
    }
    assertThat(tables.notAppliedOnce()).isEmpty();
  }

  /** Offers that wait for years expire now. */
  private void ends(ApiClient api, String campaign) {
    tables.execute("update campaign_candidate set expires_at = now() where state = 'WAITING'");
    JsonNode ended =
        await()
            .atMost(60, SECONDS)
            .until(
                () -> api.get(campaign).json(),
                now -> now.path("state").asText().equals("finished"))
            .path("balance");
    assertThat(sum(ended, "sent", "uncertain", "held")).isEqualTo(PEOPLE);
  }

  private void restartDatabase(int port) {
    database.close();
    database = EmbeddedDatabase.start(folder.resolve("data"), port);
  }

  private static void awaitTaken(FlappingSink sink, LongPredicate enough) {
    await()
        .atMost(MINUTES, TimeUnit.MINUTES)
        .pollInterval(20, MILLISECONDS)
        .until(() -> enough.test(sink.taken().size()));
  }

  private String approved(ApiClient api) {
    await()
        .atMost(120, SECONDS)
        .until(() -> tables.count("select count(*) from candidate_facts") == PEOPLE);
    String segment = id(api.post("/api/segments", "{\"name\":\"All\",\"when\":\"Candidate()\"}"));
    ObjectNode plan =
        ApiClient.JSON
            .createObjectNode()
            .put("name", "Open house")
            .put("segment", segment)
            .put("template", "first-outreach")
            .put("day", LocalDate.now(ZoneOffset.UTC).toString())
            .put("time", "00:00");
    String campaign = "/api/campaigns/" + id(api.post("/api/campaigns", plan.toString()));
    ApiClient.Answer approved = api.post(campaign + "/approve", "");
    assertThat(approved.json().path("count").asInt()).as(approved.text()).isEqualTo(PEOPLE);
    return campaign;
  }

  private static String id(ApiClient.Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().path("id").asText();
  }

  private static JsonNode balance(ApiClient api, String campaign) {
    return api.get(campaign).json().path("balance");
  }

  private static long sum(JsonNode balance, String... outcomes) {
    return Stream.of(outcomes).mapToLong(each -> balance.path(each).asLong()).sum();
  }

  private static int eligible() {
    return PEOPLE - WHY.size() * (PEOPLE / KINDS);
  }

  private static boolean mayGetIt(String mailbox) {
    int kind = Integer.parseInt(mailbox.substring(1, mailbox.indexOf('@'))) % KINDS;
    return kind == 0 || kind > WHY.size();
  }

  /** Each has an employer and an owner of their own, for guards count others. */
  private static Dossier person(int i) {
    String ref = "c" + i;
    int kind = i % KINDS;
    List<CandidateEvent> events = new ArrayList<>();
    events.add(
        new CandidateUpserted(
            Profile.naming(
                profile -> {
                  profile.name = "Ada Example" + i;
                  profile.firstName = "Ada";
                  profile.email = PostedEvents.email(ref);
                  profile.employer = "Employer " + i;
                  profile.owner = "owner" + i;
                  profile.title = "Principal engineer";
                  profile.interests = List.of("stream processing");
                  profile.relationship = kind == 3 ? Relationship.EMPLOYEE : Relationship.PASSIVE;
                })));
    if (kind != 5) {
      events.add(new ConsentGiven(Via.EMAIL, Basis.CONSENT));
    }
    for (ResearchItem item : ResearchItem.values()) {
      events.add(new ResearchFound(item, "your talk on " + item.words()));
    }
    switch (kind) {
      case 1 -> events.add(new Unsubscribed(Optional.empty(), Optional.empty()));
      case 4 ->
          events.add(
              new Held(Optional.of(LocalDate.parse("2099-01-01")), "maren", Optional.of("away")));
      case 6 ->
          events.add(
              new Replied(
                  Tone.NOT_NOW,
                  Optional.of(Via.EMAIL),
                  Optional.empty(),
                  Optional.of(LocalDate.parse("2099-01-01")),
                  Optional.of("busy")));
      default -> {}
    }
    Dossier dossier = Dossier.of(ref);
    for (CandidateEvent event : events) {
      dossier = dossier.after(new RecordedEvent(ref, BEFORE, event)).dossier();
    }
    return dossier;
  }
}
