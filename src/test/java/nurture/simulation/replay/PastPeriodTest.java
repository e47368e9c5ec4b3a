package nurture.simulation.replay;

import static nurture.people.People.NOON;
import static nurture.people.People.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.decision.PlannedTouch;
import nurture.decision.RecordedDecision;
import nurture.event.CandidateEvent.Noted;
import nurture.event.CandidateEvent.Replied;
import nurture.event.RecordedEvent;
import nurture.event.Tone;
import nurture.event.Via;
import nurture.people.People;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.simulation.ResponseModel;
import nurture.simulation.RunProgress;
import nurture.simulation.replay.ReplayReport.Balance;
import nurture.simulation.replay.ReplayReport.Both;
import nurture.simulation.replay.ReplayReport.Slot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Alan is heard of sixty days before noon and then looked at every day at one in the afternoon.
 * Whoever was quiet for ten whole days gets a word, until they answer. A word leaves a minute after
 * it was decided, so at one o'clock ten days later it is not quite ten days old, and the words go
 * out 60, 50, 39, 28, 17 and 6 days before noon. The last thirty days are lived again: there are
 * three words in them.
 */
final class PastPeriodTest {

  private static final ReplayScope.Period MONTH = new ReplayScope.Period(daysAgo(30), NOON);
  private static final RecordedEvent MET =
      new RecordedEvent("met", daysAgo(60), new Noted("met at a fair", Optional.empty()));

  private static RuleBook ten;
  private static RuleBook twelve;
  private static RuleBook never;

  @BeforeAll
  static void compile() {
    ten = quiet("10");
    twelve = quiet("12");
    never = quiet("100000");
  }

  @AfterAll
  static void close() {
    List.of(ten, twelve, never).forEach(RuleBook::close);
  }

  @Test
  void versionThatDecidedThePast_livedAgainBesideItself_doesWhatItDid() {
    ReplayReport report = replay(ten, ten, unanswered());

    assertThat(report.notReplayable()).isEmpty();
    assertThat(report.totals().recorded()).isEqualTo(3);
    assertThat(report.totals().touches()).isEqualTo(new Balance(3, 3, 0, 0, 0, 0, 0));
    assertThat(report.totals().unchanged()).isEqualTo(1);
    assertThat(report.volume())
        .containsOnly(
            entry(day(28), new Both(1, 1)),
            entry(day(17), new Both(1, 1)),
            entry(day(6), new Both(1, 1)));
  }

  @Test
  void longerWait_fromTheLastRecordedWordOn_movesTwoWordsAndLosesTheThird() {
    ReplayReport report = replay(ten, twelve, unanswered());

    assertThat(report.totals().touches()).isEqualTo(new Balance(3, 2, 0, 1, 2, 2, 0));
    assertThat(report.kinds())
        .containsOnly(entry(DifferenceKind.LOST, 1L), entry(DifferenceKind.MOVED, 1L));
    assertThat(report.volume())
        .containsOnly(
            entry(day(28), new Both(1, 0)),
            entry(day(26), new Both(0, 1)),
            entry(day(17), new Both(1, 0)),
            entry(day(13), new Both(0, 1)),
            entry(day(6), new Both(1, 0)));
    assertThat(report.shifts()).hasSize(1).containsValue(2L);
    assertThat(report.examples())
        .singleElement()
        .satisfies(
            example -> {
              assertThat(example.published().orElseThrow().at()).isEqualTo(atOne(28));
              assertThat(example.draft().orElseThrow().at()).isEqualTo(atOne(26));
            });
  }

  @Test
  void answer_toTheSecondWordOfThePeriod_comesToTheSecondWordOfTheDraftAsLateAsThen() {
    ReplayReport report = replay(ten, twelve, answeredOn(17));

    assertThat(report.totals().touches()).isEqualTo(new Balance(2, 2, 0, 0, 2, 2, 0));
    assertThat(report.totals().unmatched()).isEqualTo(new Both(0, 0));
  }

  @Test
  void answer_toTheFirstWordOfThePeriod_silencesBothVersionsAfterIt() {
    ReplayReport report = replay(ten, twelve, answeredOn(28));

    assertThat(report.totals().touches()).isEqualTo(new Balance(1, 1, 0, 0, 1, 1, 0));
  }

  @Test
  void answer_toAMessageTheDraftNeverSends_isDroppedAndCounted() {
    ReplayReport report = replay(ten, never, answeredOn(17));

    assertThat(report.totals().touches()).isEqualTo(new Balance(2, 0, 0, 2, 0, 0, 0));
    assertThat(report.totals().unmatched()).isEqualTo(new Both(0, 1));
  }

  @Test
  void answer_fromBeforeThePeriod_isPartOfTheDossierItBeginsWith() {
    ReplayReport report = replay(ten, twelve, answeredOn(39));

    assertThat(report.totals().recorded()).isZero();
    assertThat(report.totals().touches()).isEqualTo(Balance.NONE);
  }

  @Test
  void eventForgotten_isNotReplayable() {
    SimulatedPast alan = unanswered();
    List<RecordedHistory.Heard> rest = alan.history().events().stream().skip(1).toList();

    ReplayReport report =
        replay(ten, twelve, alan.with(new RecordedHistory(rest, alan.history().decisions())));

    assertThat(report.totals().compared()).isZero();
    assertThat(report.notReplayable())
        .containsOnly(entry("some of their events were forgotten after the retention", 1L));
  }

  @Test
  void decisionForgotten_isNotReplayable() {
    SimulatedPast alan = unanswered();
    List<RecordedDecision> all = alan.history().decisions();
    SimulatedPast forgotten =
        new SimulatedPast(
            alan.ref(),
            alan.id(),
            alan.dossier(),
            new RecordedHistory(alan.history().events(), all.subList(1, all.size())));

    ReplayReport report = replay(ten, twelve, forgotten);

    assertThat(report.notReplayable())
        .containsOnly(entry("some of their decisions were forgotten after the retention", 1L));
  }

  @Test
  void dossier_thatIsNotWhatWasRecorded_isNotReplayable() {
    ReplayReport report = replay(ten, twelve, unanswered().with(People.ada()));

    assertThat(report.notReplayable())
        .containsOnly(entry("what is recorded does not add up to their dossier", 1L));
  }

  @Test
  void ruleThatThrows_inOneVersion_quarantinesTheCandidate() {
    try (RuleBook throwing =
        RuleBook.compile(
            Map.of(
                "journey/throws.drl",
                """
                rule "Whoever heard from us makes this fail"
                when
                    $candidate : Candidate()
                    Contact( ever )
                then
                    insert( Send.message($candidate.tags().get(7)) );
                end
                """),
            new Budget(100, Duration.ofSeconds(30)))) {
      ReplayReport report = replay(ten, throwing, unanswered());

      assertThat(report.failures())
          .singleElement()
          .satisfies(failure -> assertThat(failure.reason()).contains("makes this fail"));
      assertThat(report.totals().compared()).isZero();
    }
  }

  private static ReplayReport replay(RuleBook published, RuleBook draft, SimulatedPast alan) {
    return Replay.run(
        published,
        draft,
        StoredCandidate.source(List.of(alan)),
        new ReplayOptions(MONTH, 1, 10),
        RunProgress.SILENT);
  }

  private static SimulatedPast unanswered() {
    return SimulatedPast.under(ten, "alan", daysAgo(60), NOON, ResponseModel.QUIET, MET);
  }

  /** Answers the word of that day two hours after it left. */
  private static SimulatedPast answeredOn(int days) {
    return SimulatedPast.under(
        ten,
        "alan",
        daysAgo(60),
        NOON,
        new ResponseModel() {
          @Override
          public List<RecordedEvent> received(Dossier dossier, PlannedTouch message, Instant at) {
            return at.isAfter(atOne(days)) && at.isBefore(atOne(days - 1))
                ? List.of(new RecordedEvent("reply", at.plus(Duration.ofHours(2)), reply(message)))
                : List.of();
          }
        },
        MET);
  }

  private static Replied reply(PlannedTouch message) {
    return new Replied(
        Tone.POSITIVE,
        Optional.of(Via.EMAIL),
        Optional.of(message.id().toString()),
        Optional.empty(),
        Optional.empty());
  }

  private static Instant atOne(int days) {
    return daysAgo(days).plus(Duration.ofHours(1));
  }

  private static Slot day(int days) {
    return new Slot(LocalDate.parse("2026-11-18").minusDays(days), Via.EMAIL);
  }

  private static RuleBook quiet(String days) {
    return RuleBook.compile(
        Map.of(
            "journey/words.drl",
            """
            rule "Whoever was quiet gets a word"
            when
                Contact( quietDays >= %s )
                not LastReply()
            then
                insert( Send.message("word").because("they were quiet") );
            end
            """
                .formatted(days)),
        new Budget(100, Duration.ofSeconds(30)));
  }
}
