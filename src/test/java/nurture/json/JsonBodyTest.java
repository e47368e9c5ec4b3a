package nurture.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\":1}\\n{\"a\":2} | at line 2, column 1",
        "{\"a\":1} {\"a\":2}   | at line 1, column 9",
        "[1]]                     | at line 1, column",
        "{} x                     | at line 1, column",
        "1 2                      | at line 1, column 3",
        "{},{}                    | at line 1, column"
      })
  void read_whatStandsAfterTheFirstDocument_isRefusedByItsPlace(String body, String place) {
    assertThat(refusal(body.replace("\\n", "\n"))).contains(place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":1,\"a\":2}", "{\"b\":{\"a\":1,\"a\":1}}", "[{\"a\":1,\"a\":2}]"})
  void read_aKeyTwiceInOneObject_isRefused(String body) {
    assertThat(refusal(body)).contains("The body is not JSON").contains("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\n"})
  void read_nothing_isRefused(String body) {
    assertThat(refusal(body)).isEqualTo("The body is empty; send JSON.");
  }

  @Test
  void read_blanksAroundOneDocument_areNothing() throws Exception {
    assertThat(JsonBody.read(bytes(" \r\n{\"a\":1}\n\n")).path("a").asInt()).isEqualTo(1);
  }

  @Test
  void lines_oneDocumentALine_areAnArray() throws Exception {
    assertThat(JsonBody.lines(bytes("{\"a\":1}\n\n{\"a\":2}\r\n"), 2)).hasSize(2);
  }

  @Test
  void lines_beyondTheMost_areCountedAndNotRead() throws Exception {
    assertThat(JsonBody.lines(bytes("1\n2\n{ no JSON\n\n4"), 2).toString())
        .isEqualTo("[1,2,null,null]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\":1}\\n{\"a\":2           | on line 2",
        "{\"a\":1}\\n{\"a\":2} {\"a\":3} | on line 2, column 9",
        "{\"a\":1,\"a\":2}               | on line 1"
      })
  void lines_oneThatIsNoDocument_isRefusedByItsLine(String body, String place) {
    assertThat(
            catchThrowableOfType(
                    RefusalException.class,
                    () -> JsonBody.lines(bytes(body.replace("\\n", "\n")), 9))
                .refusal()
                .reason())
        .contains(place);
  }

  private static String refusal(String body) {
    return catchThrowableOfType(RefusalException.class, () -> JsonBody.read(bytes(body)))
        .refusal()
        .reason();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
