package nurture.it;

import static nurture.it.DecidingStore.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import io.vertx.sqlclient.Row;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nurture.channel.MailThread;
import nurture.channel.OutgoingMessage.Sender;
import nurture.decision.MessageId;
import nurture.event.CandidateEvent;
import nurture.event.EventEnvelope;
import nurture.event.Via;
import nurture.intake.EventReceipt;
import nurture.journey.EvaluationResult;
import nurture.journey.RuleEvaluator;
import nurture.outbox.ClaimPlan;
import nurture.outbox.ClaimedMessage;
import nurture.outbox.DeliveryOutcome;
import nurture.outbox.HandedOver;
import nurture.outbox.MessageActions;
import nurture.outbox.MessageState;
import nurture.outbox.RenderedMessage;
import nurture.outbox.Turn;
import nurture.store.Database;
import nurture.store.PgCandidateQueue;
import nurture.store.PgErasure;
import nurture.store.PgEventLog;
import nurture.store.PgLinkHits;
import nurture.store.PgMessageActions;
import nurture.store.PgMessageQueue;
import nurture.store.Pseudonyms;
import nurture.tracking.LinkId;
import nurture.tracking.ReaderAgent;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the store's ports promise when two of them meet at the same candidate; on real PostgreSQL.
 */
@ExtendWith(TestPostgres.class)
final class StoreRacesIT {

  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final UUID NODE = UUID.fromString("00000000-0000-0000-0000-000000000001");

  private static final String PREPARATION =
      """
      rule "Prepare the candidate for the interview"
      when
          LastStep( kind == HiringStep.Kind.INTERVIEW )
      then
          insert( Task.named("prepare").asking("Prepare them").as(Purpose.PROCESS) );
      end
      """;

  private static final Optional<Sender> FROM =
      Optional.of(new Sender("Maren Vik", "maren@our.example", Optional.empty()));

  private static DecidingStore store;
  private static DatabaseTables databaseTables;
  private static Pseudonyms pseudonyms;
  private static PgEventLog events;
  private static PgCandidateQueue queue;
  private static PgMessageQueue messageQueue;
  private static PgErasure erasing;
  private static PgMessageActions messageActions;
  private static RuleEvaluator ruleEvaluator;

  @BeforeAll
  static void open(@TempDir Path rules, DatabaseTables database) {
    databaseTables = database;
    TestPlaybooks.write(rules.resolve("journey/interview.drl"), PREPARATION);
    store = new DecidingStore(database, 8, TestPlaybooks.simple(rules));
    ruleEvaluator = store.evaluator();
    pseudonyms = store.pseudonyms();
    WorkerExecutor workers = store.workers("store-races", 4);
    var pool = store.pool();
    events = store.events();
    queue = store.queue(workers);
    messageQueue = new PgMessageQueue(pool, workers, events);
    erasing = new PgErasure(pool, pseudonyms);
    messageActions = new PgMessageActions(pool, events);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @AfterEach
  void nothingWaits() {
    databaseTables.execute("delete from message");
    databaseTables.execute("delete from message_link");
  }

  @Test
  void handOver_newsNotAppliedYet_leavesTheMessageQueued() {
    ClaimedMessage claimedMessage = claimed("news-waits");
    append(unsubscribed("news-waits"));

    assertThat(handedOver(ready(claimedMessage), NODE)).isEmpty();

    assertThat(state(claimedMessage.id())).isEqualTo("queued");
  }

  @Test
  void handOver_newsAppliedSinceTheClaim_leavesTheMessageQueued() {
    ClaimedMessage claimedMessage = claimed("news-applied");
    append(unsubscribed("news-applied"));
    decide("news-applied");

    assertThat(handedOver(ready(claimedMessage), NODE)).isEmpty();

    assertThat(state(claimedMessage.id())).isEqualTo("queued");
    assertThat(claim("news-applied").dossier().permissions().suppression(Via.EMAIL)).isPresent();
  }

  @Test
  void hits_judgedByTwoNodesAtOnce_becomeOneEventForEachLink() {
    MessageId id = sentWithLinks("clicked-twice", 5);
    hits(id, 4);

    Instant now = Instant.now().plusSeconds(600);
    List<Integer> judged =
        await(
            Future.join(hits().judge(now), hits().judge(now), hits().judge(now))
                .map(all -> all.<Integer>list()));

    assertThat(judged.stream().mapToInt(Integer::intValue).sum()).isEqualTo(20);
    assertThat(
            databaseTables.texts(
                "select id from event where type = 'link-clicked' and candidate_id = '"
                    + id.candidate()
                    + "' order by id"))
        .containsExactly(
            id + ":clicked-1",
            id + ":clicked-2",
            id + ":clicked-3",
            id + ":clicked-4",
            id + ":clicked-5");
    assertThat(databaseTables.count("select count(*) from link_hit where human is null")).isZero();
    assertThat(await(hits().judge(now))).as("once").isZero();
  }

  @Test
  void hits_judgedWhileTheirCandidateIsErased_areForgottenAndNoOneWaitsForEver() {
    for (int round = 0; round < 15; round++) {
      String ref = "erased-while-judged-" + round;
      MessageId id = sentWithLinks(ref, 5);
      hits(id, 4);
      Instant now = Instant.now().plusSeconds(600);

      await(
          Future.join(
              hits().judge(now),
              erasing.erase(ref, "test", Instant.now()),
              hits().followed(new LinkId(id, 1), false, BROWSER, Instant.now())));

      assertThat(await(hits().followed(new LinkId(id, 1), false, BROWSER, now))).isEmpty();
      assertThat(
              databaseTables.count(
                  "select (select count(*) from message_link where candidate_id = '%1$s')"
                          .formatted(id.candidate())
                      + " + (select count(*) from link_hit where candidate_id = '%1$s')"
                          .formatted(id.candidate())))
          .isZero();
    }
  }

  @Test
  void hits_ofALinkAtOnce_areKeptUpToTheirLimit() {
    MessageId id = sentWithLinks("crowded", 1);
    List<Future<Optional<String>>> answers = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      answers.add(hits().followed(new LinkId(id, 1), false, BROWSER, Instant.now()));
    }

    List<Optional<String>> led =
        await(Future.join(answers).map(all -> all.<Optional<String>>list()));
    assertThat(led).containsOnly(Optional.of("https://example.com/1"));
    assertThat(
            databaseTables.count(
                "select count(*) from link_hit where candidate_id = '" + id.candidate() + "'"))
        .isEqualTo(20);
  }

  @Test
  void hit_whenAnotherRecordOfTheMailboxJustUnsubscribed_leadsOnAndIsNotKept() {
    MessageId id = sentWithLinks("clicks-here", 1);
    queued("leaves-there");
    databaseTables.execute(
        "update candidate set address_hash = (select address_hash from candidate where ref ="
            + " 'clicks-here') where ref = 'leaves-there'");
    append(unsubscribed("leaves-there"));

    assertThat(await(hits().followed(new LinkId(id, 1), false, BROWSER, Instant.now())))
        .contains("https://example.com/1");

    assertThat(
            databaseTables.count(
                "select count(*) from link_hit where candidate_id = '" + id.candidate() + "'"))
        .isZero();
  }

  private static final ReaderAgent BROWSER = new ReaderAgent(ReaderAgent.Kind.BROWSER, "");

  private static PgLinkHits hits() {
    return new PgLinkHits(store.pool(), events);
  }

  /** A message that was sent an hour ago. */
  private static MessageId sentWithLinks(String ref, int links) {
    MessageId id = claimed(ref).id();
    databaseTables.execute(
        "update message set state = 'sent', finished_at = now() - interval '1 hour' where"
            + " candidate_id = '"
            + id.candidate()
            + "'");
    databaseTables.execute(
        """
        insert into message_link (candidate_id, decision, position, number, url, topic, created_at)
        select '%s', %d, %d, n, 'https://example.com/' || n, '', now() from generate_series(1, %d) n\
        """
            .formatted(id.candidate(), id.decision(), id.position(), links));
    return id;
  }

  /** Hits of a browser on each link, a minute after one another. */
  private static void hits(MessageId id, int each) {
    databaseTables.execute(
        """
        insert into link_hit (candidate_id, decision, position, number, at, head, agent, agent_name)
        select l.candidate_id, l.decision, l.position, l.number,
          now() - interval '30 minutes' + l.number * interval '1 minute' + n * interval '10 seconds', false, 'BROWSER', ''
        from message_link l, generate_series(1, %d) n where l.candidate_id = '%s'\
        """
            .formatted(each, id.candidate()));
  }

  @Test
  void handOver_nothingHappened_isOurs() {
    ClaimedMessage claimedMessage = claimed("quiet");

    assertThat(handedOver(ready(claimedMessage), NODE)).containsOnlyKeys(claimedMessage.id());

    assertThat(state(claimedMessage.id())).isEqualTo("sending");
  }

  @Test
  void claim_withoutADomain_takesNoMessageToItsAddresses() {
    queued("there");
    Set<Via> mails = Set.of(Via.EMAIL);
    ClaimPlan without =
        new ClaimPlan(1, mails, "smtp", List.of(), false, List.of("a.example", "example.com"));

    assertThat(await(messageQueue.claim(without, Instant.now(), NODE, LEASE)).messages()).isEmpty();
    assertThat(claim("there")).isNotNull();
  }

  @Test
  void turn_recordsWhatEnded_andMarksTheNext_inOneTransaction() {
    ClaimedMessage ended = sending("ends");
    ClaimedMessage next = claimed("follows");
    ClaimedMessage lost = claimed("lost");
    databaseTables.execute("update message set claim = null where " + where(lost.id()));

    List<Turn.Written> written =
        await(
            messageQueue.take(
                List.of(
                    new Turn(
                        Optional.of(outcome(ended, MessageState.SENT)), Optional.of(ready(next))),
                    Turn.ending(outcome(lost, MessageState.SENT))),
                NODE,
                LEASE));

    assertThat(written).extracting(Turn.Written::recorded).containsExactly(true, false);
    assertThat(written.get(0).handedOver()).isPresent();
    assertThat(state(ended.id())).isEqualTo("sent");
    assertThat(state(next.id())).isEqualTo("sending");
    assertThat(transaction(ended.id())).isEqualTo(transaction(next.id()));
  }

  @Test
  void whatEnds_isNewsToTheNextMessageToTheSameCandidate() {
    ClaimedMessage ended = sending("both");
    ClaimedMessage next = again("both");

    Turn.Written written =
        await(
                messageQueue.take(
                    List.of(new Turn(Optional.of(reported(ended)), Optional.of(ready(next)))),
                    NODE,
                    LEASE))
            .get(0);

    assertThat(written).isEqualTo(new Turn.Written(true, Optional.empty()));
    assertThat(state(next.id())).isEqualTo("queued");
  }

  @Test
  void newEvents_wakeAllNodes_onceTheyAreKept() {
    CountDownLatch heard = new CountDownLatch(1);
    store.database().listen(Map.of("nurture_events", heard::countDown));
    // It listens once it is connected.
    AtomicInteger tries = new AtomicInteger();
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              await(
                  events.append(
                      List.of(noted("wakes", "wakes-" + tries.incrementAndGet())), Instant.now()));
              return heard.await(100, TimeUnit.MILLISECONDS);
            });
  }

  @Test
  void statementOfAnyLength_staysPrepared() {
    Database one = await(Database.open(store.vertx(), databaseTables.url(), 1));
    await(
        new PgEventLog(one.pool(), pseudonyms)
            .append(List.of(noted("prepared", "prepared")), Instant.now()));

    Row kept =
        await(
                one.pool()
                    .query(
                        "select count(*) as count from pg_prepared_statements where"
                            + " length(statement) > 2048")
                    .execute())
            .iterator()
            .next();
    await(one.close());

    assertThat(kept.getLong("count")).isPositive();
  }

  @Test
  void handOver_ofOneThatGoesOn_takesTheThreadOfTheMailBefore() {
    ClaimedMessage first = handedOver("talks", "Hello", false);
    ClaimedMessage second = handedOver("talks", "Your question", false);

    Map<MessageId, HandedOver> alone = mark(claimed("news"), true);
    HandedOver third = mark(again("talks"), true).values().iterator().next();

    assertThat(third.subject()).isEqualTo("Re: Your question");
    assertThat(third.thread().references()).containsExactly(second.id() + "@our.example");
    assertThat(alone.values()).containsExactly(new HandedOver("subject", MailThread.NONE));
    assertThat(first.id()).isNotEqualTo(second.id());
  }

  @Test
  void handOver_afterAnAnswer_isInItsThread() {
    ClaimedMessage first = handedOver("answers", "Hello", false);
    databaseTables.execute(
        ("insert into received_mail (id, source, received_at, size, state, kind, candidate_id,"
                + " message, subject, thread_subject, message_id, sender_hash) select '%s', 'test',"
                + " now(), 1, 'read', 'reply', c.id, '%s', 'AW: Antw: Hello', 'Hello',"
                + " 'hers@mail.example', c.address_hash from candidate c where c.ref = 'answers'")
            .formatted(UUID.randomUUID(), first.id()));

    HandedOver second = mark(again("answers"), true).values().iterator().next();

    assertThat(second.subject()).isEqualTo("Re: Hello");
    assertThat(second.thread().references())
        .containsExactly(first.id() + "@our.example", "hers@mail.example");
  }

  @Test
  void handOver_toAnotherAddress_beginsAThread() {
    ClaimedMessage unused = handedOver("moves", "Hello", false);
    append(
        report(
            "moves",
            "moved",
            "candidate-upserted",
            "{\"profile\":" + PostedEvents.profile("Ada", "ada@elsewhere.example") + "}"));
    assertThat(decide("moves")).isInstanceOf(EvaluationResult.Decided.class);

    assertThat(mark(again("moves"), true).values())
        .containsExactly(new HandedOver("subject", MailThread.NONE));
  }

  @Test
  void interview_cancelled_closesItsTaskWithTheReason() {
    queued("cancelled");
    append(report("cancelled", "in", "interview-scheduled", "{}"));
    assertThat(decide("cancelled")).isInstanceOf(EvaluationResult.Decided.class);
    assertThat(taskOf("cancelled")).isEqualTo("open ");

    append(report("cancelled", "out", "interview-cancelled", "{}"));
    assertThat(decide("cancelled")).isInstanceOf(EvaluationResult.Decided.class);

    assertThat(taskOf("cancelled")).isEqualTo("skipped the interview was cancelled");
  }

  @Test
  void task_skippedByAPersonAfterAnInterviewMoved_keepsThePersonsReason() {
    queued("moved");
    append(report("moved", "in", "interview-moved", "{}"));
    assertThat(decide("moved")).isInstanceOf(EvaluationResult.Decided.class);
    assertThat(taskOf("moved")).isEqualTo("open ");
    String task =
        ((EvaluationResult.Decided) decide("moved"))
            .dossier()
            .touches()
            .newest("prepare")
            .orElseThrow()
            .message();

    append(
        report(
            "moved",
            "skip",
            "task-skipped",
            "{\"task\":\"" + task + "\",\"reason\":\"done by phone\"}"));
    assertThat(decide("moved")).isInstanceOf(EvaluationResult.Decided.class);

    assertThat(taskOf("moved")).isEqualTo("skipped done by phone");
  }

  private static String taskOf(String ref) {
    return databaseTables
        .texts(
            "select state || ' ' || coalesce(state_reason, '') from message m"
                + " join candidate c on c.id = m.candidate_id"
                + " where kind = 'task' and c.ref = '"
                + ref
                + "'")
        .get(0);
  }

  @Test
  void handOver_byAnotherNode_isRefused() {
    ClaimedMessage claimedMessage = claimed("mine");

    assertThat(handedOver(ready(claimedMessage), UUID.randomUUID())).isEmpty();

    assertThat(state(claimedMessage.id())).isEqualTo("claimed");
  }

  @Test
  void record_recordedTwice_changesNothingTheSecondTime() {
    ClaimedMessage claimedMessage = sending("settled-twice");
    DeliveryOutcome deliveryOutcome = outcome(claimedMessage, MessageState.SENT);

    assertThat(recorded(deliveryOutcome)).isTrue();
    assertThat(recorded(deliveryOutcome)).isFalse();

    assertThat(state(claimedMessage.id())).isEqualTo("sent");
  }

  @Test
  void record_afterTheLeaseEnded_stillTellsWhatBecameOfIt() {
    ClaimedMessage claimedMessage = sending("slow-node");
    endLeases();
    assertThat(await(messageQueue.recover(Instant.now()))).containsExactly(claimedMessage.id());
    assertThat(state(claimedMessage.id())).isEqualTo("uncertain");

    assertThat(recorded(outcome(claimedMessage, MessageState.SENT))).isTrue();

    assertThat(state(claimedMessage.id())).isEqualTo("sent");
  }

  @Test
  void record_afterAPersonReleasedIt_isTooLate() {
    ClaimedMessage claimedMessage = sending("released");
    endLeases();
    assertThat(await(messageQueue.recover(Instant.now()))).containsExactly(claimedMessage.id());
    assertThat(await(messageActions.release(claimedMessage.id(), "maren", Instant.now())))
        .isEqualTo(MessageActions.Answer.DONE);

    assertThat(recorded(outcome(claimedMessage, MessageState.FAILED))).isFalse();

    assertThat(state(claimedMessage.id())).isEqualTo("queued");
  }

  @Test
  void releaseAndCancel_byAPerson_areOnRecordWithWhatTheMessageWasAndIs() {
    ClaimedMessage claimedMessage = sending("on-record");
    endLeases();
    assertThat(await(messageQueue.recover(Instant.now()))).containsExactly(claimedMessage.id());

    assertThat(await(messageActions.release(claimedMessage.id(), "maren", Instant.now())))
        .isEqualTo(MessageActions.Answer.DONE);
    assertThat(await(messageActions.cancel(claimedMessage.id(), "elena", Instant.now())))
        .isEqualTo(MessageActions.Answer.DONE);
    assertThat(await(messageActions.cancel(claimedMessage.id(), "elena", Instant.now())))
        .isEqualTo(MessageActions.Answer.NOT_NOW);

    assertThat(
            databaseTables.texts(
                "select actor || ': ' || action || ', ' || before || ' to ' || after from audit"
                    + " where target = '"
                    + claimedMessage.id()
                    + "' order by seq"))
        .containsExactly(
            "maren: release message, uncertain to queued",
            "elena: cancel message, queued to cancelled");
  }

  @Test
  void record_tryLaterButErasedMeanwhile_isOver() {
    ClaimedMessage claimedMessage = sending("erased-while-sending");
    assertThat(await(erasing.erase("erased-while-sending", "test", Instant.now()))).isTrue();

    assertThat(recorded(outcome(claimedMessage, MessageState.QUEUED))).isTrue();

    assertThat(state(claimedMessage.id())).isEqualTo("cancelled");
  }

  @Test
  void bounce_appliedTogetherWithTheNextAddress_silencesTheMailboxThatBounced() {
    queued("moved-on");
    append(
        report(
            "moved-on",
            "bounced",
            "message-bounced",
            "{\"kind\":\"hard\",\"to\":\"" + PostedEvents.email("moved-on") + "\"}"),
        report(
            "moved-on",
            "moved",
            "candidate-upserted",
            "{\"profile\":" + PostedEvents.profile("Ada", "next-of-moved-on@example.com") + "}"));

    assertThat(decide("moved-on")).isInstanceOf(EvaluationResult.Decided.class);

    assertThat(suppressed(PostedEvents.email("moved-on"))).containsExactly("HARD_BOUNCE");
    assertThat(suppressed("next-of-moved-on@example.com")).isEmpty();
  }

  @Test
  void recover_erasedWhileItsNodeDied_isOverAndTellsNobody() {
    ClaimedMessage claimedMessage = sending("erased-and-dead");
    assertThat(await(erasing.erase("erased-and-dead", "test", Instant.now()))).isTrue();
    endLeases();
    long candidates = databaseTables.count("select count(*) from candidate");

    assertThat(await(messageQueue.recover(Instant.now()))).isEmpty();

    assertThat(state(claimedMessage.id())).isEqualTo("cancelled");
    assertThat(databaseTables.count("select count(*) from candidate")).isEqualTo(candidates);
  }

  @Test
  void claim_oneDossierUnreadable_takesTheOthers() {
    queued("unreadable");
    queued("readable");
    databaseTables.execute(
        "update candidate set dossier = '{\"funnel\": 17}' where ref = 'unreadable'");

    List<ClaimedMessage> due =
        await(messageQueue.claim(ClaimPlan.mails(10), Instant.now(), NODE, LEASE)).messages();

    assertThat(due).extracting(ClaimedMessage::ref).containsExactly("readable");
    assertThat(
            databaseTables.texts(
                "select quarantine_reason from candidate where ref = 'unreadable'"))
        .containsOnlyNulls();
    assertThat(decide("unreadable")).isInstanceOf(EvaluationResult.Quarantined.class);
  }

  @Test
  void erase_whileEventsCome_leavesNoneBehind() {
    int rounds = 60;
    for (int i = 0; i < rounds; i++) {
      String ref = "erased-under-load-" + i;
      append(noted(ref, "first"));
      List<Future<List<EventReceipt>>> appending = new ArrayList<>();
      for (int n = 0; n < 6; n++) {
        appending.add(events.append(List.of(noted(ref, "more-" + n)), Instant.now()));
      }
      assertThat(await(erasing.erase(ref, "test", Instant.now()))).isTrue();
      await(Future.join(appending));
    }

    assertThat(
            databaseTables.count(
                "select count(*) from event e join candidate c on c.id = e.candidate_id"
                    + " where c.erased_at is not null and e.data is not null"))
        .isZero();
    assertThat(
            databaseTables.count(
                "select count(*) from event_pending p join candidate c on c.id = p.candidate_id"
                    + " where c.erased_at is not null"))
        .isZero();
    assertThat(databaseTables.dump()).doesNotContain("erased-under-load");
  }

  @Test
  void append_whileTheCandidateIsJudged_doesNotWait() {
    append(noted("judged", "first"));
    databaseTables.execute("update candidate set due_at = now() where ref = 'judged'");
    List<EventReceipt> receipts = new ArrayList<>();

    List<EvaluationResult> results =
        await(
            queue.round(
                10,
                Instant.now(),
                new Appending(() -> receipts.addAll(append(noted("judged", "second"))))));

    assertThat(results).isNotEmpty();
    assertThat(receipts).containsExactly(EventReceipt.RECORDED);
    assertThat(
            databaseTables.count(
                "select count(*) from event_pending p join candidate c"
                    + " on c.id = p.candidate_id where c.ref = 'judged'"))
        .as("what came meanwhile is applied in the next round")
        .isEqualTo(1);
  }

  /** Does something in the middle of a round, once. */
  private static final class Appending implements nurture.journey.Evaluator {
    private final Runnable meanwhile;
    private boolean done;

    Appending(Runnable meanwhile) {
      this.meanwhile = meanwhile;
    }

    @Override
    public synchronized EvaluationResult evaluate(
        nurture.journey.ClaimedCandidate claimedCandidate, Instant now) {
      if (!done && claimedCandidate.ref().equals("judged")) {
        done = true;
        meanwhile.run();
      }
      return ruleEvaluator.evaluate(claimedCandidate, now);
    }

    @Override
    public EvaluationResult broken(
        UUID id, long version, int attempts, Instant now, Throwable why) {
      return ruleEvaluator.broken(id, version, attempts, now, why);
    }
  }

  /** A candidate with a message that waits. */
  private static void queued(String ref) {
    List<EventEnvelope> known = new ArrayList<>();
    known.add(
        report(
            ref,
            "upserted",
            "candidate-upserted",
            "{\"profile\":" + PostedEvents.profile("Ada", PostedEvents.email(ref)) + "}"));
    known.add(report(ref, "consent", "consent-given", "{\"via\":\"email\",\"basis\":\"consent\"}"));
    append(known.toArray(EventEnvelope[]::new));
    assertThat(decide(ref)).isInstanceOf(EvaluationResult.Decided.class);
  }

  /** The same, claimed. */
  private static ClaimedMessage claimed(String ref) {
    queued(ref);
    return claim(ref);
  }

  private static ClaimedMessage claim(String ref) {
    List<ClaimedMessage> due =
        await(messageQueue.claim(ClaimPlan.mails(10), Instant.now(), NODE, LEASE)).messages();
    assertThat(due).extracting(ClaimedMessage::ref).contains(ref);
    return due.stream().filter(d -> d.ref().equals(ref)).findFirst().orElseThrow();
  }

  /** The same, being handed over. */
  private static ClaimedMessage sending(String ref) {
    ClaimedMessage claimedMessage = claimed(ref);
    assertThat(handedOver(ready(claimedMessage), NODE)).containsOnlyKeys(claimedMessage.id());
    return claimedMessage;
  }

  /** One more message to a candidate, the first or a copy of it, claimed. */
  private static ClaimedMessage again(String ref) {
    if (databaseTables.count("select count(*) from candidate where ref = '" + ref + "'") == 0) {
      return claimed(ref);
    }
    databaseTables.execute(
        ("insert into message (candidate_id, decision, position, touch_key, kind, topic, template,"
                + " via, title, rule, reason, state, created_at, not_before, provider) select"
                + " candidate_id, decision, position + 1, touch_key || 'x', kind, topic, template,"
                + " via, title, rule, reason, 'queued', now(), now(), provider from message where"
                + " candidate_id = (select id from candidate where ref = '%s') order by position desc"
                + " limit 1")
            .formatted(ref));
    return claim(ref);
  }

  /** A message that left. */
  private static ClaimedMessage handedOver(String ref, String subject, boolean threads) {
    ClaimedMessage message = again(ref);
    RenderedMessage rendered =
        new RenderedMessage(
            message.id(), message.version(), "en", subject, "text", "", FROM, threads);
    assertThat(handedOver(rendered, NODE)).hasSize(1);
    assertThat(recorded(outcome(message, MessageState.SENT))).isTrue();
    return message;
  }

  private static Map<MessageId, HandedOver> mark(ClaimedMessage message, boolean threads) {
    RenderedMessage rendered =
        new RenderedMessage(
            message.id(), message.version(), "en", "subject", "text", "", FROM, threads);
    return handedOver(rendered, NODE);
  }

  private static Map<MessageId, HandedOver> handedOver(RenderedMessage ready, UUID node) {
    return await(messageQueue.take(List.of(Turn.beginning(ready)), node, LEASE))
        .get(0)
        .handedOver()
        .map(handedOver -> Map.of(ready.id(), handedOver))
        .orElse(Map.of());
  }

  private static boolean recorded(DeliveryOutcome outcome) {
    return await(messageQueue.take(List.of(Turn.ending(outcome)), NODE, LEASE)).get(0).recorded();
  }

  private static void endLeases() {
    databaseTables.execute(
        "update message set lease_until = now() - interval '1 second'"
            + " where state = 'sending' and lease_until is not null");
  }

  private static RenderedMessage ready(ClaimedMessage claimedMessage) {
    return new RenderedMessage(
        claimedMessage.id(), claimedMessage.version(), "en", "subject", "text", "<p>html</p>");
  }

  private static DeliveryOutcome outcome(ClaimedMessage claimedMessage, MessageState state) {
    Instant now = Instant.now();
    return new DeliveryOutcome(
        claimedMessage.id(), claimedMessage.ref(), state, "test", now, true, Optional.empty(), now);
  }

  /** The same, which the candidate's dossier is told. */
  private static DeliveryOutcome reported(ClaimedMessage sent) {
    Instant now = Instant.now();
    return new DeliveryOutcome(
        sent.id(),
        sent.ref(),
        MessageState.SENT,
        "test",
        now,
        true,
        Optional.of(new CandidateEvent.MessageSent(sent.id().toString(), Optional.empty())),
        now);
  }

  private static EvaluationResult decide(String ref) {
    return await(queue.one(ref, Instant.now(), ruleEvaluator)).orElseThrow();
  }

  private static EventEnvelope unsubscribed(String ref) {
    return report(ref, "out", "unsubscribed", "{}");
  }

  private static EventEnvelope noted(String ref, String id) {
    return report(ref, id, "noted", "{\"text\":\"about " + ref + "\"}");
  }

  private static EventEnvelope report(String ref, String id, String type, String data) {
    return new EventEnvelope(ref, id, Instant.now(), type, data, "test");
  }

  private static List<EventReceipt> append(EventEnvelope... reports) {
    return await(events.append(List.of(reports), Instant.now()));
  }

  private static List<String> suppressed(String email) {
    String hash = HexFormat.of().formatHex(pseudonyms.address(email));
    return databaseTables.texts(
        "select cause from suppression where encode(address_hash, 'hex') = '" + hash + "'");
  }

  private static String state(MessageId id) {
    return text("state", id);
  }

  /** That wrote a message last. */
  private static String transaction(MessageId id) {
    return text("xmin", id);
  }

  private static String text(String column, MessageId id) {
    return databaseTables
        .texts("select " + column + "::text from message where " + where(id))
        .get(0);
  }

  private static String where(MessageId id) {
    return "candidate_id = '%s' and decision = %d and position = %d"
        .formatted(id.candidate(), id.decision(), id.position());
  }
}
