package nurture.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What comes back from the candidate.
 *
 * @param replies the newest 20, oldest first; automatic answers are not among them
 * @param clicks by topic; an unnamed topic is empty text
 * @param referred whom they referred last, as it was told; may be empty
 * @param away out of office: the day they return
 * @param awayAsOf when the newest word that began or ended an absence was said
 */
public record Engagement(
    List<Reply> replies,
    int replyCount,
    Map<String, EventTally> clicks,
    EventTally opens,
    EventTally referrals,
    String referred,
    Optional<NotNow> notNow,
    Optional<LocalDate> away,
    Instant awayAsOf) {

  private static final int REMEMBERED = 20;
  private static final int TOPICS = 40;

  static final Engagement NONE =
      new Engagement(
          List.of(),
          0,
          Map.of(),
          EventTally.NONE,
          EventTally.NONE,
          "",
          Optional.empty(),
          Optional.empty(),
          Instant.EPOCH);

  public Engagement {
    replies = StoredDefaults.list(replies);
    clicks = StoredDefaults.map(clicks);
    opens = StoredDefaults.or(opens, EventTally.NONE);
    referrals = StoredDefaults.or(referrals, EventTally.NONE);
    referred = StoredDefaults.text(referred);
    notNow = StoredDefaults.or(notNow, Optional.<NotNow>empty());
    away = StoredDefaults.or(away, Optional.<LocalDate>empty());
    awayAsOf = StoredDefaults.or(awayAsOf, Instant.EPOCH);
  }

  public Optional<Reply> lastReply() {
    return replies.isEmpty() ? Optional.empty() : Optional.of(replies.get(replies.size() - 1));
  }

  /**
   * A later answer ends an earlier "not now" and any absence; a late one only joins the history.
   */
  Engagement replied(Reply reply) {
    boolean newest = lastReply().map(r -> !r.at().isAfter(reply.at())).orElse(true);
    List<Reply> more = new ArrayList<>(replies);
    more.add(reply);
    more.sort(Comparator.comparing(Reply::at));
    Optional<NotNow> standing = newest ? reply.notNow() : notNow;
    boolean back = !reply.at().isBefore(awayAsOf);
    return new Engagement(
        StoredDefaults.newest(more, REMEMBERED),
        replyCount + 1,
        clicks,
        opens,
        referrals,
        referred,
        standing,
        back ? Optional.empty() : away,
        back ? reply.at() : awayAsOf);
  }

  /** Without what was said at one instant: the answer before it counts again, and no absence. */
  Engagement unsaid(Instant at) {
    List<Reply> left = replies.stream().filter(reply -> !reply.at().equals(at)).toList();
    Optional<Reply> last = lastReply().filter(reply -> reply.at().equals(at));
    return new Engagement(
        left,
        replyCount - (replies.size() - left.size()),
        clicks,
        opens,
        referrals,
        referred,
        last.isEmpty() || left.isEmpty()
            ? notNow.filter(standing -> !standing.said().equals(at))
            : left.get(left.size() - 1).notNow(),
        away.filter(day -> !awayAsOf.equals(at)),
        awayAsOf);
  }

  /** Out of office until a day, unless something newer is known about that. */
  Engagement away(LocalDate until, Instant at) {
    return at.isBefore(awayAsOf)
        ? this
        : new Engagement(
            replies,
            replyCount,
            clicks,
            opens,
            referrals,
            referred,
            notNow,
            Optional.of(until),
            at);
  }

  Engagement clicked(String topic, Instant at) {
    Map<String, EventTally> more = new HashMap<>(clicks);
    String known = more.size() < TOPICS || more.containsKey(topic) ? topic : "";
    more.merge(known, EventTally.NONE.plus(at), (a, b) -> a.plus(at));
    return new Engagement(
        replies, replyCount, more, opens, referrals, referred, notNow, away, awayAsOf);
  }

  Engagement opened(Instant at) {
    return new Engagement(
        replies, replyCount, clicks, opens.plus(at), referrals, referred, notNow, away, awayAsOf);
  }

  Engagement referred(String whom, Instant at) {
    String newest = at.isBefore(referrals.last()) ? referred : whom;
    return new Engagement(
        replies, replyCount, clicks, opens, referrals.plus(at), newest, notNow, away, awayAsOf);
  }
}
