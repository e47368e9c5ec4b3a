package nurture.web.candidate;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import nurture.candidate.Signal;
import nurture.candidate.Signals;
import nurture.event.Strength;
import nurture.web.console.DisplayWords;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;
import org.jspecify.annotations.Nullable;

/** A signal, as a page shows it. */
record SignalRow(
    String kind, StatusChip strength, String detail, @Nullable ShownTime since, boolean standing) {

  /** Those that stand first, then the newest. */
  static List<SignalRow> of(Signals signals, ZoneId zone) {
    return signals.list().stream()
        .sorted(Comparator.comparing(Signal::standing).thenComparing(Signal::observedAt).reversed())
        .map(signal -> of(signal, zone))
        .toList();
  }

  private static SignalRow of(Signal signal, ZoneId zone) {
    Strength strength = signal.strength();
    return new SignalRow(
        DisplayWords.capital(DisplayWords.of(signal.kind())),
        signal.standing()
            ? new StatusChip(
                DisplayWords.capital(DisplayWords.of(strength)),
                strength == Strength.STRONG ? "good" : "quiet")
            : new StatusChip("Lapsed", "quiet"),
        signal.detail(),
        ShownTime.day(signal.observedAt(), zone),
        signal.standing());
  }
}
