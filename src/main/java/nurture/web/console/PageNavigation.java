package nurture.web.console;

import java.util.List;
import java.util.Optional;
import nurture.access.Member;
import nurture.access.Permission;
import org.jspecify.annotations.Nullable;

/** The pages that stand above every page, in order, as far as the one who asks may see them. */
final class PageNavigation {

  /**
   * A page to go to.
   *
   * @param section as the page itself names it
   */
  public record Entry(String href, String label, String section) {}

  /**
   * @param needs null for what a visitor may see
   */
  private record Listed(Entry entry, @Nullable Permission needs) {}

  private static final List<Listed> ALL =
      List.of(
          new Listed(new Entry(PageLinks.CANDIDATES, "Candidates", "candidates"), Permission.READ),
          new Listed(new Entry(PageLinks.TASKS, "Tasks", "tasks"), Permission.READ),
          new Listed(new Entry(PageLinks.MAILS, "Mails", "mails"), Permission.READ),
          new Listed(new Entry(PageLinks.PLAYBOOK, "Playbook", "playbook"), Permission.READ),
          new Listed(new Entry(PageLinks.PEOPLE, "People", "people"), Permission.PEOPLE),
          new Listed(new Entry("/docs", "Docs", "docs"), null));

  public static List<Entry> of(Optional<Member> member) {
    return ALL.stream().filter(listed -> isFor(member, listed.needs())).map(Listed::entry).toList();
  }

  private static boolean isFor(Optional<Member> member, @Nullable Permission needs) {
    return needs == null
        || member.filter(asks -> asks.may(needs) && !asks.mustChange()).isPresent();
  }

  private PageNavigation() {}
}
