package nurture.playbook;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.facts.World;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.library.Library;
import nurture.library.Opening;
import nurture.library.OpeningChange;
import nurture.library.OpeningHistory;
import nurture.people.ProfileSketch;
import nurture.rules.Budget;
import nurture.rules.Decider;
import nurture.rules.RuleBook;
import nurture.rules.RuleSource;
import nurture.rules.memo.MemoizingDecider;
import nurture.simulation.CandidateSimulation;
import nurture.simulation.ResponseModel;
import nurture.simulation.SimulationListener;
import nurture.template.TemplateBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * What is decided at an instant depends on the openings of that instant, whenever it is decided.
 */
final class DatedOpeningsTest {

  private static final UUID ADA = new UUID(7, 7);
  private static final Instant OPENED = NOON.plus(Duration.ofHours(30));
  private static final Instant CLOSED = NOON.plus(Duration.ofDays(9));

  private static final RuleBook BOOK =
      RuleBook.compile(
          RuleSource.of(
              Map.of(
                  "journey/fits.drl",
                  "rule \"Those who fit are tagged\" when Match( sharedSkills >= 1 )"
                      + " then insert( Tag.as(\"fits\") ); end")),
          new Budget(100, Duration.ofMinutes(1)),
          "one",
          () -> World.EMPTY);

  private static final Playbook PLAYBOOK =
      new Playbook("one", BOOK, TemplateBook.of(Map.of()), Library.EMPTY);

  private static final OpeningHistory HISTORY =
      OpeningHistory.EMPTY.with(
          List.of(change(1, OPENED, Opening.State.OPEN), change(2, CLOSED, Opening.State.CLOSED)));

  @AfterAll
  static void close() {
    PLAYBOOK.close();
  }

  @Test
  void decision_isMadeByTheOpeningsOfItsInstant_andNamesTheLastChange() {
    RuleBook seen = PLAYBOOK.seeing(HISTORY).rules();

    assertThat(decided(BOOK, OPENED).tags()).isEmpty();
    assertThat(decided(seen, OPENED.minusMillis(1)).tags()).isEmpty();
    assertThat(decided(seen, OPENED.minusMillis(1)).openings()).isZero();
    assertThat(decided(seen, OPENED).tags()).hasSize(1);
    assertThat(decided(seen, OPENED).openings()).isEqualTo(1);
    assertThat(decided(seen, CLOSED).tags()).isEmpty();
    assertThat(decided(seen, CLOSED).openings()).isEqualTo(2);
  }

  @Test
  void decision_ofANodeThatDidNotKnowAChangeYet_isMadeAgainAsItWas() {
    Playbook now = PLAYBOOK.seeing(HISTORY);

    assertThat(decided(now.asDecided(1, CLOSED).rules(), CLOSED).tags()).hasSize(1);
    assertThat(decided(now.asDecided(0, OPENED).rules(), OPENED).tags()).isEmpty();
    assertThat(now.asDecided(2, CLOSED)).isSameAs(now);
  }

  @Test
  void life_livedAgain_seesTheOpeningsOfEachDay() {
    RuleBook seen = PLAYBOOK.seeing(HISTORY).rules();

    List<Instant> tagged = tagged(seen);

    assertThat(tagged).isNotEmpty().allMatch(at -> !at.isBefore(OPENED) && at.isBefore(CLOSED));
    assertThat(tagged(MemoizingDecider.of(seen))).isEqualTo(tagged);
    assertThat(tagged(BOOK)).isEmpty();
  }

  /** When a tag was decided in a fortnight. */
  private static List<Instant> tagged(Decider decider) {
    List<Instant> tagged = new ArrayList<>();
    SimulationListener listener =
        new SimulationListener() {
          @Override
          public void decided(Dossier dossier, Decision decision) {
            if (!decision.tags().isEmpty()) {
              tagged.add(decision.at());
            }
          }
        };
    new CandidateSimulation(decider, ADA, engineer(), NOON, ResponseModel.QUIET, listener)
        .until(NOON.plus(Duration.ofDays(14)));
    return tagged;
  }

  private static Decision decided(RuleBook book, Instant at) {
    return book.decide(new DecisionId(ADA, 1), engineer(), at);
  }

  private static Dossier engineer() {
    return after(
        ada(), daysAgo(1), new ProfileSketch().function("Engineering").skills("Kafka").told());
  }

  private static OpeningChange change(long number, Instant at, Opening.State state) {
    return new OpeningChange(
        number,
        at,
        "eng-1",
        Optional.of(
            new Opening(
                "eng-1",
                "Engineer",
                "Streaming",
                "Vienna",
                "",
                "engineering",
                List.of("kafka"),
                state,
                Optional.empty())));
  }
}
