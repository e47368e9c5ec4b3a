package nurture.decision;

import java.util.List;
import java.util.Optional;

/**
 * An opinion that came to nothing.
 *
 * @param to the rule it lost to; empty when no rule was involved
 * @param why in words; behind {@code vetoed: } the reason of a guard
 */
public record RejectedOpinion(AttributedOpinion attributed, String to, String why) {

  private static final String VETOED = "vetoed";
  private static final String SUPPRESSED = "this channel is suppressed";
  private static final String NEEDS = "it needs ";

  /** One that a veto or a hold stopped. */
  static RejectedOpinion vetoed(AttributedOpinion opinion, AttributedOpinion guard) {
    String reason = guard.opinion().reason();
    return new RejectedOpinion(
        opinion, guard.rule(), reason.isEmpty() ? VETOED : VETOED + ": " + reason);
  }

  /** One over a suppressed channel that no rule had to veto. */
  static RejectedOpinion suppressed(AttributedOpinion opinion, String cause) {
    return new RejectedOpinion(opinion, "", SUPPRESSED + ": " + cause);
  }

  /** A message that cannot be written, for want of data. */
  static RejectedOpinion lacking(AttributedOpinion opinion, List<MissingDatum> missing) {
    return new RejectedOpinion(opinion, "", NEEDS + MissingDatum.phrase(missing) + "; not known");
  }

  /** Whether it is a message that cannot be written, for want of data. */
  public boolean lacking() {
    return to.isEmpty() && why.startsWith(NEEDS);
  }

  /** Whether a guard or a suppression stopped it; else another opinion won or it was done. */
  public boolean held() {
    return why.startsWith(VETOED) || silent();
  }

  /** Whether its channel is suppressed and no rule vetoed it. */
  public boolean silent() {
    return to.isEmpty() && why.startsWith(SUPPRESSED);
  }

  /** The reason of the guard that stopped it; empty if none did or it gave none. */
  public Optional<String> vetoReason() {
    return why.startsWith(VETOED + ": ")
        ? Optional.of(why.substring(VETOED.length() + 2))
        : Optional.empty();
  }
}
