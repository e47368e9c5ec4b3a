package nurture.web.playbook;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nurture.access.Member;
import nurture.access.Permission;
import nurture.playbook.canary.CanaryNotices;
import nurture.playbook.canary.CanaryReport;
import nurture.playbook.version.ServiceEntry;
import nurture.playbook.version.Version;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;
import org.jspecify.annotations.Nullable;

/**
 * The versions of the playbook, the newest first.
 *
 * @param seen the entry of the service that is shown; a change names it
 * @param version that is in service
 * @param canary the one that runs; null for none
 * @param banner a canary that the server withdrew and no member has read of; null for none
 * @param publishes whether the member who asks may change what is in service
 * @param entered a reason that was typed
 */
record VersionsPage(
    long seen,
    long version,
    @Nullable RunningCanary canary,
    @Nullable WithdrawalBanner banner,
    List<VersionRow> rows,
    boolean publishes,
    Entered entered) {

  /**
   * A reason that was entered, and what is wrong with it.
   *
   * @param version that was to be put in service again; 0 for the canary, -1 for nothing
   */
  record Entered(long version, String comment, String problem) {
    static final Entered NONE = new Entered(-1, "", "");
  }

  /**
   * A canary that runs.
   *
   * @param chip null while it is not known how it does
   */
  record RunningCanary(
      long number, int percent, String href, @Nullable StatusChip chip, String state) {}

  /**
   * A version.
   *
   * @param canary the address of its page as a canary; empty if it never was one
   */
  record VersionRow(
      long number,
      String comment,
      String author,
      ShownTime created,
      boolean live,
      boolean flies,
      String canary,
      String tryHref) {}

  static VersionsPage of(
      List<Version> all,
      List<ServiceEntry> history,
      ServiceEntry now,
      Optional<CanaryReport> report,
      Optional<CanaryNotices.Withdrawal> unread,
      Member member,
      Entered entered) {
    return new VersionsPage(
        now.seq(),
        now.version(),
        now.canary().isPresent() ? running(now.canary().getAsLong(), now, report) : null,
        unread.map(one -> WithdrawalBanner.of(one, member)).orElse(null),
        all.stream()
            .map(
                version ->
                    new VersionRow(
                        version.number(),
                        version.comment(),
                        DisplayWords.author(version.author()),
                        ShownTime.at(version.created(), ZoneOffset.UTC),
                        version.number() == now.version(),
                        now.canary().isPresent() && now.canary().getAsLong() == version.number(),
                        wasCanary(history, version.number())
                            ? PageLinks.canary(version.number())
                            : "",
                        PageLinks.trial(String.valueOf(version.number()))))
            .toList(),
        member.may(Permission.PUBLISH),
        entered);
  }

  private static RunningCanary running(
      long number, ServiceEntry now, Optional<CanaryReport> report) {
    return new RunningCanary(
        number,
        now.percent(),
        PageLinks.canary(number),
        report.map(CanaryWords::chip).orElse(null),
        report.map(CanaryWords::state).orElse(""));
  }

  private static boolean wasCanary(List<ServiceEntry> history, long number) {
    OptionalLong wanted = OptionalLong.of(number);
    return history.stream().anyMatch(entry -> entry.canary().equals(wanted));
  }
}
