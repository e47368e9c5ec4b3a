package nurture.opening;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nurture.opening.PoolCounts.CountedPools;
import org.junit.jupiter.api.Test;

final class PoolCountsTest {

  private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");
  private static final Set<String> KAFKA = Set.of("kafka");

  private final List<Promise<List<PoolReader.PoolCount>>> asked = new ArrayList<>();
  private final PoolReader reader =
      new PoolReader() {
        @Override
        public Future<List<PoolCount>> counts(Set<String> domains) {
          Promise<List<PoolCount>> promise = Promise.promise();
          asked.add(promise);
          return promise.future();
        }

        @Override
        public Future<List<PoolMember>> people(TalentPool pool, Optional<UUID> behind, int most) {
          throw new AssertionError("nobody asks for people");
        }
      };
  private Instant now = NOON;
  private long nanos;
  private final PoolCounts counts = new PoolCounts(reader, () -> now, () -> nanos);

  @Test
  void countThatTakesLong_isUsedForAMinute_thenShownWhileItIsCountedAgain() {
    counted(KAFKA, 2_000, 7);

    now = NOON.plusSeconds(59);
    assertThat(shown(KAFKA)).isEqualTo(new CountedPools(pools(7), NOON));
    assertThat(asked).hasSize(1);
    now = NOON.plusSeconds(60);
    assertThat(shown(KAFKA)).isEqualTo(new CountedPools(pools(7), NOON));
    assertThat(shown(KAFKA).at()).isEqualTo(NOON);
    assertThat(asked).as("one count at a time").hasSize(2);
    nanos += 2_000_000_000L;
    asked.get(1).complete(pools(8));

    assertThat(shown(KAFKA)).isEqualTo(new CountedPools(pools(8), NOON.plusSeconds(60)));
  }

  @Test
  void countThatTakesNoTime_isMadeEachTime() {
    counted(KAFKA, 1, 7);
    now = NOON.plusSeconds(1);

    Future<CountedPools> next = counts.of(KAFKA);

    assertThat(next.isComplete()).isFalse();
    asked.get(1).complete(pools(8));
    assertThat(next.result().pools()).isEqualTo(pools(8));
  }

  @Test
  void countOfOtherDomains_orOfMoreThanAnHourAgo_isWaitedFor() {
    counted(KAFKA, 2_000, 7);

    assertThat(counts.of(Set.of("data")).isComplete()).isFalse();
    now = NOON.plusSeconds(3_601);
    assertThat(counts.of(KAFKA).isComplete()).isFalse();
  }

  @Test
  void countThatFails_isMadeAgain() {
    Future<CountedPools> failed = counts.of(KAFKA);
    asked.get(0).fail("the database is away");

    assertThat(failed.failed()).isTrue();
    assertThat(counts.of(KAFKA).isComplete()).isFalse();
    assertThat(asked).hasSize(2);
  }

  private void counted(Set<String> domains, long millis, long people) {
    Future<CountedPools> first = counts.of(domains);
    nanos += millis * 1_000_000;
    asked.get(0).complete(pools(people));
    assertThat(first.result()).isEqualTo(new CountedPools(pools(people), now));
  }

  private CountedPools shown(Set<String> domains) {
    return counts.of(domains).result();
  }

  private static List<PoolReader.PoolCount> pools(long people) {
    return List.of(new PoolReader.PoolCount("engineering", "", "AT", people));
  }
}
