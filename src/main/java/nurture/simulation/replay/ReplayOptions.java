package nurture.simulation.replay;

/**
 * How to replay.
 *
 * @param threads how many compare at once
 * @param examples candidates shown with both explanations at most
 * @param words how the mails of both playbooks are compared
 */
public record ReplayOptions(ReplayScope scope, int threads, int examples, TouchWords words) {

  private static final int EXAMPLES = 10;

  public ReplayOptions {
    if (threads < 1 || examples < 0) {
      throw new IllegalArgumentException(threads + " threads, " + examples + " examples");
    }
  }

  /** Of the rules alone. */
  public ReplayOptions(ReplayScope scope, int threads, int examples) {
    this(scope, threads, examples, TouchWords.ALIKE);
  }

  /** Of the rules alone, on all cores, with ten examples. */
  public static ReplayOptions of(ReplayScope replayScope) {
    return of(replayScope, TouchWords.ALIKE);
  }

  /** On all cores, with ten examples. */
  public static ReplayOptions of(ReplayScope replayScope, TouchWords words) {
    return new ReplayOptions(
        replayScope, Runtime.getRuntime().availableProcessors(), EXAMPLES, words);
  }
}
