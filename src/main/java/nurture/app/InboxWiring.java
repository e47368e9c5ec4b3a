package nurture.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nurture.access.MemberNames;
import nurture.channel.email.ImapAccount;
import nurture.channel.token.AccessTokens;
import nurture.config.Secret;
import nurture.config.Settings;
import nurture.event.Via;
import nurture.inbox.FailedRecipient;
import nurture.inbox.OwnMailboxes;
import nurture.inbox.run.InboxRunner;
import nurture.inbox.run.MailboxPositions;
import nurture.inbox.run.MailboxReader;
import nurture.inbox.run.MailboxWatch;
import nurture.inbox.run.ReceivedMails;
import nurture.inbox.run.ReportedAnswers;
import nurture.outbox.AnswerLog;
import nurture.outbox.KeptAnswer;
import nurture.outbox.Outbox;
import nurture.outbox.RouteState;
import nurture.rules.RuleBook;
import nurture.store.PgAnswerLog;
import nurture.store.PgMailboxPositions;
import nurture.web.OperationsRoutes;
import nurture.web.webhook.InboundMailRoute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What hears the mail that comes back. */
final class InboxWiring {

  private static final Logger log = LoggerFactory.getLogger(InboxWiring.class);

  /** How often it is asked whether answers are heard. */
  private static final Duration WATCH = Duration.ofSeconds(10);

  private static final Pattern SEPARATORS = Pattern.compile("[,;\\s]+");

  /** A mailbox lives in this time, whatever the clock of a demo says. */
  private final InstantSource real = InstantSource.system();

  private final ReceivedMails mails;
  private final InstantSource clock;
  private final InboxRunner runner;
  private final Outbox outbox;
  private final Optional<MailboxReader> reader;
  private final Optional<MailboxWatch> watch;

  InboxWiring(
      Vertx vertx,
      Settings settings,
      ServerStores stores,
      WorkerPools pools,
      InstantSource clock,
      MeterRegistry meters,
      Outbox outbox,
      Optional<AccessTokens> tokens,
      MemberNames members,
      Supplier<RuleBook> rules,
      CloseStack closing) {
    this.mails = stores.receivedMails();
    this.clock = clock;
    this.outbox = outbox;
    MailboxPositions positions = new PgMailboxPositions(stores.database().pool());
    OwnMailboxes own = own(settings, members);
    this.runner =
        new InboxRunner(
            vertx,
            mails,
            own,
            rules,
            reported(new PgAnswerLog(stores.database().pool(), "")),
            pools.of("inbox", 2),
            clock,
            meters);
    closing.push("inbox", () -> Server.await(runner.stop()));
    Optional<ImapAccount> account =
        settings.inbox().host().map(host -> account(host, settings.inbox()));
    this.watch = account.map(each -> new MailboxWatch(positions, each.name(), real));
    this.reader =
        account.map(
            each ->
                new MailboxReader(
                    vertx,
                    each,
                    tokens,
                    positions,
                    mails,
                    own,
                    pools.of("mailbox", 1, Duration.ofMinutes(5)),
                    settings.inbox().poll(),
                    real,
                    runner::wake));
    reader.ifPresent(each -> closing.push("mailbox", () -> Server.await(each.stop())));
    watch.ifPresent(
        each -> {
          long timer =
              vertx.setPeriodic(
                  WATCH.toMillis(),
                  id -> {
                    var unused = look(each);
                  });
          closing.push("mailbox watch", () -> vertx.cancelTimer(timer));
        });
  }

  private static ImapAccount account(String host, Settings.Inbox inbox) {
    return new ImapAccount(
        host,
        inbox.port(),
        MailServers.imapSecurity(host, inbox.security()),
        inbox.username().orElseThrow(),
        inbox.password().map(Secret::reveal),
        inbox.folder(),
        inbox.readFolder(),
        inbox.unrecognisedFolder(),
        inbox.largestBytes());
  }

  private static OwnMailboxes own(Settings settings, MemberNames members) {
    Set<String> own = new HashSet<>();
    settings
        .sender()
        .all()
        .forEach(
            sender -> {
              own.add(sender.email());
              sender.replyTo().ifPresent(own::add);
            });
    settings.inbox().username().filter(name -> name.contains("@")).ifPresent(own::add);
    settings
        .inbox()
        .addresses()
        .ifPresent(
            listed ->
                SEPARATORS.splitAsStream(listed).filter(each -> !each.isEmpty()).forEach(own::add));
    return new OwnMailboxes(own, settings.inbox().verifiedBy(), members::has);
  }

  /** The webhook, and whether the mailbox can be read. */
  void mount(Router router, OperationsRoutes operations) {
    new InboundMailRoute(mails, clock, runner::wake).mount(router);
    watch.ifPresent(each -> operations.reachesWhen("mailbox", () -> heard(each)));
  }

  /** While answers cannot be heard, no email leaves: it would not stop for one. */
  private Future<?> look(MailboxWatch mailbox) {
    return mailbox
        .unheardSince()
        .onSuccess(
            since -> {
              if (since.isPresent()) {
                outbox.pause(
                    new RouteState(
                        Via.EMAIL, unheard(since.get()), since.get(), real.instant().plus(WATCH)));
              } else {
                outbox.resume(Via.EMAIL);
              }
            })
        .onFailure(e -> log.warn("whether the mailbox is read cannot be told: {}", e.getMessage()));
  }

  private static Future<String> heard(MailboxWatch mailbox) {
    return mailbox
        .unheardSince()
        .compose(
            since ->
                since
                    .map(at -> Future.<String>failedFuture(unheard(at)))
                    .orElseGet(() -> Future.succeededFuture("is looked into")));
  }

  private static String unheard(Instant since) {
    return "answers cannot be heard: what came to the mailbox is not read since "
        + since
        + "; see the log, and inbox.host, inbox.username and inbox.password";
  }

  void wake() {
    runner.wake();
  }

  /** Before the first message may leave. */
  void prepare() {
    watch.ifPresent(each -> Server.await(look(each).otherwiseEmpty()));
  }

  void start() {
    runner.start();
    reader.ifPresent(MailboxReader::start);
  }

  private static ReportedAnswers reported(AnswerLog log) {
    return (mail, failed, now) -> {
      FailedRecipient.HeardAnswer heard = failed.heard().orElseThrow();
      return log.keep(
          new KeptAnswer(
              now,
              "",
              heard.answer(),
              heard.said(),
              failed.reason(),
              Optional.of(mail),
              heard.verdict()));
    };
  }
}
