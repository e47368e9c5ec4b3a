package nurture.simulation.replay;

import static nurture.people.People.NOON;
import static nurture.people.People.after;
import static nurture.people.People.daysAgo;
import static nurture.people.People.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.event.Basis;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.ResearchFound;
import nurture.event.ResearchItem;
import nurture.event.Via;
import nurture.people.People;
import nurture.people.ProfileSketch;
import nurture.rules.RuleBook;
import nurture.simulation.RunProgress;
import nurture.simulation.replay.ReplayReport.Balance;
import nurture.simulation.replay.ReplayReport.Both;
import nurture.simulation.replay.ReplayReport.Example;
import nurture.simulation.replay.ReplayReport.Said;
import nurture.simulation.replay.ReplayReport.Shift;
import nurture.simulation.replay.ReplayReport.Slot;
import nurture.simulation.replay.ReplayReport.Touchpoint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Three small edits of the shipped playbook at noon, worked out by hand. The first outreach went
 * out eight days ago to Ada in Vienna and to Grace in New York, where it is seven in the morning,
 * and twelve days ago to Barbara in Vienna. The table has the second touch seven days after the
 * first. Of Alan nobody knows more than that he exists.
 */
final class EditedPlaybooksReplayTest {

  private static final String SECOND =
      "Cadence: passive in awareness, touch 2: follow-up-insight by email";
  private static final String JUST_NOW = "Keep a minimum gap before new outreach";
  private static final String HOURS = "Send only in the candidate's working hours";
  private static final Slot TODAY = new Slot(LocalDate.parse("2026-11-18"), Via.EMAIL);

  private static EditedRules playbooks;

  @BeforeAll
  static void load() {
    playbooks = new EditedRules();
  }

  @AfterAll
  static void close() {
    playbooks.close();
  }

  @Test
  void shippedBesideItself_changesNothing() {
    ReplayReport report = replay(playbooks.shipped());

    assertThat(report.totals().unchanged()).isEqualTo(4);
    assertThat(report.totals().touches()).isEqualTo(new Balance(2, 2, 0, 0, 0, 0, 0));
    assertThat(report.kinds()).isEmpty();
    assertThat(report.examples()).isEmpty();
  }

  @Test
  void numberRaised_aLongerGapBetweenTouches_costsAdaHersAndStandsBeforeGraceToo() {
    RuleBook draft = playbooks.with("policy/numbers.csv", "PASSIVE_GAP,5,", "PASSIVE_GAP,10,");

    ReplayReport report = replay(draft);

    assertThat(report.totals().noticed()).isEqualTo(1);
    assertThat(report.totals().different()).isEqualTo(2);
    assertThat(report.kinds())
        .containsOnly(entry(DifferenceKind.LOST, 1L), entry(DifferenceKind.GUARDS, 2L));
    assertThat(report.templates())
        .containsOnly(entry("follow-up-insight", new Balance(2, 1, 0, 1, 0, 0, 0)));
    assertThat(report.rules()).containsOnly(entry(SECOND, new Balance(2, 1, 0, 1, 0, 0, 0)));
    assertThat(report.guards())
        .containsOnly(entry(JUST_NOW, new Both(0, 2)), entry(HOURS, new Both(1, 1)));
    assertThat(report.volume()).containsOnly(entry(TODAY, new Both(2, 1)));
    assertThat(report.examples()).extracting(Example::ref).containsExactly("ada", "grace");
    Example ada = report.examples().get(0);
    assertThat(first(ada.published())).startsWith("Send follow-up-insight by email");
    assertThat(first(ada.draft()))
        .isEqualTo("Held back: a message was ready, but a safeguard stopped it.");
  }

  @Test
  void cadenceRow_withAnotherTemplate_movesAdaAndBarbara_andGraceLearnsNothingOfIt() {
    RuleBook draft =
        playbooks.with(
            "cadence.csv",
            "awareness,passive,2,follow-up-insight,email,7,outreach,reading",
            "awareness,passive,2,follow-up-story,email,7,outreach,reading");

    ReplayReport report = replay(draft);

    assertThat(report.kinds()).containsOnly(entry(DifferenceKind.MOVED, 2L));
    assertThat(report.totals().touches()).isEqualTo(new Balance(2, 2, 0, 0, 2, 2, 0));
    assertThat(report.templates())
        .containsOnly(
            entry("follow-up-insight", new Balance(2, 0, 0, 0, 2, 0, 0)),
            entry("follow-up-story", new Balance(0, 2, 0, 0, 0, 2, 0)));
    assertThat(report.shifts())
        .containsOnly(
            entry(
                new Shift(
                    new Touchpoint("follow-up-insight", Via.EMAIL),
                    new Touchpoint("follow-up-story", Via.EMAIL)),
                2L));
    assertThat(report.guards()).containsOnly(entry(HOURS, new Both(1, 1)));
    assertThat(report.examples())
        .extracting(Example::ref)
        .containsExactlyInAnyOrder("ada", "barbara");
  }

  @Test
  void guardRemoved_thatOfTheHours_letsGraceBeWrittenToAtSevenInTheMorning() {
    RuleBook draft = playbooks.without("guard/time.drl", HOURS);

    ReplayReport report = replay(draft);

    assertThat(report.kinds())
        .containsOnly(entry(DifferenceKind.GAINED, 1L), entry(DifferenceKind.GUARDS, 1L));
    assertThat(report.templates())
        .containsOnly(entry("follow-up-insight", new Balance(2, 3, 1, 0, 0, 0, 0)));
    assertThat(report.guards()).containsOnly(entry(HOURS, new Both(1, 0)));
    assertThat(report.volume()).containsOnly(entry(TODAY, new Both(2, 3)));
    assertThat(report.examples()).extracting(Example::ref).containsExactly("grace");
  }

  private static ReplayReport replay(RuleBook draft) {
    return Replay.run(
        playbooks.shipped(),
        draft,
        StoredCandidate.source(
            written("ada", "Europe/Vienna", 8),
            written("barbara", "Europe/Vienna", 12),
            written("grace", "America/New_York", 8),
            People.alan()),
        ReplayOptions.of(new ReplayScope.Moment(NOON)),
        RunProgress.SILENT);
  }

  private static String first(Optional<Said> said) {
    return said.orElseThrow().sentences().get(0);
  }

  /** Fully researched, may be contacted by email, and got the first outreach some days ago. */
  private static Dossier written(String ref, String zone, int days) {
    Dossier dossier =
        after(
            Dossier.of(ref),
            People.ONCE,
            new ProfileSketch()
                .name(ref)
                .email(ref + "@example.org")
                .zone(zone)
                .employer("Analytical Engines")
                .title("Programmer")
                .told());
    dossier = after(dossier, People.ONCE, new ConsentGiven(Via.EMAIL, Basis.CONSENT));
    for (ResearchItem item : ResearchItem.values()) {
      dossier = after(dossier, People.ONCE, new ResearchFound(item, "known"));
    }
    return dossier.planned(sent("m-" + ref, "first-outreach", daysAgo(days)));
  }
}
