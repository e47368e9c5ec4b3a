package nurture.template.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class SimilarityTest {
  private static final String LETTER = "I write to you because of your talk on streaming joins";

  @Test
  void of_sameWordsInOtherDress_areTheSame() {
    assertThat(Similarity.of(LETTER, LETTER.toUpperCase(java.util.Locale.ROOT) + "!")).isEqualTo(1);
    assertThat(Similarity.of("", "")).isEqualTo(1);
  }

  @Test
  void of_nothingInCommon_isNone() {
    assertThat(Similarity.of(LETTER, "Wholly different words stand in this other letter")).isZero();
    assertThat(Similarity.of(LETTER, "")).isZero();
  }

  @Test
  void of_sameWordsInAnotherOrder_isNone() {
    assertThat(Similarity.of("one two three four", "four three two one")).isZero();
  }

  @Test
  void of_oneWordChangedInTheMiddle_losesTheFourRunsItIsIn() {
    String other = LETTER.replace("because", "although");

    assertThat(Similarity.of(LETTER, other)).isCloseTo(4.0 / 12, within(1e-9));
  }
}
