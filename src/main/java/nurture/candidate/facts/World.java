package nurture.candidate.facts;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import nurture.candidate.Purpose;
import nurture.library.DatedLibrary;
import nurture.library.ItemKind;
import nurture.library.Library;
import nurture.library.OpeningHistory;

/**
 * What rules may know beside the candidate; it comes with the playbook, and the openings that are
 * kept beside that. It never changes: at the same instant it says the same.
 *
 * @param library as it is at each instant
 * @param purposes of the message templates, by name
 * @param brings the kinds of content one of which a template needs, by name; nothing for one that
 *     needs none
 */
public record World(
    Holidays holidays,
    DatedLibrary library,
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
    this(holidays, DatedLibrary.of(library), purposes, Map.of());
  }

  /** The same with other openings kept beside the playbook. */
  public World seeing(OpeningHistory openings) {
    return new World(holidays, library.seeing(openings), purposes, brings);
  }

  /** The number of the last change of an opening that holds at an instant; 0 where none does. */
  public long openingsAt(Instant now) {
    return library.history().numberAt(now);
  }
}
