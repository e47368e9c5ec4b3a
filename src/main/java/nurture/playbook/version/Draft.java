package nurture.playbook.version;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Changes that are being worked on, on top of a version.
 *
 * @param author who began it
 * @param parent the version it is on top of
 * @param revision counts every change of any of its files; a check or a publish names the one it
 *     saw
 * @param published the version it became; nothing of it changes from then on
 * @param editors who changed something in it, whether it is still there or not
 */
public record Draft(
    UUID id,
    String title,
    String author,
    long parent,
    Instant created,
    Instant changed,
    long revision,
    OptionalLong published,
    SortedSet<String> editors) {

  public Draft {
    editors = new TreeSet<>(editors);
  }

  /** Whether it is somebody's work, alone or with others. */
  public boolean isWorkOf(String name) {
    return author.equals(name) || editors.contains(name);
  }
}
