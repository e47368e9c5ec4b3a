package nurture.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateCursorTest {

  @Test
  void parse_whatWasWritten_isTheSamePlace() {
    CandidateCursor cursor =
        new CandidateCursor(
            Instant.parse("2027-03-10T11:00:00.123456Z"),
            UUID.fromString("1fae9aa8-039b-8548-9beb-9040cf007546"));

    assertThat(CandidateCursor.parse(cursor.toString())).contains(cursor);
    CandidateCursor never = new CandidateCursor(Instant.parse("9999-12-31T00:00:00Z"), cursor.id());
    assertThat(CandidateCursor.parse(never.toString())).contains(never);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "x-1fae9aa8-039b-8548-9beb-9040cf007546", "1-2", "-1-1fae9aa8"})
  void parse_anythingElse_isNone(String written) {
    assertThat(CandidateCursor.parse(written)).isEmpty();
  }
}
