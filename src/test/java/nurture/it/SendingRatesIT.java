package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nurture.candidate.Purpose;
import nurture.candidate.facts.AnswerStep;
import nurture.candidate.facts.MailAnswer;
import nurture.channel.email.AnswerWords;
import nurture.decision.AnswerVerdict;
import nurture.event.AnswerResponse;
import nurture.outbox.ClaimPlan;
import nurture.outbox.ClaimedMessage;
import nurture.outbox.ClaimedMessages;
import nurture.outbox.KeptAnswer;
import nurture.outbox.RateLimits;
import nurture.store.Database;
import nurture.store.PgAnswerLog;
import nurture.store.PgEventLog;
import nurture.store.PgMessageQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two nodes claim messages from one queue, on a clock of the test's own. */
@ExtendWith(TestPostgres.class)
final class SendingRatesIT {

  private static final Instant NOON = Instant.parse("2027-03-10T12:00:00Z");
  private static final Duration LEASE = Duration.ofMinutes(10);

  private static Vertx vertx;
  private static WorkerExecutor workers;
  private static DatabaseTables tables;
  private static List<Database> nodes;

  @BeforeAll
  static void open(DatabaseTables databaseTables) throws Exception {
    tables = databaseTables;
    vertx = Vertx.vertx();
    workers = vertx.createSharedWorkerExecutor("sending-rates", 2);
    nodes =
        List.of(
            await(Database.open(vertx, tables.url(), 2)),
            await(Database.open(vertx, tables.url(), 2)));
  }

  @AfterAll
  static void close() throws Exception {
    await(vertx.close());
  }

  @BeforeEach
  void empty() {
    for (String table :
        List.of("message", "candidate", "mail_lane", "mail_sender", "mail_answer")) {
      tables.execute("delete from " + table);
    }
  }

  @Test
  void twoNodes_withALimitOfFiveASecond_takeNeverMore_andNeverLessThanFourInFive()
      throws Exception {
    queue("yahoo", 400);
    List<PgMessageQueue> queues = queues(Map.of("yahoo", 5.0), List.of());
    List<Instant> taken = new ArrayList<>();
    Instant now = NOON;
    // Both look at once, about as often as nodes that are told when there is another token.
    for (int look = 0; now.isBefore(NOON.plusSeconds(60)); look++) {
      Instant at = now;
      for (ClaimedMessages claim : both(queues, 32, at)) {
        claim.messages().forEach(message -> taken.add(at));
      }
      now = now.plusMillis(150 + 37 * (look % 5));
    }

    assertThat(taken.size()).isBetween(240, 301);
    for (Instant from : taken) {
      for (int seconds : new int[] {1, 5, 20}) {
        long within =
            taken.stream()
                .filter(at -> !at.isBefore(from) && at.isBefore(from.plusSeconds(seconds)))
                .count();
        assertThat(within).isLessThanOrEqualTo(5L * seconds + 1);
      }
    }
  }

  @Test
  void messageWithoutToken_isNotClaimed_andItIsSaidWhenThereIsOne_whileOthersAre()
      throws Exception {
    queue("yahoo", 10);
    queue("google", 10);
    PgMessageQueue queue = queues(Map.of("yahoo", 0.5), List.of()).get(0);

    ClaimedMessages first = claim(queue, 32, NOON);
    ClaimedMessages second = claim(queue, 32, NOON.plusSeconds(1));

    assertThat(first.messages()).hasSize(11);
    assertThat(second.messages()).isEmpty();
    assertThat(second.next()).contains(Duration.ofSeconds(1));
    assertThat(claim(queue, 32, NOON.plusSeconds(2)).messages()).hasSize(1);
  }

  @Test
  void newDomain_sendsMoreFromDayToDay_andThenWithoutThatLimit() throws Exception {
    queue("google", 2_000);
    PgMessageQueue queue = queues(Map.of(), List.of(48, 96)).get(0);

    assertThat(takenIn(queue, NOON, 24)).isBetween(46, 50);
    assertThat(takenIn(queue, NOON.plus(Duration.ofDays(1)), 24)).isBetween(92, 100);
    assertThat(claim(queue, 500, NOON.plus(Duration.ofDays(2))).messages()).hasSize(500);
  }

  @Test
  void throttleOfARule_holdsForAllNodes_untilItsEnd() throws Exception {
    queue("yahoo", 50);
    List<PgMessageQueue> queues = queues(Map.of(), List.of());
    PgAnswerLog log = new PgAnswerLog(nodes.get(0).pool(), "example.com");
    await(log.keep(kept(AnswerResponse.THROTTLE, 2, Duration.ofMinutes(10), NOON)));

    int taken = 0;
    for (int second = 0; second < 600; second += 10) {
      for (ClaimedMessages claim : both(queues, 32, NOON.plusSeconds(second))) {
        taken += claim.messages().size();
      }
    }

    assertThat(taken).isBetween(18, 21);
    assertThat(await(log.throttles(NOON.plusSeconds(1))))
        .singleElement()
        .satisfies(
            throttle -> {
              assertThat(throttle.limit()).isEqualTo("yahoo gets 2 messages a minute");
              assertThat(throttle.rule()).isEqualTo("Slow down");
              assertThat(throttle.until()).isEqualTo(NOON.plusSeconds(600));
            });
    assertThat(claim(queues.get(0), 32, NOON.plusSeconds(600)).messages()).hasSize(50 - taken);
  }

  @Test
  void providerThatIsHeld_getsNothing_andALaterMilderThrottleDoesNotChangeThat() throws Exception {
    queue("yahoo", 5);
    PgMessageQueue queue = queues(Map.of(), List.of()).get(0);
    PgAnswerLog log = new PgAnswerLog(nodes.get(0).pool(), "example.com");
    await(log.keep(kept(AnswerResponse.HOLD_PROVIDER, 1, Duration.ofMinutes(120), NOON)));
    await(log.keep(kept(AnswerResponse.THROTTLE, 9, Duration.ofMinutes(30), NOON)));

    assertThat(claim(queue, 32, NOON).messages()).isEmpty();
    assertThat(claim(queue, 32, NOON.plus(Duration.ofMinutes(119))).messages()).isEmpty();
    assertThat(claim(queue, 32, NOON.plus(Duration.ofMinutes(120))).messages()).hasSize(5);
  }

  @Test
  void answersLeaveBeforeNewsletters_howeverLongTheseHaveWaited() throws Exception {
    queue("google", 30);
    PgMessageQueue queue = queues(Map.of(), List.of()).get(0);
    tables.execute(
        "update message m set purpose = case when i % 3 = 0 then 'NEWSLETTER' when i % 3 = 1 then"
            + " 'ANSWER' else 'OUTREACH' end, not_before = not_before - i % 3 * interval '-1"
            + " minute' from (select candidate_id, row_number() over () as i from message) n where"
            + " n.candidate_id = m.candidate_id");

    List<Purpose> left = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      claim(queue, 10, NOON.plusSeconds(600)).messages().stream()
          .map(ClaimedMessage::purpose)
          .distinct()
          .forEach(left::add);
    }

    assertThat(left).containsExactly(Purpose.ANSWER, Purpose.OUTREACH, Purpose.NEWSLETTER);
  }

  private static int takenIn(PgMessageQueue queue, Instant from, int hours) throws Exception {
    int taken = 0;
    for (int minute = 0; minute < hours * 60; minute += 10) {
      taken += claim(queue, 32, from.plus(Duration.ofMinutes(minute))).messages().size();
    }
    return taken;
  }

  private static KeptAnswer kept(
      AnswerResponse response, int perMinute, Duration lasting, Instant at) {
    String said = "421 4.7.0 [TSS04] temporarily deferred";
    MailAnswer answer = AnswerWords.read(AnswerStep.SENDER, 421, said, false);
    return new KeptAnswer(
        at,
        "smtp",
        answer,
        said,
        said,
        Optional.empty(),
        new AnswerVerdict(
            response, perMinute, lasting, List.of("Slow down\nit asks"), "it asks", "1"));
  }

  private static List<PgMessageQueue> queues(Map<String, Double> limits, List<Integer> warmUp)
      throws Exception {
    List<PgMessageQueue> queues = new ArrayList<>();
    for (Database node : nodes) {
      queues.add(
          new PgMessageQueue(
              node.pool(),
              workers,
              new PgEventLog(node.pool(), await(node.pseudonyms())),
              new RateLimits("example.com", limits, warmUp)));
    }
    return queues;
  }

  private static List<ClaimedMessages> both(List<PgMessageQueue> queues, int most, Instant now)
      throws Exception {
    List<Future<ClaimedMessages>> claims =
        queues.stream()
            .map(queue -> queue.claim(ClaimPlan.mails(most), now, UUID.randomUUID(), LEASE))
            .toList();
    await(Future.all(claims));
    return claims.stream().map(Future::result).toList();
  }

  private static ClaimedMessages claim(PgMessageQueue queue, int most, Instant now)
      throws Exception {
    return await(queue.claim(ClaimPlan.mails(most), now, UUID.randomUUID(), LEASE));
  }

  private static <T> T await(Future<T> future) throws Exception {
    return future.toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
  }

  private static void queue(String provider, int many) {
    tables.execute(
        """
        insert into candidate (id, ref, email, due_at, created_at)
        select md5('%1$s' || i)::uuid, '%1$s' || i, '%1$s' || i || '@mail.example', '9999-12-31', now()
        from generate_series(1, %2$d) i\
        """
            .formatted(provider, many));
    tables.execute(
        """
        insert into message (candidate_id, decision, position, touch_key, kind, topic, template, via, title, rule,
          reason, state, created_at, not_before, purpose, items, provider)
        select md5('%1$s' || i)::uuid, 1, 0, 'first', 'message', '', 'hello', 'EMAIL', 'Hello', '', '', 'queued',
          timestamptz '2027-03-01T00:00:00Z', timestamptz '2027-03-01T00:00:00Z' + i * interval '1 second', 'OUTREACH', '',
          '%1$s'
        from generate_series(1, %2$d) i\
        """
            .formatted(provider, many));
  }
}
