package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nurture.batch.ExponentialBackoff;
import nurture.event.EventEnvelope;
import nurture.intake.EventReceipt;
import nurture.journey.DueErasures;
import nurture.journey.ErasureQueue.FlaggedCandidate;
import nurture.journey.RuleEvaluator;
import nurture.rules.PolicyNumber;
import nurture.rules.RuleBook;
import nurture.segment.ClockForecast;
import nurture.segment.LawfulClock;
import nurture.segment.SegmentDefinitions;
import nurture.segment.SegmentReader;
import nurture.simulation.timelapse.EditedPlaybooks;
import nurture.store.Database;
import nurture.store.PgCandidateQueue;
import nurture.store.PgErasure;
import nurture.store.PgEventLog;
import nurture.store.PgSegmentReader;
import nurture.store.PgSegments;
import nurture.store.Pseudonyms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Under the shipped rules: who may not be kept is foreseen and erased, and all others stay. */
@ExtendWith(TestPostgres.class)
final class DueErasuresIT {

  private static final Instant COLLECTED = Instant.parse("2026-11-18T12:00:00Z");
  private static final Instant ASKED = COLLECTED.plus(Duration.ofDays(30));
  private static final Instant LATE = COLLECTED.plus(Duration.ofDays(40));

  private static Vertx vertx;
  private static Database database;
  private static DatabaseTables tables;
  private static PgEventLog events;
  private static PgCandidateQueue queue;
  private static PgErasure erasure;
  private static Pseudonyms pseudonyms;
  private static RuleBook book;
  private static WorkerExecutor workers;

  @BeforeAll
  static void open(DatabaseTables databaseTables) {
    tables = databaseTables;
    vertx = Vertx.vertx();
    database = await(Database.open(vertx, databaseTables.url(), 8));
    pseudonyms = await(database.pseudonyms());
    workers = vertx.createSharedWorkerExecutor("due-erasures", 4);
    events = new PgEventLog(database.pool(), pseudonyms);
    queue = new PgCandidateQueue(database.pool(), workers, pseudonyms);
    erasure = new PgErasure(database.pool(), pseudonyms);
    book = EditedPlaybooks.shipped();
  }

  @AfterAll
  static void close() {
    book.close();
    await(database.close());
    await(vertx.close());
  }

  @Test
  void run_erasesOnlyWhomARuleNames_andPutsTheRuleOnRecord() {
    person("told-late", "NO");
    person("elsewhere", "US");
    person("employee", "NO");
    append("employee", "hired", "hired", "{}");
    person("applicant", "NO");
    append("applicant", "applied", "applied", "{}");
    person("held", "NO");
    append("held", "held", "held", "{\"by\":\"maren\",\"reason\":\"a dispute\"}");
    for (String ref : List.of("told-late", "elsewhere", "employee", "applicant", "held")) {
      decide(ref);
    }

    assertThat(await(due().run())).isEqualTo(1);

    assertThat(erased("told-late")).isTrue();
    assertThat(List.of("elsewhere", "employee", "applicant", "held"))
        .allSatisfy(ref -> assertThat(erased(ref)).as(ref).isFalse());
    assertThat(
            tables.count(
                "select count(*) from audit where actor = 'server' and action = 'erase candidate'"
                    + " and detail like 'Not told in time where the data are from; playbook %'"))
        .isEqualTo(1);
    assertThat(await(due().run())).isZero();
  }

  @Test
  void run_candidateWhoseFlagIsOld_decidesAnew() {
    person("told-since", "NO");
    decide("told-since");
    append("told-since", "moved", "candidate-upserted", "{\"profile\":{\"country\":\"US\"}}");
    decide("told-since", LATE.plusSeconds(60));
    tables.execute(
        "update candidate_asked_facts set terms = terms || '[\"flag:must be erased\"]'"
            + " where candidate_id = '"
            + pseudonyms.candidate("told-since")
            + "'");

    assertThat(await(due().run())).isZero();
    assertThat(erased("told-since")).isFalse();
  }

  @Test
  void eraseUnchanged_somethingHappenedMeanwhile_erasesNobody() {
    person("replies", "NO");
    decide("replies");
    FlaggedCandidate found =
        await(erasure.flagged(DueErasures.FLAG, Optional.empty(), LATE, 50)).stream()
            .filter(candidate -> candidate.dossier().ref().equals("replies"))
            .findFirst()
            .orElseThrow();
    append("replies", "reply", "replied", "{\"tone\":\"positive\"}");

    assertThat(await(erasure.eraseUnchanged(found, "a rule", LATE))).isFalse();
    decide("replies", LATE.plusSeconds(60));

    assertThat(await(erasure.eraseUnchanged(found, "a rule", LATE))).isFalse();
    assertThat(erased("replies")).isFalse();
    append("replies", "applied", "applied", "{}");
    decide("replies", LATE.plusSeconds(120));
  }

  @Test
  void forecast_countsWhomAClockConcernsByThen_andNamesThem() {
    tables.execute("truncate candidate cascade");
    fresh("new", "NO");
    fresh("new-elsewhere", "US");
    fresh("new-employee", "NO");
    append("new-employee", "hired", "hired", COLLECTED, "{}");
    append(
        "consented",
        "upserted",
        "candidate-upserted",
        COLLECTED,
        "{\"profile\":{\"email\":\"consented@example.com\",\"country\":\"NO\"}}");
    append(
        "consented",
        "consent",
        "consent-given",
        COLLECTED,
        "{\"via\":\"email\",\"basis\":\"consent\"}");
    for (String ref : List.of("new", "new-elsewhere", "new-employee", "consented")) {
      decide(ref, COLLECTED.plusSeconds(60));
    }

    assertThat(told(27).counts())
        .containsExactly(
            entry(LawfulClock.TELL, 0L),
            entry(LawfulClock.RENEW, 0L),
            entry(LawfulClock.ASK, 0L),
            entry(LawfulClock.ERASE, 0L),
            entry(LawfulClock.UNKNOWN, 1L));
    assertThat(told(28).counts()).containsEntry(LawfulClock.TELL, 1L);
    assertThat(told(28).all()).isEqualTo(1);
    assertThat(told(690).counts()).containsEntry(LawfulClock.ASK, 2L);
    assertThat(told(690).all()).isEqualTo(2);
    assertThat(told(730).counts())
        .containsEntry(LawfulClock.RENEW, 1L)
        .containsEntry(LawfulClock.ERASE, 2L);
    assertThat(
            await(
                forecast()
                    .people(LawfulClock.TELL, COLLECTED.plusSeconds(60), 28, Optional.empty(), 9)))
        .extracting(SegmentReader.Line::ref)
        .containsExactly("new");
  }

  @Test
  void forecast_underAPlaybookWithoutClocks_saysNothing() {
    ClockForecast without =
        new ClockForecast(
            new SegmentDefinitions(new PgSegments(database.pool()), Map::of),
            new PgSegmentReader(database.pool()));

    assertThat(await(without.told(LATE, 30)).counts()).isEmpty();
  }

  private static ClockForecast.Told told(int days) {
    return await(forecast().told(COLLECTED.plusSeconds(60), days));
  }

  private static ClockForecast forecast() {
    return new ClockForecast(
        new SegmentDefinitions(
            new PgSegments(database.pool()), () -> PolicyNumber.values(book.source().numbers())),
        new PgSegmentReader(database.pool()));
  }

  private static DueErasures due() {
    return new DueErasures(erasure, (candidate, arm) -> book, workers, () -> LATE);
  }

  private static void person(String ref, String country) {
    fresh(ref, country);
    decide(ref, ASKED);
  }

  private static void fresh(String ref, String country) {
    append(
        ref,
        "upserted",
        "candidate-upserted",
        COLLECTED,
        "{\"profile\":{\"name\":\"Some Body\",\"country\":\""
            + country
            + "\",\"source\":\"your talk\",\"collectedAt\":\""
            + COLLECTED
            + "\"}}");
  }

  private static boolean erased(String ref) {
    return tables.count(
            "select count(*) from candidate where erased_at is not null and id = '"
                + pseudonyms.candidate(ref)
                + "'")
        == 1;
  }

  private static void append(String ref, String id, String type, String data) {
    append(ref, id, type, LATE.minusSeconds(3_600), data);
  }

  private static void append(String ref, String id, String type, Instant at, String data) {
    EventEnvelope envelope = new EventEnvelope(ref, ref + "-" + id, at, type, data, "test");
    assertThat(await(events.append(List.of(envelope), at))).containsExactly(EventReceipt.RECORDED);
  }

  private static void decide(String ref) {
    decide(ref, LATE);
  }

  private static void decide(String ref, Instant at) {
    assertThat(
            await(
                queue.one(
                    ref,
                    at,
                    new RuleEvaluator(
                        (candidate, arm) -> book,
                        new ExponentialBackoff(Duration.ofSeconds(1), Duration.ofMinutes(1)),
                        new SimpleMeterRegistry()))))
        .isPresent();
  }

  private static <T> T await(Future<T> future) {
    try {
      return future.toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }
}
