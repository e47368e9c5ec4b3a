package nurture.web.candidate;

import java.util.List;
import nurture.web.console.MailRow;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;
import org.jspecify.annotations.Nullable;

/** One line of the timeline, as the page shows it. */
sealed interface TimelineItem {

  /** What the template tells the lines apart by. */
  String kind();

  /**
   * Something happened.
   *
   * @param says what it did; null while it waits to be applied
   * @param data its fields, if there are any
   */
  record Event(
      ShownTime at, String type, @Nullable String says, String source, List<ShownField> data)
      implements TimelineItem {
    @Override
    public String kind() {
      return "event";
    }
  }

  /**
   * Something was decided.
   *
   * @param explained null when the explanation is no longer kept
   * @param repeats when the same was held back for the same reasons right before, the newest first
   */
  record Decided(
      ShownTime at,
      String id,
      StatusChip outcome,
      boolean quiet,
      @Nullable DecisionExplanation explained,
      List<ShownTime> repeats)
      implements TimelineItem {
    @Override
    public String kind() {
      return "decision";
    }
  }

  /** Decisions in a row that came to nothing and that nothing had led to. */
  record Looked(ShownTime from, ShownTime until, int times, List<ShownTime> each)
      implements TimelineItem {
    @Override
    public String kind() {
      return "looked";
    }
  }

  /**
   * A message or a task was called for.
   *
   * @param waits whether it waits for a later time to leave
   * @param open whether it is a task that waits for a person
   * @param snoozed whether that is put off to a later day
   * @param rendered whether there is a mail to look at
   * @param robots why hits on its links were not counted, in sentences
   */
  record Message(
      ShownTime at,
      MailRow mail,
      boolean waits,
      boolean open,
      boolean snoozed,
      boolean rendered,
      List<String> robots)
      implements TimelineItem {
    @Override
    public String kind() {
      return "message";
    }
  }
}
