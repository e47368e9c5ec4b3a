package nurture.web.candidate;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import nurture.event.EventEnvelope;
import nurture.insight.CandidateDirectory;
import nurture.insight.CandidateReader;
import nurture.intake.EventReceipt;
import nurture.journey.CandidateQueue;
import nurture.journey.RecordMerges;
import nurture.outbox.MessageActions;
import nurture.rules.whynot.Explanations;

/**
 * What the pages of candidates read and do.
 *
 * @param queue shows a candidate as the rules would see them
 * @param explanations the rule books at hand
 */
public record CandidateTools(
    CandidateReader reader,
    CandidateDirectory directory,
    Intake intake,
    RecordMerges merges,
    MessageActions messages,
    Erasure erasure,
    CandidateQueue queue,
    Explanations explanations) {

  /** Keeps events: the one way in for events, whoever brings them. */
  @FunctionalInterface
  public interface Intake {
    Future<List<EventReceipt>> record(List<EventEnvelope> events);
  }

  /** Erases a person; answers false for a ref nobody knows. */
  @FunctionalInterface
  public interface Erasure {
    Future<Boolean> erase(String ref, String by, Instant now);
  }
}
