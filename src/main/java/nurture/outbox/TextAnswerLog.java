package nurture.outbox;

import io.vertx.core.Future;
import java.time.Instant;
import nurture.candidate.facts.TextAnswer;
import nurture.event.AnswerResponse;

/** Where the answers of providers of texts are kept. Shared by all nodes. */
public interface TextAnswerLog {

  /**
   * How many answers with its code came over its channel.
   *
   * @param since the instant before the first that counts
   */
  Future<Integer> alike(TextAnswer answer, Instant since);

  /**
   * Keeps an answer.
   *
   * @return what follows: no number is suppressed where that would be more than one in a hundred of
   *     the texts of the day, from the twenty-first on
   */
  Future<AnswerResponse> keep(KeptTextAnswer answer);
}
