package nurture.candidate.facts;

import java.util.Locale;
import nurture.event.Tone;
import nurture.event.Via;

/**
 * The candidate's newest answer; not there before the first.
 *
 * @param daysAgo whole days
 * @param open nobody has answered it: no touch since
 */
@AtMostOne
public record LastReply(
    Tone tone, Via via, @MovesWithClock int daysAgo, boolean open, String reason) implements Fact {

  /** How it reads and the reason they gave, for example {@code not now (a big migration)}. */
  public String inWords() {
    String said = tone.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return reason.isEmpty() ? said : said + " (" + reason + ")";
  }
}
