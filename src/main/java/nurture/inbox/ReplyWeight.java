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
import java.util.regex.Pattern;
import nurture.event.ReplyReason;

/** What outweighs where a reply affirms and declines, or praises and objects. */
enum ReplyWeight {
  AFFIRMS,
  DECLINES,
  OPEN;

  private static final InboxWords WORDS = InboxWords.shipped();
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;])\\s");

  /**
   * What stands after a "but" outweighs what stands before it; else a no outweighs praise, and of a
   * yes and a no the last sentence that says one of them alone.
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
    if (!firm) {
      return WORDS.found(NEGATIVE, plain) ? DECLINES : OPEN;
    }
    String[] sentences = SENTENCE_END.split(plain);
    for (int i = sentences.length - 1; i >= 0; i--) {
      boolean declines = WORDS.found(NEGATIVE, sentences[i]);
      boolean affirms = affirmed(POSITIVE, without(sentences[i], NEGATIVE));
      if (declines != affirms) {
        return declines ? DECLINES : AFFIRMS;
      }
    }
    return OPEN;
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
