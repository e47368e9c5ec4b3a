package nurture.web.playbook;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nurture.access.Member;
import nurture.access.Permission;
import nurture.playbook.Finding;
import nurture.playbook.Severity;
import nurture.playbook.check.CheckReport;
import nurture.playbook.version.Draft;
import nurture.web.console.PageLinks;
import org.jspecify.annotations.Nullable;

/**
 * What the check of a draft found, and its publication.
 *
 * @param revision of the draft that was checked
 * @param errors how many stand against it
 * @param scenarios how many were run
 * @param findings errors first; those of scenarios that come out otherwise are not among them
 * @param differences the scenarios that come out otherwise than with what is in service
 * @param accept names these differences; empty if there are none
 * @param publishes whether the member who asks may publish
 * @param overrides whether they may publish although there are errors
 */
record CheckPage(
    String title,
    String href,
    long revision,
    int errors,
    int warnings,
    int scenarios,
    List<FindingRow> findings,
    List<DifferingScenario> differences,
    String accept,
    boolean publishes,
    boolean overrides,
    Entered entered) {

  /** What was entered before. */
  record Entered(String comment, int percent) {

    static final Entered NONE = new Entered("", 100);
  }

  /**
   * A finding.
   *
   * @param href where its file is edited; null where it is no file of text
   */
  record FindingRow(
      String kind, String where, @Nullable String href, String message, String hint) {}

  /** A scenario that comes out otherwise. */
  record DifferingScenario(String name, FindingRow where, List<FindingRow> findings) {}

  static CheckPage of(
      Draft draft, long revision, CheckReport report, Member member, Entered entered) {
    List<FindingRow> findings =
        report.shown().stream()
            .filter(finding -> finding.severity() != Severity.DIFFERENCE)
            .sorted(Comparator.comparing(Finding::severity))
            .map(finding -> row(draft, finding))
            .toList();
    return new CheckPage(
        draft.title(),
        PageLinks.draft(draft.id()),
        revision,
        report.count(Severity.ERROR),
        report.count(Severity.WARNING),
        report.scenarios().size(),
        findings,
        report.differences().stream()
            .map(
                outcome ->
                    new DifferingScenario(
                        outcome.name(),
                        new FindingRow(
                            "",
                            outcome.file() + ":" + outcome.line(),
                            href(draft, outcome.file(), outcome.line()),
                            "",
                            ""),
                        outcome.findings().stream().map(each -> row(draft, each)).toList()))
            .toList(),
        report.differencesChecksum().orElse(""),
        member.may(Permission.PUBLISH) && draft.published().isEmpty(),
        member.may(Permission.OVERRIDE) && draft.published().isEmpty(),
        entered);
  }

  private static FindingRow row(Draft draft, Finding finding) {
    return new FindingRow(
        finding.severity().name().toLowerCase(Locale.ROOT),
        finding.where(),
        href(draft, finding.file(), finding.line()),
        finding.message(),
        finding.hint());
  }

  private static @Nullable String href(Draft draft, String file, int line) {
    return file.matches("(rules|templates)/.*[.](drl|drt|csv|yaml|ftl|md)")
        ? PageLinks.editor(draft.id(), file, "") + (line > 0 ? "&line=" + line : "")
        : null;
  }
}
