package nurture.bench;

import static nurture.bench.BenchEnvironment.await;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.WorkerExecutor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.candidate.facts.Match;
import nurture.channel.Channel;
import nurture.channel.Delivery;
import nurture.channel.email.DkimKey;
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
import nurture.library.Opening;
import nurture.outbox.AnswerHandling;
import nurture.outbox.ChannelRoute;
import nurture.outbox.ClaimedMessage;
import nurture.outbox.Composer;
import nurture.outbox.MessageLinks;
import nurture.outbox.Outbox;
import nurture.outbox.RateLimits;
import nurture.outbox.RenderedMessage;
import nurture.outbox.SenderChoice;
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
 * outbox, beside rendering and handing over alone; and with all that a server does to them in
 * service.
 */
final class MessagesPerSecond implements Measurement {

  private static final String TEMPLATE = "first-outreach";
  private static final String DOMAIN = "example.com";

  /** With a link that can be tracked. */
  private static final Opening OPENING =
      new Opening(
          "BENCH-1",
          "Staff engineer, event platform",
          "Event Platform",
          "Bergen or remote",
          "https://example.com/briefs/event-platform",
          "engineering",
          List.of("kafka"),
          Opening.State.OPEN,
          Optional.empty(),
          Map.of(),
          "",
          "",
          "");

  private static final String ITEM = Match.PREFIX + OPENING.ref();
  private static final Library LIBRARY = new Library(List.of(), List.of(OPENING));

  @Override
  public String name() {
    return "messages";
  }

  /** Messages a second of each provider, far above what leaves. */
  private static final double ENOUGH = 1_000_000;

  /** How messages leave, and how many a second did. */
  private record Way(Composer composer, Channel channel, RateLimits limits, MedianRound rate) {}

  @Override
  public List<BenchFigure> measure(BenchEnvironment benchEnvironment) throws Exception {
    BenchOptions options = benchEnvironment.options();
    Settings settings = benchEnvironment.settings();
    int count = options.people(1_500 * (int) Math.max(1, options.slice().toSeconds()));
    Database database = benchEnvironment.open(benchEnvironment.newDatabase("messages"), 12);
    Pseudonyms pseudonyms = await(database.pseudonyms());
    TemplateBook templates = TemplateBook.load(options.templates());
    MessageLinks links = new MessageLinks("https://talent.example.com", pseudonyms::signature);
    int port = SinkChild.start(benchEnvironment).port();
    int lines = settings.smtp().connections();
    Way plain =
        new Way(
            new Composer(settings.sender(), links),
            benchEnvironment.closing(channel(port, settings.smtp(), List.of())),
            RateLimits.NONE,
            new MedianRound());
    Way guarded =
        new Way(
            new Composer(new SenderChoice(settings.sender()), links, true, true),
            benchEnvironment.closing(
                channel(port, settings.smtp(), List.of(BenchKey.made(benchEnvironment, DOMAIN)))),
            new RateLimits(DOMAIN, Map.of(BenchPopulation.PROVIDER, ENOUGH), List.of()),
            new MedianRound());
    MedianRound bare = new MedianRound();

    try (RuleBook book = RuleBook.compile(RuleFiles.in(options.rules()), Budget.DEFAULT)) {
      PreSendCheck look = new PreSendCheck((candidate, armVersion) -> book);
      List<Dossier> reachable = BenchPeople.all().stream().filter(d -> isGo(look, d)).toList();
      benchEnvironment.tell("%d messages are queued".formatted(count));
      BenchPopulation benchPopulation = new BenchPopulation(database);
      benchPopulation.add(count, reachable);
      benchPopulation.queueMessages(ITEM);
      benchPopulation.keep();
      WorkerExecutor rendering = benchEnvironment.workers("render", 2);
      WorkerExecutor sending = benchEnvironment.workers("send", lines);
      List<ClaimedMessage> dues =
          benchPopulation.dossiers().stream().map(d -> due(pseudonyms, d)).toList();
      TemplateContext context = new TemplateContext(templates, LIBRARY);
      // Buckets fill as time passes.
      InstantSource clock =
          Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), BenchPeople.NOON));

      for (int round = -1; round < options.rounds(); round++) {
        for (Way way : List.of(plain, guarded)) {
          benchPopulation.restore();
          SimpleMeterRegistry meters = new SimpleMeterRegistry();
          Outbox outbox =
              new Outbox(
                  benchEnvironment.vertx(),
                  new PgMessageQueue(
                      database.pool(),
                      rendering,
                      new PgEventLog(database.pool(), pseudonyms),
                      way.limits()),
                  List.of(ChannelRoute.onlyMail(way.channel(), lines)),
                  look::check,
                  (candidate, version, template) -> context,
                  way.composer(),
                  clock,
                  settings.outbox(),
                  meters,
                  new AnswerHandling(
                      benchEnvironment.vertx(),
                      new PgAnswerLog(database.pool(), way.limits().sender()),
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
          double rate = rate(outbox, count);
          double sent =
              meters.find("nurture.messages").tag("result", "sent").counters().stream()
                  .mapToDouble(Counter::count)
                  .sum();
          if (sent != count) {
            throw new IllegalStateException(sent + " of " + count + " messages were sent");
          }
          if (way.equals(guarded)) {
            requireGuards(database);
          }
          if (round >= 0) {
            way.rate().add(rate);
          }
        }
        double theirs = bareRate(lines, dues, templates, plain.composer(), plain.channel());
        if (round >= 0) {
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
                  plain.rate().value())
              .beside(
                  bare.value(),
                  "render and hand over by %d threads, the same template and sink".formatted(lines))
              .ratioAtLeast(0.5)
              .atLeast(1_500)
              .noting("%d messages, the sink on the same cores".formatted(count)),
          BenchFigure.of(
                  "messages.guarded",
                  "the same with DKIM, a rate shared by nodes that does not bind, and tracking",
                  "/s",
                  guarded.rate().value())
              .beside(plain.rate().value(), "the same messages without them")
              .noting("RSA-2048, by the JVM"));
    }
  }

  /** Without them the figure would be that of another thing. */
  private static void requireGuards(Database database) {
    for (String kept : List.of("message_link", "mail_lane where tokens > 0")) {
      long rows =
          await(database.pool().query("select count(*) as count from " + kept).execute())
              .iterator()
              .next()
              .getLong("count");
      if (rows == 0) {
        throw new IllegalStateException("no rows in " + kept + ": mails left without it");
      }
    }
  }

  static Channel channel(int port, Settings.Smtp smtp) {
    return channel(port, smtp, List.of());
  }

  /**
   * @param keys that sign its mails
   */
  private static Channel channel(int port, Settings.Smtp smtp, List<DkimKey> keys) {
    MailSender sender = new MailSender("Talent Team", "talent@" + DOMAIN, Optional.empty());
    return new EmailChannel(
        new SmtpRoute(
            "127.0.0.1",
            port,
            SmtpRoute.Security.NONE,
            smtp.username(),
            Optional.empty(),
            smtp.connections(),
            smtp.connectTimeout(),
            smtp.readTimeout(),
            smtp.messagesPerConnection()),
        sender,
        keys,
        InstantSource.system(),
        Optional.empty());
  }

  private static boolean isGo(PreSendCheck look, Dossier dossier) {
    MessageId id = new MessageId(new java.util.UUID(1, 1), 1, 0);
    return look.check(
            dossier,
            id,
            Send.message(TEMPLATE).bringing(List.of(ITEM)),
            BenchPeople.NOON,
            BenchPeople.NOON)
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
        List.of(ITEM),
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
                claimedMessage, new TemplateContext(templates, LIBRARY), BenchPeople.NOON));
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
