package nurture.inbox;

import static nurture.inbox.ReplyReading.affirmed;
import static nurture.inbox.WordSection.BUT;
import static nurture.inbox.WordSection.NEGATIVE;
import static nurture.inbox.WordSection.OBJECTION;
import static nurture.inbox.WordSection.POSITIVE;
import static nurture.inbox.WordSection.PRAISE;

import java.util.Arrays;
import nurture.event.ReplyReason;

/** What outweighs where a reply affirms and declines, or praises and objects. */
enum ReplyWeight {
  AFFIRMS,
  DECLINES,
  OPEN;

  /**
   * What stands after a "but" outweighs what stands before it; else a no outweighs praise. A yes
   * and a no beside each other stay open.
   *
   * @param firm whether it affirms by more than praise
   */
  static ReplyWeight of(SearchedText text, boolean firm) {
    SearchedText after = afterBut(text);
    ReplyWeight last = of(after);
    if (last != OPEN) {
      return last;
    }
    if (!after.plain().isEmpty() && !firm && objects(after)) {
      return DECLINES;
    }
    return !firm && text.found(NEGATIVE) ? DECLINES : OPEN;
  }

  private static ReplyWeight of(SearchedText words) {
    boolean declines = words.found(NEGATIVE);
    SearchedText left = words.without(NEGATIVE);
    boolean affirms = affirmed(POSITIVE, left) || affirmed(PRAISE, left);
    return declines == affirms ? OPEN : declines ? DECLINES : AFFIRMS;
  }

  private static boolean objects(SearchedText words) {
    return words.found(OBJECTION)
        && Arrays.stream(ReplyReason.values())
            .anyMatch(reason -> words.found(WordSection.of(reason)));
  }

  private static SearchedText afterBut(SearchedText text) {
    return text.all(BUT).stream()
        .reduce((one, later) -> later)
        .map(last -> text.from(last.end()))
        .orElseGet(() -> text.part(0, 0));
  }
}
