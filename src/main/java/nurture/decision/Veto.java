package nurture.decision;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.candidate.Purpose;
import nurture.event.Via;

/**
 * No touchpoint: over one channel or any, for some purposes or any. A veto cannot be outvoted
 * (PLAYBOOK P33).
 *
 * @param channel empty: all of them
 * @param purposes empty: all of them
 * @param until when it will hold no longer, if that is known; the candidate is looked at again then
 */
public record Veto(
    Optional<Via> channel, Set<Purpose> purposes, Optional<Instant> until, String reason)
    implements Opinion {

  private static final Set<Purpose> APPROACHES =
      Stream.of(Purpose.values()).filter(Purpose::approach).collect(Collectors.toSet());

  public Veto {
    // In one order on every node, because explanations are sorted by what opinions say.
    purposes =
        purposes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(purposes));
  }

  public static Veto everything() {
    return new Veto(Optional.empty(), Set.of(), Optional.empty(), "");
  }

  /** All we would come with of our own accord; answers and a hiring process go on. */
  public static Veto approaches() {
    return new Veto(Optional.empty(), APPROACHES, Optional.empty(), "");
  }

  public static Veto of(Via via) {
    return new Veto(Optional.of(via), Set.of(), Optional.empty(), "");
  }

  public static Veto of(Purpose first, Purpose... more) {
    return new Veto(Optional.empty(), EnumSet.of(first, more), Optional.empty(), "");
  }

  public Veto until(Instant instant) {
    return new Veto(channel, purposes, Optional.of(instant), reason);
  }

  public Veto because(String why) {
    return new Veto(channel, purposes, until, why);
  }

  /** Whether it stands against a touchpoint; work among ourselves is nobody's business but ours. */
  public boolean against(Touchpoint touchpoint) {
    return touchpoint.channel().isPresent()
        && (channel.isEmpty() || channel.equals(touchpoint.channel()))
        && (purposes.isEmpty() || purposes.contains(touchpoint.purpose()));
  }

  @Override
  public String phrase() {
    return (purposes.isEmpty() ? "nothing" : "no " + inWords())
        + " by "
        + channel.map(PhraseValues::of).orElse("any channel")
        + until.map(u -> " until " + PhraseValues.of(u)).orElse("");
  }

  private String inWords() {
    return purposes.equals(APPROACHES)
        ? "approach"
        : purposes.stream().sorted().map(PhraseValues::of).collect(Collectors.joining(" or "));
  }
}
