package nurture.web.trial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nurture.decision.Decision;
import nurture.event.Via;
import nurture.simulation.replay.ComparedTouch;
import nurture.simulation.replay.ReachedTouch;
import org.jspecify.annotations.Nullable;

/**
 * A touch of a replay, before and after.
 *
 * @param number its place among all rows of the run, from 0
 * @param name of the candidate; may be empty
 * @param before null where only the tried playbook has it
 * @param after null where only the one before has it
 * @param decidedBefore what the one before decided where the two part; null where nothing of note,
 *     or where it is not kept
 */
record TouchRow(
    int number,
    ComparedTouch.Kind kind,
    UUID id,
    String ref,
    String name,
    @Nullable TouchSide before,
    @Nullable TouchSide after,
    @Nullable Decision decidedBefore,
    @Nullable Decision decidedAfter) {

  /**
   * One side.
   *
   * @param day where the candidate is
   * @param whole what the mail is rendered of; null where it is not kept
   */
  record TouchSide(
      LocalDate day,
      Instant at,
      String template,
      Via via,
      boolean task,
      String rule,
      String reason,
      @Nullable ReachedTouch whole) {

    static TouchSide of(ReachedTouch touch, boolean keeps) {
      return new TouchSide(
          touch.day(),
          touch.at(),
          touch.template(),
          touch.via(),
          touch.touch().task(),
          touch.touch().rule(),
          touch.touch().reason(),
          keeps ? touch : null);
    }
  }

  TouchRow numbered(int place) {
    return new TouchRow(place, kind, id, ref, name, before, after, decidedBefore, decidedAfter);
  }

  /** The side it is listed by: after, or before where there is none. */
  TouchSide shown() {
    TouchSide side = after == null ? before : after;
    if (side == null) {
      throw new IllegalStateException("a touch of neither side");
    }
    return side;
  }

  String person() {
    return name.isBlank() ? ref : name;
  }
}
