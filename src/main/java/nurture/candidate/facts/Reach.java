package nurture.candidate.facts;

import nurture.event.Via;
import nurture.meaning.Meaning;

@Meaning("one channel and whether it may and can be used; there is one for every channel")
public record Reach(
    @Meaning("the channel") Via via,
    @Meaning("consent or another basis is on record") boolean allowed,
    @Meaning("silent whatever consent says") boolean suppressed,
    @Meaning("why it is suppressed, in words; empty otherwise") String cause,
    @Meaning("the address or number it needs is known") boolean known,
    @Meaning(value = "soft bounces in a row; email only", unit = "bounces") int softBounces)
    implements Fact {

  @Meaning("allowed, not suppressed, and the address is known")
  public boolean isUsable() {
    return allowed && !suppressed && known;
  }
}
