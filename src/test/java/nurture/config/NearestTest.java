package nurture.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> KNOWN = List.of("quietDays", "touchesInWeek", "ever");

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "port, port, 0",
    "prot, port, 1",
    "por, port, 1",
    "ports, port, 1",
    "'', port, 4"
  })
  void edits_betweenTwoWords_countsLettersToChange(String from, String to, int edits) {
    assertThat(Nearest.edits(from, to)).isEqualTo(edits);
    assertThat(Nearest.edits(to, from)).isEqualTo(edits);
  }

  @Test
  void to_whenSomethingIsClose_isTheClosest() {
    assertThat(Nearest.to("prot", List.of("host", "port", "public-url"))).contains("port");
  }

  @Test
  void to_whenNothingIsClose_isNothing() {
    assertThat(Nearest.to("retention", List.of("host", "port"))).isEmpty();
  }

  @Test
  void to_aWordMistyped_isTheOneMeant() {
    assertThat(Nearest.to("quietDay", KNOWN)).hasValue("quietDays");
    assertThat(Nearest.to("QUIETDAYS", KNOWN)).hasValue("quietDays");
    assertThat(Nearest.to("evre", KNOWN)).hasValue("ever");
    assertThat(Nearest.to("evr", KNOWN)).hasValue("ever");
  }

  @Test
  void question_aWordFarFromAll_isNotAsked() {
    assertThat(Nearest.question("salary", KNOWN)).isEmpty();
    assertThat(Nearest.question("evr", KNOWN)).isEqualTo("; did you mean ever?");
  }

  @Test
  void among_allWords_areListed_andTheNearestIsAsked() {
    assertThat(Nearest.among("evr", List.of("ever", "on"), "it has"))
        .isEqualTo("; did you mean ever? It has ever, on");
    assertThat(Nearest.among("salary", List.of("ever", "on"), "it has"))
        .isEqualTo("; it has ever, on");
  }
}
