package nurture.web.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nurture.access.Member;
import nurture.access.Permission;
import nurture.playbook.Finding;
import nurture.playbook.Severity;
import nurture.playbook.check.CheckReport;
import nurture.playbook.version.Draft;
import nurture.playbook.version.ReviewStanding;
import nurture.web.console.PageLinks;
import org.jspecify.annotations.Nullable;

/**
 * What the check of a draft found, and its publication.
 *
 * @param tryHref where it is tried on the candidates
 * @param revision of the draft that was checked
 * @param errors how many stand against it
 * @param scenarios how many were run
 * @param findings errors first; those of scenarios that come out otherwise are not among them
 * @param differences the scenarios that come out otherwise than with what is in service
 * @param accept names these differences; empty if there are none
 * @param publishes whether the member who asks may publish
 * @param overrides whether they may publish although there are errors
 * @param review what of the review a publication misses, in a sentence; empty for nothing
 */
record CheckPage(
    String title,
    String href,
    String tryHref,
    long revision,
    int errors,
    int warnings,
    int scenarios,
    List<FindingRow> findings,
    List<DifferingScenario> differences,
    String accept,
    boolean publishes,
    boolean overrides,
    String review,
    Entered entered) {

  /**
   * What was entered before, and what is wrong with it.
   *
   * @param accepts whether differences were accepted
   * @param problem why it was not published; empty before it was asked for
   * @param wrongComment what is wrong with the comment; empty if nothing is
   * @param wrongPercent the same of the share
   * @param wrongOverride the same of the reason to override
   * @param behind whether a rebase would help
   */
  record Entered(
      String comment,
      String percent,
      boolean accepts,
      String override,
      String problem,
      String wrongComment,
      String wrongPercent,
      String wrongOverride,
      boolean behind) {

    /** A tenth, unless the member says otherwise: a version that errs does so to few. */
    static final Entered NONE = new Entered("", "10", false, "", "", "", "", "", false);

    /** The same with why it was not published. */
    Entered refused(String why, boolean isBehind) {
      return new Entered(
          comment,
          percent,
          accepts,
          override,
          why,
          wrongComment,
          wrongPercent,
          wrongOverride,
          isBehind);
    }

    boolean isWrong() {
      return !wrongComment.isEmpty() || !wrongPercent.isEmpty() || !wrongOverride.isEmpty();
    }
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
      ReviewStanding standing, long revision, CheckReport report, Member member, Entered entered) {
    Draft draft = standing.draft();
    List<FindingRow> findings =
        report.shown().stream()
            .filter(finding -> finding.severity() != Severity.DIFFERENCE)
            .sorted(Comparator.comparing(Finding::severity))
            .map(finding -> row(draft, finding))
            .toList();
    return new CheckPage(
        draft.title(),
        PageLinks.draft(draft.id()),
        PageLinks.trial(draft.id().toString()),
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
        standing.missing() > 0 ? ReviewPanel.needs(standing) : "",
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
