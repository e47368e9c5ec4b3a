package nurture.candidate.facts;

import java.util.ArrayList;
import java.util.List;
import nurture.candidate.Signal;
import nurture.event.SignalKind;
import nurture.event.Strength;
import nurture.meaning.Meaning;

@Meaning("a signal that still stands")
public record SignalSeen(
    @Meaning("what was noticed") SignalKind kind,
    @Meaning("how much it says") Strength strength,
    @Meaning("what was noted with it; empty when there was nothing") String detail,
    @Meaning(value = "whole days since it was observed", unit = "days") @MovesWithClock int ageDays,
    @Meaning("observed after the last touch, so no message has taken it up yet") boolean news)
    implements Fact {
  static List<SignalSeen> all(FactSources sources) {
    List<SignalSeen> all = new ArrayList<>();
    for (Signal signal : sources.dossier().signals().list()) {
      if (signal.standing() && !signal.observedAt().isAfter(sources.now())) {
        all.add(of(signal, sources));
      }
    }
    return all;
  }

  static SignalSeen of(Signal signal, FactSources sources) {
    return new SignalSeen(
        signal.kind(),
        signal.strength(),
        signal.detail(),
        sources.daysSince(signal.observedAt()),
        sources.lastTouch().map(touch -> signal.observedAt().isAfter(touch.at())).orElse(true));
  }

  static void changes(FactSources sources, ClockChanges changes) {
    sources.dossier().signals().list().forEach(signal -> changes.at(signal.observedAt()));
  }
}
