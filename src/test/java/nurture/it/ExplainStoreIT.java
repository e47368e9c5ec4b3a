package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nurture.candidate.Dossier;
import nurture.config.Settings;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.event.EventEnvelope;
import nurture.event.RecordedEvent;
import nurture.insight.DecisionPast;
import nurture.insight.DecisionPast.Rebuilt;
import nurture.insight.RuleFigures;
import nurture.intake.EventReceipt;
import nurture.journey.AppliedEvent;
import nurture.journey.CandidatePreview;
import nurture.journey.ClaimedCandidate;
import nurture.journey.EvaluationResult;
import nurture.journey.Evaluator;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.rules.RuleFiles;
import nurture.store.Database;
import nurture.store.PgCandidateQueue;
import nurture.store.PgDecisionHistory;
import nurture.store.PgErasure;
import nurture.store.PgEventLog;
import nurture.store.PgRetention;
import nurture.store.PgRuleFigures;
import nurture.store.Pseudonyms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What explanations are made of: the past of a candidate, and what rules did. */
@ExtendWith(TestPostgres.class)
final class ExplainStoreIT {

  private static final Instant START = Instant.parse("2026-11-18T12:00:00.123456Z");

  private static final String RULES =
      """
      rule "Every week there is a word"
      when
          Contact( quietDays >= 7 )
          not Flag( name == "enough" )
      then
          insert( Send.message("hello").because("a week was quiet") );
      end

      rule "After a word they are called and move on"
      when
          Candidate( stage == Stage.AWARENESS )
          TopicHistory( topic == "hello" )
      then
          insert( Task.named("call").asking("Call them").because("they had a word") );
          insert( Move.to(Stage.CONSIDERATION).because("they had a word") );
          insert( Tag.as("had a word") );
      end
      """;

  private static Vertx vertx;
  private static Database database;
  private static DatabaseTables databaseTables;
  private static PgEventLog events;
  private static PgCandidateQueue queue;
  private static PgDecisionHistory history;
  private static PgRuleFigures figures;
  private static Pseudonyms pseudonyms;
  private static RuleBook book;

  @BeforeAll
  static void open(@TempDir Path rules, DatabaseTables databaseTables) {
    ExplainStoreIT.databaseTables = databaseTables;
    vertx = Vertx.vertx();
    database = await(Database.open(vertx, databaseTables.url(), 8));
    pseudonyms = await(database.pseudonyms());
    WorkerExecutor workers = vertx.createSharedWorkerExecutor("explain-store", 4);
    events = new PgEventLog(database.pool(), pseudonyms);
    queue = new PgCandidateQueue(database.pool(), workers, pseudonyms);
    history = new PgDecisionHistory(database.pool());
    figures = new PgRuleFigures(database.pool());
    TestPlaybooks.write(rules.resolve("journey/words.drl"), RULES);
    book = RuleBook.compile(RuleFiles.in(rules), new Budget(1_000, Duration.ofSeconds(5)));
  }

  @AfterAll
  static void close() {
    book.close();
    await(database.close());
    await(vertx.close());
  }

  @Test
  void past_ofDecisionsWithNewsTouchesMovesAndTags_isRebuiltAsEachDecisionSawIt() {
    Remembering evaluator = new Remembering();
    append(
        "ingrid", "upserted", "candidate-upserted", START, "{\"profile\":{\"name\":\"Ingrid\"}}");
    append(
        "ingrid", "consent", "consent-given", START, "{\"via\":\"email\",\"basis\":\"consent\"}");
    decide("ingrid", START, evaluator);
    decide("ingrid", START.plus(Duration.ofDays(1)), evaluator);
    append("ingrid", "reply", "replied", START.plus(Duration.ofDays(2)), "{\"tone\":\"neutral\"}");
    decide("ingrid", START.plus(Duration.ofDays(3)), evaluator);
    decide("ingrid", START.plus(Duration.ofDays(9)), evaluator);

    assertThat(evaluator.saw).hasSize(4);
    evaluator.saw.forEach(
        (number, dossier) ->
            assertThat(past("ingrid", number).rebuilt())
                .as("decision " + number)
                .isEqualTo(new Rebuilt.Whole(dossier)));
    assertThat(past("ingrid", 2).fired()).contains("After a word they are called and move on");
    assertThat(past("ingrid", 2).playbook()).isEqualTo(book.version());
  }

  @Test
  void past_ofWhichAnEventIsForgotten_saysSo() {
    append("jonas", "note", "noted", START, "{\"text\":\"met\"}");
    decide("jonas", START, new Remembering());
    decide("jonas", START.plus(Duration.ofDays(8)), new Remembering());
    databaseTables.execute(
        "delete from event where candidate_id = '" + pseudonyms.candidate("jonas") + "'");

    assertThat(past("jonas", 2).rebuilt())
        .isEqualTo(
            new Rebuilt.Gone(
                "an event before decision 1 is no longer kept (retention.events-days)"));
  }

  @Test
  void past_ofWhichADecisionIsForgotten_saysSo() {
    append("kari", "note", "noted", START, "{\"text\":\"met\"}");
    decide("kari", START, new Remembering());
    decide("kari", START.plus(Duration.ofDays(8)), new Remembering());
    databaseTables.execute(
        "delete from decision where number = 1 and candidate_id = '"
            + pseudonyms.candidate("kari")
            + "'");

    assertThat(past("kari", 2).rebuilt())
        .isEqualTo(new Rebuilt.Gone("decision 1 is no longer kept (retention.decisions-days)"));
  }

  @Test
  void past_ofAnErasedPerson_isNotThere() {
    append("erased", "note", "noted", START, "{\"text\":\"met\"}");
    decide("erased", START, new Remembering());
    DecisionId id = new DecisionId(pseudonyms.candidate("erased"), 1);
    assertThat(await(new PgErasure(database.pool(), pseudonyms).erase("erased", "maren", START)))
        .isTrue();

    assertThat(await(history.before(id))).isEmpty();
  }

  @Test
  void glance_withNewsWaiting_seesItApplied_andRecordsNothing() {
    append("seen", "note", "noted", START, "{\"text\":\"met at a fair\"}");
    String before = databaseTables.dump();

    Optional<CandidatePreview> seen = await(queue.load("seen", START.plusSeconds(60)));

    assertThat(seen)
        .hasValueSatisfying(
            s -> {
              assertThat(s.news()).isTrue();
              assertThat(s.decisions()).isZero();
              assertThat(s.dossier().care().notes()).hasSize(1);
            });
    assertThat(databaseTables.dump()).isEqualTo(before);
    assertThat(await(queue.load("nobody-knows", START))).isEmpty();
  }

  @Test
  void figures_countedByTwoLanesAtOnce_areTheSumOfAllDecisions() {
    LocalDate day = LocalDate.of(2031, 5, 5);
    Instant at = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    for (int i = 0; i < 60; i++) {
      append("many-" + i, "note", "noted", START, "{\"text\":\"met\"}");
    }
    List<Decision> decided = new ArrayList<>();
    Future<List<EvaluationResult>> one = queue.round(30, at, evaluating(decided));
    Future<List<EvaluationResult>> other = queue.round(30, at, evaluating(decided));
    await(Future.all(one, other));
    while (!await(queue.round(30, at, evaluating(decided))).isEmpty()) {
      assertThat(decided).hasSizeLessThan(500);
    }

    RuleFigures.Sheet sheet = await(figures.between(day, day));

    assertThat(sheet.since()).contains(day);
    RuleFigures.Line words =
        sheet.lines().stream()
            .filter(line -> line.rule().equals("Every week there is a word"))
            .findFirst()
            .orElseThrow();
    long fired =
        decided.stream()
            .filter(d -> d.fired().stream().anyMatch(f -> f.rule().equals(words.rule())))
            .count();
    assertThat(fired).isGreaterThanOrEqualTo(60);
    assertThat(words.fired()).isEqualTo(fired);
    assertThat(words.won() + words.lost() + words.vetoed()).isEqualTo(words.asked());
    assertThat(words.last()).isEqualTo(at);
    assertThat(await(figures.between(day.plusDays(1), day.plusDays(2))).since()).isEmpty();
    databaseTables.execute(
        "insert into rule_figures (day, playbook, rule, guard, shard, fired, asked, won, lost, vetoed, last_at)"
            + " select day, playbook, rule, guard, (shard + 1) % 16, 0, 0, 0, 0, 0, last_at from rule_figures"
            + " where day = '"
            + day
            + "' on conflict do nothing");
    String shards = "select count(distinct shard) from rule_figures where day = '" + day + "'";
    Duration ever = Duration.ofDays(36_500);
    PgRetention retention =
        new PgRetention(database.pool(), new Settings.Retention(ever, ever, ever, false));
    await(retention.run(at.plus(Duration.ofHours(24))));
    assertThat(databaseTables.count(shards)).as("while it may be counted still").isGreaterThan(1);

    await(retention.run(at.plus(Duration.ofHours(48))));

    assertThat(databaseTables.count(shards)).isEqualTo(1);
    assertThat(await(figures.between(day, day))).isEqualTo(sheet);
  }

  private static Evaluator evaluating(List<Decision> decided) {
    return new Remembering() {
      @Override
      public EvaluationResult evaluate(ClaimedCandidate claimedCandidate, Instant now) {
        EvaluationResult evaluationResult = super.evaluate(claimedCandidate, now);
        synchronized (decided) {
          decided.add(((EvaluationResult.Decided) evaluationResult).decision());
        }
        return evaluationResult;
      }
    };
  }

  private static DecisionPast past(String ref, long number) {
    return await(history.before(new DecisionId(pseudonyms.candidate(ref), number))).orElseThrow();
  }

  private static void append(String ref, String id, String type, Instant at, String data) {
    EventEnvelope eventEnvelope = new EventEnvelope(ref, ref + "-" + id, at, type, data, "test");
    assertThat(await(events.append(List.of(eventEnvelope), at)))
        .containsExactly(EventReceipt.RECORDED);
  }

  private static void decide(String ref, Instant now, Evaluator evaluator) {
    assertThat(await(queue.one(ref, now, evaluator))).isPresent();
  }

  private static <T> T await(Future<T> future) {
    try {
      return future.toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  /** Decides as ever and keeps what it decided about. */
  private static class Remembering implements Evaluator {

    private final Map<Long, Dossier> saw = new HashMap<>();

    @Override
    public EvaluationResult evaluate(ClaimedCandidate claimedCandidate, Instant now) {
      Dossier dossier = claimedCandidate.dossier();
      List<AppliedEvent> applied = new ArrayList<>();
      for (RecordedEvent recordedEvent : claimedCandidate.news()) {
        var dossierEffect = dossier.after(recordedEvent);
        dossier = dossierEffect.dossier();
        applied.add(
            new AppliedEvent(recordedEvent.id(), recordedEvent.event(), dossierEffect.said()));
      }
      long number = claimedCandidate.version() + 1;
      saw.put(number, dossier);
      Decision decision = book.decide(new DecisionId(claimedCandidate.id(), number), dossier, now);
      Dossier after = nurture.decision.DecisionEffect.into(dossier, decision);
      return new EvaluationResult.Decided(
          claimedCandidate.id(), after, decision, applied, book.projected(after, decision));
    }

    @Override
    public EvaluationResult broken(
        UUID id, long version, int attempts, Instant now, Throwable why) {
      throw new AssertionError("candidate " + id + " cannot be evaluated", why);
    }
  }
}
