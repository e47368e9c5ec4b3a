package nurture.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The hiring steps so far, the newest 30, oldest first. */
public record Hiring(List<HiringStep> steps) {

  private static final int REMEMBERED = 30;

  static final Hiring NONE = new Hiring(List.of());

  public Hiring {
    steps = StoredDefaults.list(steps);
  }

  public Optional<HiringStep> last() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
  }

  Hiring with(HiringStep step) {
    List<HiringStep> more = new ArrayList<>(steps);
    more.add(step);
    more.sort(Comparator.comparing(HiringStep::at));
    return new Hiring(StoredDefaults.newest(more, REMEMBERED));
  }
}
