package nurture.candidate.facts;

import java.util.Map;
import java.util.Set;
import nurture.candidate.Purpose;
import nurture.library.ItemKind;
import nurture.library.Library;

/**
 * What rules may know beside the candidate; it comes with the playbook and does not change while
 * that is in use.
 *
 * @param purposes of the message templates, by name
 * @param brings the kinds of content one of which a template needs, by name; nothing for one that
 *     needs none
 */
public record World(
    Holidays holidays,
    Library library,
    Map<String, Purpose> purposes,
    Map<String, Set<ItemKind>> brings) {

  /** No holidays, nothing to bring along, every message is outreach. */
  public static final World EMPTY = new World(Holidays.NONE, Library.EMPTY, Map.of());

  public World {
    purposes = Map.copyOf(purposes);
    brings = Map.copyOf(brings);
  }

  /** The same where no template needs content. */
  public World(Holidays holidays, Library library, Map<String, Purpose> purposes) {
    this(holidays, library, purposes, Map.of());
  }
}
