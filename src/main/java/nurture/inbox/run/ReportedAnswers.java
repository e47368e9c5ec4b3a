package nurture.inbox.run;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.UUID;
import nurture.event.AnswerResponse;
import nurture.inbox.FailedRecipient;

/** Where the answers of mail servers are kept that reports pass on. */
@FunctionalInterface
public interface ReportedAnswers {

  /**
   * Keeps the answer of a report, once however often its mail is read.
   *
   * @param failed with the answer that rules judged
   * @return what follows: not what rules asked for where too many addresses would be suppressed
   */
  Future<AnswerResponse> keep(UUID mail, FailedRecipient failed, Instant now);
}
