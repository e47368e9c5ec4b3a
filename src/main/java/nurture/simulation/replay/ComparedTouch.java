package nurture.simulation.replay;

import java.util.Optional;

/**
 * A touch of each version side by side; one of them where only one version has it.
 *
 * @param published empty if the draft alone has it
 * @param draft empty if the published version alone has it
 */
public record ComparedTouch(
    Kind kind, Optional<ReachedTouch> published, Optional<ReachedTouch> draft) {

  /** How the two stand to one another. */
  public enum Kind {
    GAINED,
    LOST,
    /** One in the place of another: another template, channel or day. */
    MOVED,
    /** The same but for what the candidate reads. */
    WORDS,
    /** The same to the candidate, asked for by another rule. */
    RULE,
    SAME
  }

  static ComparedTouch same(CandidateDifference.Pair pair) {
    boolean alike = pair.published().touch().rule().equals(pair.draft().touch().rule());
    return both(alike ? Kind.SAME : Kind.RULE, pair);
  }

  static ComparedTouch reworded(CandidateDifference.Pair pair) {
    return both(Kind.WORDS, pair);
  }

  static ComparedTouch moved(CandidateDifference.Pair pair) {
    return both(Kind.MOVED, pair);
  }

  static ComparedTouch gained(ReachedTouch draft) {
    return new ComparedTouch(Kind.GAINED, Optional.empty(), Optional.of(draft));
  }

  static ComparedTouch lost(ReachedTouch published) {
    return new ComparedTouch(Kind.LOST, Optional.of(published), Optional.empty());
  }

  private static ComparedTouch both(Kind kind, CandidateDifference.Pair pair) {
    return new ComparedTouch(kind, Optional.of(pair.published()), Optional.of(pair.draft()));
  }
}
