package nurture.web.tour;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nurture.playbook.version.Draft;
import nurture.playbook.version.ServiceEntry;

/**
 * How far a member came with the tour, by what is on record.
 *
 * @param draft the one of the member that came furthest; empty if there is none
 * @param checked whether it was checked
 * @param history what was in service, the newest first
 */
record TourProgress(Optional<Draft> draft, boolean checked, List<ServiceEntry> history) {

  TourProgress {
    history = List.copyOf(history);
  }

  /**
   * The draft of a member that came furthest: the newest that was published, else the newest that
   * was changed, else the newest. What they begin later does not take a step back.
   */
  static Optional<Draft> furthest(List<Draft> drafts, String member) {
    return drafts.stream()
        .filter(draft -> draft.author().equals(member))
        .max(
            Comparator.comparing((Draft draft) -> draft.published().isPresent())
                .thenComparing(draft -> draft.revision() > 0)
                .thenComparing(Draft::created));
  }

  boolean changed() {
    return draft.filter(mine -> mine.revision() > 0).isPresent();
  }

  /** The version that the draft became, if it was tried on a share of the candidates. */
  OptionalLong canary() {
    OptionalLong version = draft.map(Draft::published).orElse(OptionalLong.empty());
    return version.isPresent() && history.stream().anyMatch(entry -> began(entry, version))
        ? version
        : OptionalLong.empty();
  }

  /** Whether that version decides about no candidate any more. */
  boolean takenBack() {
    OptionalLong mine = canary();
    return mine.isPresent() && !history.isEmpty() && !history.get(0).runs(mine.getAsLong());
  }

  /** A canary of another draft, which has to end first; empty if none runs. */
  OptionalLong inTheWay() {
    OptionalLong running = history.isEmpty() ? OptionalLong.empty() : history.get(0).canary();
    return running.isPresent() && !running.equals(canary()) ? running : OptionalLong.empty();
  }

  private static boolean began(ServiceEntry entry, OptionalLong version) {
    return entry.action() == ServiceEntry.Action.CANARY && entry.canary().equals(version);
  }
}
