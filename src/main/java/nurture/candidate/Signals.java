package nurture.candidate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nurture.event.SignalKind;
import nurture.event.Strength;

/** What was noticed about the candidate, one entry per kind: bounded by the number of kinds. */
public record Signals(List<Signal> list) {

  static final Signals NONE = new Signals(List.of());

  public Signals {
    list = StoredDefaults.list(list);
  }

  public Optional<Signal> of(SignalKind kind) {
    return list.stream().filter(s -> s.kind() == kind).findFirst();
  }

  Signals observed(SignalKind kind, Strength strength, String detail, Instant at) {
    Optional<Signal> known = of(kind);
    if (known.isPresent() && known.get().observedAt().isAfter(at)) {
      return this;
    }
    return replacing(new Signal(kind, strength, detail, at, known.flatMap(Signal::lapsedAt)));
  }

  /**
   * A lapse that comes before its observation is remembered, so that the order of arrival does not
   * matter.
   */
  Signals lapsed(SignalKind kind, Instant at) {
    Signal known =
        of(kind).orElse(new Signal(kind, kind.usually(), "", Instant.EPOCH, Optional.empty()));
    if (known.lapsedAt().isPresent() && known.lapsedAt().get().isAfter(at)) {
      return this;
    }
    return replacing(
        new Signal(kind, known.strength(), known.detail(), known.observedAt(), Optional.of(at)));
  }

  /** Without what was observed at an instant. */
  Signals unobserved(Instant at) {
    return new Signals(list.stream().filter(s -> !s.observedAt().equals(at)).toList());
  }

  /** With a signal in the place of the one of its kind. */
  Signals replacing(Signal signal) {
    List<Signal> others = new ArrayList<>(list);
    others.removeIf(s -> s.kind() == signal.kind());
    others.add(signal);
    return new Signals(others);
  }
}
