package nurture.campaign;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.candidate.Reply;
import nurture.candidate.Suppression;
import nurture.candidate.Touch;
import nurture.event.Tone;

/** What came back after a message of a campaign was sent; of several, the gravest. */
public enum CandidateReaction {
  NONE,
  /** They replied, and not in the negative. */
  REPLIED,
  /** They replied in the negative. */
  DECLINED,
  /** The message came back. */
  BOUNCED,
  /** They want no more messages over its channel. */
  UNSUBSCRIBED,
  /** They reported it as spam. */
  COMPLAINED;

  /** As it is written down: {@code replied}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What came back after a touch, as the dossier has it.
   *
   * @param until from when on what comes back is about another one
   */
  static CandidateReaction to(Touch touch, Instant until, Dossier dossier) {
    Optional<Suppression> silent =
        touch
            .via()
            .flatMap(via -> dossier.permissions().suppression(via))
            .filter(
                suppression ->
                    !suppression.since().isBefore(touch.at())
                        && suppression.since().isBefore(until));
    CandidateReaction silenced = silent.map(CandidateReaction::to).orElse(NONE);
    if (silenced != NONE) {
      return silenced;
    }
    boolean softly =
        dossier.permissions().bounces().stream()
            .anyMatch(bounce -> bounce.message().equals(Optional.of(touch.message())));
    if (touch.state() == Touch.State.FAILED) {
      return softly ? BOUNCED : NONE;
    }
    return touch.reaches() ? replied(touch.at(), until, dossier) : NONE;
  }

  private static CandidateReaction to(Suppression suppression) {
    return switch (suppression.cause()) {
      case COMPLAINT -> COMPLAINED;
      case UNSUBSCRIBED, WITHDRAWN -> UNSUBSCRIBED;
      case HARD_BOUNCE -> BOUNCED;
      case ADDRESS_SUPPRESSED -> NONE;
    };
  }

  private static CandidateReaction replied(Instant since, Instant until, Dossier dossier) {
    return dossier.engagement().replies().stream()
        .filter(reply -> reply.at().isAfter(since) && reply.at().isBefore(until))
        .map(Reply::tone)
        .map(tone -> tone == Tone.NEGATIVE ? DECLINED : REPLIED)
        .reduce(NONE, (one, other) -> one.compareTo(other) >= 0 ? one : other);
  }
}
