package nurture.imports;

import java.util.List;
import nurture.imports.LineOutcome.Kind;

/** How many rows had which outcome. */
public record OutcomeCounts(long created, long merged, long unchanged, long refused) {

  public static final OutcomeCounts NONE = new OutcomeCounts(0, 0, 0, 0);

  public static OutcomeCounts of(List<LineOutcome> outcomes) {
    long[] counts = new long[Kind.values().length];
    outcomes.forEach(outcome -> counts[outcome.kind().ordinal()]++);
    return new OutcomeCounts(counts[0], counts[1], counts[2], counts[3]);
  }

  public OutcomeCounts plus(OutcomeCounts more) {
    return new OutcomeCounts(
        created + more.created,
        merged + more.merged,
        unchanged + more.unchanged,
        refused + more.refused);
  }

  /** All rows. */
  public long rows() {
    return created + merged + unchanged + refused;
  }

  /** Those that were taken, whether they changed anything or not. */
  public long taken() {
    return created + merged + unchanged;
  }
}
