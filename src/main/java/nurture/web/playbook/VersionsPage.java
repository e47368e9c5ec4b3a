package nurture.web.playbook;

import java.time.ZoneOffset;
import java.util.List;
import nurture.access.Member;
import nurture.access.Permission;
import nurture.playbook.version.ServiceEntry;
import nurture.playbook.version.Version;
import nurture.web.console.ShownTime;

/**
 * The versions of the playbook, the newest first.
 *
 * @param seen the entry of the service that is shown; a change names it
 * @param version that is in service
 * @param canary the version that runs as a canary; 0 for none
 * @param publishes whether the member who asks may change what is in service
 */
record VersionsPage(
    long seen, long version, long canary, int percent, List<VersionRow> rows, boolean publishes) {

  /** A version. */
  record VersionRow(
      long number, String comment, String author, ShownTime created, boolean live, boolean flies) {}

  static VersionsPage of(List<Version> all, ServiceEntry now, Member member) {
    return new VersionsPage(
        now.seq(),
        now.version(),
        now.canary().orElse(0),
        now.percent(),
        all.stream()
            .map(
                version ->
                    new VersionRow(
                        version.number(),
                        version.comment(),
                        DraftsPage.author(version.author()),
                        ShownTime.at(version.created(), ZoneOffset.UTC),
                        version.number() == now.version(),
                        now.canary().isPresent() && now.canary().getAsLong() == version.number()))
            .toList(),
        member.may(Permission.PUBLISH));
  }
}
