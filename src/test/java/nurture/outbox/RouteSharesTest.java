package nurture.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RouteSharesTest {

  private static final List<String> BOTH = List.of("first", "second");

  private final RouteShares shares = new RouteShares(weights());

  private static Map<String, Integer> weights() {
    Map<String, Integer> weights = new LinkedHashMap<>();
    weights.put("first", 3);
    weights.put("second", 1);
    weights.put("spare", 0);
    return weights;
  }

  @Test
  void places_areDealtByWeight_alsoOneByOne() {
    assertThat(shares.deal(32, BOTH))
        .containsExactly(Map.entry("first", 24), Map.entry("second", 8));

    Map<String, Integer> taken = new HashMap<>();
    for (int i = 0; i < 400; i++) {
      String next = shares.deal(32, BOTH).keySet().iterator().next();
      shares.took(next, 1);
      taken.merge(next, 1, Integer::sum);
    }

    assertThat(taken).containsOnly(Map.entry("first", 300), Map.entry("second", 100));
  }

  @Test
  void routeOfSmallWeight_getsItsTurnAtLast() {
    int second = 0;
    for (int i = 0; i < 40; i++) {
      Map<String, Integer> dealt = shares.deal(2, BOTH);
      dealt.forEach(shares::took);
      second += dealt.getOrDefault("second", 0);
    }

    assertThat(second).isEqualTo(20);
  }

  @Test
  void onlyRoute_getsAll_alsoWithoutWeight() {
    assertThat(shares.deal(10, List.of("spare"))).containsOnly(Map.entry("spare", 10));
    assertThat(shares.deal(10, List.of())).isEmpty();
  }

  @Test
  void routeThatRested_doesNotCatchUp() {
    shares.deal(10, BOTH);
    shares.deal(10, List.of("second"));
    shares.took("second", 1_000);

    assertThat(shares.deal(32, BOTH)).containsOnly(Map.entry("first", 24), Map.entry("second", 8));
  }
}
