package nurture.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nurture.access.Member;
import nurture.access.Role;
import nurture.web.session.TestAccess;
import org.junit.jupiter.api.Test;

final class WayBackTest {

  private static final Optional<Member> MEMBER = Optional.of(TestAccess.member(Role.OPS));

  @Test
  void refusedFormOfADraft_leadsBackToTheDraft() {
    assertThat(WayBack.of("/playbook/drafts/7/attachments", false, MEMBER))
        .isEqualTo(new WayBack("/playbook/drafts/7", "Back to the draft", "playbook"));
  }

  @Test
  void draftThatIsGone_leadsBackToThePlaybook() {
    assertThat(WayBack.of("/playbook/drafts/7/attachments", true, MEMBER))
        .isEqualTo(new WayBack("/playbook", "Playbook", "playbook"));
  }

  @Test
  void otherRefusal_leadsToThePageOfTheNavigationThatItsAddressBelongsTo() {
    assertThat(WayBack.of("/inbox/7/correction", false, MEMBER))
        .isEqualTo(new WayBack("/inbox", "Inbox", "mails"));
    assertThat(WayBack.of("/candidatesx", true, MEMBER)).isEqualTo(new WayBack("/", "Today", ""));
  }
}
