package nurture.web.console;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the timeline, as the page shows it. */
sealed interface Item {

  /** What the template tells the lines apart by. */
  String kind();

  /**
   * Something happened.
   *
   * @param says what it did; null while it waits to be applied
   * @param data its fields, if there are any
   */
  record Event(When at, String type, @Nullable String says, String source, List<Field> data)
      implements Item {
    @Override
    public String kind() {
      return "event";
    }
  }

  /**
   * Something was decided.
   *
   * @param explained null when the explanation is no longer kept
   */
  record Decided(When at, String id, Chip outcome, boolean quiet, @Nullable Explanation explained)
      implements Item {
    @Override
    public String kind() {
      return "decision";
    }
  }

  /** Decisions in a row that came to nothing and that nothing had led to. */
  record Looked(When from, When until, int times, List<When> each) implements Item {
    @Override
    public String kind() {
      return "looked";
    }
  }

  /** A message or a task was called for. */
  record Message(When at, MailRow mail) implements Item {
    @Override
    public String kind() {
      return "message";
    }
  }
}
