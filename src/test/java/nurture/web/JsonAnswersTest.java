package nurture.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is logged of a request that failed. */
final class JsonAnswersTest {

  @Test
  void address_isLoggedWithoutItsToken() {
    assertThat(JsonAnswers.logged("/why/m7a-x", "m7a-x")).isEqualTo("/why/:token");
    assertThat(JsonAnswers.logged("/api/events", null)).isEqualTo("/api/events");
  }
}
