package nurture.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import nurture.inbox.run.MailboxStatus;
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

/** What hears the mail that comes back, to each mailbox and to the webhook. */
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
  private final List<MailboxReader> readers = new ArrayList<>();
  private final List<MailboxWatch> watches = new ArrayList<>();

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
    settings
        .mailboxes()
        .forEach(
            (name, inbox) -> {
              ImapAccount account = account(inbox);
              MailboxWatch watch = new MailboxWatch(positions, name, account.name(), real);
              Gauge.builder("nurture.mailbox.behind", watch, each -> each.behind().toMillis() / 1e3)
                  .description("how long it is that all which came to a mailbox was heard")
                  .baseUnit("seconds")
                  .tag("mailbox", name)
                  .register(meters);
              watches.add(watch);
              MailboxReader reader =
                  new MailboxReader(
                      vertx,
                      name,
                      account,
                      tokens,
                      positions,
                      mails,
                      own,
                      pools.of("mailbox-" + name, 1, Duration.ofMinutes(5)),
                      inbox.poll(),
                      real,
                      runner::wake);
              readers.add(reader);
              closing.push("mailbox " + name, () -> Server.await(reader.stop()));
            });
    if (!watches.isEmpty()) {
      long timer =
          vertx.setPeriodic(
              WATCH.toMillis(),
              id -> {
                var unused = look();
              });
      closing.push("mailbox watch", () -> vertx.cancelTimer(timer));
    }
  }

  private static ImapAccount account(Settings.Inbox inbox) {
    String host = inbox.host().orElseThrow();
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
    addresses(settings.inbox()).forEach(own::add);
    Map<String, String> verifiers = new HashMap<>();
    settings
        .inboxes()
        .values()
        .forEach(
            inbox -> {
              addresses(inbox).forEach(own::add);
              verifiers.put(account(inbox).name(), inbox.verifiedBy().orElse(""));
            });
    return new OwnMailboxes(own, settings.inbox().verifiedBy(), verifiers, members::has);
  }

  private static Stream<String> addresses(Settings.Inbox inbox) {
    return Stream.concat(
        inbox.username().stream().filter(name -> name.contains("@")),
        inbox.addresses().stream()
            .flatMap(SEPARATORS::splitAsStream)
            .filter(each -> !each.isEmpty()));
  }

  /** The webhook, and whether the mailboxes can be read. */
  void mount(Router router, OperationsRoutes operations) {
    new InboundMailRoute(mails, clock, runner::wake).mount(router);
    watches.forEach(
        each ->
            operations.reachesWhen(
                check(each.last().name()), () -> each.look().compose(InboxWiring::heard)));
  }

  private static String check(String name) {
    return name.equals(Settings.FIRST_INBOX) ? "mailbox" : "mailbox-" + name;
  }

  /** How well each mailbox was heard when it was asked last. */
  List<MailboxStatus> mailboxes() {
    return watches.stream().map(MailboxWatch::last).toList();
  }

  /** While answers cannot be heard, no email leaves: it would not stop for one. */
  private Future<?> look() {
    return Future.all(watches.stream().map(MailboxWatch::look).toList())
        .onSuccess(
            looked -> {
              List<MailboxStatus> unheard =
                  looked.<MailboxStatus>list().stream().filter(each -> !each.heard()).toList();
              if (unheard.isEmpty()) {
                outbox.resume(Via.EMAIL);
              } else {
                outbox.pause(
                    new RouteState(
                        Via.EMAIL,
                        unheard.stream()
                            .map(InboxWiring::unheard)
                            .collect(Collectors.joining("; ")),
                        unheard.stream()
                            .map(MailboxStatus::until)
                            .min(Comparator.naturalOrder())
                            .orElseThrow(),
                        real.instant().plus(WATCH)));
              }
            })
        .onFailure(
            e -> log.warn("whether the mailboxes are read cannot be told: {}", e.getMessage()));
  }

  private static Future<String> heard(MailboxStatus status) {
    return status.heard()
        ? Future.succeededFuture(
            status.trouble().isEmpty()
                ? "is looked into"
                : "is away, and mails leave for 30 minutes all the same: " + status.trouble())
        : Future.failedFuture(unheard(status));
  }

  private static String unheard(MailboxStatus status) {
    boolean first = status.name().equals(Settings.FIRST_INBOX);
    String own = first ? "inbox." : "inboxes." + status.name() + ".";
    return "answers cannot be heard: what came to the mailbox"
        + (first ? "" : " " + status.name())
        + " is not read since "
        + status.until()
        + "; see the log, and %shost, %susername and %spassword".formatted(own, own, own);
  }

  void wake() {
    runner.wake();
  }

  /** Before the first message may leave. */
  void prepare() {
    if (!watches.isEmpty()) {
      Server.await(look().otherwiseEmpty());
    }
  }

  void start() {
    runner.start();
    readers.forEach(MailboxReader::start);
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
