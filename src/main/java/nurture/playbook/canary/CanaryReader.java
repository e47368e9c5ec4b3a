package nurture.playbook.canary;

import io.vertx.core.Future;

/** Where it is counted what came of a canary. Every future fails when the database is away. */
public interface CanaryReader {

  /** What came of the messages that were decided while it ran; outcomes come later, too. */
  Future<CanaryFigures> figures(CanaryRun run);
}
