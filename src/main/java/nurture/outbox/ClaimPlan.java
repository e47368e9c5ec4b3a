package nurture.outbox;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nurture.event.Via;

/**
 * What one look at the queue may take.
 *
 * @param most messages
 * @param channels only messages for these: email alone, or others
 * @param route by which they are to leave, whose limits hold; of no meaning without email
 * @param others routes of email that are open too: a message that waits for one of these is not
 *     taken
 * @param ownOnly whether to take none but messages that wait for this route
 * @param without none to addresses of these domains, in ASCII
 */
public record ClaimPlan(
    int most,
    Set<Via> channels,
    String route,
    List<String> others,
    boolean ownOnly,
    List<String> without) {

  public ClaimPlan {
    channels = Set.copyOf(channels);
    others = List.copyOf(others);
    without = List.copyOf(without);
  }

  /** Emails, by the only mail server. */
  public static ClaimPlan mails(int most) {
    return new ClaimPlan(most, Set.of(Via.EMAIL), ChannelRoute.SMTP, List.of(), false, List.of());
  }

  /** Whether it takes emails. */
  public boolean isMail() {
    return channels.contains(Via.EMAIL);
  }

  /** The same, which takes none to addresses of these domains. */
  ClaimPlan without(Collection<String> domains) {
    return new ClaimPlan(most, channels, route, others, ownOnly, List.copyOf(domains));
  }

  /** The same, which may take so many of whichever messages. */
  ClaimPlan taking(int messages) {
    return new ClaimPlan(messages, channels, route, others, false, without);
  }
}
