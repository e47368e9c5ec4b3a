package nurture.web.candidate;

import static nurture.web.console.ConsolePeople.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import nurture.candidate.Dossier;
import nurture.insight.CandidateFile;
import nurture.web.candidate.CandidatePage.Step;
import nurture.web.candidate.ResearchFindings.Line;
import nurture.web.console.ConsolePeople;
import nurture.web.console.ShownTime;
import org.junit.jupiter.api.Test;

final class CandidatePageTest {

  @Test
  void of_aKnownCandidate_saysWhoTheyAreAndWhereTheyStand() {
    CandidatePage page = page(ConsolePeople.ada(), 0);

    assertThat(page.name()).isEqualTo("Ada Byron");
    assertThat(page.role()).isEqualTo("Staff Engineer at Analytical Engines");
    assertThat(page.relationship()).isEqualTo("Silver medallist");
    assertThat(page.stage().text()).isEqualTo("Consideration");
    assertThat(page.steps())
        .extracting(Step::place)
        .containsExactly("done", "here", "ahead", "ahead", "ahead");
    assertThat(page.notNow()).isEqualTo("Not before 1 Mar 2027: finishing a release first");
    assertThat(page.held()).isEqualTo("By Grace Hopper until 1 Dec 2026: on leave");
  }

  @Test
  void of_timesAreThoseOfTheCandidatesZone() {
    CandidatePage page = page(ConsolePeople.ada(), 0);

    assertThat(page.zone()).isEqualTo("Europe/Oslo");
    assertThat(page.nextCheck())
        .isEqualTo(new ShownTime("21 Nov 2026, 13:00", "2026-11-21T12:00:00Z"));
  }

  @Test
  void of_aSuppressedChannel_isSilentWhateverWasAllowed() {
    List<ChannelRows.Row> channels = page(ConsolePeople.ada(), 0).channels();

    assertThat(channels)
        .extracting(ChannelRows.Row::channel, row -> row.state().text(), ChannelRows.Row::why)
        .containsExactly(
            tuple("Email", "Allowed", "Legitimate interest"),
            tuple("SMS", "Suppressed", "Unsubscribed"),
            tuple("LinkedIn", "Allowed", "Consent"));
  }

  @Test
  void of_theResearchChecklist_namesWhatIsMissing() {
    ResearchFindings research = page(ConsolePeople.ada(), 0).research();

    assertThat(research.found()).isEqualTo(3);
    assertThat(research.all()).isEqualTo(6);
    assertThat(research.lines())
        .filteredOn(line -> line.text() == null)
        .extracting(Line::item)
        .containsExactly("Earlier progression", "Mutual connections", "Company context");
  }

  @Test
  void of_signals_thoseThatStandComeFirst() {
    assertThat(page(ConsolePeople.ada(), 0).signals())
        .extracting(SignalRow::kind, SignalRow::standing)
        .containsExactly(tuple("Layoffs", true), tuple("Falling reviews", false));
  }

  @Test
  void of_somebodyUnknownButForTheRef_goesByTheRef() {
    CandidatePage page = page(Dossier.of("ats-7"), 2);

    assertThat(page.name()).isEqualTo("ats-7");
    assertThat(page.zone()).isEqualTo("UTC");
    assertThat(page.stageSince()).isNull();
    assertThat(page.pending()).isEqualTo("2 events waiting to be processed");
  }

  @Test
  void of_pausesThatAreOver_areNotShown() {
    // The hold ends as 1 December begins in Oslo, and the "not now" as 1 March does.
    Instant december = Instant.parse("2026-11-30T23:00:00Z");
    Instant march = Instant.parse("2027-02-28T23:00:00Z");

    CandidatePage before = page(ConsolePeople.ada(), 0, december.minusSeconds(1));
    CandidatePage between = page(ConsolePeople.ada(), 0, march.minusSeconds(1));
    CandidatePage after = page(ConsolePeople.ada(), 0, march);

    assertThat(before.held()).startsWith("By Grace Hopper until 1 Dec 2026");
    assertThat(page(ConsolePeople.ada(), 0, december).held()).isEmpty();
    assertThat(between.held()).isEmpty();
    assertThat(between.notNow()).startsWith("Not before 1 Mar 2027");
    assertThat(after.notNow()).isEmpty();
  }

  @Test
  void others_mergedToday_canBeUndone() {
    Instant yesterday = NOON.minus(java.time.Duration.ofHours(25));
    CandidatePage page =
        CandidatePage.of(
            new CandidateFile(
                ConsolePeople.ada(),
                4,
                0,
                NOON,
                "",
                null,
                "",
                List.of(
                    new CandidateFile.OtherRecordLine("crm-1", "", false, null),
                    new CandidateFile.OtherRecordLine("crm-2", "Ada", true, NOON),
                    new CandidateFile.OtherRecordLine("crm-3", "Ada", true, yesterday))),
            TimelinePart.of(List.of(), 10, false),
            NOON,
            null,
            true,
            true);

    assertThat(page.others())
        .extracting(OtherRecordRow::name, OtherRecordRow::undoable)
        .containsExactly(tuple("crm-1", false), tuple("Ada", true), tuple("Ada", false));
    assertThat(page.others().get(0).mergedAt()).isNull();
  }

  private static CandidatePage page(Dossier dossier, int pending) {
    return page(dossier, pending, NOON);
  }

  private static CandidatePage page(Dossier dossier, int pending, Instant now) {
    return CandidatePage.of(
        new CandidateFile(
            dossier, 4, pending, NOON, "a follow-up is due", null, "", java.util.List.of()),
        TimelinePart.of(List.of(), 10, false),
        now,
        null,
        true,
        true);
  }
}
