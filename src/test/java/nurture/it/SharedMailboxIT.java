package nurture.it;

import static nurture.it.DecidingStore.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.Touch;
import nurture.config.Settings;
import nurture.event.EventEnvelope;
import nurture.insight.CandidateFile;
import nurture.insight.TimelineEntry;
import nurture.intake.EventReceipt;
import nurture.journey.EvaluationResult;
import nurture.journey.RecordMerges;
import nurture.journey.RecordMerges.Answer;
import nurture.journey.RuleEvaluator;
import nurture.outbox.ClaimPlan;
import nurture.outbox.ClaimedMessage;
import nurture.outbox.Composer;
import nurture.outbox.MessageLinks;
import nurture.outbox.TaskTexts;
import nurture.store.PgCandidateQueue;
import nurture.store.PgCandidateReader;
import nurture.store.PgErasure;
import nurture.store.PgEventLog;
import nurture.store.PgMessageQueue;
import nurture.store.PgRecordMerges;
import nurture.store.Pseudonyms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two records that have one mailbox, shared and merged; on real PostgreSQL. */
@ExtendWith(TestPostgres.class)
final class SharedMailboxIT {

  private static final String PREPARATION =
      """
      rule "Prepare the candidate for the interview"
      when
          LastStep( kind == HiringStep.Kind.INTERVIEW )
      then
          insert( Task.named("prepare").asking("Prepare them").as(Purpose.PROCESS) );
      end
      """;

  private static DecidingStore store;
  private static DatabaseTables tables;
  private static PgEventLog events;
  private static PgCandidateQueue queue;
  private static PgCandidateReader reader;
  private static PgMessageQueue messageQueue;
  private static PgErasure erasing;
  private static RecordMerges merges;
  private static RuleEvaluator evaluator;
  private static int serial;

  @BeforeAll
  static void open(@TempDir Path rules, DatabaseTables databaseTables) {
    tables = databaseTables;
    TestPlaybooks.write(rules.resolve("journey/interview.drl"), PREPARATION);
    store = new DecidingStore(tables, 8, TestPlaybooks.simple(rules));
    evaluator = store.evaluator();
    Pseudonyms pseudonyms = store.pseudonyms();
    WorkerExecutor workers = store.workers("shared-mailbox", 4);
    var pool = store.pool();
    events = store.events();
    queue = store.queue(workers);
    reader =
        new PgCandidateReader(
            pool,
            pseudonyms,
            new TaskTexts(
                (candidate, version, template) -> {
                  throw new IllegalStateException("no task is looked at here");
                },
                new Composer(
                    new Settings.Sender(
                        "Rosa",
                        "rosa@example.org",
                        "Recruiter",
                        "Engines",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                    new MessageLinks("https://example.org", pseudonyms::signature))),
            InstantSource.system());
    messageQueue = new PgMessageQueue(pool, workers, events);
    erasing = new PgErasure(pool, pseudonyms);
    merges = new PgRecordMerges(pool, pseudonyms);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void twoRecords_knownInOneBatch_oneIsWrittenTo() {
    Pair pair = pair("batch");
    append(pair.consents("a", "b"));

    drain();

    assertThat(messages(pair)).hasSize(1);
    assertThat(dossier(pair.b()).others()).hasSize(1);
    assertThat(dossier(pair.a()).others()).hasSize(1);
  }

  @Test
  void twoRecords_knownAtTheSameMomentOnTwoLanes_oneIsWrittenToEachTime() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      pairs.add(pair("race"));
    }
    List<Future<List<EvaluationResult>>> rounds = new ArrayList<>();
    for (Pair pair : pairs) {
      append(pair.consents("a"));
      append(pair.consents("b"));
      for (int lane = 0; lane < 4; lane++) {
        rounds.add(queue.round(1, Instant.now(), evaluator));
      }
    }
    await(Future.join(rounds));

    drain();

    assertThat(pairs).allSatisfy(pair -> assertThat(messages(pair)).hasSize(1));
  }

  @Test
  void twoRecords_decidedAboutByHandAtOnce_bothAreDecidedAbout() {
    for (int i = 0; i < 10; i++) {
      Pair pair = pair("by-hand");
      append(pair.consents("a", "b"));
      Future<Optional<EvaluationResult>> a = queue.one(pair.a(), Instant.now(), evaluator);
      Future<Optional<EvaluationResult>> b = queue.one(pair.b(), Instant.now(), evaluator);
      await(Future.all(a, b));

      drain();

      assertThat(messages(pair)).hasSize(1);
    }
  }

  @Test
  void secondRecord_ofAMailboxThatWasWrittenTo_isNotWrittenTo() {
    Pair pair = pair("later");
    append(pair.consents("a"));
    drain();

    append(pair.consents("b"));
    drain();

    assertThat(messages(pair)).hasSize(1);
    assertThat(dossier(pair.b()).joined().touches().recent())
        .extracting(Touch::topic)
        .containsExactly("first-outreach");
    assertThat(file(pair.b()).others())
        .extracting(CandidateFile.OtherRecordLine::ref)
        .containsExactly(pair.a());
  }

  @Test
  void dryRun_ofASecondRecord_seesTheFirst() {
    Pair pair = pair("dry");
    append(pair.consents("a"));
    drain();
    append(pair.consents("b"));

    EvaluationResult result = await(queue.dryRun(pair.b(), Instant.now(), evaluator)).orElseThrow();

    assertThat(((EvaluationResult.Decided) result).decision().touch()).isEmpty();
    drain();
  }

  @Test
  void twoRecordsThatBothPlanned_beforeTheyShared_oneOfTheTwoLeaves() {
    Pair pair = pair("planned");
    append(pair.consents("a"));
    append(
        report(pair.b(), "known", "candidate-upserted", profile("elsewhere-" + pair.email())),
        consent(pair.b()));
    drain();
    assertThat(messages(pair)).hasSize(2);

    append(report(pair.b(), "moved", "candidate-upserted", profile(pair.email())));
    drain();

    List<ClaimedMessage> claimed =
        await(
                messageQueue.claim(
                    ClaimPlan.mails(100), Instant.now(), UUID.randomUUID(), Duration.ofMinutes(1)))
            .messages();
    List<Integer> ownAndOthers = new ArrayList<>();
    for (ClaimedMessage message : claimed) {
      if (message.ref().equals(pair.a()) || message.ref().equals(pair.b())) {
        ownAndOthers.add(
            (int)
                message.dossier().touches().recent().stream()
                    .filter(touch -> touch.state() == Touch.State.PLANNED)
                    .count());
      }
    }
    // The one decided first does not see the other; the one decided later gives way to it.
    assertThat(ownAndOthers).containsExactlyInAnyOrder(1, 2);
    tables.execute("update message set state = 'cancelled', claim = null, lease_until = null");
  }

  @Test
  void replyAndHold_onOneRecord_countOnTheOther() {
    Pair pair = pair("reply");
    append(pair.consents("a", "b"));
    drain();

    append(
        report(pair.a(), "no", "replied", "{\"tone\":\"negative\",\"reason\":\"private words\"}"),
        report(pair.a(), "held", "held", "{\"by\":\"maren\",\"reason\":\"private words\"}"));
    drain();

    Dossier other = dossier(pair.b());
    assertThat(other.engagement().replies()).isEmpty();
    assertThat(other.joined().engagement().lastReply()).isPresent();
    assertThat(other.joined().care().hold()).isPresent();
    assertThat(stored(pair.b())).doesNotContain("private words");
  }

  @Test
  void mailbox_givenUpByOneRecord_isNoLongerShared() {
    Pair pair = pair("apart");
    append(pair.consents("a", "b"));
    drain();
    assertThat(dossier(pair.b()).others()).hasSize(1);

    append(report(pair.a(), "moved", "candidate-upserted", profile("new-" + pair.email())));
    drain();

    assertThat(dossier(pair.a()).others()).isEmpty();
    assertThat(dossier(pair.b()).others()).isEmpty();
  }

  @Test
  void erasedRecord_isForgottenByTheOther() {
    Pair pair = pair("erased");
    append(pair.consents("a", "b"));
    drain();

    assertThat(await(erasing.erase(pair.a(), "maren", Instant.now()))).isTrue();
    drain();

    assertThat(dossier(pair.b()).others()).isEmpty();
    assertThat(tables.dump()).doesNotContain(pair.a());
  }

  @Test
  void merged_record_leadsToTheOtherWithTheHistoryOfBoth() {
    Pair pair = pair("merge");
    append(pair.consents("a"));
    append(
        report(pair.b(), "known", "candidate-upserted", "{\"profile\":{\"name\":\"Ada Brandt\"}}"));
    append(report(pair.a(), "in", "interview-scheduled", "{}"));
    drain();
    String task = dossier(pair.a()).touches().newest("prepare").orElseThrow().message();

    assertThat(await(merges.merge(pair.a(), pair.b(), "maren", Instant.now())))
        .isEqualTo(Answer.DONE);
    drain();

    CandidateFile file = file(pair.a());
    assertThat(file.dossier().ref()).isEqualTo(pair.b());
    assertThat(file.dossier().person().email()).isEqualTo(pair.email());
    assertThat(file.others()).extracting(CandidateFile.OtherRecordLine::merged).contains(true);
    assertThat(messageStates(pair.a())).containsExactly("cancelled");
    assertThat(await(reader.timeline(pair.b(), 100)).orElseThrow())
        .filteredOn(TimelineEntry.Happened.class::isInstance)
        .extracting(entry -> ((TimelineEntry.Happened) entry).type())
        .contains("interview-scheduled", "record-merged");

    assertThat(append(report(pair.a(), "done", "task-done", "{\"task\":\"" + task + "\"}")))
        .containsExactly(EventReceipt.RECORDED);
    assertThat(append(report(pair.a(), "in", "interview-scheduled", "{}")))
        .as("an event kept before the merge")
        .containsExactly(EventReceipt.KNOWN);
    drain();
    assertThat(tables.texts("select state from message where kind = 'task' and topic = 'prepare'"))
        .contains("done");
    assertThat(dossier(pair.b()).joined().touches().of(task).orElseThrow().state())
        .isEqualTo(Touch.State.DONE);
  }

  @Test
  void mergeUndone_withinADay_bringsTheRecordBackWithWhatBecameOfItsTasks() {
    Pair pair = pair("undo");
    append(pair.consents("a", "b"));
    append(report(pair.a(), "in", "interview-scheduled", "{}"));
    drain();
    String task = dossier(pair.a()).touches().newest("prepare").orElseThrow().message();
    assertThat(await(merges.merge(pair.a(), pair.b(), "maren", Instant.now())))
        .isEqualTo(Answer.DONE);
    append(report(pair.a(), "done", "task-done", "{\"task\":\"" + task + "\"}"));
    drain();

    assertThat(await(merges.undo(pair.a(), "maren", Instant.now()))).isEqualTo(Answer.DONE);
    drain();

    assertThat(file(pair.a()).dossier().ref()).isEqualTo(pair.a());
    assertThat(dossier(pair.a()).touches().of(task).orElseThrow().state())
        .isEqualTo(Touch.State.DONE);
    assertThat(dossier(pair.b()).others())
        .as("they share the mailbox again")
        .hasSize(1)
        .noneMatch(other -> other.merged());
    assertThat(tables.texts("select action from audit where action like '%merge%' order by seq"))
        .contains("merge candidate", "undo merge of candidate");
  }

  @Test
  void merge_thatCannotBe_saysWhy() {
    Pair pair = pair("refused");
    append(pair.consents("a", "b"));
    Instant now = Instant.now();

    assertThat(await(merges.merge(pair.a(), pair.b(), "maren", now))).isEqualTo(Answer.NEWS_WAITS);
    drain();
    assertThat(await(merges.merge("no-such", pair.b(), "maren", now))).isEqualTo(Answer.UNKNOWN);
    assertThat(await(merges.merge(pair.a(), "no-such", "maren", now)))
        .isEqualTo(Answer.UNKNOWN_TARGET);
    assertThat(await(merges.merge(pair.a(), pair.a(), "maren", now))).isEqualTo(Answer.SAME);
    assertThat(await(merges.undo(pair.a(), "maren", now))).isEqualTo(Answer.NOT_MERGED);
    assertThat(await(merges.merge(pair.a(), pair.b(), "maren", now))).isEqualTo(Answer.DONE);
    assertThat(await(merges.merge(pair.a(), pair.b(), "maren", now)))
        .isEqualTo(Answer.MERGED_ALREADY);
    assertThat(await(merges.merge(pair.b(), pair.a(), "maren", now))).isEqualTo(Answer.SAME);
    drain();
    assertThat(await(merges.undo(pair.a(), "maren", now.plus(Duration.ofDays(2)))))
        .isEqualTo(Answer.TOO_LATE);
  }

  @Test
  void erase_ofAMergedRecord_erasesThePerson() {
    Pair pair = pair("both");
    append(pair.consents("a", "b"));
    drain();
    assertThat(await(merges.merge(pair.a(), pair.b(), "maren", Instant.now())))
        .isEqualTo(Answer.DONE);
    drain();

    assertThat(await(erasing.erase(pair.a(), "maren", Instant.now()))).isTrue();

    assertThat(await(reader.candidate(pair.b()))).isEmpty();
    assertThat(tables.dump()).doesNotContain(pair.a()).doesNotContain(pair.b());
    assertThat(append(report(pair.a(), "late", "noted", "{\"text\":\"x\"}")))
        .containsExactly(EventReceipt.ERASED);
  }

  /** Two refs and the address of both. */
  private record Pair(String a, String b, String email) {

    EventEnvelope[] consents(String... which) {
      List<EventEnvelope> all = new ArrayList<>();
      for (String one : which) {
        String ref = one.equals("a") ? a : b;
        all.add(report(ref, "known", "candidate-upserted", profile(email)));
        all.add(consent(ref));
      }
      return all.toArray(EventEnvelope[]::new);
    }
  }

  private static Pair pair(String name) {
    serial++;
    String base = name + "-" + serial;
    return new Pair("ats-" + base, "crm-" + base, base + "@example.com");
  }

  private static EventEnvelope consent(String ref) {
    return report(ref, "consent", "consent-given", "{\"via\":\"email\",\"basis\":\"consent\"}");
  }

  private static String profile(String email) {
    return "{\"profile\":" + PostedEvents.profile("Ada", email) + "}";
  }

  private static List<String> messages(Pair pair) {
    return tables.texts(
        "select c.ref from message m join candidate c on c.id = m.candidate_id"
            + " where m.kind = 'message' and c.ref in ('"
            + pair.a()
            + "', '"
            + pair.b()
            + "')");
  }

  private static List<String> messageStates(String ref) {
    return tables.texts(
        "select m.state from message m join candidate c on c.id = m.candidate_id"
            + " where m.kind = 'message' and c.ref = '"
            + ref
            + "'");
  }

  private static String stored(String ref) {
    return tables.texts("select dossier::text from candidate where ref = '" + ref + "'").get(0);
  }

  private static Dossier dossier(String ref) {
    return nurture.json.DossierJson.read(ref, stored(ref));
  }

  private static CandidateFile file(String ref) {
    return await(reader.candidate(ref)).orElseThrow();
  }

  private static void drain() {
    int rounds = 0;
    while (!await(queue.round(16, Instant.now(), evaluator)).isEmpty()) {
      assertThat(++rounds).as("rounds until nobody is due").isLessThan(100);
      assertThat(tables.count("select count(*) from candidate where quarantined_since is not null"))
          .isZero();
    }
    assertThat(tables.count("select count(*) from event_pending where ready_at < now()")).isZero();
  }

  private static EventEnvelope report(String ref, String id, String type, String data) {
    return new EventEnvelope(ref, id, Instant.now(), type, data, "test");
  }

  private static List<EventReceipt> append(EventEnvelope... reports) {
    return await(events.append(List.of(reports), Instant.now()));
  }
}
