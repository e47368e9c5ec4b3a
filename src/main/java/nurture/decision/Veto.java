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
import nurture.meaning.Meaning;

/**
 * No touchpoint: over one channel or any, for some purposes or any. A veto cannot be outvoted
 * (PLAYBOOK P33).
 */
@Meaning("no touchpoint: over one channel or any, for some purposes or any; it cannot be outvoted")
public record Veto(
    @Meaning("the channel; empty for all of them") Optional<Via> channel,
    @Meaning("the purposes; empty for all of them") Set<Purpose> purposes,
    @Meaning("when it will hold no longer, if that is known; the candidate is checked again then")
        Optional<Instant> until,
    @Meaning("why, in the words of the rule") String reason)
    implements Opinion {

  private static final Set<Purpose> APPROACHES =
      Stream.of(Purpose.values()).filter(Purpose::approach).collect(Collectors.toSet());

  public Veto {
    // In one order on every node, because explanations are sorted by what opinions say.
    purposes =
        purposes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(purposes));
  }

  @Meaning("begins it: no touchpoint at all")
  public static Veto everything() {
    return new Veto(Optional.empty(), Set.of(), Optional.empty(), "");
  }

  @Meaning("begins it: nothing we come with of our own accord; answers and a hiring process go on")
  public static Veto approaches() {
    return new Veto(Optional.empty(), APPROACHES, Optional.empty(), "");
  }

  @Meaning("begins it: nothing over a channel")
  public static Veto of(Via via) {
    return new Veto(Optional.of(via), Set.of(), Optional.empty(), "");
  }

  @Meaning("begins it: nothing for these purposes")
  public static Veto of(Purpose first, Purpose... more) {
    return new Veto(Optional.empty(), EnumSet.of(first, more), Optional.empty(), "");
  }

  @Meaning("until when, if that is known")
  public Veto until(Instant instant) {
    return new Veto(channel, purposes, Optional.of(instant), reason);
  }

  @Meaning("why, in words a recruiter would use; {name} is the first name of the candidate")
  public Veto because(String why) {
    return new Veto(channel, purposes, until, why);
  }

  @Meaning("whether it stands against a touchpoint; never against work among ourselves")
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
