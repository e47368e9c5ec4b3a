package nurture.inbox.run;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nurture.batch.SingleFlight;
import nurture.event.AnswerResponse;
import nurture.event.EventEnvelope;
import nurture.event.Via;
import nurture.identity.PhoneNumber;
import nurture.inbox.ArrivedMail;
import nurture.inbox.ConcernedCandidate;
import nurture.inbox.FailedRecipient;
import nurture.inbox.MailEvents;
import nurture.inbox.MailReading;
import nurture.inbox.MailVerdict;
import nurture.inbox.OwnMailboxes;
import nurture.inbox.OwnMessage;
import nurture.inbox.ReadMail;
import nurture.inbox.ReceivedText;
import nurture.inbox.TextReading;
import nurture.rules.RuleBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the mails and texts that are kept and reports what they mean. Each node does so; a mail is
 * reported once all the same. Safe for concurrent use.
 */
public final class InboxRunner {

  private static final Logger log = LoggerFactory.getLogger(InboxRunner.class);

  /** How often it looks without being woken: for claims of nodes that died, and second attempts. */
  private static final Duration POLL = Duration.ofSeconds(5);

  private static final Duration LEASE = Duration.ofSeconds(30);

  /** Taking a mail apart takes milliseconds. */
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private static final int AT_ONCE = 20;

  /** After these a mail that cannot be read waits for a person. */
  private static final int ATTEMPTS = 8;

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

  private final Vertx vertx;
  private final ReceivedMails mails;
  private final MailReading reading;
  private final Supplier<RuleBook> rules;
  private final ReportedAnswers answers;
  private final WorkerExecutor workers;
  private final InstantSource clock;
  private final MeterRegistry meters;
  private final SingleFlight flight = new SingleFlight(this::all);
  private volatile boolean stopping;
  private volatile Future<Void> running = Future.succeededFuture();
  private long timer = -1;

  /**
   * @param rules those in service, which read replies and judge the answers of mail servers
   * @param answers where these are kept
   * @param workers where mails are taken apart
   */
  public InboxRunner(
      Vertx vertx,
      ReceivedMails mails,
      OwnMailboxes own,
      Supplier<RuleBook> rules,
      ReportedAnswers answers,
      WorkerExecutor workers,
      InstantSource clock,
      MeterRegistry meters) {
    this.vertx = vertx;
    this.mails = mails;
    this.reading = new MailReading(own);
    this.rules = rules;
    this.answers = answers;
    this.workers = workers;
    this.clock = clock;
    this.meters = meters;
  }

  public void start() {
    timer = vertx.setPeriodic(1, POLL.toMillis(), id -> wake());
  }

  /** Looks for mails now. */
  public void wake() {
    if (!stopping) {
      running = flight.run();
    }
  }

  /** Stops after the mails under way. */
  public Future<Void> stop() {
    stopping = true;
    vertx.cancelTimer(timer);
    return running;
  }

  /** One batch, and another one after it where there was something. */
  private Future<Void> all() {
    if (stopping) {
      return Future.succeededFuture();
    }
    return mails
        .claim(AT_ONCE, LEASE, ATTEMPTS)
        .compose(
            claimed -> {
              if (!claimed.isEmpty()) {
                wake();
              }
              return each(claimed);
            })
        .onFailure(e -> log.warn("mails could not be looked for, and are again soon", e));
  }

  private Future<Void> each(List<ArrivedMail> claimed) {
    return Future.all(claimed.stream().map(this::one).toList()).mapEmpty();
  }

  private Future<Void> one(ArrivedMail mail) {
    return (ReceivedText.viaOf(mail.source()) == Via.EMAIL ? mail(mail) : text(mail))
        .recover(failure -> postponed(mail, failure));
  }

  private Future<Void> text(ArrivedMail mail) {
    return taken(() -> TextReading.read(mail))
        .compose(
            read ->
                mails
                    .having(new PhoneNumber(read.sender()), read.via())
                    .compose(whom -> text(read, whom, mail.received())));
  }

  /** A word that ends or begins texts is one of all who have the number. */
  private Future<Void> text(ReadMail read, List<ConcernedCandidate> whom, Instant received) {
    return understood(read.about(whom.stream().findFirst()))
        .compose(
            understood ->
                finished(
                    understood,
                    whom.stream()
                        .limit(read.aboutChannel() ? whom.size() : 1)
                        .map(each -> understood.about(Optional.of(each)))
                        .flatMap(each -> MailEvents.of(each, received).stream())
                        .toList()));
  }

  private Future<Void> mail(ArrivedMail mail) {
    return taken(() -> reading.read(mail, rules.get()))
        .compose(this::concerning)
        .compose(this::understood)
        .compose(this::heard)
        .compose(read -> finished(read, MailEvents.of(read, mail.received())));
  }

  private Future<ReadMail> understood(ReadMail mail) {
    return mail.recognised().verdict() instanceof MailVerdict.Reply
        ? taken(() -> mail.understood(rules.get()))
        : Future.succeededFuture(mail);
  }

  private Future<ReadMail> taken(Callable<ReadMail> apart) {
    return workers.executeBlocking(apart, false).timeout(LONGEST.toSeconds(), TimeUnit.SECONDS);
  }

  private Future<ReadMail> concerning(ReadMail mail) {
    if (mail.recognised().verdict() instanceof MailVerdict.OwnMail) {
      return Future.succeededFuture(mail);
    }
    return mails
        .concerned(
            mail.recognised().about().map(OwnMessage::id),
            Optional.of(mail.sender()).filter(sender -> !sender.isEmpty() && !mail.forged()))
        .map(mail::about);
  }

  /** A report that changes nothing, because it names no message of ours, is not counted either. */
  private Future<ReadMail> heard(ReadMail mail) {
    Optional<FailedRecipient> failed = mail.failed();
    if (failed.isEmpty() || mail.whom().filter(ConcernedCandidate::named).isEmpty()) {
      return Future.succeededFuture(mail);
    }
    AnswerResponse asked = failed.get().heard().orElseThrow().verdict().response();
    return answers
        .keep(mail.id(), failed.get(), clock.instant())
        .map(
            response ->
                asked == AnswerResponse.SUPPRESS && response != asked
                    ? mail.notSuppressing()
                    : mail);
  }

  private Future<Void> finished(ReadMail mail, List<EventEnvelope> events) {
    return mails
        .finish(mail, events, clock.instant())
        .onSuccess(
            done ->
                meters
                    .counter("nurture.inbox.mails", "kind", mail.recognised().verdict().kind())
                    .increment());
  }

  private Future<Void> postponed(ArrivedMail mail, Throwable failure) {
    boolean again = mail.attempts() < ATTEMPTS;
    log.warn(
        "mail {} could not be read at attempt {}, {}",
        mail.id(),
        mail.attempts(),
        again ? "and is tried again" : "and waits for a person: see the inbox",
        failure);
    return mails.postpone(
        mail.id(),
        String.valueOf(failure.getMessage()),
        again
            ? Optional.of(FIRST_PAUSE.multipliedBy(1L << Math.min(10, mail.attempts())))
            : Optional.empty());
  }
}
