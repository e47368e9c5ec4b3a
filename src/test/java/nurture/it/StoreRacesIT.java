package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nurture.decision.MessageId;
import nurture.event.Report;
import nurture.event.Via;
import nurture.intake.Receipt;
import nurture.journey.Backoff;
import nurture.journey.Deciding;
import nurture.journey.Verdict;
import nurture.outbox.ByHand;
import nurture.outbox.Due;
import nurture.outbox.Fate;
import nurture.outbox.MessageState;
import nurture.outbox.Ready;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.rules.RuleFiles;
import nurture.store.Database;
import nurture.store.PgByHand;
import nurture.store.PgDesk;
import nurture.store.PgErasing;
import nurture.store.PgEventLog;
import nurture.store.PgOutgoing;
import nurture.store.Pseudonyms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the store's ports promise when two of them meet at the same candidate; on real PostgreSQL.
 */
@ExtendWith(Postgres.class)
final class StoreRacesIT {

  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final Set<Via> EMAIL = Set.of(Via.EMAIL);
  private static final UUID NODE = UUID.fromString("00000000-0000-0000-0000-000000000001");

  private static Vertx vertx;
  private static Database database;
  private static Tables tables;
  private static PgEventLog events;
  private static PgDesk desk;
  private static PgOutgoing outgoing;
  private static PgErasing erasing;
  private static PgByHand byHand;
  private static Deciding deciding;

  @BeforeAll
  static void open(@TempDir Path rules, Tables database) {
    tables = database;
    vertx = Vertx.vertx();
    StoreRacesIT.database = await(Database.open(vertx, tables.url(), 8));
    Pseudonyms pseudonyms = await(StoreRacesIT.database.pseudonyms());
    WorkerExecutor workers = vertx.createSharedWorkerExecutor("store-races", 4);
    var pool = StoreRacesIT.database.pool();
    events = new PgEventLog(pool, pseudonyms);
    desk = new PgDesk(pool, workers, pseudonyms);
    outgoing = new PgOutgoing(pool, workers, events);
    erasing = new PgErasing(pool, pseudonyms);
    byHand = new PgByHand(pool, events);
    RuleBook book =
        RuleBook.compile(
            RuleFiles.in(Playbooks.simple(rules)), new Budget(1_000, Duration.ofSeconds(5)));
    deciding =
        new Deciding(
            candidate -> book,
            new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(2)),
            new SimpleMeterRegistry());
  }

  @AfterAll
  static void close() {
    await(database.close());
    await(vertx.close());
  }

  @AfterEach
  void nothingWaits() {
    tables.execute("delete from message");
  }

  @Test
  void handOver_newsNotAppliedYet_leavesTheMessageQueued() {
    Due due = claimed("news-waits");
    append(unsubscribed("news-waits"));

    assertThat(await(outgoing.handOver(List.of(ready(due)), NODE, LEASE))).isEmpty();

    assertThat(state(due.id())).isEqualTo("queued");
  }

  @Test
  void handOver_newsAppliedSinceTheClaim_leavesTheMessageQueued() {
    Due due = claimed("news-applied");
    append(unsubscribed("news-applied"));
    decide("news-applied");

    assertThat(await(outgoing.handOver(List.of(ready(due)), NODE, LEASE))).isEmpty();

    assertThat(state(due.id())).isEqualTo("queued");
    assertThat(claim("news-applied").dossier().permissions().suppression(Via.EMAIL)).isPresent();
  }

  @Test
  void handOver_nothingHappened_isOurs() {
    Due due = claimed("quiet");

    assertThat(await(outgoing.handOver(List.of(ready(due)), NODE, LEASE)))
        .containsExactly(due.id());

    assertThat(state(due.id())).isEqualTo("sending");
  }

  @Test
  void handOver_byAnotherNode_isRefused() {
    Due due = claimed("mine");

    assertThat(await(outgoing.handOver(List.of(ready(due)), UUID.randomUUID(), LEASE))).isEmpty();

    assertThat(state(due.id())).isEqualTo("claimed");
  }

  @Test
  void settle_recordedTwice_changesNothingTheSecondTime() {
    Due due = sending("settled-twice");
    Fate fate = fate(due, MessageState.SENT);

    assertThat(await(outgoing.settle(List.of(fate), NODE))).containsExactly(true);
    assertThat(await(outgoing.settle(List.of(fate), NODE))).containsExactly(false);

    assertThat(state(due.id())).isEqualTo("sent");
  }

  @Test
  void settle_afterTheLeaseEnded_stillTellsWhatBecameOfIt() {
    Due due = sending("slow-node");
    endLeases();
    assertThat(await(outgoing.recover(Instant.now()))).isEqualTo(1);
    assertThat(state(due.id())).isEqualTo("uncertain");

    assertThat(await(outgoing.settle(List.of(fate(due, MessageState.SENT)), NODE)))
        .containsExactly(true);

    assertThat(state(due.id())).isEqualTo("sent");
  }

  @Test
  void settle_afterAPersonReleasedIt_isTooLate() {
    Due due = sending("released");
    endLeases();
    assertThat(await(outgoing.recover(Instant.now()))).isEqualTo(1);
    assertThat(await(byHand.release(due.id(), "maren", Instant.now())))
        .isEqualTo(ByHand.Answer.DONE);

    assertThat(await(outgoing.settle(List.of(fate(due, MessageState.FAILED)), NODE)))
        .containsExactly(false);

    assertThat(state(due.id())).isEqualTo("queued");
  }

  @Test
  void releaseAndCancel_byAPerson_areOnRecordWithWhatTheMessageWasAndIs() {
    Due due = sending("on-record");
    endLeases();
    assertThat(await(outgoing.recover(Instant.now()))).isEqualTo(1);

    assertThat(await(byHand.release(due.id(), "maren", Instant.now())))
        .isEqualTo(ByHand.Answer.DONE);
    assertThat(await(byHand.cancel(due.id(), "elena", Instant.now())))
        .isEqualTo(ByHand.Answer.DONE);
    assertThat(await(byHand.cancel(due.id(), "elena", Instant.now())))
        .isEqualTo(ByHand.Answer.NOT_NOW);

    assertThat(
            tables.texts(
                "select actor || ': ' || action || ', ' || before || ' to ' || after from audit"
                    + " where target = '"
                    + due.id()
                    + "' order by seq"))
        .containsExactly(
            "maren: release message, uncertain to queued",
            "elena: cancel message, queued to cancelled");
  }

  @Test
  void settle_tryLaterButErasedMeanwhile_isOver() {
    Due due = sending("erased-while-sending");
    assertThat(await(erasing.erase("erased-while-sending", "test", Instant.now()))).isTrue();

    assertThat(await(outgoing.settle(List.of(fate(due, MessageState.QUEUED)), NODE)))
        .containsExactly(true);

    assertThat(state(due.id())).isEqualTo("cancelled");
  }

  @Test
  void recover_erasedWhileItsNodeDied_isOverAndTellsNobody() {
    Due due = sending("erased-and-dead");
    assertThat(await(erasing.erase("erased-and-dead", "test", Instant.now()))).isTrue();
    endLeases();
    long candidates = tables.count("select count(*) from candidate");

    assertThat(await(outgoing.recover(Instant.now()))).isZero();

    assertThat(state(due.id())).isEqualTo("cancelled");
    assertThat(tables.count("select count(*) from candidate")).isEqualTo(candidates);
  }

  @Test
  void claim_oneDossierUnreadable_takesTheOthers() {
    queued("unreadable");
    queued("readable");
    tables.execute("update candidate set dossier = '{\"funnel\": 17}' where ref = 'unreadable'");

    List<Due> due = await(outgoing.claim(10, EMAIL, Instant.now(), NODE, LEASE));

    assertThat(due).extracting(Due::ref).containsExactly("readable");
    assertThat(tables.texts("select aside_reason from candidate where ref = 'unreadable'"))
        .containsOnlyNulls();
    assertThat(decide("unreadable")).isInstanceOf(Verdict.SetAside.class);
  }

  @Test
  void erase_whileEventsCome_leavesNoneBehind() {
    int rounds = 60;
    for (int i = 0; i < rounds; i++) {
      String ref = "erased-under-load-" + i;
      append(noted(ref, "first"));
      List<Future<List<Receipt>>> appending = new ArrayList<>();
      for (int n = 0; n < 6; n++) {
        appending.add(events.append(List.of(noted(ref, "more-" + n)), Instant.now()));
      }
      assertThat(await(erasing.erase(ref, "test", Instant.now()))).isTrue();
      await(Future.join(appending));
    }

    assertThat(
            tables.count(
                "select count(*) from event e join candidate c on c.id = e.candidate_id"
                    + " where c.erased_at is not null and e.data is not null"))
        .isZero();
    assertThat(
            tables.count(
                "select count(*) from event_pending p join candidate c on c.id = p.candidate_id"
                    + " where c.erased_at is not null"))
        .isZero();
    assertThat(tables.dump()).doesNotContain("erased-under-load");
  }

  @Test
  void append_whileTheCandidateIsJudged_doesNotWait() {
    append(noted("judged", "first"));
    tables.execute("update candidate set due_at = now() where ref = 'judged'");
    List<Receipt> receipts = new ArrayList<>();

    List<Verdict> verdicts =
        await(
            desk.round(
                10,
                Instant.now(),
                new Appending(() -> receipts.addAll(append(noted("judged", "second"))))));

    assertThat(verdicts).isNotEmpty();
    assertThat(receipts).containsExactly(Receipt.RECORDED);
    assertThat(
            tables.count(
                "select count(*) from event_pending p join candidate c"
                    + " on c.id = p.candidate_id where c.ref = 'judged'"))
        .as("what came meanwhile is applied in the next round")
        .isEqualTo(1);
  }

  /** Does something in the middle of a round, once. */
  private static final class Appending implements nurture.journey.Judge {
    private final Runnable meanwhile;
    private boolean done;

    Appending(Runnable meanwhile) {
      this.meanwhile = meanwhile;
    }

    @Override
    public synchronized Verdict judge(nurture.journey.Claimed claimed, Instant now) {
      if (!done && claimed.ref().equals("judged")) {
        done = true;
        meanwhile.run();
      }
      return deciding.judge(claimed, now);
    }

    @Override
    public Verdict broken(UUID id, long version, int attempts, Instant now, Throwable why) {
      return deciding.broken(id, version, attempts, now, why);
    }
  }

  /** A candidate with a message that waits. */
  private static void queued(String ref) {
    List<Report> known = new ArrayList<>();
    known.add(
        report(
            ref,
            "upserted",
            "candidate-upserted",
            "{\"profile\":" + People.profile("Ada", People.email(ref)) + "}"));
    known.add(report(ref, "consent", "consent-given", "{\"via\":\"email\",\"basis\":\"consent\"}"));
    append(known.toArray(Report[]::new));
    assertThat(decide(ref)).isInstanceOf(Verdict.Decided.class);
  }

  /** The same, claimed. */
  private static Due claimed(String ref) {
    queued(ref);
    return claim(ref);
  }

  private static Due claim(String ref) {
    List<Due> due = await(outgoing.claim(10, EMAIL, Instant.now(), NODE, LEASE));
    assertThat(due).extracting(Due::ref).contains(ref);
    return due.stream().filter(d -> d.ref().equals(ref)).findFirst().orElseThrow();
  }

  /** The same, being handed over. */
  private static Due sending(String ref) {
    Due due = claimed(ref);
    assertThat(await(outgoing.handOver(List.of(ready(due)), NODE, LEASE)))
        .containsExactly(due.id());
    return due;
  }

  private static void endLeases() {
    tables.execute(
        "update message set lease_until = now() - interval '1 second'"
            + " where state = 'sending' and lease_until is not null");
  }

  private static Ready ready(Due due) {
    return new Ready(due.id(), due.version(), "en", "subject", "text", "<p>html</p>");
  }

  private static Fate fate(Due due, MessageState state) {
    Instant now = Instant.now();
    return new Fate(due.id(), due.ref(), state, "test", now, true, Optional.empty(), now);
  }

  private static Verdict decide(String ref) {
    return await(desk.one(ref, Instant.now(), deciding)).orElseThrow();
  }

  private static Report unsubscribed(String ref) {
    return report(ref, "out", "unsubscribed", "{}");
  }

  private static Report noted(String ref, String id) {
    return report(ref, id, "noted", "{\"text\":\"about " + ref + "\"}");
  }

  private static Report report(String ref, String id, String type, String data) {
    return new Report(ref, id, Instant.now(), type, data, "test");
  }

  private static List<Receipt> append(Report... reports) {
    return await(events.append(List.of(reports), Instant.now()));
  }

  private static String state(MessageId id) {
    return tables
        .texts(
            "select state from message where candidate_id = '"
                + id.candidate()
                + "' and decision = "
                + id.decision())
        .get(0);
  }

  private static <T> T await(Future<T> future) {
    try {
      return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new AssertionError("not within 20 s", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
