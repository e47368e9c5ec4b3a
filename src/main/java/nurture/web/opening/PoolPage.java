package nurture.web.opening;

import java.util.List;
import nurture.opening.PoolReader.PoolMember;
import nurture.opening.TalentPool;
import nurture.web.console.PageLinks;

/**
 * The people of a pool.
 *
 * @param next the address of the next page; empty if this is the last
 * @param further whether it is not the first page
 */
record PoolPage(
    String function, String says, String href, List<Row> people, String next, boolean further) {

  /** People on a page. */
  static final int PEOPLE = 100;

  /** One of them. */
  record Row(String href, String name, String ref) {}

  /**
   * @param found one more than a page where there is a next one
   */
  static PoolPage of(TalentPool pool, List<PoolMember> found, boolean further) {
    List<PoolMember> shown = found.subList(0, Math.min(PEOPLE, found.size()));
    String href = PoolPages.people(pool.function(), pool.domain(), pool.country());
    return new PoolPage(
        pool.function(),
        PoolsPage.domain(pool.domain()) + ", " + PoolsPage.country(pool.country()),
        href,
        shown.stream()
            .map(
                person ->
                    new Row(
                        PageLinks.candidate(person.ref(), person.id()),
                        person.name().isBlank() ? person.ref() : person.name(),
                        person.ref()))
            .toList(),
        found.size() > PEOPLE ? href + "&after=" + shown.get(PEOPLE - 1).id() : "",
        further);
  }
}
