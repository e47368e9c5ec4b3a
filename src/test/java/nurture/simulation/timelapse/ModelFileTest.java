package nurture.simulation.timelapse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nurture.candidate.Purpose;
import nurture.event.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ModelFileTest {

  @Test
  void rows_fromTopToBottom_theLaterOneWinsInWhatItNames() {
    ResponseRates model =
        ModelFile.read(
            "mine.yaml",
            """
            messages:
              - {replied: 0.1, opened: 0.5}
              - {purpose: outreach, replied: 0.2}
              - {template: hello, stage: consideration, replied: 0.3}
            """);

    assertThat(model.message("hello", Purpose.UPDATE, Stage.AWARENESS).of(ResponseRate.REPLIED))
        .isEqualTo(0.1);
    assertThat(model.message("hello", Purpose.OUTREACH, Stage.AWARENESS).of(ResponseRate.REPLIED))
        .isEqualTo(0.2);
    MessageRates hello = model.message("hello", Purpose.OUTREACH, Stage.CONSIDERATION);
    assertThat(hello.of(ResponseRate.REPLIED)).isEqualTo(0.3);
    assertThat(hello.of(ResponseRate.OPENED)).isEqualTo(0.5);
  }

  @Test
  void file_aboveTheShippedOne_saysOnlyWhatDiffers() {
    ResponseRates shipped = ModelFile.shipped();
    ResponseRates mine = shipped.with(ModelFile.read("mine.yaml", "tasks: [{done: 0.2}]").rows());

    assertThat(mine.task("read-reply", Purpose.OUTREACH, Stage.AWARENESS).of(ResponseRate.DONE))
        .isEqualTo(0.2);
    assertThat(mine.message("x", Purpose.OUTREACH, Stage.AWARENESS))
        .isEqualTo(shipped.message("x", Purpose.OUTREACH, Stage.AWARENESS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `messages:\n  - {replid: 0.1}`             | 2 | replid is not known here; there are template
          `messages:\n  - {replied: 1.5}`            | 2 | replied is a share from 0 to 1
          `messages:\n  - {replied: often}`          | 2 | replied is a share from 0 to 1
          `messages:\n  - {replied: NaN}`            | 2 | replied is a share from 0 to 1
          `tasks:\n  - {days: 400}`                  | 2 | days is days from 0 to 365
          `messages:\n  - {stage: hired}`            | 2 | stage is one of awareness
          `messages:\n  - opened`                    | 2 | write keys and values here
          `messages: 3`                              | 1 | messages is a list
          `mesages: []`                              | 1 | mesages is not known here; there are messages
          `year: []\nyear: []`                       | 2 | year stands here twice
          `tasks:\n  - {done: 0.7, skipped: 0.4}`    | 2 | 1 in all at most
          `messages:\n  - {positive: 0.7, neutral: 0.4}` | 2 | 1 in all at most
          `messages: [`                              | 1 | is not YAML
          """)
  void file_withAMistake_isRefusedByItsLine(String yaml, int line, String why) {
    String file = yaml.replace("\\n", "\n");

    assertThatThrownBy(() -> ModelFile.read("mine.yaml", file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("mine.yaml:" + line + ": ")
        .hasMessageContaining(why);
  }
}
