package nurture.outbox;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import nurture.candidate.facts.MailAnswer;
import nurture.event.AnswerResponse;

/**
 * Where the answers of mail servers are kept, and the throttles that follow. Shared by all nodes.
 */
public interface AnswerLog {

  /**
   * How many answers with its code its provider gave on the route.
   *
   * @param since the instant before the first that counts
   */
  Future<Integer> alike(String route, MailAnswer answer, Instant since);

  /**
   * Keeps an answer and begins the throttle that follows from it, in one transaction.
   *
   * @return what follows: no address is suppressed where that would be more than one in a hundred
   *     of the messages of the day, from the twenty-first on
   */
  Future<AnswerResponse> keep(KeptAnswer answer);

  /** The throttles that stand. */
  Future<List<ProviderThrottle>> throttles(Instant now);
}
