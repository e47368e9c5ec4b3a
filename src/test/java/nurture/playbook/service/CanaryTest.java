package nurture.playbook.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CanaryTest {

  private static final List<UUID> CANDIDATES = candidates();

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 20, 50, 99})
  void has_theShareItIsGiven(int percent) {
    Canary canary = new Canary(7, percent);

    double share = 100.0 * CANDIDATES.stream().filter(canary::has).count() / CANDIDATES.size();

    assertThat(share).isCloseTo(percent, within(1.0));
  }

  @Test
  void has_withALargerShare_allItHadBefore() {
    Canary small = new Canary(7, 5);
    Canary large = new Canary(7, 30);

    assertThat(CANDIDATES.stream().filter(small::has)).isNotEmpty().allMatch(large::has);
  }

  @Test
  void has_otherCandidatesThanTheCanaryBefore() {
    Canary one = new Canary(7, 10);
    Canary next = new Canary(8, 10);

    long both = CANDIDATES.stream().filter(one::has).filter(next::has).count();

    assertThat(100.0 * both / CANDIDATES.size()).isCloseTo(1.0, within(0.5));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 100})
  void percent_ofNobodyOrEverybody_isRefused(int percent) {
    assertThatThrownBy(() -> new Canary(7, percent)).hasMessageContaining("1 to 99 percent");
  }

  private static List<UUID> candidates() {
    Random random = new Random(42);
    return IntStream.range(0, 20_000)
        .mapToObj(i -> new UUID(random.nextLong(), random.nextLong()))
        .toList();
  }
}
