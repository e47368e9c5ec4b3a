package nurture.simulation.replay;

/**
 * How to replay.
 *
 * @param threads how many compare at once
 * @param examples candidates shown with both explanations at most
 */
public record ReplayOptions(ReplayScope scope, int threads, int examples) {

  private static final int EXAMPLES = 10;

  public ReplayOptions {
    if (threads < 1 || examples < 0) {
      throw new IllegalArgumentException(threads + " threads, " + examples + " examples");
    }
  }

  /** On all cores, with ten examples. */
  public static ReplayOptions of(ReplayScope replayScope) {
    return new ReplayOptions(replayScope, Runtime.getRuntime().availableProcessors(), EXAMPLES);
  }
}
