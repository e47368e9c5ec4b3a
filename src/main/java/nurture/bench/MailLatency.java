package nurture.bench;

import static nurture.bench.BenchEnvironment.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.channel.Channel;
import nurture.config.Settings;
import nurture.decision.MessageId;
import nurture.event.Via;
import nurture.mailsink.SmtpSink;
import nurture.mailsink.SmtpSink.Caught;
import nurture.outbox.ClaimedMessage;
import nurture.outbox.Composer;
import nurture.outbox.MessageLinks;
import nurture.store.Database;
import nurture.template.TemplateBook;

/**
 * From the acknowledgement of an event to the DATA command of the mail it leads to, through a real
 * server whose one rule writes to everybody at once, beside one mail rendered and handed over
 * without any of it.
 */
final class MailLatency implements Measurement {

  private static final int PER_SECOND = 200;
  private static final Duration WARM_UP = Duration.ofSeconds(10);
  private static final Duration STRAGGLERS = Duration.ofSeconds(15);
  private static final String RULE =
      """
      rule "Everybody is written to at once, once"
      when
          Contact( !ever )
      then
          insert( Send.message("first-outreach").by(Via.EMAIL).once().because("something happened") );
      end
      """;

  @Override
  public String name() {
    return "latency";
  }

  @Override
  public List<BenchFigure> measure(BenchEnvironment benchEnvironment) throws Exception {
    BenchOptions options = benchEnvironment.options();
    Duration time = options.slice().multipliedBy(options.rounds());
    Duration warmUp = options.quick() ? WARM_UP.dividedBy(2) : WARM_UP;
    String url = benchEnvironment.newDatabase("latency");
    Database database = benchEnvironment.open(url, 4);
    BenchPopulation benchPopulation = new BenchPopulation(database);
    List<Dossier> untouched =
        BenchPeople.all().stream()
            .filter(d -> d.touches().recent().isEmpty() && d.research().missing().isEmpty())
            .toList();
    benchPopulation.add((int) (PER_SECOND * (warmUp.plus(time).toSeconds() + 1)), untouched);
    await(database.pool().query("update candidate set due_at = '9999-12-31'").execute());
    await(database.pool().query("vacuum analyze candidate").execute());

    SmtpSink sink = benchEnvironment.closing(SmtpSink.start());
    benchEnvironment.tell("starting the server");
    BenchServer server =
        BenchServer.start(
                benchEnvironment,
                "latency",
                Map.of(
                    "NURTURE_DATABASE_URL", url,
                    "NURTURE_RULES_DIR", rules(benchEnvironment).toString(),
                    "NURTURE_SMTP_HOST", sink.host(),
                    "NURTURE_SMTP_PORT", Integer.toString(sink.port())))
            .ready();
    PacedEvents events = new PacedEvents(benchEnvironment.vertx(), server.port());
    benchEnvironment.tell("warming up");
    int warm = await(events.run(PER_SECOND, warmUp));
    awaitMails(sink, warm);
    sink.forget();
    events.accepted().clear();
    benchEnvironment.tell("measuring");
    int posted = await(events.run(PER_SECOND, time));
    awaitMails(sink, posted);
    double memory = server.residentMegabytes();
    server.close();

    LatencySample latencySample = latencies(sink, events.accepted());
    double alone = alone(benchEnvironment, sink, benchPopulation.dossiers().get(0), database);
    String note =
        "%d of %d mails seen, %d connections; server at %.0f MB"
            .formatted(
                latencySample.count(),
                posted,
                benchEnvironment.settings().smtp().connections(),
                memory);
    String what = "event acknowledged to DATA seen by the sink, %d/s, ".formatted(PER_SECOND);
    String limit = "one mail rendered and handed over, p50";
    BenchFigure p50 = BenchFigure.of("latency.p50", what + "p50", "ms", latencySample.millis(0.5));
    BenchFigure p99 = BenchFigure.of("latency.p99", what + "p99", "ms", latencySample.millis(0.99));
    return List.of(
        p50.beside(alone, limit).below(100).noting(note),
        p99.beside(alone, limit)
            .below(500)
            .noting("p90 " + BenchFigure.number(latencySample.millis(0.9)) + " ms"));
  }

  private static Path rules(BenchEnvironment benchEnvironment) throws Exception {
    Path folder = benchEnvironment.path("rules");
    Files.createDirectories(folder.resolve("journey"));
    Files.writeString(folder.resolve("journey/everybody.drl"), RULE);
    return folder;
  }

  private static void awaitMails(SmtpSink sink, int count) throws InterruptedException {
    long deadline = System.nanoTime() + STRAGGLERS.toNanos();
    while (sink.count() < count && System.nanoTime() < deadline) {
      Thread.sleep(20);
    }
  }

  private static LatencySample latencies(SmtpSink sink, Map<String, Instant> accepted) {
    LatencySample latencySample = new LatencySample();
    for (Caught mail : sink.received()) {
      Instant at = accepted.get(mail.recipient().replaceFirst("@.*", ""));
      if (at != null) {
        // The mail may be there before the client has read its answer.
        latencySample.add(Math.max(0, Duration.between(at, mail.dataAt()).toNanos()));
      }
    }
    return latencySample;
  }

  /** Milliseconds for one mail over a warm line, p50. */
  private static double alone(
      BenchEnvironment benchEnvironment, SmtpSink sink, Dossier dossier, Database database) {
    Settings settings = benchEnvironment.settings();
    Composer composer =
        new Composer(
            settings.sender(),
            new MessageLinks(
                "https://talent.example.com", await(database.pseudonyms())::signature));
    TemplateBook templates = TemplateBook.load(benchEnvironment.options().templates());
    ClaimedMessage claimedMessage =
        new ClaimedMessage(
            new MessageId(new UUID(1, 1), 1, 0),
            dossier.ref(),
            1,
            dossier,
            "first-outreach",
            Via.EMAIL,
            Purpose.OUTREACH,
            List.of(),
            "bench",
            "bench",
            BenchPeople.NOON,
            0);
    LatencySample latencySample = new LatencySample();
    try (Channel channel = MessagesPerSecond.channel(sink.port(), settings.smtp())) {
      for (int i = 0; i < 2_000; i++) {
        long started = System.nanoTime();
        MessagesPerSecond.deliver(claimedMessage, templates, composer, channel);
        if (i >= 1_000) {
          latencySample.add(System.nanoTime() - started);
        }
      }
    } catch (Exception e) {
      throw new IllegalStateException("the mail channel failed", e);
    }
    return latencySample.millis(0.5);
  }
}
