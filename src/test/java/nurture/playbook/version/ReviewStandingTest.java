package nurture.playbook.version;

import static nurture.playbook.version.ReviewStep.Kind.APPROVE;
import static nurture.playbook.version.ReviewStep.Kind.ASK;
import static nurture.playbook.version.ReviewStep.Kind.ASK_FOR_CHANGES;
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
import nurture.playbook.version.ReviewStanding.State;
import org.junit.jupiter.api.Test;

final class ReviewStandingTest {

  private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");
  private static final Set<Permission> OPS = Set.of(Permission.EDIT);
  private static final Set<Permission> PUBLISHER = Set.of(Permission.EDIT, Permission.PUBLISH);
  private static final ReviewPolicy ONE = new ReviewPolicy(false, 1, Role.OPS);
  private static final ReviewPolicy TWO_PUBLISHERS = new ReviewPolicy(false, 2, Role.PUBLISHER);

  @Test
  void of_noSteps_isNothingAndMissesWhatIsNeeded() {
    assertThat(at(3, ONE).state()).isEqualTo(State.NONE);
    assertThat(at(3, ONE).missing()).isEqualTo(1);
    assertThat(at(3, ReviewPolicy.NONE).missing()).isZero();
  }

  @Test
  void of_anApprovalOfThisRevision_isApproved() {
    ReviewStanding standing = at(3, ONE, step(ASK, 3, "rosa"), step(APPROVE, 3, "otto"));

    assertThat(standing.state()).isEqualTo(State.APPROVED);
    assertThat(standing.missing()).isZero();
  }

  @Test
  void of_anApprovalBeforeALaterSave_isVoidAndWaitsAgain() {
    ReviewStanding standing = at(4, ONE, step(ASK, 3, "rosa"), step(APPROVE, 3, "otto"));

    assertThat(standing.state()).isEqualTo(State.WAITING);
    assertThat(standing.missing()).isEqualTo(1);
    assertThat(standing.isVoid(standing.verdicts().get(0))).isTrue();
    assertThat(standing.waitsFor(new Caller("otto", OPS))).isTrue();
  }

  @Test
  void of_anApprovalByOneWhoBecameAnAuthor_doesNotCount() {
    assertThat(at(3, ONE, step(APPROVE, 3, "rosa")).missing()).isEqualTo(1);
    assertThat(at(3, ONE, step(APPROVE, 3, "ed")).missing()).isEqualTo(1);
  }

  @Test
  void of_changesAskedFor_holdsUntilThatReviewerApprovesOrReviewIsAskedForAgain() {
    ReviewStep no = step(ASK_FOR_CHANGES, 3, "otto");

    assertThat(at(3, ONE, no).state()).isEqualTo(State.CHANGES_ASKED);
    assertThat(at(4, ONE, no).state()).as("a save alone").isEqualTo(State.CHANGES_ASKED);
    ReviewStanding another = at(3, ONE, no, step(APPROVE, 3, "vera"));
    assertThat(another.state()).as("another approves").isEqualTo(State.CHANGES_ASKED);
    assertThat(another.missing()).as("it cannot be published").isEqualTo(1);
    assertThat(at(3, ReviewPolicy.NONE, no).missing()).as("where none is needed").isZero();
    assertThat(at(4, ONE, no, step(APPROVE, 4, "otto")).state()).isEqualTo(State.APPROVED);
    assertThat(at(4, ONE, no, step(ASK, 4, "rosa")).state()).isEqualTo(State.WAITING);
  }

  @Test
  void of_twoApprovalsOfPublishers_countsPublishersOnceEach() {
    ReviewStep ops = step(APPROVE, 3, "otto");
    ReviewStep vera = new ReviewStep(APPROVE, 3, "vera", NOON, "", PUBLISHER);
    ReviewStep max = new ReviewStep(APPROVE, 3, "max", NOON, "", PUBLISHER);

    assertThat(at(3, TWO_PUBLISHERS, ops, vera).missing()).isEqualTo(1);
    assertThat(at(3, TWO_PUBLISHERS, ops, vera, vera).missing()).as("twice").isEqualTo(1);
    assertThat(at(3, TWO_PUBLISHERS, ops, vera).state()).isEqualTo(State.WAITING);
    assertThat(at(3, TWO_PUBLISHERS, vera, max).missing()).isZero();
  }

  @Test
  void of_anApprovalOfOneWhoLostTheRole_countsNoLonger() {
    ReviewStep vera = new ReviewStep(APPROVE, 3, "vera", NOON, "", PUBLISHER, OPS);
    ReviewStep max = new ReviewStep(APPROVE, 3, "max", NOON, "", PUBLISHER, Set.of());
    ReviewStep zoe = new ReviewStep(APPROVE, 3, "zoe", NOON, "", PUBLISHER, PUBLISHER);

    ReviewStanding lost = at(3, TWO_PUBLISHERS, vera, max, zoe);

    assertThat(lost.counted()).isEqualTo(1);
    assertThat(lost.missing()).isEqualTo(1);
    assertThat(lost.lapsed()).containsExactly(vera, max);
    assertThat(lost.approvals()).containsExactly(zoe);
    assertThat(lost.isVoid(vera)).as("the draft is as it was").isFalse();
    assertThat(lost.state()).isEqualTo(State.WAITING);
    assertThat(at(3, ONE, vera).state()).as("ops is enough").isEqualTo(State.APPROVED);
    assertThat(at(3, ReviewPolicy.NONE, max).state()).isEqualTo(State.NONE);
  }

  @Test
  void of_stepsByAMemberAndByTheirKeys_areOfOnePerson() {
    String vera = "Vera Lind <vera@example.com>";
    ReviewStep onPage = new ReviewStep(APPROVE, 3, vera, NOON, "", PUBLISHER);
    ReviewStep byKey =
        new ReviewStep(APPROVE, 3, RecordedName.byKey(vera, "builds"), NOON, "", PUBLISHER);
    Draft byHerKey =
        new Draft(
            new UUID(1, 2),
            "quieter",
            RecordedName.byKey(vera, "builds"),
            1,
            NOON,
            NOON,
            3,
            OptionalLong.empty(),
            new TreeSet<>());

    assertThat(at(3, TWO_PUBLISHERS, onPage, byKey).counted()).as("one person").isEqualTo(1);
    assertThat(byHerKey.isWorkOf(vera)).isTrue();
    assertThat(byHerKey.isWorkOf("builds")).as("a key without an owner").isFalse();
    assertThat(ReviewStanding.of(byHerKey, List.of(onPage), ONE).missing()).isEqualTo(1);
  }

  @Test
  void waitsFor_authorsAndThoseWhoCountNothingOrApproved_not() {
    ReviewStanding standing =
        at(
            3,
            TWO_PUBLISHERS,
            step(ASK, 3, "rosa"),
            new ReviewStep(APPROVE, 3, "vera", NOON, "", PUBLISHER));

    assertThat(standing.waitsFor(new Caller("max", PUBLISHER))).isTrue();
    assertThat(standing.waitsFor(new Caller("vera", PUBLISHER))).isFalse();
    assertThat(standing.waitsFor(new Caller("ed", PUBLISHER))).isFalse();
    assertThat(standing.waitsFor(new Caller("otto", OPS))).isFalse();
    assertThat(at(3, ONE).waitsFor(new Caller("otto", OPS))).as("not asked for").isFalse();
  }

  private static ReviewStep step(ReviewStep.Kind kind, long revision, String who) {
    return new ReviewStep(kind, revision, who, NOON, "", OPS);
  }

  /** Of a draft by Rosa, which Ed edited as well. */
  private static ReviewStanding at(long revision, ReviewPolicy policy, ReviewStep... steps) {
    return ReviewStanding.of(
        new Draft(
            new UUID(1, 2),
            "quieter",
            "rosa",
            1,
            NOON,
            NOON,
            revision,
            OptionalLong.empty(),
            new TreeSet<>(Set.of("ed"))),
        List.of(steps),
        policy);
  }
}
