package nurture.playbook.canary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nurture.playbook.version.ServiceEntry;

/**
 * A version's time as a canary, with whatever shares it had.
 *
 * @param version the canary
 * @param rest the version that decides about the others
 * @param last the newest entry of the service in which it is a canary; says its share
 * @param end what ended it; empty while it runs
 */
public record CanaryRun(
    long version, long rest, Instant began, ServiceEntry last, Optional<ServiceEntry> end) {

  /**
   * The newest time of a version as a canary.
   *
   * @param history of the service, the newest first
   * @return empty if it never was one
   */
  public static Optional<CanaryRun> of(List<ServiceEntry> history, long version) {
    OptionalLong wanted = OptionalLong.of(version);
    Optional<ServiceEntry> end = Optional.empty();
    for (int i = 0; i < history.size(); i++) {
      ServiceEntry last = history.get(i);
      if (last.canary().equals(wanted)) {
        ServiceEntry first = last;
        for (int j = i; j < history.size() && history.get(j).canary().equals(wanted); j++) {
          first = history.get(j);
          if (first.action() == ServiceEntry.Action.CANARY) {
            break;
          }
        }
        return Optional.of(new CanaryRun(version, last.version(), first.at(), last, end));
      }
      end = Optional.of(last);
    }
    return Optional.empty();
  }

  /** The one that runs now, if there is one. */
  public static Optional<CanaryRun> now(List<ServiceEntry> history) {
    return history.stream()
        .findFirst()
        .filter(newest -> newest.canary().isPresent())
        .flatMap(newest -> of(history, newest.canary().getAsLong()));
  }

  public boolean runs() {
    return end.isEmpty();
  }

  /** Whether the server ended it by itself. */
  public boolean takenBack() {
    return end.filter(entry -> entry.action() == ServiceEntry.Action.TAKEN_BACK).isPresent();
  }
}
