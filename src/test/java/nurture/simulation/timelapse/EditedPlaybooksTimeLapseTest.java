package nurture.simulation.timelapse;

import static nurture.people.People.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.Touch;
import nurture.event.Basis;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.MessageSent;
import nurture.event.CandidateEvent.ResearchFound;
import nurture.event.CandidateEvent.SignalObserved;
import nurture.event.ResearchItem;
import nurture.event.SignalKind;
import nurture.event.Via;
import nurture.people.ProfileSketch;
import nurture.rules.RuleBook;
import nurture.simulation.RunProgress;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * The shipped playbook beside three edited ones, each by one small change, where nobody answers: so
 * that every day something goes out on can be worked out by hand from the tables.
 */
final class EditedPlaybooksTimeLapseTest {

  /** A Monday. */
  private static final Instant MONDAY = Instant.parse("2027-02-01T00:00:00Z");

  private static final int DAYS = 60;
  private static final ResponseRates SILENCE = new ResponseRates(List.of());

  /** Ten in the morning is when they are looked at: in working hours. */
  private static final UUID TEN = new UUID(0, 10 * 3_600);

  @AutoClose private final RuleBook shipped = EditedPlaybooks.shipped();

  /**
   * First sequence: 7 days to the second touch, then 10, 14, 21. A touch leaves a minute after the
   * look at ten, so that on the seventh day at ten it is not quite seven days ago, and the next one
   * is due on the eighth. The third is due on day 19, a Saturday: it leaves on Monday, day 21, as
   * the hours open at eight, so that the fourth is due 14 days later to the day, 35; the fifth on
   * 57. With three weeks to the second: day 22; the third on day 33, a Saturday, so 35; the fourth
   * on 49.
   */
  @Test
  void cadenceRow_waitsThreeWeeks_movesTheSecondTouchAndAllAfterIt() {
    try (RuleBook edited =
        EditedPlaybooks.edited(
            "cadence.csv",
            text -> text.replace("2,follow-up-insight,email,7", "2,follow-up-insight,email,21"))) {

      List<TimeLapseReport> reports = compared(edited, researched("ada", 400));

      assertThat(days(reports.get(0))).containsExactly(0, 8, 21, 35, 57);
      assertThat(days(reports.get(1))).containsExactly(0, 22, 35, 49);
    }
  }

  /**
   * Nothing makes her receptive; the research was done ten days before. It is 30 days ago on day
   * 20, a Sunday, and 50 days on day 40, a Saturday; so the Monday after each.
   */
  @Test
  void policyNumber_patienceOfFiftyDays_putsTheFirstTouchOff() {
    try (RuleBook edited =
        EditedPlaybooks.edited(
            "policy/numbers.csv",
            text -> text.replace("SIGNAL_PATIENCE,30,", "SIGNAL_PATIENCE,50,"))) {

      List<TimeLapseReport> reports = compared(edited, researched("grace", 10));

      assertThat(days(reports.get(0)).get(0)).isEqualTo(21);
      assertThat(days(reports.get(1)).get(0)).isEqualTo(42);
    }
  }

  /**
   * Written to once a month ago, and now there is news of layoffs; but nobody looked who she is.
   */
  @Test
  void guard_removed_letsThroughWhatItStopped() {
    String guard = "No outreach before research is complete";
    Dossier unresearched =
        after(
            written(reachable("mei"), 30),
            MONDAY.minus(Duration.ofDays(1)),
            new SignalObserved(SignalKind.LAYOFFS, Optional.empty(), Optional.empty()));
    try (RuleBook edited =
        EditedPlaybooks.edited("guard/pestering.drl", text -> without(text, guard))) {

      List<TimeLapseReport> reports = compared(edited, unresearched);

      assertThat(reports.get(0).messagesInAll()).isZero();
      assertThat(reports.get(0).rules().get(guard).stopped()).isPositive();
      assertThat(reports.get(0).unreached()).containsExactly(java.util.Map.entry(guard, 1L));
      assertThat(days(reports.get(1)).get(0)).isZero();
      assertThat(reports.get(1).templates().get("re-engage-on-signal").sent()).isEqualTo(1);
      assertThat(reports.get(1).rules()).doesNotContainKey(guard);
      assertThat(reports.get(1).unreached()).isEmpty();
    }
  }

  private List<TimeLapseReport> compared(RuleBook edited, Dossier who) {
    ArrayDeque<List<SimulatedCandidate>> portions = new ArrayDeque<>();
    portions.add(List.of(new SimulatedCandidate(TEN, who)));
    Population one = () -> portions.isEmpty() ? List.of() : portions.remove();
    return new TimeLapse(SILENCE, 1, MONDAY, DAYS, 1)
        .run(
            List.of(
                EditedPlaybooks.version("shipped", shipped),
                EditedPlaybooks.version("edited", edited)),
            one,
            RunProgress.SILENT);
  }

  /** The days on which a message left. */
  private static List<Integer> days(TimeLapseReport timeLapseReport) {
    List<Integer> days = new ArrayList<>();
    List<Long> counts = timeLapseReport.messages().getOrDefault(Via.EMAIL, List.of());
    for (int day = 0; day < counts.size(); day++) {
      if (counts.get(day) > 0) {
        days.add(day);
      }
    }
    return days;
  }

  private static Dossier researched(String ref, int daysAgo) {
    Dossier dossier = reachable(ref);
    for (ResearchItem item : ResearchItem.values()) {
      String found = item == ResearchItem.MUTUAL_CONNECTIONS ? "none" : "known";
      Instant at = MONDAY.minus(Duration.ofDays(daysAgo));
      dossier = after(dossier, at, new ResearchFound(item, found));
    }
    return dossier;
  }

  /**
   * In Reykjavík, where no clock is ever changed; nothing about them says that they would listen.
   */
  private static Dossier reachable(String ref) {
    Instant once = MONDAY.minus(Duration.ofDays(500));
    Dossier dossier =
        after(
            Dossier.of(ref),
            once,
            new ProfileSketch()
                .name("Grace Hopper")
                .email(ref + "@example.org")
                .zone("Atlantic/Reykjavik")
                .employer("Analytical Engines")
                .title("Programmer")
                .told());
    return after(dossier, once, new ConsentGiven(Via.EMAIL, Basis.LEGITIMATE_INTEREST));
  }

  private static Dossier written(Dossier dossier, int daysAgo) {
    Instant at = MONDAY.minus(Duration.ofDays(daysAgo));
    Touch touch = new Touch("m", "first-outreach", Optional.of(Via.EMAIL), Touch.State.PLANNED, at);
    return after(dossier.planned(touch), at, new MessageSent("m"));
  }

  private static String without(String text, String rule) {
    int begin = text.indexOf("rule \"" + rule + "\"");
    int end = text.indexOf("\nend\n", begin) + "\nend\n".length();
    return text.substring(0, begin) + text.substring(end);
  }
}
