package nurture.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchReportTest {

  private static final BenchFigure EVENTS =
      BenchFigure.of("events", "durable events", "/s", 5_000)
          .beside(8_000, "the statement alone")
          .ratioAtLeast(0.5)
          .noting("64 clients");
  private static final BenchFigure MEMORY =
      BenchFigure.of("memory", "resident memory", "MB", 812).below(700);
  private static final BenchFigure TOLD = BenchFigure.of("told", "just told", "ms", 1.25);

  @Test
  void text_ofFigures_isATableWithNotesBelow() {
    String text = BenchReport.text(List.of(EVENTS, MEMORY, TOLD));

    assertThat(text)
        .isEqualTo(
            """
            name    what               value    limit  ratio  target        reached
            ------  ---------------  -------  -------  -----  ------------  -------
            events  durable events   5,000/s  8,000/s   0.63  ratio ≥ 0.50  yes
            memory  resident memory   812 MB                  < 700 MB      no
            told    just told        1.25 ms

            events: limit: the statement alone; 64 clients""");
  }

  @Test
  void json_ofFigures_saysTheSameAndLeavesOutWhatThereIsNot() throws Exception {
    JsonNode json = new ObjectMapper().readTree(BenchReport.json(List.of(EVENTS, MEMORY, TOLD)));

    assertThat(json).hasSize(3);
    assertThat(json.get(0).path("value").asDouble()).isEqualTo(5_000);
    assertThat(json.get(0).path("limit").asDouble()).isEqualTo(8_000);
    assertThat(json.get(0).path("ratio").asDouble()).isEqualTo(0.625);
    assertThat(json.get(0).path("target").asText()).isEqualTo("ratio ≥ 0.50");
    assertThat(json.get(0).path("reached").asBoolean()).isTrue();
    assertThat(json.get(0).path("note").asText()).isEqualTo("64 clients");
    assertThat(json.get(1).path("reached").asBoolean(true)).isFalse();
    assertThat(json.get(1).has("ratio")).isFalse();
    assertThat(json.get(2).has("reached")).isFalse();
  }
}
