package nurture.cli.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import nurture.cli.simulate.Biography.Event;
import nurture.cli.simulate.Biography.Habit;
import nurture.cli.simulate.Biography.Happening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BiographyReaderTest {

  private static final String ADA =
      """
      biography: A life
      from: 2027-03-10 12:00
      candidate:
        ref: ada
        profile: { name: Ada Brandt, timeZone: Europe/Vienna, country: AT, interests: [joins] }
        consent: { email: consent }
        research: complete
      """;

  @TempDir private Path folder;

  @Test
  void biography_complete_isReadToTheLastField() {
    Biography life =
        read(
            ADA
                + """
                happens:
                  - on: 2027-08-09 15:00
                    type: signal-observed
                    data: { kind: layoffs }
                  - day: 152
                    type: unsubscribed
                  - after: touch 2
                    days: 1
                    at: 15:30
                    type: rejected
                    data: { runnerUp: true }
                  - task: read-reply
                    done after days: 2
                  - task: call
                    done after days: never
                """);

    assertThat(life.ref()).isEqualTo("ada");
    assertThat(life.name()).isEqualTo("Ada Brandt");
    assertThat(life.zone()).isEqualTo(ZoneId.of("Europe/Vienna"));
    assertThat(life.from()).isEqualTo(LocalDateTime.parse("2027-03-10T12:00"));
    assertThat(life.months()).isEqualTo(12);
    assertThat(life.known())
        .hasSize(8)
        .contains(new Event("consent-given", "{\"via\":\"email\",\"basis\":\"consent\"}"));
    assertThat(life.happens())
        .extracting(Happening::when)
        .containsExactly(
            new BiographyTime.On(LocalDateTime.parse("2027-08-09T15:00")),
            new BiographyTime.On(LocalDateTime.parse("2027-08-09T12:00")),
            new BiographyTime.After("touch 2", 1, Optional.of(LocalTime.of(15, 30))));
    assertThat(life.happens().get(2).event())
        .isEqualTo(new Event("rejected", "{\"runnerUp\":true}"));
    assertThat(life.habit("read-reply")).isEqualTo(new Habit(Optional.of(2), false));
    assertThat(life.habit("call")).isEqualTo(new Habit(Optional.empty(), false));
    assertThat(life.habit("anything else")).isEqualTo(new Habit(Optional.of(1), false));
  }

  @Test
  void unknownKey_isRefusedByLine() {
    refused(ADA + "hapens: []\n", "life.yaml:8: hapens is not known here");
  }

  @Test
  void keyGivenTwice_isRefusedByLine() {
    refused(ADA + "from: 2028-01-01 09:00\n", "life.yaml:8: from is here twice");
  }

  @Test
  void fieldTheApiRefuses_isRefusedByLine() {
    refused(
        ADA + "happens:\n  - day: 1\n    type: replied\n    data: { tone: fine }\n",
        "life.yaml:11: data is refused: data.tone: must be one of positive");
  }

  @Test
  void eventThereIsNot_isRefusedByLine() {
    refused(
        ADA + "happens:\n  - day: 1\n    type: replyed\n",
        "life.yaml:10: type is not a known event: replyed");
  }

  @Test
  void happeningWithoutATime_isRefusedByLine() {
    refused(ADA + "happens:\n  - type: unsubscribed\n", "life.yaml:9: say when: on, day or after");
  }

  @Test
  void timeThatIsNone_isRefusedWithAnExample() {
    refused(
        ADA + "happens:\n  - on: tomorrow\n    type: unsubscribed\n",
        "life.yaml:9: on cannot be read; write it as 2027-08-09 15:00");
  }

  @Test
  void touchThatCannotBe_isRefused() {
    refused(
        ADA + "happens:\n  - after: a while\n    type: unsubscribed\n",
        "life.yaml:9: after is touch 2, mail first-outreach or task read-reply");
  }

  @Test
  void textThatIsNotYaml_isRefusedByLine() {
    refused("biography: [\n", "life.yaml:2: is not YAML");
  }

  private void refused(String text, String why) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(why);
  }

  private Biography read(String text) {
    try {
      Path file = Files.writeString(folder.resolve("life.yaml"), text);
      return BiographyReader.read(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
