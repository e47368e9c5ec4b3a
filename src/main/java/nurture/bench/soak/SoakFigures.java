package nurture.bench.soak;

import java.util.Collection;
import java.util.stream.Collectors;
import nurture.bench.BenchFigure;

/** The forms that the figures of a soak have: a count of faults, and the first of them. Pure. */
final class SoakFigures {

  private static final int SHOWN = 5;

  private SoakFigures() {}

  /** A count that has to be zero; the note lists the first faults. */
  static BenchFigure faults(String name, String what, String unit, Collection<?> faults) {
    String shown =
        faults.stream().limit(SHOWN).map(Object::toString).collect(Collectors.joining("; "));
    String more = faults.size() > SHOWN ? "; and %d more".formatted(faults.size() - SHOWN) : "";
    return BenchFigure.of(name(name), what, unit, faults.size()).atMost(0).noting(shown + more);
  }

  /** A number that is only told. */
  static BenchFigure told(String name, String what, String unit, double value) {
    return BenchFigure.of(name(name), what, unit, value);
  }

  private static String name(String name) {
    return "soak." + name;
  }
}
