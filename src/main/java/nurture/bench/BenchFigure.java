package nurture.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * One measured number beside its limit: what the same machine, in the same run, does when all but
 * the unavoidable is left out.
 *
 * @param name for tables and {@code --only}'s group before the dot: {@code events.http-64}
 * @param what in words, with the circumstances
 * @param unit of value and limit: {@code /s}, {@code ms}, {@code s}, {@code MB}
 * @param limit absent where there is nothing to compare with
 * @param against what the limit is; empty without one
 * @param targets all of them must be reached; empty for a number that is only told
 * @param note what a reader must know to judge the number; may be empty
 */
public record BenchFigure(
    String name,
    String what,
    String unit,
    double value,
    OptionalDouble limit,
    String against,
    List<FigureTarget> targets,
    String note) {

  public BenchFigure {
    targets = List.copyOf(targets);
  }

  public static BenchFigure of(String name, String what, String unit, double value) {
    return new BenchFigure(name, what, unit, value, OptionalDouble.empty(), "", List.of(), "");
  }

  /** With its limit; say so before asking for a ratio. */
  public BenchFigure beside(double bound, String boundary) {
    return new BenchFigure(
        name, what, unit, value, OptionalDouble.of(bound), boundary, targets, note);
  }

  BenchFigure ratioAtLeast(double least) {
    return asking("ratio ≥ " + number(least), ratio().orElse(0) >= least);
  }

  BenchFigure ratioAtMost(double most) {
    return asking("ratio ≤ " + number(most), ratio().orElse(Double.MAX_VALUE) <= most);
  }

  BenchFigure atLeast(double least) {
    return asking("≥ " + number(least) + unitAfterNumber(), value >= least);
  }

  public BenchFigure atMost(double most) {
    return asking(most == 0 ? "none" : "≤ " + number(most) + unitAfterNumber(), value <= most);
  }

  BenchFigure below(double most) {
    return asking("< " + number(most) + unitAfterNumber(), value < most);
  }

  public BenchFigure noting(String more) {
    return new BenchFigure(name, what, unit, value, limit, against, targets, more);
  }

  /** Value over limit: of rates the larger is the better, of times the smaller. */
  OptionalDouble ratio() {
    return limit.isPresent() && limit.getAsDouble() > 0
        ? OptionalDouble.of(value / limit.getAsDouble())
        : OptionalDouble.empty();
  }

  public boolean reached() {
    return targets.stream().allMatch(FigureTarget::reached);
  }

  /** All targets in one cell; empty if there is none. */
  String target() {
    return targets.stream().map(FigureTarget::said).collect(Collectors.joining(", "));
  }

  String shownValue() {
    return number(value) + unitAfterNumber();
  }

  String shownLimit() {
    return limit.isPresent() ? number(limit.getAsDouble()) + unitAfterNumber() : "";
  }

  /** Three digits or more of it, thousands apart. */
  static String number(double value) {
    double size = Math.abs(value);
    String form = size >= 100 || size == Math.rint(size) ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, form, value);
  }

  private BenchFigure asking(String said, boolean reached) {
    List<FigureTarget> more = new ArrayList<>(targets);
    more.add(new FigureTarget(said, reached));
    return new BenchFigure(name, what, unit, value, limit, against, more, note);
  }

  private String unitAfterNumber() {
    return unit.startsWith("/") ? unit : " " + unit;
  }
}
