package nurture.web.playbook;

import java.time.ZoneOffset;
import nurture.access.Member;
import nurture.access.Permission;
import nurture.playbook.canary.CanaryNotices;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;

/**
 * A canary that the server withdrew by itself, told until a member has read it.
 *
 * @param href of the canary's page
 * @param confirms whether the member who asks may say that it was read
 */
record WithdrawalBanner(
    String href, long seq, long version, long instead, ShownTime at, String why, boolean confirms) {

  static WithdrawalBanner of(CanaryNotices.Withdrawal withdrawal, Member member) {
    return new WithdrawalBanner(
        PageLinks.canary(withdrawal.version()),
        withdrawal.seq(),
        withdrawal.version(),
        withdrawal.instead(),
        ShownTime.at(withdrawal.at(), ZoneOffset.UTC),
        withdrawal.why(),
        member.may(Permission.PUBLISH));
  }
}
