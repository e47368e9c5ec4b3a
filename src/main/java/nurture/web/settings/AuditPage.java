package nurture.web.settings;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nurture.audit.AuditEntry;
import nurture.audit.ChainVerification;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import org.jspecify.annotations.Nullable;

/**
 * What people did by hand, the newest first. Times in UTC.
 *
 * @param action the one that is listed; empty for all
 * @param target likewise
 * @param next the address of the next page; empty on the last
 * @param proof null where none was asked for
 */
record AuditPage(String action, String target, List<Row> rows, String next, @Nullable Proof proof) {

  static final int MOST = 100;

  /** One entry. An empty text means that there is nothing to say. */
  record Row(
      long number,
      ShownTime at,
      String actor,
      String action,
      String actionHref,
      String target,
      String targetHref,
      String detail,
      String before,
      String after,
      String hash) {}

  /**
   * What came of holding all entries against each other.
   *
   * @param says in one sentence
   * @param head the hash to note down, with which nothing of today can be changed unnoticed
   */
  record Proof(boolean whole, String says, String head) {}

  static AuditPage of(
      Optional<String> action,
      Optional<String> target,
      List<AuditEntry> entries,
      Optional<ChainVerification> proved) {
    boolean more = entries.size() > MOST;
    List<AuditEntry> shown = more ? entries.subList(0, MOST) : entries;
    return new AuditPage(
        action.orElse(""),
        target.orElse(""),
        shown.stream().map(AuditPage::row).toList(),
        more
            ? AuditPageRoutes.PATH
                + "?before="
                + shown.get(MOST - 1).number()
                + action.map(text -> "&action=" + PageLinks.segment(text)).orElse("")
                + target.map(text -> "&target=" + PageLinks.segment(text)).orElse("")
            : "",
        proved.map(AuditPage::proof).orElse(null));
  }

  private static Row row(AuditEntry entry) {
    return new Row(
        entry.number(),
        ShownTime.at(entry.at(), ZoneOffset.UTC),
        entry.actor(),
        DisplayWords.capital(entry.action()),
        AuditPageRoutes.PATH + "?action=" + PageLinks.segment(entry.action()),
        entry.target(),
        AuditPageRoutes.PATH + "?target=" + PageLinks.segment(entry.target()),
        entry.detail(),
        entry.before() == null ? "" : entry.before(),
        entry.after() == null ? "" : entry.after(),
        entry.hash());
  }

  private static Proof proof(ChainVerification found) {
    return new Proof(
        found.whole(),
        found
            .flaw()
            .map(flaw -> "Entry " + flaw.number() + ": " + flaw.what() + ".")
            .orElse(
                "All "
                    + DisplayWords.count(found.entries(), "entry", "entries")
                    + " are as they were written, and none is missing."),
        found.head().hash());
  }
}
