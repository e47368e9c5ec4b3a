package nurture.outbox;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nurture.candidate.facts.TextAnswer;
import nurture.candidate.facts.TextAnswers;
import nurture.candidate.facts.TextTrouble;
import nurture.decision.AnswerVerdict;
import nurture.decision.TextJudge;
import nurture.event.AnswerResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of a text that its provider answered about: the rules of delivery judge the answer,
 * and it is kept. Thread-safe.
 */
public final class TextAnswerHandling {

  private static final Logger log = LoggerFactory.getLogger(TextAnswerHandling.class);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration KEEP_AGAIN = Duration.ofMillis(500);

  /** A minute; then the text goes on without. */
  private static final int TRIES = 120;

  private final Vertx vertx;
  private final TextAnswerLog answers;
  private final TextJudge judge;
  private final WorkerExecutor workers;

  /**
   * @param judge the rules in service
   * @param workers where these are asked
   */
  public TextAnswerHandling(
      Vertx vertx, TextAnswerLog answers, TextJudge judge, WorkerExecutor workers) {
    this.vertx = vertx;
    this.answers = answers;
    this.judge = judge;
    this.workers = workers;
  }

  /**
   * What follows from an answer. Never fails; tries for a minute to keep it. One that is not kept
   * suppresses no number, unless the candidate told the provider to stop.
   *
   * @param attempts how often the text was tried before
   * @param report the provider's id of the text, for a report
   */
  public Future<AnswerResponse> handle(
      TextAnswer answer, String said, int attempts, Optional<String> report, Instant now) {
    TextAnswer first = TextAnswers.of(answer, attempts, 1);
    return answers
        .alike(first, now.minus(HOUR))
        .otherwise(0)
        .map(before -> TextAnswers.of(first, attempts, before + 1))
        .compose(
            counted ->
                judged(counted)
                    .compose(
                        verdict ->
                            kept(
                                new KeptTextAnswer(
                                    now, counted, said, report, possible(verdict, counted)),
                                TRIES)));
  }

  private Future<AnswerVerdict> judged(TextAnswer answer) {
    return workers
        .executeBlocking(() -> judge.judge(answer), false)
        .otherwise(
            failure -> {
              log.error("the answer {} could not be judged", answer.mark(), failure);
              return AnswerVerdict.unspoken(answer, "the rules could not be asked", "");
            });
  }

  /** What no rule can do. */
  private static AnswerVerdict possible(AnswerVerdict verdict, TextAnswer answer) {
    if (answer.trouble() == TextTrouble.STOPPED) {
      return verdict.response() == AnswerResponse.SUPPRESS
          ? verdict
          : verdict.but(
              AnswerResponse.SUPPRESS,
              "the candidate told the provider to stop, whatever rules say");
    }
    return verdict.response() == AnswerResponse.SUPPRESS && answer.passing()
        ? verdict.but(
            AnswerResponse.RETRY,
            "an answer that may pass suppresses no number, whatever rules say")
        : verdict;
  }

  private Future<AnswerResponse> kept(KeptTextAnswer kept, int tries) {
    AnswerResponse asked = kept.verdict().response();
    return answers
        .keep(kept)
        .onSuccess(
            response -> {
              if (response != asked) {
                log.warn(
                    "no number is suppressed any more today: it would be more than one in a hundred"
                        + " of the texts that left. Look at the answers and at the rules of"
                        + " delivery: {} {}",
                    kept.answer().mark(),
                    kept.said());
              }
            })
        .recover(
            failure ->
                tries > 1
                    ? vertx
                        .timer(KEEP_AGAIN.toMillis(), TimeUnit.MILLISECONDS)
                        .compose(again -> kept(kept, tries - 1))
                    : Future.succeededFuture(unkept(kept, failure)));
  }

  private static AnswerResponse unkept(KeptTextAnswer kept, Throwable failure) {
    log.error("an answer of a provider of texts could not be kept", failure);
    AnswerResponse asked = kept.verdict().response();
    return asked == AnswerResponse.SUPPRESS && kept.answer().trouble() != TextTrouble.STOPPED
        ? AnswerResponse.FAIL
        : asked;
  }
}
