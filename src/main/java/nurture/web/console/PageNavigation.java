package nurture.web.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.access.Member;
import nurture.access.Permission;
import org.jspecify.annotations.Nullable;

/** The pages that stand above every page, in order, as far as the one who asks may see them. */
public final class PageNavigation {

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
          new Listed(new Entry("/", "Today", "today"), Permission.READ),
          new Listed(new Entry(PageLinks.CANDIDATES, "Candidates", "candidates"), Permission.READ),
          new Listed(new Entry(PageLinks.TASKS, "Tasks", "tasks"), Permission.READ),
          new Listed(new Entry(PageLinks.MAILS, "Messages", "mails"), Permission.READ),
          new Listed(new Entry(PageLinks.PLAYBOOK, "Playbook", "playbook"), Permission.READ),
          new Listed(new Entry("/settings", "Settings", "settings"), Permission.EDIT),
          new Listed(new Entry("/docs", "Docs", "docs"), null));

  /** Pages that another one of the bar leads to. */
  private static final List<Listed> BESIDE =
      List.of(
          new Listed(new Entry(PageLinks.SEGMENTS, "Segments", "candidates"), Permission.READ),
          new Listed(new Entry(PageLinks.CAMPAIGNS, "Campaigns", "candidates"), Permission.READ),
          new Listed(
              new Entry(PageLinks.EXPERIMENTS, "Experiments", "candidates"), Permission.READ),
          new Listed(new Entry(PageLinks.INBOX, "Inbox", "mails"), Permission.READ),
          new Listed(new Entry(PageLinks.MEASURES, "Measures", "today"), Permission.READ),
          new Listed(new Entry(PageLinks.OPENINGS, "Openings", "candidates"), Permission.READ),
          new Listed(new Entry(PageLinks.POOLS, "Pools", "candidates"), Permission.READ),
          new Listed(new Entry(PageLinks.IMPORTS, "Imports", "candidates"), Permission.READ));

  private static final List<Listed> SETTINGS =
      List.of(
          new Listed(new Entry(PageLinks.PEOPLE, "People", "settings"), Permission.PEOPLE),
          new Listed(new Entry("/settings/keys", "Keys", "settings"), Permission.PEOPLE),
          new Listed(new Entry("/settings/audit", "Audit", "settings"), Permission.EDIT),
          new Listed(new Entry("/settings/server", "Server", "settings"), Permission.PEOPLE));

  public static List<Entry> of(Optional<Member> member) {
    return seen(ALL, member);
  }

  /** Those of the bar, and those that they lead to. */
  public static List<Entry> all(Optional<Member> member) {
    return Stream.concat(of(member).stream(), seen(BESIDE, member).stream()).toList();
  }

  /** The pages of the settings. */
  public static List<Entry> settings(Optional<Member> member) {
    return seen(SETTINGS, member);
  }

  private static List<Entry> seen(List<Listed> all, Optional<Member> member) {
    return all.stream().filter(listed -> isFor(member, listed.needs())).map(Listed::entry).toList();
  }

  private static boolean isFor(Optional<Member> member, @Nullable Permission needs) {
    return needs == null
        || member.filter(asks -> asks.may(needs) && !asks.mustChange()).isPresent();
  }

  private PageNavigation() {}
}
