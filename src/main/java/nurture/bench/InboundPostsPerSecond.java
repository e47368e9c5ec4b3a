package nurture.bench;

import static nurture.bench.BenchEnvironment.await;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import nurture.decision.MessageId;
import nurture.inbox.ArrivedMail;
import nurture.inbox.MailEvents;
import nurture.inbox.MailReading;
import nurture.inbox.OwnMailboxes;
import nurture.inbox.OwnMessage;
import nurture.inbox.ReadMail;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.rules.RuleFiles;
import nurture.store.Database;
import nurture.store.PgEventLog;
import nurture.store.PgReceivedMails;
import nurture.store.Pseudonyms;

/**
 * Answers posted to the server as mails, from the first until the last is read and reported as an
 * event, beside the statements alone: kept, claimed, their candidate found, and finished.
 */
final class InboundPostsPerSecond implements Measurement {

  private static final int MAILS = 4_000;
  private static final int QUICK = 500;
  private static final int CLIENTS = 16;
  private static final int CLAIMED = 20;
  private static final int ATTEMPTS = 8;
  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final long LOOK_MILLIS = 20;

  @Override
  public String name() {
    return "inbound";
  }

  @Override
  public List<BenchFigure> measure(BenchEnvironment benchEnvironment) throws Exception {
    BenchOptions options = benchEnvironment.options();
    int count = options.quick() ? QUICK : MAILS;
    String url = benchEnvironment.newDatabase("inbound");
    Database database = benchEnvironment.open(url, CLIENTS);
    Pseudonyms pseudonyms = await(database.pseudonyms());
    benchEnvironment.tell("starting the server");
    BenchServer server =
        BenchServer.start(benchEnvironment, "inbound", Map.of("NURTURE_DATABASE_URL", url)).ready();
    // What replies lead to is measured by evaluations.
    SqlConnection lock = await(database.pool().getConnection());
    await(lock.query("begin; lock table decision in access exclusive mode").execute());

    MedianRound posted = new MedianRound();
    for (int round = -1; round < options.rounds(); round++) {
      double rate = posted(benchEnvironment, database, pseudonyms, server.port(), round, count);
      if (round >= 0) {
        posted.add(rate);
      }
      benchEnvironment.tell(
          round < 0 ? "warmed up" : "round %d: %.0f/s".formatted(round + 1, rate));
    }
    await(lock.query("rollback").execute());
    await(lock.close());
    server.close();

    MedianRound alone = new MedianRound();
    try (RuleBook rules = RuleBook.compile(RuleFiles.in(options.rules()), Budget.DEFAULT)) {
      for (int round = -1; round < options.rounds(); round++) {
        double rate = statements(database, pseudonyms, rules, options.rounds() + 1 + round, count);
        if (round >= 0) {
          alone.add(rate);
        }
      }
    }
    return List.of(
        BenchFigure.of(
                "inbound",
                "mails posted over HTTP until they are read, %d clients, journey held"
                    .formatted(CLIENTS),
                "/s",
                posted.value())
            .beside(
                alone.value(),
                "keep, claim, find the candidate and finish, %d in flight, mails read before"
                    .formatted(CLIENTS))
            .noting("%d answers of some lines with 24 quoted ones".formatted(count)));
  }

  private static double posted(
      BenchEnvironment benchEnvironment,
      Database database,
      Pseudonyms pseudonyms,
      int port,
      int round,
      int count)
      throws InterruptedException {
    InboundMailsPerSecond.people(database, pseudonyms, round, count);
    HttpClient client =
        benchEnvironment
            .vertx()
            .createHttpClient(new HttpClientOptions(), new PoolOptions().setHttp1MaxSize(CLIENTS));
    RequestOptions request =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setHost("127.0.0.1")
            .setPort(port)
            .setURI("/webhooks/inbound-mail")
            .putHeader("authorization", "Bearer " + BenchServer.KEY)
            .putHeader("content-type", "message/rfc822");
    Iterator<ArrivedMail> mails = mails(round, count).iterator();
    long started = System.nanoTime();
    await(each(mails, mail -> post(client, request, mail)));
    while (InboundMailsPerSecond.waiting(database) > 0) {
      Thread.sleep(LOOK_MILLIS);
    }
    double rate = count / seconds(started);
    await(client.close());
    return rate;
  }

  private static Future<?> post(HttpClient client, RequestOptions options, ArrivedMail mail) {
    return client
        .request(options)
        .compose(request -> request.send(Buffer.buffer(mail.raw())))
        .compose(
            response ->
                response.statusCode() == 202
                    ? response.end()
                    : Future.failedFuture("answered with " + response.statusCode()));
  }

  private static double statements(
      Database database, Pseudonyms pseudonyms, RuleBook rules, int round, int count) {
    InboundMailsPerSecond.people(database, pseudonyms, round, count);
    PgReceivedMails mails =
        new PgReceivedMails(
            database.pool(), new PgEventLog(database.pool(), pseudonyms), pseudonyms);
    MailReading reading = new MailReading(new OwnMailboxes(Set.of("talent@example.com")));
    Map<UUID, ReadMail> read = new ConcurrentHashMap<>();
    List<ArrivedMail> arrived = mails(round, count);
    arrived.parallelStream()
        .forEach(mail -> read.put(mail.id(), reading.read(mail, rules).understood(rules)));

    long started = System.nanoTime();
    await(each(arrived.iterator(), mail -> mails.keep(List.of(mail))));
    int left = count;
    while (left > 0) {
      List<ArrivedMail> claimed = await(mails.claim(CLAIMED, LEASE, ATTEMPTS));
      await(
          each(
              claimed.iterator(),
              mail -> finished(mails, mail, Objects.requireNonNull(read.get(mail.id())))));
      if (claimed.isEmpty()) {
        throw new IllegalStateException(left + " of " + count + " mails were not claimed");
      }
      left -= claimed.size();
    }
    return count / seconds(started);
  }

  private static Future<?> finished(PgReceivedMails mails, ArrivedMail arrived, ReadMail mail) {
    Optional<MessageId> about = mail.recognised().about().map(OwnMessage::id);
    return mails
        .concerned(about, Optional.of(mail.sender()))
        .map(mail::about)
        .compose(
            whole -> mails.finish(whole, MailEvents.of(whole, arrived.received()), Instant.now()));
  }

  private static List<ArrivedMail> mails(int round, int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> InboundMailsPerSecond.mail(round, number))
        .toList();
  }

  /** Works on all of them, as many at once as there are clients. */
  private static Future<?> each(
      Iterator<ArrivedMail> mails, Function<ArrivedMail, Future<?>> work) {
    List<Future<?>> chains = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      chains.add(next(mails, work));
    }
    return Future.all(chains);
  }

  private static Future<?> next(
      Iterator<ArrivedMail> mails, Function<ArrivedMail, Future<?>> work) {
    ArrivedMail mail;
    synchronized (mails) {
      if (!mails.hasNext()) {
        return Future.succeededFuture();
      }
      mail = mails.next();
    }
    return work.apply(mail).compose(done -> next(mails, work));
  }

  private static double seconds(long started) {
    return (System.nanoTime() - started) / 1e9;
  }
}
