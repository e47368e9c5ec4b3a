package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nurture.batch.ExponentialBackoff;
import nurture.event.EventEnvelope;
import nurture.journey.RuleEvaluator;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.rules.RuleFiles;
import nurture.simulation.RunProgress;
import nurture.simulation.replay.Replay;
import nurture.simulation.replay.ReplayOptions;
import nurture.simulation.replay.ReplayReport;
import nurture.simulation.replay.ReplayScope;
import nurture.store.Database;
import nurture.store.PgCandidateQueue;
import nurture.store.PgCandidates;
import nurture.store.PgErasure;
import nurture.store.PgEventLog;
import nurture.store.PgVersions;
import nurture.store.Pseudonyms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Six hundred people in a real PostgreSQL: three pages. All may be written to and nobody was yet;
 * number 0 was erased, number 1 wants silence, number 2 shares the address of number 1, and of
 * number 3 something is known that is not applied yet.
 */
@ExtendWith(TestPostgres.class)
final class ReplayIT {

  private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");
  private static final int PEOPLE = 600;
  private static final String OTHER =
      """
      rule "Whoever may be written to gets a better first outreach"
      when
          Reach( via == Via.EMAIL, usable )
      then
          insert( Send.message("better-outreach").by(Via.EMAIL).once().because("it is better") );
      end
      """;

  private static Vertx vertx;
  private static Database database;
  private static Database reading;
  private static DatabaseTables databaseTables;
  private static Path publishedRules;
  private static RuleBook silent;
  private static RuleBook published;
  private static RuleBook draft;

  @BeforeAll
  static void meetEverybody(@TempDir Path rules, DatabaseTables empty) {
    databaseTables = empty;
    publishedRules = rules;
    vertx = Vertx.vertx();
    database = await(Database.open(vertx, databaseTables.url(), 4));
    reading = Database.reading(vertx, databaseTables.url(), 2);
    Budget patient = new Budget(1_000, Duration.ofSeconds(30));
    Map<String, String> files = RuleFiles.in(TestPlaybooks.simple(rules));
    published = RuleBook.compile(files, patient);
    String guard = java.util.Objects.requireNonNull(files.remove("guard/silence.drl"));
    silent = RuleBook.compile(Map.of("guard/silence.drl", guard), patient);
    draft =
        RuleBook.compile(
            Map.of("journey/outreach.drl", OTHER, "guard/silence.drl", guard), patient);

    Pseudonyms pseudonyms = await(database.pseudonyms());
    PgEventLog events = new PgEventLog(database.pool(), pseudonyms);
    List<EventEnvelope> reports = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      String ref = "p-" + i;
      String email = i == 2 ? "p-1@example.com" : ref + "@example.com";
      reports.add(
          told(
              ref,
              "who",
              "candidate-upserted",
              "{\"profile\":{\"email\":\""
                  + email
                  + "\",\"relationship\":\"active\",\"interests\":[\"stream processing\"]}}"));
      reports.add(told(ref, "yes", "consent-given", "{\"via\":\"email\",\"basis\":\"consent\"}"));
    }
    await(events.append(reports, NOON));
    decideAll(pseudonyms);
    await(events.append(List.of(told("p-1", "no", "unsubscribed", "{}")), NOON));
    decideAll(pseudonyms);
    await(events.append(List.of(told("p-3", "note", "noted", "{\"text\":\"met\"}")), NOON));
    await(new PgErasure(database.pool(), pseudonyms).erase("p-0", "test", NOON));
  }

  @AfterAll
  static void close() {
    await(database.close());
    await(reading.close());
    await(vertx.close());
    List.of(silent, published, draft).forEach(RuleBook::close);
  }

  @Test
  void everybodyButTheErased_isReadOnce_andAddressesWantingSilenceGetNothing() {
    ReplayReport report = replay();

    assertThat(report.complete()).isTrue();
    assertThat(report.totals().seen()).isEqualTo(PEOPLE - 1);
    assertThat(report.totals().compared()).isEqualTo(PEOPLE - 1);
    assertThat(report.totals().noticed()).isEqualTo(PEOPLE - 3);
    assertThat(report.totals().touches().movedTo()).isEqualTo(PEOPLE - 3);
    assertThat(report.totals().news()).isEqualTo(1);
    assertThat(report.examples()).hasSize(10);
  }

  @Test
  void replay_ofEverybody_leavesEveryRowOfEveryTableAsItWas() {
    String before = databaseTables.dump();

    ReplayReport report = replay();

    assertThat(report.totals().seen()).isPositive();
    assertThat(databaseTables.dump()).isEqualTo(before);
  }

  @Test
  void connection_forReading_refusesToWrite() {
    assertThatThrownBy(
            () -> await(reading.pool().query("delete from candidate where false").execute()))
        .hasStackTraceContaining("read-only transaction");
  }

  @Test
  void connections_afterReplaysThatEndedEarly_areAllGivenBack() {
    for (int i = 0; i < 5; i++) {
      PgCandidates source = new PgCandidates(reading.pool());
      try (var pages = source.open(new ReplayScope.Moment(NOON))) {
        assertThat(pages.next().candidates()).isNotEmpty();
      }
    }

    assertThat(replay().totals().seen()).isEqualTo(PEOPLE - 1);
    assertThat(
            databaseTables.count(
                "select count(*) from pg_stat_activity where datname = current_database()"
                    + " and state like 'idle in transaction%'"))
        .isZero();
  }

  @Test
  void command_comparesWithWhatIsPublishedWhateverTheFoldersSay_andLeavesEveryRowAsItWas(
      @TempDir Path folder) throws Exception {
    Path config = folder.resolve("nurture.yaml");
    Path nothing = folder.resolve("draft");
    TestPlaybooks.write(
        config, "database:\n  url: " + databaseTables.url() + "\nrules:\n  dir: " + nothing + "\n");
    new PgVersions(database.pool())
        .first(
            PlaybookFiles.in(new PlaybookFolders(publishedRules, Path.of("templates"))),
            "shipped",
            NOON)
        .await(20, TimeUnit.SECONDS);
    TestPlaybooks.write(
        nothing.resolve("guard/silence.drl"),
        Files.readString(publishedRules.resolve("guard/silence.drl")));
    String before = databaseTables.dump();

    CommandRun.Ended ended =
        CommandRun.run(
            List.of(
                "replay",
                "--config",
                config.toString(),
                "--rules",
                nothing.toString(),
                "--templates",
                "templates",
                "--at",
                NOON.toString()));

    assertThat(ended.output())
        .contains(
            "Of 599 candidates, 597 would get something else, 0 differ in other ways, 2 do not differ.")
        .contains("Touches: 597 before, 0 after (-597); 0 gained, 597 lost, 0 moved, 0 reworded.")
        .contains("before: version 1, ", "after:  folder " + nothing);
    assertThat(ended.status()).isZero();
    assertThat(databaseTables.dump()).isEqualTo(before);
  }

  @Test
  void command_withAPeriodThatEndsBeforeItBegins_saysWhatToSay() throws Exception {
    CommandRun.Ended ended =
        CommandRun.run(
            List.of(
                "replay",
                "--rules",
                publishedRules.toString(),
                "--templates",
                "templates",
                "--from",
                "2026-11-18T12:00:00Z",
                "--to",
                "2026-11-17T12:00:00Z"));

    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.output()).contains("--from must lie before --to");
  }

  private static ReplayReport replay() {
    return Replay.run(
        published,
        draft,
        new PgCandidates(reading.pool()),
        ReplayOptions.of(new ReplayScope.Moment(NOON)),
        RunProgress.SILENT);
  }

  /** Applies the news by rules that never say anything. */
  private static void decideAll(Pseudonyms pseudonyms) {
    PgCandidateQueue queue =
        new PgCandidateQueue(
            database.pool(), vertx.createSharedWorkerExecutor("replay-it", 2), pseudonyms);
    RuleEvaluator ruleEvaluator =
        new RuleEvaluator(
            (candidate, version) -> silent,
            new ExponentialBackoff(Duration.ofSeconds(1), Duration.ofSeconds(2)),
            new SimpleMeterRegistry());
    while (!await(queue.round(128, NOON, ruleEvaluator)).isEmpty()) {
      // Until nobody has news.
    }
  }

  private static EventEnvelope told(String ref, String id, String type, String data) {
    return new EventEnvelope(ref, id, NOON.minus(Duration.ofDays(1)), type, data, "test");
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
