package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nurture.app.Server;
import nurture.candidate.Dossier;
import nurture.event.Basis;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.ResearchFound;
import nurture.event.Profile;
import nurture.event.RecordedEvent;
import nurture.event.ResearchItem;
import nurture.event.Via;
import nurture.mailsink.SmtpSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A rehearsal foretells the days of a campaign: the campaign is rehearsed, and then run on a clock
 * that is moved through its days, with nights, weekends, Easter, and persons who respond by the
 * same rates. {@code -Dlong} adds a second message.
 */
@ExtendWith(TestPostgres.class)
final class RehearsedRunIT {

  /** A Thursday in Lent; Good Friday is the twenty-sixth, Easter Monday the twenty-ninth. */
  private static final Instant THURSDAY = Instant.parse("2027-03-11T09:00:00Z");

  private static final LocalDate FRIDAY = LocalDate.parse("2027-03-12");
  private static final LocalDate EASTER_MONDAY = LocalDate.parse("2027-03-29");
  private static final Duration LEAST = Duration.ofMinutes(20);
  private static final Duration MOST = Duration.ofHours(6);
  private static final int PEOPLE = 120;

  /** With it there is a second message, two weeks and Easter behind the first. */
  private static final boolean LONG = System.getProperty("long") != null;

  /** When the next offer is due, or the rules look at one again. */
  private static final String NEXT =
      "select coalesce(extract(epoch from least(min(due_at) filter (where state = 'DUE'),"
          + " min(until) filter (where state = 'WAITING')))::bigint, 0) from campaign_candidate";

  private static final List<String> COUNTRIES = List.of("NO", "GB", "DE");
  private static final List<String> ZONES =
      List.of("Europe/Oslo", "Europe/London", "Europe/Berlin");

  @TempDir private static Path rules;

  private volatile Instant now = THURSDAY;

  @Test
  void rehearsal_foretellsByWhichDayMostLeftAndTheBusiestDay(DatabaseTables tables)
      throws Exception {
    BulkPeople.put(tables, PEOPLE, RehearsedRunIT::person, List.of());
    InstantSource clock = () -> now;
    try (SmtpSink sink = SmtpSink.start();
        PagesServer server =
            PagesServer.at(
                clock,
                tables,
                Map.of(
                    "NURTURE_RULES_DIR", ShippedCampaignRules.write(rules).toString(),
                    "NURTURE_SMTP_HOST", sink.host(),
                    "NURTURE_SMTP_PORT", String.valueOf(sink.port()),
                    "NURTURE_CAMPAIGNS_SECOND_PERSON_ABOVE", "100000"))) {
      ApiClient api = server.api();
      String campaign = "/api/campaigns/" + campaign(api, tables);

      JsonNode rehearsed = last(api.post(campaign + "/rehearsals", "{}")).path("rehearsal");

      assertThat(rehearsed.path("people").asInt()).isEqualTo(PEOPLE);
      JsonNode kept = api.get(campaign + "/rehearsals").json().path("rehearsals").path(0);
      assertThat(kept.path("state").asText()).isEqualTo("done");
      assertThat(kept.path("rehearsal")).isEqualTo(rehearsed);
      assertThat(command(server, "--rehearse", "open house"))
          .contains(
              PEOPLE + "  lived through",
              "The last message leaves on " + rehearsed.path("finished").asText(),
              "Most leave on " + rehearsed.path("busiest").path("on").asText());
      if (LONG) {
        dryRunTriesBothMessages(api, campaign);
      }

      assertThat(api.post(campaign + "/approve", "").status()).isEqualTo(200);
      assertThat(api.post(campaign + "/schedule", "").status()).isEqualTo(200);
      run(server.server(), api, campaign, tables);

      Map<LocalDate, Integer> foretold = new TreeMap<>();
      rehearsed
          .path("days")
          .forEach(day -> foretold.put(day(day.path("on")), day.path("sent").asInt()));
      Map<LocalDate, Integer> left = new TreeMap<>();
      tables
          .texts(
              "select sent_at::date || ' ' || count(*) from campaign_candidate"
                  + " where sent_at is not null group by sent_at::date")
          .forEach(
              day ->
                  left.put(
                      LocalDate.parse(day.substring(0, 10)), Integer.parseInt(day.substring(11))));
      LocalDate ran = nearlyAll(left);
      assertThat(ran).isAfter(LONG ? EASTER_MONDAY : FRIDAY.plusDays(2));
      assertThat(ChronoUnit.DAYS.between(ran, nearlyAll(foretold)))
          .as("days between %s and %s", foretold, left)
          .isBetween(-tenth(ran), tenth(ran));
      List<String> busiest =
          tables.texts(
              "select sent_at::date || ' ' || count(*) from campaign_candidate where sent_at is not null"
                  + " group by sent_at::date order by count(*) desc limit 1");
      String[] most = busiest.get(0).split(" ");
      assertThat(rehearsed.path("busiest").path("on").asText()).isEqualTo(most[0]);
      assertThat(rehearsed.path("busiest").path("sent").asDouble())
          .isBetween(Integer.parseInt(most[1]) * 0.9, Integer.parseInt(most[1]) * 1.1);
      assertThat(
              tables.texts(
                  "select distinct sent_at::date from campaign_candidate where sent_at is not null"))
          .allSatisfy(
              on ->
                  assertThat(LocalDate.parse(on).getDayOfWeek())
                      .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }
  }

  /** The day by which 95 of 100 messages left; the last one hangs on one candidate. */
  private static LocalDate nearlyAll(Map<LocalDate, Integer> sent) {
    int all = sent.values().stream().mapToInt(Integer::intValue).sum();
    int sum = 0;
    for (Map.Entry<LocalDate, Integer> day : sent.entrySet()) {
      sum += day.getValue();
      if (sum >= 0.95 * all) {
        return day.getKey();
      }
    }
    throw new IllegalStateException("nothing was sent");
  }

  private static long tenth(LocalDate ended) {
    return Math.round(ChronoUnit.DAYS.between(FRIDAY, ended) * 0.1);
  }

  private static void dryRunTriesBothMessages(ApiClient api, String campaign) {
    JsonNode tried = last(api.post(campaign + "/dry-run?limit=1000", "{}")).path("dryRun");
    JsonNode steps = tried.path("balance").path("steps");
    int first = steps.path(0).path("sending").asInt();
    assertThat(first).as(tried.path("balance").toString()).isPositive();
    assertThat(steps.path(0).path("audience").asInt()).isEqualTo(PEOPLE);
    assertThat(steps.path(1).path("step").asText()).isEqualTo("reminder");
    assertThat(steps.path(1).path("audience").asInt()).isEqualTo(first);
    for (JsonNode candidate : tried.path("candidates")) {
      assertThat(candidate.path("later").size())
          .isEqualTo(candidate.path("outcome").asText().equals("sending") ? 1 : 0);
    }
  }

  /** Moves the clock from moment to moment until the campaign has ended. */
  private void run(Server server, ApiClient api, String campaign, DatabaseTables tables) {
    ModelledResponses responses =
        new ModelledResponses(tables, api, ref -> person(Integer.parseInt(ref.substring(1))));
    int back = 0;
    LocalDate end = FRIDAY.plusDays(60);
    while (!api.get(campaign).json().path("state").asText().equals("finished")) {
      assertThat(now.atZone(ZoneId.of("UTC")).toLocalDate())
          .as(api.get(campaign).text())
          .isBefore(end);
      Future<Void> work =
          server
              .campaigns()
              .run()
              .compose(offered -> server.journey().drain())
              .compose(decided -> server.outbox().drain())
              .compose(sent -> server.journey().drain())
              .mapEmpty();
      Server.await(work);
      back += responses.until(now);
      now = next(tables, responses);
    }
    assertThat(back).as("responses").isPositive();
  }

  private Instant next(DatabaseTables tables, ModelledResponses responses) {
    Instant due = Instant.ofEpochSecond(tables.count(NEXT));
    Instant first = responses.next().filter(back -> back.isBefore(due)).orElse(due);
    Instant least = now.plus(LEAST);
    Instant most = now.plus(MOST);
    return first.isBefore(least) ? least : first.isAfter(most) ? most : first;
  }

  private static String campaign(ApiClient api, DatabaseTables tables) {
    await()
        .atMost(60, SECONDS)
        .until(() -> tables.count("select count(*) from candidate_facts") == PEOPLE);
    String segment =
        api.post("/api/segments", "{\"name\":\"All\",\"when\":\"Candidate()\"}")
            .json()
            .path("id")
            .asText();
    ApiClient.Answer made =
        api.post(
            "/api/campaigns",
            """
            {"name":"Open house","segment":"%s","day":"%s","time":"10:00","spreadMinutes":540,"expiresDays":30,
             "limits":{"failed":100,"bounced":100,"complained":100,"unsubscribed":100,"declined":100},
             "steps":[{"key":"hello","template":"open-house"}%s]}"""
                .formatted(
                    segment,
                    FRIDAY,
                    LONG
                        ? ",{\"key\":\"reminder\",\"template\":\"open-house\",\"afterDays\":14}"
                        : ""));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.json().path("id").asText();
  }

  private static JsonNode last(ApiClient.Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    List<String> lines = answer.text().lines().toList();
    try {
      return ApiClient.JSON.readTree(lines.get(lines.size() - 1));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LocalDate day(JsonNode text) {
    return LocalDate.parse(text.asText());
  }

  private static String command(PagesServer server, String... arguments) throws Exception {
    return CommandRun.run(
            Stream.of(
                    Stream.of("campaigns"),
                    Stream.of(arguments),
                    Stream.of("--server", server.url().toString(), "--key", ServerProcess.KEY))
                .flatMap(each -> each)
                .toList())
        .output();
  }

  private static Dossier person(int i) {
    String ref = "c" + i;
    Dossier dossier = Dossier.of(ref);
    for (CandidateEvent event : known(ref, i)) {
      dossier =
          dossier
              .after(new RecordedEvent(ref, THURSDAY.minus(Duration.ofDays(200)), event))
              .dossier();
    }
    return dossier;
  }

  private static List<CandidateEvent> known(String ref, int i) {
    CandidateUpserted upserted =
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
                  profile.country = COUNTRIES.get(i % COUNTRIES.size());
                  profile.timeZone = ZoneId.of(ZONES.get(i % ZONES.size()));
                }));
    return Stream.concat(
            Stream.of(upserted, new ConsentGiven(Via.EMAIL, Basis.CONSENT)),
            Stream.of(ResearchItem.values())
                .map(item -> new ResearchFound(item, "your talk on " + item.words())))
        .map(CandidateEvent.class::cast)
        .toList();
  }
}
