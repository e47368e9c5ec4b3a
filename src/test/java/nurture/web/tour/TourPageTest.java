package nurture.web.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import nurture.playbook.version.Draft;
import nurture.playbook.version.ServiceEntry;
import nurture.playbook.version.ServiceEntry.Action;
import org.junit.jupiter.api.Test;

/** Steps are ticked by what is on record. */
final class TourPageTest {

  private static final Instant THEN = Instant.parse("2026-11-25T10:00:00Z");
  private static final String ME = "demo <demo@nurture.example>";
  private static final SortedSet<String> NOT_EDITED = new TreeSet<>();
  private static final ServiceEntry FIRST = entry(1, Action.FIRST, OptionalLong.empty());
  private static final ServiceEntry OTHERS = entry(2, Action.CANARY, OptionalLong.of(2));
  private static final ServiceEntry ENDED = entry(3, Action.WITHDRAW, OptionalLong.empty());
  private static final ServiceEntry MINE = entry(4, Action.CANARY, OptionalLong.of(3));
  private static final ServiceEntry BACK = entry(5, Action.WITHDRAW, OptionalLong.empty());

  @Test
  void nothingDone_beginsWithTheFirstStep() {
    TourPage page = page(Optional.empty(), false, OTHERS, FIRST);

    assertThat(ticked(page)).isEmpty();
    assertThat(next(page)).containsExactly(1);
    assertThat(page.steps()).hasSize(8);
    assertThat(page.steps().get(5).href()).isEqualTo("/playbook/versions/2/canary");
    assertThat(page.steps().get(2).href()).isEmpty();
  }

  @Test
  void draftBegun_ticksTheRuleAndTheDraft() {
    TourPage page = page(draft(0, OptionalLong.empty()), false, OTHERS, FIRST);

    assertThat(ticked(page)).containsExactly(1, 2);
    assertThat(next(page)).containsExactly(3);
    assertThat(page.steps().get(2).href()).contains("/edit?file=");
  }

  @Test
  void draftChanged_ticksTheChangeAlone() {
    assertThat(ticked(page(draft(1, OptionalLong.empty()), false, OTHERS, FIRST)))
        .containsExactly(1, 2, 3);
  }

  @Test
  void draftChecked_ticksWhatWasLookedAtBefore() {
    assertThat(ticked(page(draft(1, OptionalLong.empty()), true, OTHERS, FIRST)))
        .containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void canaryOfAnotherWithdrawn_makesRoom() {
    assertThat(ticked(page(draft(1, OptionalLong.empty()), true, ENDED, OTHERS, FIRST)))
        .containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void publishedToAShare_leadsToItsCanary() {
    TourPage page = page(draft(1, OptionalLong.of(3)), true, MINE, ENDED, OTHERS, FIRST);

    assertThat(ticked(page)).containsExactly(1, 2, 3, 4, 5, 6, 7);
    assertThat(page.steps().get(7).href()).isEqualTo("/playbook/versions/3/canary");
  }

  @Test
  void takenBack_ticksAll() {
    TourPage page = page(draft(1, OptionalLong.of(3)), true, BACK, MINE, ENDED, OTHERS, FIRST);

    assertThat(page.done()).isEqualTo(8);
    assertThat(next(page)).isEmpty();
  }

  @Test
  void draftOfAnother_doesNotCount() {
    Draft theirs = draft(1, OptionalLong.empty()).orElseThrow();

    assertThat(TourProgress.furthest(List.of(theirs), "Maren Lund <maren@havblikk.example>"))
        .isEmpty();
    assertThat(TourProgress.furthest(List.of(theirs), ME)).contains(theirs);
  }

  @Test
  void draft_begunLater_takesNoStepBack() {
    Draft published = draft(2, OptionalLong.of(3)).orElseThrow();
    Draft later =
        new Draft(
            new UUID(1, 3),
            "Later",
            ME,
            1,
            THEN.plusSeconds(60),
            THEN.plusSeconds(60),
            1,
            OptionalLong.empty(),
            NOT_EDITED);

    assertThat(TourProgress.furthest(List.of(later, published), ME)).contains(published);
    assertThat(TourProgress.furthest(List.of(later), ME)).contains(later);
  }

  private static TourPage page(Optional<Draft> draft, boolean checked, ServiceEntry... history) {
    return TourPage.of(new TourProgress(draft, checked, List.of(history)));
  }

  private static List<Integer> ticked(TourPage page) {
    return page.steps().stream().filter(TourStep::done).map(TourStep::number).toList();
  }

  private static List<Integer> next(TourPage page) {
    return page.steps().stream().filter(TourStep::next).map(TourStep::number).toList();
  }

  private static Optional<Draft> draft(long revision, OptionalLong published) {
    return Optional.of(
        new Draft(new UUID(1, 2), "Mine", ME, 1, THEN, THEN, revision, published, NOT_EDITED));
  }

  private static ServiceEntry entry(long seq, Action action, OptionalLong canary) {
    return new ServiceEntry(
        seq, THEN, action, 1, canary, canary.isPresent() ? 10 : 0, "Maren Lund", "");
  }
}
