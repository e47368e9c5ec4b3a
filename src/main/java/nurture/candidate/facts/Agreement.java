package nurture.candidate.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nurture.candidate.ChannelConsent;
import nurture.event.Basis;
import nurture.event.Via;
import nurture.meaning.Meaning;

/** How old a consent is (GDPR Art. 7); a legitimate interest has no age. */
@Meaning(
    "the candidate consented to a channel and did not take it back; there is one for every such"
        + " channel, and none for a legitimate interest")
public record Agreement(
    @Meaning("the channel") Via via,
    @Meaning(value = "whole days since the candidate last said so", unit = "days") @MovesWithClock
        int days)
    implements Fact {

  static List<Agreement> all(FactSources sources) {
    List<Agreement> all = new ArrayList<>();
    for (Via via : channels(sources)) {
      all.add(of(via, sources));
    }
    return all;
  }

  static Agreement of(Via via, FactSources sources) {
    return new Agreement(via, sources.daysSince(since(via, sources)));
  }

  /** The channels of which there is one, in a fixed order. */
  static List<Via> channels(FactSources sources) {
    List<Via> channels = new ArrayList<>();
    for (Via via : Via.values()) {
      ChannelConsent consent = sources.dossier().permissions().consent().get(via);
      if (consent != null && consent.given() && consent.basis() == Basis.CONSENT) {
        channels.add(via);
      }
    }
    return channels;
  }

  /** When it was said last; it was. */
  static Instant since(Via via, FactSources sources) {
    return Objects.requireNonNull(sources.dossier().permissions().consent().get(via), via.name())
        .since();
  }
}
