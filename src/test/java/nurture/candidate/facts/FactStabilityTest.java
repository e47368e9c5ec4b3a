package nurture.candidate.facts;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.daysAgo;
import static nurture.people.People.sent;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.candidate.facts.MovesWithClock.Motion;
import nurture.event.CandidateEvent.Held;
import nurture.event.CandidateEvent.InterviewScheduled;
import nurture.event.CandidateEvent.Replied;
import nurture.event.CandidateEvent.SignalObserved;
import nurture.event.SignalKind;
import nurture.event.Tone;
import org.junit.jupiter.api.Test;

/** Before the instant told, facts change in what is said to move and in nothing else. */
final class FactStabilityTest {

  @Test
  void facts_beforeTheInstant_changeInNumbersThatCountAlone() {
    for (Dossier dossier : people()) {
      Instant at = NOON;
      for (int steps = 0; steps < 400 && at.isBefore(NOON.plus(Duration.ofDays(500))); steps++) {
        Instant until = FactStability.until(dossier, at, World.EMPTY);
        Instant end = NOON.plus(Duration.ofDays(500));
        Instant last = (until.isBefore(end) ? until : end).minusMillis(1);

        assertThat(still(dossier, last))
            .as("%s from %s", dossier.ref(), at)
            .isEqualTo(still(dossier, at));

        at = last.plusMillis(1);
      }
    }
  }

  @Test
  void instant_ofEachThingToCome_isTheNextOfThem() {
    Dossier interviewed =
        after(
            ada(),
            daysAgo(1),
            new InterviewScheduled(Optional.empty(), Optional.of(NOON.plus(Duration.ofDays(3)))));

    assertThat(FactStability.until(interviewed, NOON, World.EMPTY))
        .isEqualTo(LocalDate.parse("2026-11-19").atStartOfDay(ada().person().zone()).toInstant());
  }

  private static List<Dossier> people() {
    Dossier written =
        ada()
            .planned(sent("m-1", "first-outreach", daysAgo(6)))
            .planned(sent("m-2", "follow-up", daysAgo(29)));
    Dossier asked =
        after(
            written,
            daysAgo(2),
            new Replied(
                Tone.NOT_NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse("2027-03-01")),
                Optional.empty()));
    Dossier away =
        after(
            written,
            daysAgo(1),
            new Replied(
                Tone.OUT_OF_OFFICE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse("2026-12-24")),
                Optional.empty()));
    Dossier held =
        after(
            written,
            daysAgo(1),
            new Held(Optional.of(LocalDate.parse("2027-01-10")), "maren", Optional.empty()));
    Dossier alerted =
        after(
            written,
            daysAgo(3),
            new SignalObserved(SignalKind.LAYOFFS, Optional.empty(), Optional.empty()));
    Dossier interviewed =
        after(
            written,
            daysAgo(1),
            new InterviewScheduled(Optional.empty(), Optional.of(NOON.plus(Duration.ofDays(5)))));
    return List.of(ada(), written, asked, away, held, alerted, interviewed);
  }

  /** The facts without the moment and what counts. */
  private static List<String> still(Dossier dossier, Instant at) {
    List<String> still = new ArrayList<>();
    for (Object fact : Facts.of(dossier, at)) {
      if (fact instanceof EvaluationTime) {
        continue;
      }
      StringBuilder line = new StringBuilder(fact.getClass().getSimpleName());
      for (RecordComponent component : fact.getClass().getRecordComponents()) {
        if (FactTraits.motion(fact.getClass(), component.getName()) == Motion.NONE) {
          line.append(' ').append(component.getName()).append('=').append(value(fact, component));
        }
      }
      still.add(line.toString());
    }
    return still;
  }

  private static Object value(Object fact, RecordComponent component) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
