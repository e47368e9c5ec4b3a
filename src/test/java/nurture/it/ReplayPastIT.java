package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nurture.batch.ExponentialBackoff;
import nurture.event.EventEnvelope;
import nurture.journey.RuleEvaluator;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.simulation.RunProgress;
import nurture.simulation.replay.DifferenceKind;
import nurture.simulation.replay.Replay;
import nurture.simulation.replay.ReplayOptions;
import nurture.simulation.replay.ReplayReport;
import nurture.simulation.replay.ReplayScope;
import nurture.store.Database;
import nurture.store.PgCandidateQueue;
import nurture.store.PgCandidates;
import nurture.store.PgEventLog;
import nurture.store.Pseudonyms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Sixty days of three people as the journey records them, decision by decision, in a real
 * PostgreSQL; the last thirty are lived again. They get a word whenever they were quiet for ten
 * days, the recruiter is asked to look at them once, and after the first word they are tagged and
 * move on.
 */
@ExtendWith(TestPostgres.class)
final class ReplayPastIT {

  private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");
  private static final Instant MET = NOON.minus(Duration.ofDays(60));
  private static final Instant FROM = NOON.minus(Duration.ofDays(30));
  private static final List<String> PEOPLE = List.of("ada", "grace", "alan");
  private static final String RULES =
      """
      rule "Whoever was quiet gets a word"
      when
          Contact( quietDays >= %s )
      then
          insert( Send.message("word").as(Purpose.UPDATE).because("they were quiet") );
      end
      rule "The recruiter looks at everybody once"
      when
          Candidate()
      then
          insert( Task.named("look").asking("Look at them").once() );
      end
      rule "Whoever heard from us is tagged"
      when
          Contact( ever )
      then
          insert( Tag.as("warm").because("they heard from us") );
      end
      rule "Anybody who heard from us is tagged by another name too"
      when
          Contact( ever )
      then
          insert( Tag.as("heard") );
      end
      rule "Whoever heard from us moves on"
      when
          Contact( ever )
          Candidate( stage == Stage.AWARENESS )
      then
          insert( Move.to(Stage.CONSIDERATION).because("they heard from us") );
      end
      """;

  private static Vertx vertx;
  private static Database database;
  private static DatabaseTables databaseTables;
  private static PgEventLog events;
  private static PgCandidateQueue queue;
  private static RuleEvaluator ruleEvaluator;
  private static RuleBook ten;
  private static RuleBook twelve;

  @BeforeAll
  static void liveSixtyDays(DatabaseTables empty) {
    databaseTables = empty;
    vertx = Vertx.vertx();
    ten = book("10");
    twelve = book("12");
    database = await(Database.open(vertx, databaseTables.url(), 4));
    // With one salt their minutes of the day are the same in every run.
    await(database.setDefault("salt", "5a".repeat(32)));
    Pseudonyms pseudonyms = await(database.pseudonyms());
    events = new PgEventLog(database.pool(), pseudonyms);
    queue =
        new PgCandidateQueue(
            database.pool(), vertx.createSharedWorkerExecutor("replay-past", 2), pseudonyms);
    ruleEvaluator =
        new RuleEvaluator(
            (candidate, version) -> ten,
            new ExponentialBackoff(Duration.ofSeconds(1), Duration.ofSeconds(2)),
            new SimpleMeterRegistry());
    await(
        events.append(
            PEOPLE.stream()
                .map(
                    ref ->
                        new EventEnvelope(ref, "met", MET, "noted", "{\"text\":\"met\"}", "test"))
                .toList(),
            MET));
    for (Instant now = MET; now.isBefore(NOON); now = nextDue()) {
      decideAll(now);
      deliver(now.plus(Duration.ofMinutes(1)));
    }
  }

  @AfterAll
  static void close() {
    await(database.close());
    await(vertx.close());
    ten.close();
    twelve.close();
  }

  @Test
  void versionThatDecidedThePast_livedAgain_doesToTheDayWhatWasRecorded() {
    long recorded =
        databaseTables.count(
            "select count(*) from message where kind = 'message' and created_at >= '" + FROM + "'");

    ReplayReport report = replay(ten);

    assertThat(report.notReplayable()).isEmpty();
    assertThat(report.failures()).isEmpty();
    assertThat(recorded).isGreaterThanOrEqualTo(6);
    assertThat(report.totals().recorded()).isEqualTo(recorded);
    assertThat(report.totals().touches().published()).isEqualTo(recorded);
    assertThat(report.totals().unchanged()).isEqualTo(PEOPLE.size());
    assertThat(
            report.volume().keySet().stream()
                .map(slot -> slot.day().toString())
                .distinct()
                .toList())
        .containsExactlyElementsOf(
            databaseTables.texts(
                "select distinct (created_at at time zone 'UTC')::date::text from message"
                    + " where kind = 'message' and created_at >= '"
                    + FROM
                    + "' order by 1"));
  }

  @Test
  void longerWait_movesWordsOfEverybody() {
    ReplayReport report = replay(twelve);

    assertThat(report.kinds()).containsEntry(DifferenceKind.MOVED, 3L);
    assertThat(report.totals().touches().draft())
        .isLessThanOrEqualTo(report.totals().touches().published());
  }

  @Test
  void eventForgotten_leavesOnlyThatCandidateOut() {
    String ada = "candidate_id = (select id from candidate where ref = 'ada') and id = 'met'";
    databaseTables.execute("create table kept as select * from event where " + ada);
    databaseTables.execute("delete from event where " + ada);
    try {
      ReplayReport report = replay(twelve);

      assertThat(report.notReplayable())
          .containsOnly(entry("some of their events were forgotten after the retention", 1L));
      assertThat(report.totals().compared()).isEqualTo(2);
    } finally {
      databaseTables.execute("insert into event overriding system value select * from kept");
      databaseTables.execute("drop table kept");
    }
  }

  private static ReplayReport replay(RuleBook draft) {
    return Replay.run(
        ten,
        draft,
        new PgCandidates(database.pool()),
        ReplayOptions.of(new ReplayScope.Period(FROM, NOON)),
        RunProgress.SILENT);
  }

  private static void decideAll(Instant now) {
    while (!await(queue.round(128, now, ruleEvaluator)).isEmpty()) {
      // Until nobody is due.
    }
  }

  /** What the outbox would do, a minute after it was decided. */
  private static void deliver(Instant at) {
    List<EventEnvelope> sent = new ArrayList<>();
    for (String line :
        databaseTables.texts(
            "select c.ref || ' m-' || replace(m.candidate_id::text, '-', '') || '-' || m.decision"
                + " || '-' || m.position from message m join candidate c on c.id = m.candidate_id"
                + " where m.state = 'queued'")) {
      String[] parts = line.split(" ", 2);
      sent.add(
          new EventEnvelope(
              parts[0],
              parts[1] + "-sent",
              at,
              "message-sent",
              "{\"message\":\"" + parts[1] + "\"}",
              "outbox"));
    }
    if (!sent.isEmpty()) {
      databaseTables.execute("update message set state = 'sent' where state = 'queued'");
      await(events.append(sent, at));
      decideAll(at);
    }
  }

  private static Instant nextDue() {
    String due =
        databaseTables
            .texts(
                "select to_char(min(due_at) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from candidate")
            .get(0);
    return OffsetDateTime.parse(due, DateTimeFormatter.ISO_OFFSET_DATE_TIME).toInstant();
  }

  private static RuleBook book(String days) {
    return RuleBook.compile(
        Map.of("journey/words.drl", RULES.formatted(days)),
        new Budget(1_000, Duration.ofSeconds(30)));
  }

  @CanIgnoreReturnValue
  private static <T> T await(Future<T> future) {
    try {
      return future.toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new AssertionError("not within a minute", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
