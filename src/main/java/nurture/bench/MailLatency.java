package nurture.bench;

import static nurture.bench.Surroundings.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nurture.bench.SmtpSink.Caught;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.channel.Channel;
import nurture.config.Settings;
import nurture.decision.MessageId;
import nurture.event.Via;
import nurture.outbox.ClaimedMessage;
import nurture.outbox.Composer;
import nurture.outbox.Links;
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
  public List<Figure> measure(Surroundings surroundings) throws Exception {
    BenchOptions options = surroundings.options();
    Duration time = options.slice().multipliedBy(options.rounds());
    Duration warmUp = options.quick() ? WARM_UP.dividedBy(2) : WARM_UP;
    String url = surroundings.newDatabase("latency");
    Database database = surroundings.open(url, 4);
    Population population = new Population(database);
    List<Dossier> untouched =
        People.all().stream()
            .filter(d -> d.touches().recent().isEmpty() && d.research().missing().isEmpty())
            .toList();
    population.add((int) (PER_SECOND * (warmUp.plus(time).toSeconds() + 1)), untouched);
    await(database.pool().query("update candidate set due_at = '9999-12-31'").execute());
    await(database.pool().query("vacuum analyze candidate").execute());

    SmtpSink sink = surroundings.closing(SmtpSink.start());
    surroundings.tell("starting the server");
    ServerProcess server =
        ServerProcess.start(
                surroundings,
                "latency",
                Map.of(
                    "NURTURE_DATABASE_URL", url,
                    "NURTURE_RULES_DIR", rules(surroundings).toString(),
                    "NURTURE_SMTP_HOST", sink.host(),
                    "NURTURE_SMTP_PORT", Integer.toString(sink.port())))
            .ready();
    PacedEvents events = new PacedEvents(surroundings.vertx(), server.port());
    surroundings.tell("warming up");
    int warm = await(events.run(PER_SECOND, warmUp));
    awaitMails(sink, warm);
    sink.forget();
    events.accepted().clear();
    surroundings.tell("measuring");
    int posted = await(events.run(PER_SECOND, time));
    awaitMails(sink, posted);
    double memory = server.residentMegabytes();
    server.close();

    Latencies latencies = latencies(sink, events.accepted());
    double alone = alone(surroundings, sink, population.dossiers().get(0), database);
    String note =
        "%d of %d mails seen, %d connections; server at %.0f MB"
            .formatted(
                latencies.count(), posted, surroundings.settings().smtp().connections(), memory);
    String what = "event acknowledged to DATA seen by the sink, %d/s, ".formatted(PER_SECOND);
    String limit = "one mail rendered and handed over, p50";
    Figure p50 = Figure.of("latency.p50", what + "p50", "ms", latencies.millis(0.5));
    Figure p99 = Figure.of("latency.p99", what + "p99", "ms", latencies.millis(0.99));
    return List.of(
        p50.beside(alone, limit).below(100).noting(note),
        p99.beside(alone, limit)
            .below(500)
            .noting("p90 " + Figure.number(latencies.millis(0.9)) + " ms"));
  }

  private static Path rules(Surroundings surroundings) throws Exception {
    Path folder = surroundings.path("rules");
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

  private static Latencies latencies(SmtpSink sink, Map<String, Instant> accepted) {
    Latencies latencies = new Latencies();
    for (Caught mail : sink.received()) {
      Instant at = accepted.get(mail.recipient().replaceFirst("@.*", ""));
      if (at != null) {
        // The mail may be there before the client has read its answer.
        latencies.add(Math.max(0, Duration.between(at, mail.dataAt()).toNanos()));
      }
    }
    return latencies;
  }

  /** Milliseconds for one mail over a warm line, p50. */
  private static double alone(
      Surroundings surroundings, SmtpSink sink, Dossier dossier, Database database) {
    Settings settings = surroundings.settings();
    Composer composer =
        new Composer(
            settings.sender(),
            new Links("https://talent.example.com", await(database.pseudonyms())::signature));
    TemplateBook templates = TemplateBook.load(surroundings.options().templates());
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
            People.NOON,
            0);
    Latencies latencies = new Latencies();
    try (Channel channel = MessagesPerSecond.channel(sink.port(), settings.smtp())) {
      for (int i = 0; i < 2_000; i++) {
        long started = System.nanoTime();
        MessagesPerSecond.deliver(claimedMessage, templates, composer, channel);
        if (i >= 1_000) {
          latencies.add(System.nanoTime() - started);
        }
      }
    } catch (Exception e) {
      throw new IllegalStateException("the mail channel failed", e);
    }
    return latencies.millis(0.5);
  }
}
