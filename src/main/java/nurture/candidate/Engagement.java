package nurture.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.event.Tone;

/**
 * What comes back from the candidate.
 *
 * @param replies the newest 20, oldest first; automatic answers are not among them
 * @param clicks by topic; an unnamed topic is empty text
 * @param away out of office: the day they return
 */
public record Engagement(
    List<Reply> replies,
    int replyCount,
    Map<String, Tally> clicks,
    Tally opens,
    Tally referrals,
    Optional<NotNow> notNow,
    Optional<LocalDate> away) {

  private static final int REMEMBERED = 20;
  private static final int TOPICS = 40;

  static final Engagement NONE =
      new Engagement(
          List.of(), 0, Map.of(), Tally.NONE, Tally.NONE, Optional.empty(), Optional.empty());

  public Engagement {
    replies = Known.list(replies);
    clicks = Known.map(clicks);
    opens = Known.or(opens, Tally.NONE);
    referrals = Known.or(referrals, Tally.NONE);
    notNow = Known.or(notNow, Optional.<NotNow>empty());
    away = Known.or(away, Optional.<LocalDate>empty());
  }

  public Optional<Reply> lastReply() {
    return replies.isEmpty() ? Optional.empty() : Optional.of(replies.get(replies.size() - 1));
  }

  /** A later answer ends an earlier "not now" and any absence; a late one only joins the history. */
  Engagement replied(Reply reply, Optional<NotNow> later) {
    boolean newest = lastReply().map(r -> !r.at().isAfter(reply.at())).orElse(true);
    List<Reply> more = new ArrayList<>(replies);
    more.add(reply);
    more.sort(Comparator.comparing(Reply::at));
    Optional<NotNow> standing = newest ? later : notNow;
    return new Engagement(
        Known.newest(more, REMEMBERED),
        replyCount + 1,
        clicks,
        opens,
        referrals,
        standing,
        newest && reply.tone() != Tone.OUT_OF_OFFICE ? Optional.empty() : away);
  }

  Engagement away(Optional<LocalDate> until) {
    return new Engagement(replies, replyCount, clicks, opens, referrals, notNow, until);
  }

  Engagement clicked(String topic, Instant at) {
    Map<String, Tally> more = new HashMap<>(clicks);
    String known = more.size() < TOPICS || more.containsKey(topic) ? topic : "";
    more.merge(known, Tally.NONE.plus(at), (a, b) -> a.plus(at));
    return new Engagement(replies, replyCount, more, opens, referrals, notNow, away);
  }

  Engagement opened(Instant at) {
    return new Engagement(replies, replyCount, clicks, opens.plus(at), referrals, notNow, away);
  }

  Engagement referred(Instant at) {
    return new Engagement(replies, replyCount, clicks, opens, referrals.plus(at), notNow, away);
  }
}
