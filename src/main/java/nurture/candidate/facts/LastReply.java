package nurture.candidate.facts;

import java.util.Locale;
import nurture.event.Tone;
import nurture.event.Via;
import nurture.meaning.Meaning;

@Meaning("the newest reply of the candidate; not there before the first")
@AtMostOne
public record LastReply(
    @Meaning("how the reply reads") Tone tone,
    @Meaning("the channel it came over") Via via,
    @Meaning(value = "whole days since the reply", unit = "days") @MovesWithClock int daysAgo,
    @Meaning("not answered yet: no touch since") boolean open,
    @Meaning("the reason they gave; empty when they gave none") String reason)
    implements Fact {

  @Meaning("how the reply reads and the reason given, for example not now (a big migration)")
  public String inWords() {
    String said = tone.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return reason.isEmpty() ? said : said + " (" + reason + ")";
  }
}
