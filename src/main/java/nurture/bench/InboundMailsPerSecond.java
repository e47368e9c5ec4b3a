package nurture.bench;

import static nurture.bench.BenchEnvironment.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nurture.inbox.ArrivedMail;
import nurture.inbox.MailEvents;
import nurture.inbox.MailReading;
import nurture.inbox.OwnMailboxes;
import nurture.inbox.replay.PastReplies;
import nurture.inbox.replay.ReplyReplay;
import nurture.inbox.run.InboxRunner;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.rules.RuleFiles;
import nurture.store.Database;
import nurture.store.PgEventLog;
import nurture.store.PgPastReplies;
import nurture.store.PgReceivedMails;
import nurture.store.Pseudonyms;

/**
 * Answers that arrived, kept, read by the rules and reported as events of their candidates, beside
 * taking them apart and asking the rules alone; and replies on record read once more.
 */
final class InboundMailsPerSecond implements Measurement {

  private static final int MAILS = 10_000;
  private static final int QUICK = 1_000;
  private static final int TOGETHER = 100;
  private static final long LOOK_MILLIS = 20;

  private static final List<String> WORDS =
      List.of(
          "Yes, I am interested. Tell me more about the team and how you work together.",
          "Thank you for thinking of me, but I am not interested at the moment. All the best!",
          "Not now, please ask me again in the spring, once our product is out.",
          "Is the role remote, and which languages do you use?",
          "Hm, let me see.");

  private static final String QUOTED =
      "\r\n\r\nKind regards\r\nSent from my phone\r\n\r\nOn 12 Nov 2026, Talent Team wrote:\r\n"
          + "> Hello,\r\n> your talk on stream processing was the best of the day.\r\n".repeat(12);

  @Override
  public String name() {
    return "inbox";
  }

  @Override
  public List<BenchFigure> measure(BenchEnvironment benchEnvironment) throws Exception {
    BenchOptions options = benchEnvironment.options();
    int count = options.quick() ? QUICK : MAILS;
    Database database = benchEnvironment.open(benchEnvironment.newDatabase("inbox"), 12);
    Pseudonyms pseudonyms = await(database.pseudonyms());
    PgReceivedMails mails =
        new PgReceivedMails(
            database.pool(), new PgEventLog(database.pool(), pseudonyms), pseudonyms);
    OwnMailboxes own = new OwnMailboxes(Set.of("talent@example.com"));
    WorkerExecutor workers = benchEnvironment.workers("inbox", 2);
    MedianRound heard = new MedianRound();
    MedianRound kept = new MedianRound();
    MedianRound read = new MedianRound();
    MedianRound again = new MedianRound();
    try (RuleBook rules = RuleBook.compile(RuleFiles.in(options.rules()), Budget.DEFAULT)) {
      for (int round = -1; round < options.rounds(); round++) {
        int number = round;
        people(database, pseudonyms, round, count);
        List<ArrivedMail> arrived =
            IntStream.range(0, count).mapToObj(i -> mail(number, i)).toList();
        double keeping = kept(mails, arrived);
        double hearing = heard(benchEnvironment, database, mails, own, rules, workers, count);
        double reading = read(arrived, own, rules);
        double rereading = again(new PgPastReplies(database.pool()), rules);
        if (round >= 0) {
          kept.add(keeping);
          heard.add(hearing);
          read.add(reading);
          again.add(rereading);
        }
        benchEnvironment.tell(round < 0 ? "warmed up" : "round " + (round + 1));
        await(database.pool().query("truncate received_mail, event, event_pending").execute());
      }
    }
    return List.of(
        BenchFigure.of("inbox.heard", "mails read and reported", "/s", heard.value())
            .beside(read.value(), "taking them apart and asking the rules alone, on all cores")
            .noting("%d answers of some lines with 24 quoted ones".formatted(count)),
        BenchFigure.of(
            "inbox.kept",
            "mails kept, %d in a transaction".formatted(TOGETHER),
            "/s",
            kept.value()),
        BenchFigure.of(
                "inbox.replay",
                "replies on record read under another playbook",
                "/s",
                again.value())
            .atLeast(100_000 / 60.0));
  }

  static void people(Database database, Pseudonyms pseudonyms, int round, int count) {
    List<Tuple> people = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String ref = "p-" + round + "-" + i;
      people.add(
          Tuple.of(
              pseudonyms.candidate(ref),
              ref,
              Buffer.buffer(pseudonyms.address(address(round, i)))));
    }
    await(
        database
            .pool()
            .preparedQuery(
                "insert into candidate (id, ref, address_hash, due_at, created_at)"
                    + " values ($1, $2, $3, '9999-12-31', now())")
            .executeBatch(people));
  }

  private static String address(int round, int number) {
    return "p" + number + "." + (round + 1) + "@example.org";
  }

  static ArrivedMail mail(int round, int number) {
    String raw =
        "From: Person <%s>\r\nTo: talent@example.com\r\nSubject: Re: Your talk\r\n"
                .formatted(address(round, number))
            + "Message-ID: <%d.%d@example.org>\r\n".formatted(round, number)
            + "Content-Type: text/plain; charset=UTF-8\r\n\r\n"
            + WORDS.get(number % WORDS.size())
            + QUOTED;
    return ArrivedMail.of("inbound-mail", Instant.now(), raw.getBytes(StandardCharsets.UTF_8));
  }

  private static double kept(PgReceivedMails mails, List<ArrivedMail> arrived) {
    long started = System.nanoTime();
    for (int i = 0; i < arrived.size(); i += TOGETHER) {
      await(mails.keep(arrived.subList(i, Math.min(arrived.size(), i + TOGETHER))));
    }
    return arrived.size() / seconds(started);
  }

  private static double heard(
      BenchEnvironment benchEnvironment,
      Database database,
      PgReceivedMails mails,
      OwnMailboxes own,
      RuleBook rules,
      WorkerExecutor workers,
      int count)
      throws InterruptedException {
    InboxRunner runner =
        new InboxRunner(
            benchEnvironment.vertx(),
            mails,
            own,
            () -> rules,
            (mail, failed, now) ->
                Future.succeededFuture(failed.heard().orElseThrow().verdict().response()),
            workers,
            InstantSource.system(),
            new SimpleMeterRegistry());
    long started = System.nanoTime();
    runner.wake();
    while (waiting(database) > 0) {
      Thread.sleep(LOOK_MILLIS);
    }
    double rate = count / seconds(started);
    await(runner.stop());
    long reported =
        await(database.pool().query("select count(*) as count from event").execute())
            .iterator()
            .next()
            .getLong("count");
    if (reported != count) {
      throw new IllegalStateException(reported + " events of " + count + " mails");
    }
    return rate;
  }

  static long waiting(Database database) {
    return await(
            database
                .pool()
                .query("select count(*) as count from received_mail where state = 'waiting'")
                .execute())
        .iterator()
        .next()
        .getLong("count");
  }

  private static double read(List<ArrivedMail> arrived, OwnMailboxes own, RuleBook rules) {
    MailReading reading = new MailReading(own);
    long started = System.nanoTime();
    long events =
        arrived.parallelStream()
            .map(mail -> reading.read(mail, rules).understood(rules))
            .mapToLong(mail -> MailEvents.of(mail, Instant.EPOCH).size())
            .sum();
    if (events != 0) {
      throw new IllegalStateException("reported of a candidate who is not known");
    }
    return arrived.size() / seconds(started);
  }

  private static double again(PastReplies past, RuleBook rules) {
    long started = System.nanoTime();
    long read =
        ReplyReplay.run(
                rules, past, Instant.EPOCH, Instant.now().plusSeconds(60), (done, total) -> true)
            .replies();
    return read / seconds(started);
  }

  private static double seconds(long started) {
    return (System.nanoTime() - started) / 1e9;
  }
}
