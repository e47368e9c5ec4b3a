package nurture.candidate.facts;

import java.util.Map;
import nurture.candidate.Purpose;
import nurture.library.Library;

/**
 * What rules may know beside the candidate; it comes with the playbook and does not change while
 * that is in use.
 *
 * @param purposes of the message templates, by name
 */
public record World(Holidays holidays, Library library, Map<String, Purpose> purposes) {

  /** No holidays, nothing to bring along, every message is outreach. */
  public static final World EMPTY = new World(Holidays.NONE, Library.EMPTY, Map.of());

  public World {
    purposes = Map.copyOf(purposes);
  }
}
