package nurture.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> KNOWN = List.of("quietDays", "touchesInWeek", "ever");

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
