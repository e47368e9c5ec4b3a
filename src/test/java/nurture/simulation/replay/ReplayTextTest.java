package nurture.simulation.replay;

import static nurture.people.People.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nurture.event.Stage;
import nurture.event.Via;
import nurture.simulation.PlaybookLabel;
import nurture.simulation.TextTable;
import nurture.simulation.replay.ReplayReport.Balance;
import nurture.simulation.replay.ReplayReport.Both;
import nurture.simulation.replay.ReplayReport.Example;
import nurture.simulation.replay.ReplayReport.Failure;
import nurture.simulation.replay.ReplayReport.Said;
import nurture.simulation.replay.ReplayReport.Shift;
import nurture.simulation.replay.ReplayReport.Slot;
import nurture.simulation.replay.ReplayReport.Step;
import nurture.simulation.replay.ReplayReport.Totals;
import nurture.simulation.replay.ReplayReport.Touchpoint;
import nurture.simulation.replay.ReplayReport.Version;
import nurture.web.api.ReplayJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One report with something of everything. */
final class ReplayTextTest {

  private static final Touchpoint HELLO = new Touchpoint("hello", Via.EMAIL);

  private static final ReplayReport REPORT =
      new ReplayReport(
          new PlaybookLabel("aaaa00000000", "version 6, Fewer messages"),
          new PlaybookLabel("bbbb00000000", "draft 3f2a9c11, Medallists first"),
          new ReplayScope.Period(NOON.minusSeconds(86_400), NOON),
          false,
          new Totals(1_004, 1_000, 2, 3, 4, 2, new Balance(2, 2, 1, 1, 1, 1, 0), new Both(0, 5)),
          new TreeMap<>(
              Map.of(
                  DifferenceKind.GAINED, 1L, DifferenceKind.MOVED, 1L, DifferenceKind.STAGE, 1L)),
          new TreeMap<>(
              Map.of(
                  "hello", new Balance(2, 2, 1, 1, 1, 1, 0),
                  "untouched", new Balance(7, 7, 0, 0, 0, 0, 0))),
          new TreeMap<>(Map.of("Everybody gets a word", new Balance(2, 2, 1, 1, 1, 1, 0))),
          new TreeMap<>(Map.of(new Shift(HELLO, HELLO), 1L)),
          new TreeMap<>(
              Map.of(
                  new Step(Stage.AWARENESS, Stage.CONSIDERATION), new Both(1, 2),
                  new Step(Stage.CONSIDERATION, Stage.CONVERSION), new Both(4, 4))),
          new TreeMap<>(Map.of("Nobody is woken", new Both(3, 1))),
          new TreeMap<>(Map.of(new Slot(LocalDate.parse("2026-11-17"), Via.EMAIL), new Both(2, 2))),
          List.of(new Failure(Version.DRAFT, "rule \"x\" threw", 3, "alan")),
          new TreeMap<>(Map.of("what is stored of them cannot be read", 1L)),
          List.of(
              new Example(
                  "ada",
                  Set.of(DifferenceKind.GAINED),
                  Optional.empty(),
                  Optional.of(new Said(NOON, List.of("The message hello goes out."))))));

  @Test
  void text_ofAReport_saysWhatChangesInSumsAndThenByName() {
    assertThat(ReplayText.write(REPORT, TextTable.UNLIMITED))
        .isEqualTo(
            """
            Replay from 2026-11-17T12:00:00Z to 2026-11-18T12:00:00Z; + means more after the change.
            before: version 6, Fewer messages (aaaa00000000)
            after:  draft 3f2a9c11, Medallists first (bbbb00000000)

            Ended early: only some of the candidates are in this report.
            Of 1,000 candidates, 2 would get something else, 1 differ in other ways, 997 do not differ.
            Touches: 2 before, 2 after (0); 1 gained, 1 lost, 1 moved, 0 reworded.
            On record for the period: 2 touches; the playbook before gives 2.
            4 of the candidates have events that are not applied yet.
            Recorded replies to messages that the playbook does not send: 0 before, 5 after.

            Candidates
                     1  gets something
                     1  gets something else
                     1  moves otherwise

            By template
              template  before  after  ±  gained  lost  moved away  moved here  reworded
              hello          2      2  0       1     1           1           1         0

            By rule
              rule                   before  after  ±  gained  lost  moved away  moved here  reworded
              Everybody gets a word       2      2  0       1     1           1           1         0

            Moved
                     1  hello by email, on another day

            Steps through the funnel
              step                       before  after   ±
              awareness → consideration       1      2  +1

            Guards, by the candidates they stopped something for
              guard            before  after   ±
              Nobody is woken       3      1  -2

            Touches by day and channel
              day               before  after  ±
              2026-11-17 email       2      2  0

            Evaluation failed; not compared
                     3  after: rule "x" threw (for example: alan)

            Cannot be replayed
                     1  what is stored of them cannot be read

            ada: gets something
              before: nothing is sent
              after, 2026-11-18T12:00:00Z:
                The message hello goes out.""");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80})
  void text_onATerminal_fitsIntoItsWidthAndLosesNothing(int width) {
    String text = ReplayText.write(REPORT, width);

    assertThat(text.lines()).allMatch(line -> line.length() <= width);
    assertThat(text.split("\\W+"))
        .contains(ReplayText.write(REPORT, TextTable.UNLIMITED).split("\\W+"));
  }

  @Test
  void json_ofTheSame_hasEveryNumberUnderAName() {
    var json = ReplayJson.write(REPORT);

    assertThat(json.path("complete").asBoolean()).isFalse();
    assertThat(json.path("draft").asText()).isEqualTo("bbbb00000000");
    assertThat(json.path("titles").path("draft").asText())
        .isEqualTo("draft 3f2a9c11, Medallists first");
    assertThat(json.path("from").asText()).isEqualTo("2026-11-17T12:00:00Z");
    assertThat(json.path("candidates").path("unchanged").asInt()).isEqualTo(997);
    assertThat(json.path("candidates").path("answersWithoutMessage").path("draft").asInt())
        .isEqualTo(5);
    assertThat(json.path("templates").get(1).path("template").asText()).isEqualTo("untouched");
    assertThat(json.path("stages").get(0).path("to").asText()).isEqualTo("consideration");
    assertThat(json.path("moved").get(0).path("to").path("via").asText()).isEqualTo("email");
    assertThat(json.path("volume").get(0).path("day").asText()).isEqualTo("2026-11-17");
    assertThat(json.path("failures").get(0).path("version").asText()).isEqualTo("draft");
    assertThat(json.path("examples").get(0).has("published")).isFalse();
    assertThat(json.path("examples").get(0).path("draft").path("why").get(0).asText())
        .isEqualTo("The message hello goes out.");
  }
}
