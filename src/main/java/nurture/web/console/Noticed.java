package nurture.web.console;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import nurture.candidate.Signal;
import nurture.candidate.Signals;
import nurture.event.Strength;
import org.jspecify.annotations.Nullable;

/** A signal, as a page shows it. */
record Noticed(String kind, Chip strength, String detail, @Nullable When since, boolean standing) {

  /** Those that stand first, then the newest. */
  static List<Noticed> of(Signals signals, ZoneId zone) {
    return signals.list().stream()
        .sorted(Comparator.comparing(Signal::standing).thenComparing(Signal::observedAt).reversed())
        .map(signal -> of(signal, zone))
        .toList();
  }

  private static Noticed of(Signal signal, ZoneId zone) {
    Strength strength = signal.strength();
    return new Noticed(
        Words.capital(Words.of(signal.kind())),
        signal.standing()
            ? new Chip(
                Words.capital(Words.of(strength)), strength == Strength.STRONG ? "good" : "quiet")
            : new Chip("Lapsed", "quiet"),
        signal.detail(),
        When.day(signal.observedAt(), zone),
        signal.standing());
  }
}
