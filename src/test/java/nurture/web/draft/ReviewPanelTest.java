package nurture.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nurture.access.Caller;
import nurture.access.Permission;
import nurture.access.RecordedName;
import nurture.access.Role;
import nurture.playbook.version.Draft;
import nurture.playbook.version.ReviewPolicy;
import nurture.playbook.version.ReviewStanding;
import nurture.playbook.version.ReviewStep;
import org.junit.jupiter.api.Test;

final class ReviewPanelTest {

  private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");
  private static final Set<Permission> PUBLISHER = Set.of(Permission.EDIT, Permission.PUBLISH);
  private static final String VERA = "Vera Lind <vera@example.com>";

  @Test
  void approvalOfOneWhoLostTheRole_saysThatItNoLongerCounts_andWhy() {
    ReviewPanel.Step step = shown(VERA, Set.of(Permission.EDIT));

    assertThat(step.chip().text()).isEqualTo("approval no longer counts");
    assertThat(step.who()).isEqualTo("Vera Lind");
    assertThat(step.why())
        .isEqualTo(
            "Vera Lind approved it and may not any more: an approval takes the role publisher or a"
                + " higher one at the time of the publication.");
  }

  @Test
  void approvalByAKeyThatIsGone_saysSo() {
    ReviewPanel.Step step = shown(RecordedName.byKey(VERA, "builds"), Set.of());

    assertThat(step.who()).isEqualTo("Vera Lind (key builds)");
    assertThat(step.why()).isEqualTo("The key was revoked, or its owner may not approve any more.");
  }

  @Test
  void approvalThatCounts_saysNothingMore() {
    ReviewPanel.Step step = shown(VERA, PUBLISHER);

    assertThat(step.chip().text()).isEqualTo("approves");
    assertThat(step.why()).isEmpty();
  }

  private static ReviewPanel.Step shown(String who, Set<Permission> now) {
    Draft draft =
        new Draft(
            new UUID(1, 2),
            "quieter",
            "rosa",
            1,
            NOON,
            NOON,
            3,
            OptionalLong.empty(),
            new TreeSet<>());
    ReviewStanding standing =
        ReviewStanding.of(
            draft,
            List.of(new ReviewStep(ReviewStep.Kind.APPROVE, 3, who, NOON, "", PUBLISHER, now)),
            new ReviewPolicy(false, 1, Role.PUBLISHER));
    return ReviewPanel.of(standing, new Caller("otto", PUBLISHER), List.of(), DraftEntered.NONE)
        .verdicts()
        .get(0);
  }
}
