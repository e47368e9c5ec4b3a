package nurture.inbox;

import static nurture.inbox.ReplyReading.affirmed;
import static nurture.inbox.ReplyReading.without;
import static nurture.inbox.WordSection.BUT;
import static nurture.inbox.WordSection.NEGATIVE;
import static nurture.inbox.WordSection.OBJECTION;
import static nurture.inbox.WordSection.POSITIVE;
import static nurture.inbox.WordSection.PRAISE;

import java.util.Arrays;
import java.util.regex.Matcher;
import nurture.event.ReplyReason;

/** What outweighs where a reply affirms and declines, or praises and objects. */
enum ReplyWeight {
  AFFIRMS,
  DECLINES,
  OPEN;

  private static final InboxWords WORDS = InboxWords.shipped();

  /**
   * What stands after a "but" outweighs what stands before it; else a no outweighs praise. A yes
   * and a no beside each other stay open.
   *
   * @param firm whether it affirms by more than praise
   */
  static ReplyWeight of(String plain, boolean firm) {
    String after = afterBut(plain);
    ReplyWeight last = of(after);
    if (last != OPEN) {
      return last;
    }
    if (!after.isEmpty() && !firm && objects(after)) {
      return DECLINES;
    }
    return !firm && WORDS.found(NEGATIVE, plain) ? DECLINES : OPEN;
  }

  private static ReplyWeight of(String words) {
    boolean declines = WORDS.found(NEGATIVE, words);
    String left = without(words, NEGATIVE);
    boolean affirms = affirmed(POSITIVE, left) || affirmed(PRAISE, left);
    return declines == affirms ? OPEN : declines ? DECLINES : AFFIRMS;
  }

  private static boolean objects(String words) {
    return WORDS.found(OBJECTION, words)
        && Arrays.stream(ReplyReason.values())
            .anyMatch(reason -> WORDS.found(WordSection.of(reason), words));
  }

  private static String afterBut(String plain) {
    Matcher but = WORDS.pattern(BUT).matcher(plain);
    int end = -1;
    while (but.find()) {
      end = but.end();
    }
    return end < 0 ? "" : plain.substring(end);
  }
}
