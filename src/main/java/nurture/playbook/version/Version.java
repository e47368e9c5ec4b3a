package nurture.playbook.version;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * A playbook as it was published; nothing of it ever changes.
 *
 * @param number 1, 2, 3… without gaps
 * @param author whose work it is; who published it is told by {@link ServiceEntry}
 * @param checksum of all its files; decisions bear it
 * @param parent the version it was edited from; empty for the first
 * @param periods when it was in service, the oldest first; empty if it never was
 */
public record Version(
    long number,
    String author,
    String comment,
    String checksum,
    OptionalLong parent,
    Instant created,
    List<ServicePeriod> periods) {

  public Version {
    periods = List.copyOf(periods);
  }
}
