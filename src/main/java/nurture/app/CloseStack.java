package nurture.app;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was opened, to be closed the other way round; one that fails does not keep the others open.
 */
public final class CloseStack implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(CloseStack.class);

  private record Step(String what, AutoCloseable closes) {}

  private final Deque<Step> steps = new ArrayDeque<>();

  public synchronized void push(String what, AutoCloseable closes) {
    steps.push(new Step(what, closes));
  }

  @Override
  public synchronized void close() {
    for (Step step : steps) {
      try {
        step.closes().close();
      } catch (Exception e) {
        log.warn("closing the {} failed", step.what(), e);
      }
    }
    steps.clear();
  }
}
