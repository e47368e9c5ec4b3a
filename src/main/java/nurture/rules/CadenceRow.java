package nurture.rules;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nurture.candidate.Purpose;
import nurture.event.Relationship;
import nurture.event.Stage;
import nurture.event.Via;

/**
 * A row of the cadence table: which touch, after how long, with which template over which channel.
 *
 * @param relationships in their own order
 * @param touchFrom from 1
 * @param touchTo the same for a single touch; {@link #OPEN} for all that follow
 * @param template its name, for a task the text to use
 * @param waitDays whole days since the last touch, at least
 * @param waitNumber the policy number that gives them; empty if the row itself does
 * @param because the reason a decision gives; empty for the usual one
 * @param row the row of the table it stands in, from 1
 */
public record CadenceRow(
    Stage stage,
    List<Relationship> relationships,
    int touchFrom,
    int touchTo,
    String template,
    Via via,
    int waitDays,
    Optional<String> waitNumber,
    Purpose purpose,
    String because,
    Optional<Bring> bring,
    int row) {

  /** No last touch. */
  public static final int OPEN = Integer.MAX_VALUE;

  /** Everybody who does not work for us. */
  static final Set<Relationship> ANYBODY =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(Relationship.EMPLOYEE)));

  /**
   * What a touch brings along. Something to read or an opening is welcome where there is any; a
   * touch with news waits until there is a piece to read, an opening or a question that is new to
   * the candidate; a touch about an event or a person waits until there is one.
   */
  public enum Bring {
    READING,
    OPENING,
    NEWS,
    EVENT,
    PERSON
  }

  public CadenceRow {
    relationships = relationships.stream().sorted(Comparator.naturalOrder()).toList();
  }

  /** The name of its rule. The row is no part of it, for rows are put in above. */
  public String rule() {
    return "Cadence: "
        + who()
        + " in "
        + words(stage)
        + ", touch "
        + touch()
        + ": "
        + template
        + " by "
        + words(via);
  }

  /** What the usual reason of a decision says behind the number of the touch. */
  String due() {
    String after =
        touchFrom == 1 || waitDays == 0
            ? ""
            : ", " + waitDays + (waitDays == 1 ? " day" : " days") + " after the last";
    return " of the sequence is due" + after;
  }

  boolean open() {
    return touchTo == OPEN;
  }

  /** In words, for example {@code 5 to 8}. */
  public String touch() {
    return touchFrom + (open() ? " and later" : touchTo == touchFrom ? "" : " to " + touchTo);
  }

  boolean anybody() {
    return relationships.size() == ANYBODY.size() && ANYBODY.containsAll(relationships);
  }

  /** The relationships, in words: {@code passive or silver medallist}. */
  public String who() {
    return anybody()
        ? "anybody"
        : relationships.stream().map(CadenceRow::words).collect(Collectors.joining(" or "));
  }

  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
