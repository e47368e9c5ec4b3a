package nurture.candidate.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nurture.candidate.Reply;
import nurture.event.ReplyReason;
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
    @Meaning("the reason they gave; empty when they gave none") String reason,
    @Meaning("what the reasons they gave are about; empty when they gave none")
        List<ReplyReason> reasons)
    implements Fact {

  @Meaning("how the reply reads and the reason given, for example not now (a big migration)")
  public String inWords() {
    String said = tone.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return reason.isEmpty() ? said : said + " (" + reason + ")";
  }

  @Meaning("the reply as a heading, for example Positive reply (a big migration)")
  public String heading() {
    String how = tone.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String reply = Character.toUpperCase(how.charAt(0)) + how.substring(1) + " reply";
    return reason.isEmpty() ? reply : reply + " (" + reason + ")";
  }

  static Optional<LastReply> of(FactSources sources) {
    return sources.dossier().engagement().lastReply().map(reply -> of(reply, sources));
  }

  static LastReply of(Reply reply, FactSources sources) {
    return new LastReply(
        reply.tone(),
        reply.via(),
        sources.daysSince(reply.at()),
        sources.lastTouch().map(touch -> touch.at().isBefore(reply.at())).orElse(true),
        reply.reason(),
        reply.reasons());
  }
}
