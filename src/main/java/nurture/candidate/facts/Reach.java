package nurture.candidate.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.candidate.Suppression;
import nurture.event.ChannelDescription;
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

  /** One a channel. */
  static List<Reach> all(FactSources sources) {
    List<Reach> all = new ArrayList<>();
    for (Via via : Via.values()) {
      all.add(of(via, sources.dossier()));
    }
    return all;
  }

  /** Whether all they depend on is what it was. */
  static boolean stay(FactSources before, FactSources now) {
    return before.dossier().person() == now.dossier().person()
        && before.dossier().permissions() == now.dossier().permissions();
  }

  private static Reach of(Via via, Dossier dossier) {
    var permissions = dossier.permissions();
    Optional<Suppression> suppression = permissions.suppression(via);
    ChannelDescription channel = ChannelDescription.of(via);
    return new Reach(
        via,
        permissions.given(via),
        suppression.isPresent(),
        suppression
            .map(s -> s.cause().name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .orElse(""),
        dossier.person().isKnown(channel),
        channel.bounces() ? permissions.softBounces() : 0);
  }
}
