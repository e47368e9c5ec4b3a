package nurture.playbook.version;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import nurture.access.RecordedName;

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

  /**
   * Whether it is the work of a person, alone or with others. What a member did by a key of theirs
   * is their work.
   *
   * @param name as they are on record
   */
  public boolean isWorkOf(String name) {
    return RecordedName.samePerson(author, name)
        || editors.stream().anyMatch(editor -> RecordedName.samePerson(editor, name));
  }
}
