package nurture.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "port, port, 0",
    "prot, port, 2",
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
}
