package nurture.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {
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
    assertThat(NearestWord.edits(from, to)).isEqualTo(edits);
    assertThat(NearestWord.edits(to, from)).isEqualTo(edits);
  }

  @Test
  void to_whenSomethingIsClose_isTheClosest() {
    assertThat(NearestWord.to("prot", List.of("host", "port", "public-url"))).contains("port");
  }

  @Test
  void to_whenNothingIsClose_isNothing() {
    assertThat(NearestWord.to("retention", List.of("host", "port"))).isEmpty();
  }

  @Test
  void to_aWordMistyped_isTheOneMeant() {
    assertThat(NearestWord.to("quietDay", KNOWN)).hasValue("quietDays");
    assertThat(NearestWord.to("QUIETDAYS", KNOWN)).hasValue("quietDays");
    assertThat(NearestWord.to("evre", KNOWN)).hasValue("ever");
    assertThat(NearestWord.to("evr", KNOWN)).hasValue("ever");
  }

  @Test
  void to_aWordOfManyMegabytes_isNothing_withoutComparingIt() {
    String text = "quietDays".repeat(1_000_000);

    assertThat(NearestWord.to(text, KNOWN)).isEmpty();
    assertThat(NearestWord.to(text, List.of(text + "s"))).isEmpty();
    assertThat(NearestWord.to("quietDays", List.of(text))).isEmpty();
  }

  @Test
  void question_aWordFarFromAll_isNotAsked() {
    assertThat(NearestWord.question("salary", KNOWN)).isEmpty();
    assertThat(NearestWord.question("evr", KNOWN)).isEqualTo("; did you mean ever?");
  }

  @Test
  void among_allWords_areListed_andTheNearestIsAsked() {
    assertThat(NearestWord.among("evr", List.of("ever", "on"), "it has"))
        .isEqualTo("; did you mean ever? It has ever, on");
    assertThat(NearestWord.among("salary", List.of("ever", "on"), "it has"))
        .isEqualTo("; it has ever, on");
  }

  @Test
  void shortenedName_isFoundAsAPart() {
    List<String> known = List.of("offer-accepted-welcome", "active-welcome", "warm-reply");

    assertThat(NearestWord.orPartOf("welcome", known)).contains("active-welcome");
    assertThat(NearestWord.orPartOf("warm reply", known)).contains("warm-reply");
    assertThat(NearestWord.orPartOf("come", known)).isEmpty();
  }
}
