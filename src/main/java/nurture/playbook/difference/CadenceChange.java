package nurture.playbook.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import nurture.rules.CadenceRow;

/**
 * A row of the cadence table that is not the same on both sides, in words.
 *
 * @param before empty if it was added
 * @param after empty if it was removed
 */
public record CadenceChange(Optional<String> before, Optional<String> after) {

  /** Rows are the same whatever stands above them; what is left over is paired by its touch. */
  static List<CadenceChange> between(List<CadenceRow> before, List<CadenceRow> after) {
    List<CadenceRow> gone = new ArrayList<>(before);
    List<CadenceRow> come = new ArrayList<>(after);
    come.removeIf(
        row -> take(gone, row, (one, other) -> words(one).equals(words(other))).isPresent());
    List<CadenceChange> changes = new ArrayList<>();
    for (CadenceRow row : come) {
      Optional<CadenceRow> was =
          take(gone, row, (one, other) -> one.rule().equals(other.rule()))
              .or(() -> take(gone, row, CadenceChange::sameTouch));
      changes.add(new CadenceChange(was.map(CadenceChange::words), Optional.of(words(row))));
    }
    gone.forEach(row -> changes.add(new CadenceChange(Optional.of(words(row)), Optional.empty())));
    return changes;
  }

  /** {@code row → row}, or one with a plus or minus before it. */
  @Override
  public String toString() {
    return before
        .map(was -> after.map(is -> was + " → " + is).orElse("- " + was))
        .orElseGet(() -> "+ " + after.orElse(""));
  }

  private static Optional<CadenceRow> take(
      List<CadenceRow> from, CadenceRow like, BiPredicate<CadenceRow, CadenceRow> same) {
    Optional<CadenceRow> found = from.stream().filter(row -> same.test(row, like)).findFirst();
    // The very one: rows may be twins.
    found.ifPresent(row -> from.remove(from.indexOf(row)));
    return found;
  }

  private static boolean sameTouch(CadenceRow one, CadenceRow other) {
    return one.stage() == other.stage()
        && one.relationships().equals(other.relationships())
        && one.touchFrom() == other.touchFrom();
  }

  private static String words(CadenceRow row) {
    return row.rule().replaceFirst("^Cadence: ", "")
        + ", "
        + row.waitDays()
        + (row.waitDays() == 1 ? " day" : " days")
        + row.waitNumber().map(name -> " (" + name + ")").orElse("")
        + " after, as "
        + row.purpose().name().toLowerCase(Locale.ROOT)
        + row.bring().map(bring -> ", with " + bring.name().toLowerCase(Locale.ROOT)).orElse("")
        + (row.because().isEmpty() ? "" : ", because " + row.because());
  }
}
