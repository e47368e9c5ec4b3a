package nurture.bench;

import static nurture.bench.BenchEnvironment.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.WorkerExecutor;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.channel.Channel;
import nurture.channel.Delivery;
import nurture.channel.email.EmailChannel;
import nurture.channel.email.MailSender;
import nurture.channel.email.SmtpRoute;
import nurture.config.Settings;
import nurture.decision.MessageId;
import nurture.decision.PreSendResult;
import nurture.decision.Send;
import nurture.event.Via;
import nurture.journey.PreSendCheck;
import nurture.library.Library;
import nurture.outbox.AnswerHandling;
import nurture.outbox.ChannelRoute;
import nurture.outbox.ClaimedMessage;
import nurture.outbox.Composer;
import nurture.outbox.MessageLinks;
import nurture.outbox.Outbox;
import nurture.outbox.RenderedMessage;
import nurture.outbox.TemplateContext;
import nurture.outbox.TextAnswerHandling;
import nurture.rules.Budget;
import nurture.rules.DeliveryRules;
import nurture.rules.RuleBook;
import nurture.rules.RuleFiles;
import nurture.store.Database;
import nurture.store.PgAnswerLog;
import nurture.store.PgEventLog;
import nurture.store.PgMessageQueue;
import nurture.store.PgTextAnswerLog;
import nurture.store.Pseudonyms;
import nurture.template.RenderOutcome;
import nurture.template.TemplateBook;

/**
 * Queued messages looked at, rendered, handed to a mail sink in another process and recorded by the
 * outbox, beside rendering and handing over alone.
 */
final class MessagesPerSecond implements Measurement {

  private static final String TEMPLATE = "first-outreach";

  @Override
  public String name() {
    return "messages";
  }

  @Override
  public List<BenchFigure> measure(BenchEnvironment benchEnvironment) throws Exception {
    BenchOptions options = benchEnvironment.options();
    Settings settings = benchEnvironment.settings();
    int count = options.people(1_500 * (int) Math.max(1, options.slice().toSeconds()));
    Database database = benchEnvironment.open(benchEnvironment.newDatabase("messages"), 12);
    Pseudonyms pseudonyms = await(database.pseudonyms());
    TemplateBook templates = TemplateBook.load(options.templates());
    Composer composer =
        new Composer(
            settings.sender(),
            new MessageLinks("https://talent.example.com", pseudonyms::signature));
    int port = SinkChild.start(benchEnvironment).port();
    int lines = settings.smtp().connections();
    Channel channel = benchEnvironment.closing(channel(port, settings.smtp()));

    try (RuleBook book = RuleBook.compile(RuleFiles.in(options.rules()), Budget.DEFAULT)) {
      PreSendCheck look = new PreSendCheck((candidate, armVersion) -> book);
      List<Dossier> reachable = BenchPeople.all().stream().filter(d -> isGo(look, d)).toList();
      benchEnvironment.tell("%d messages are queued".formatted(count));
      BenchPopulation benchPopulation = new BenchPopulation(database);
      benchPopulation.add(count, reachable);
      benchPopulation.queueMessages();
      benchPopulation.keep();
      WorkerExecutor rendering = benchEnvironment.workers("render", 2);
      WorkerExecutor sending = benchEnvironment.workers("send", lines);
      PgMessageQueue messageQueue =
          new PgMessageQueue(
              database.pool(), rendering, new PgEventLog(database.pool(), pseudonyms));
      List<ClaimedMessage> dues =
          benchPopulation.dossiers().stream().map(d -> due(pseudonyms, d)).toList();

      MedianRound recorded = new MedianRound();
      MedianRound bare = new MedianRound();
      for (int round = -1; round < options.rounds(); round++) {
        benchPopulation.restore();
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        Outbox outbox =
            new Outbox(
                benchEnvironment.vertx(),
                messageQueue,
                List.of(ChannelRoute.onlyMail(channel, lines)),
                look::check,
                (candidate, version, template) -> new TemplateContext(templates, Library.EMPTY),
                composer,
                InstantSource.fixed(BenchPeople.NOON),
                settings.outbox(),
                meters,
                new AnswerHandling(
                    benchEnvironment.vertx(),
                    new PgAnswerLog(database.pool(), ""),
                    answer -> DeliveryRules.judge(book, answer),
                    rendering),
                new TextAnswerHandling(
                    benchEnvironment.vertx(),
                    new PgTextAnswerLog(database.pool()),
                    answer -> DeliveryRules.judge(book, answer),
                    rendering),
                rendering,
                sending,
                () -> {});
        double ours = rate(outbox, count);
        double sent = meters.counter("nurture.messages", "result", "sent").count();
        if (sent != count) {
          throw new IllegalStateException(sent + " of " + count + " messages were sent");
        }
        double theirs = bareRate(lines, dues, templates, composer, channel);
        if (round >= 0) {
          recorded.add(ours);
          bare.add(theirs);
        }
        benchEnvironment.tell(round < 0 ? "warmed up" : "round " + (round + 1));
      }
      return List.of(
          BenchFigure.of(
                  "messages",
                  "messages looked at, rendered, sent and recorded, %d in flight, %d connections"
                      .formatted(settings.outbox().inFlight(), lines),
                  "/s",
                  recorded.value())
              .beside(
                  bare.value(),
                  "render and hand over by %d threads, the same template and sink".formatted(lines))
              .ratioAtLeast(0.5)
              .atLeast(1_500)
              .noting("%d messages, the sink on the same cores".formatted(count)));
    }
  }

  static Channel channel(int port, Settings.Smtp smtp) {
    MailSender sender = new MailSender("Talent Team", "talent@example.com", Optional.empty());
    return new EmailChannel(
        new SmtpRoute(
            "127.0.0.1",
            port,
            SmtpRoute.Security.NONE,
            smtp.username(),
            java.util.Optional.empty(),
            smtp.connections(),
            smtp.connectTimeout(),
            smtp.readTimeout(),
            smtp.messagesPerConnection()),
        sender);
  }

  private static boolean isGo(PreSendCheck look, Dossier dossier) {
    MessageId id = new MessageId(new java.util.UUID(1, 1), 1, 0);
    return look.check(dossier, id, Send.message(TEMPLATE), BenchPeople.NOON, BenchPeople.NOON)
        instanceof PreSendResult.Proceed;
  }

  private static ClaimedMessage due(Pseudonyms pseudonyms, Dossier dossier) {
    return new ClaimedMessage(
        new MessageId(pseudonyms.candidate(dossier.ref()), 1, 0),
        dossier.ref(),
        1,
        dossier,
        TEMPLATE,
        Via.EMAIL,
        Purpose.OUTREACH,
        List.of(),
        "bench",
        "bench",
        BenchPeople.NOON,
        0);
  }

  private static double rate(Outbox outbox, int count) {
    long started = System.nanoTime();
    outbox.start();
    await(outbox.drain());
    double seconds = (System.nanoTime() - started) / 1e9;
    await(outbox.stop());
    return count / seconds;
  }

  /** Messages a second, rendered and handed over by some threads. */
  static double bareRate(
      int threads,
      List<ClaimedMessage> dues,
      TemplateBook templates,
      Composer composer,
      Channel channel)
      throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      AtomicInteger next = new AtomicInteger();
      long started = System.nanoTime();
      List<Future<?>> working = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        working.add(
            pool.submit(
                () -> {
                  for (int n = next.getAndIncrement();
                      n < dues.size();
                      n = next.getAndIncrement()) {
                    deliver(dues.get(n), templates, composer, channel);
                  }
                }));
      }
      for (Future<?> thread : working) {
        thread.get();
      }
      return dues.size() / ((System.nanoTime() - started) / 1e9);
    } finally {
      pool.shutdownNow();
    }
  }

  /**
   * Renders one message and hands it over.
   *
   * @throws IllegalStateException if either fails
   */
  static void deliver(
      ClaimedMessage claimedMessage, TemplateBook templates, Composer composer, Channel channel) {
    RenderOutcome renderOutcome =
        templates.render(
            claimedMessage.template(),
            claimedMessage.dossier().person().language(),
            composer.data(
                claimedMessage, new TemplateContext(templates, Library.EMPTY), BenchPeople.NOON));
    if (!(renderOutcome instanceof RenderOutcome.Rendered r)) {
      throw new IllegalStateException("not rendered: " + renderOutcome);
    }
    RenderedMessage renderedMessage =
        new RenderedMessage(
            claimedMessage.id(),
            claimedMessage.version(),
            r.language(),
            r.subject(),
            r.text(),
            r.html());
    Delivery delivery = channel.deliver(composer.outgoing(claimedMessage, renderedMessage));
    if (!(delivery instanceof Delivery.Accepted)) {
      throw new IllegalStateException("not accepted: " + delivery);
    }
  }
}
