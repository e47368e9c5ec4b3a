package nurture.web.trial;

import nurture.web.console.DisplayWords;

/**
 * A run that is under way or failed.
 *
 * @param state in words
 * @param width how long the bar is, of 100
 * @param ends whether the member may end it
 * @param ending whether it was told to
 * @param problem why it failed; empty if it did not
 */
record RunPage(
    RunHead head, String state, long width, boolean ends, boolean ending, String problem) {

  static RunPage of(TrialRun run, boolean mayEnd) {
    return new RunPage(
        RunHead.of(run),
        state(run),
        run.total() == 0 ? 0 : Math.min(100, run.done() * 100 / run.total()),
        mayEnd && !run.isOver() && !run.isEnding(),
        run.isEnding(),
        run.problem());
  }

  private static String state(TrialRun run) {
    return switch (run.state()) {
      case PREPARING -> "Reads and compiles the playbooks";
      case RUNNING ->
          "%,d".formatted(run.done())
              + (run.total() == 0 ? "" : " of %,d".formatted(run.total()))
              + " candidates, for "
              + DisplayWords.age(run.elapsed().toSeconds());
      case DONE -> "Done";
      case FAILED -> "Failed";
    };
  }
}
