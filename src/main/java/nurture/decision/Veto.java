package nurture.decision;

import java.time.Instant;
import java.util.Optional;
import nurture.event.Via;

/**
 * No touchpoint, over one channel or any. A veto cannot be outvoted (PLAYBOOK P33).
 *
 * @param channel empty: all of them
 * @param until when it will hold no longer, if that is known; the candidate is looked at again then
 */
public record Veto(Optional<Via> channel, Optional<Instant> until, String reason)
    implements Opinion {

  public static Veto everything() {
    return new Veto(Optional.empty(), Optional.empty(), "");
  }

  public static Veto of(Via via) {
    return new Veto(Optional.of(via), Optional.empty(), "");
  }

  public Veto until(Instant instant) {
    return new Veto(channel, Optional.of(instant), reason);
  }

  public Veto because(String why) {
    return new Veto(channel, until, why);
  }

  /** Whether it stands against a touchpoint; work among ourselves is nobody's business but ours. */
  public boolean against(Touchpoint touchpoint) {
    return touchpoint.channel().isPresent()
        && (channel.isEmpty() || channel.equals(touchpoint.channel()));
  }

  @Override
  public String phrase() {
    return "nothing by "
        + channel.map(Phrases::of).orElse("any channel")
        + until.map(u -> " until " + Phrases.of(u)).orElse("");
  }
}
