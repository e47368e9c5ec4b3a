package nurture.campaign;

import java.util.Locale;

/** What became of a campaign for one candidate of its audience. */
public enum CandidateOutcome {
  /** Their time has not come. */
  DUE,
  /** Offered; the rules have not decided yet. */
  OFFERED,
  /** The rules hold it back for the time being. */
  WAITING,
  /** The message is on its way out. */
  SENDING,
  /** A person has the task to contact them. */
  TASK,
  /** The message left, or the task was done. */
  SENT,
  /** Perhaps sent, perhaps not: the mail server did not say. */
  UNCERTAIN,
  /** It could not be delivered. */
  FAILED,
  /** It is not sent to them. */
  HELD;

  /** As it is written down: {@code waiting}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
