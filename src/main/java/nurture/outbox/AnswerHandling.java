package nurture.outbox;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nurture.candidate.facts.MailAnswer;
import nurture.candidate.facts.MailAnswers;
import nurture.channel.Delivery;
import nurture.decision.AnswerJudge;
import nurture.decision.AnswerVerdict;
import nurture.event.AnswerResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of a message that a mail server answered about: the rules of delivery judge the
 * answer, it is kept, and the response follows. Thread-safe.
 */
public final class AnswerHandling {

  private static final Logger log = LoggerFactory.getLogger(AnswerHandling.class);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration KEEP_AGAIN = Duration.ofMillis(500);

  /** A minute; then the message goes on without. */
  private static final int TRIES = 120;

  private final Vertx vertx;
  private final AnswerLog answers;
  private final AnswerJudge judge;
  private final WorkerExecutor workers;
  private volatile List<ProviderThrottle> throttles = List.of();

  /**
   * A message's outcome once the answer is judged.
   *
   * @param waits until when it waits for a provider that is throttled; empty where it does not
   */
  record Handled(Delivery delivery, Optional<Instant> waits) {}

  /**
   * @param judge the rules in service
   * @param workers where these are asked
   */
  public AnswerHandling(Vertx vertx, AnswerLog answers, AnswerJudge judge, WorkerExecutor workers) {
    this.vertx = vertx;
    this.answers = answers;
    this.judge = judge;
    this.workers = workers;
  }

  /**
   * Never fails; tries for a minute to keep the answer, for what follows may depend on the others.
   * An answer that is not kept suppresses no address.
   */
  Future<Handled> handle(ClaimedMessage message, Delivery.Answered answered, Instant now) {
    MailAnswer first = MailAnswers.of(answered.answer(), message.provider(), message.attempts(), 1);
    return answers
        .alike(message.route(), first, now.minus(HOUR))
        .otherwise(0)
        .map(before -> MailAnswers.of(first, message.provider(), message.attempts(), before + 1))
        .compose(this::judged)
        .compose(
            judged ->
                kept(message.route(), judged.answer(), judged.verdict(), answered, now, TRIES))
        .map(verdict -> handled(verdict, answered, now));
  }

  /** The throttles that stood when they were last looked for. */
  public List<ProviderThrottle> throttles(Instant now) {
    return throttles.stream().filter(each -> now.isBefore(each.until())).toList();
  }

  /** Looks for throttles, also of other nodes; what is known stays where that fails. */
  void look(Instant now) {
    answers.throttles(now).onSuccess(found -> throttles = List.copyOf(found));
  }

  private record Judged(MailAnswer answer, AnswerVerdict verdict) {}

  private Future<Judged> judged(MailAnswer answer) {
    return workers
        .executeBlocking(() -> new Judged(answer, judge.judge(answer)), false)
        .otherwise(
            failure -> {
              log.error("the answer {} could not be judged", answer.code(), failure);
              return new Judged(
                  answer, AnswerVerdict.unspoken(answer, "the rules could not be asked", ""));
            });
  }

  private Future<AnswerVerdict> kept(
      String route,
      MailAnswer answer,
      AnswerVerdict verdict,
      Delivery.Answered answered,
      Instant now,
      int tries) {
    AnswerVerdict possible =
        verdict.response() == AnswerResponse.SUPPRESS && answer.passing()
            ? verdict.but(
                AnswerResponse.RETRY,
                "an answer that may pass suppresses no address, whatever rules say")
            : verdict;
    KeptAnswer kept =
        new KeptAnswer(
            now,
            route,
            answer,
            answered.said(),
            answered.code() + " " + answered.reason(),
            Optional.empty(),
            possible);
    return answers
        .keep(kept)
        .map(response -> told(possible, response, kept))
        .recover(
            failure ->
                tries > 1
                    ? vertx
                        .timer(KEEP_AGAIN.toMillis(), TimeUnit.MILLISECONDS)
                        .compose(again -> kept(route, answer, possible, answered, now, tries - 1))
                    : Future.succeededFuture(unkept(possible, failure)));
  }

  private static AnswerVerdict unkept(AnswerVerdict verdict, Throwable failure) {
    log.error("an answer of a mail server could not be kept", failure);
    return verdict.response() == AnswerResponse.SUPPRESS
        ? verdict.but(AnswerResponse.FAIL, "the answer could not be kept")
        : verdict;
  }

  private AnswerVerdict told(AnswerVerdict verdict, AnswerResponse response, KeptAnswer kept) {
    if (response != verdict.response()) {
      log.warn(
          "no address is suppressed any more today: it would be more than one in a hundred of the"
              + " messages that left. Look at the answers and at the rules of delivery: {}",
          kept.shown());
      return verdict.but(response, "too many addresses would be suppressed today");
    }
    if (response == AnswerResponse.THROTTLE || response == AnswerResponse.HOLD_PROVIDER) {
      look(kept.at());
      log.warn(
          "{} gets {} messages a minute for {}: {} ({})",
          kept.answer().provider(),
          response == AnswerResponse.THROTTLE ? verdict.perMinute() : 0,
          verdict.lasting(),
          verdict.reason(),
          kept.shown());
    }
    return verdict;
  }

  private static Handled handled(AnswerVerdict verdict, Delivery.Answered answered, Instant now) {
    Delivery delivery = answered.as(verdict.response());
    return new Handled(
        delivery,
        switch (verdict.response()) {
          // The bucket decides from here on.
          case THROTTLE -> Optional.of(now.plusSeconds(Math.max(1, 60 / verdict.perMinute())));
          case HOLD_PROVIDER -> Optional.of(now.plus(verdict.lasting()));
          default -> Optional.empty();
        });
  }
}
