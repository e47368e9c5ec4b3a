package nurture.bench.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nurture.event.EventEnvelope;
import nurture.json.EventJson;
import nurture.json.JsonMappers;
import nurture.json.RefusalException;
import org.junit.jupiter.api.Test;

class SoakScriptTest {

  private static final Instant NOON = Instant.parse("2027-03-10T11:00:00Z");

  private static final int MANY = 5_000;

  @Test
  void next_sameSeed_saysTheSame() {
    assertThat(posts(7)).isEqualTo(posts(7)).isNotEqualTo(posts(8));
  }

  @Test
  void next_manyTimes_hasAllKindsAndRepeats() {
    SoakScript script = new SoakScript(1);
    Set<SoakPost> seen = new HashSet<>();
    int repeats = 0;
    for (int i = 0; i < MANY; i++) {
      repeats += seen.add(script.next()) ? 0 : 1;
    }

    assertThat(script.kinds())
        .containsOnlyKeys(
            "met",
            "wrong",
            "half wrong",
            "repeated",
            "link-clicked",
            "replied",
            "candidate-upserted",
            "signal-observed",
            "noted",
            "applied",
            "moon-landed",
            "unsubscribed");
    assertThat(script.kinds()).containsEntry("repeated", repeats);
  }

  @Test
  void next_goodEvents_areReadAndBadOnesRefused() throws Exception {
    for (SoakPost post : posts(1)) {
      int good = 0;
      if (!post.events().isEmpty()) {
        var body = JsonMappers.OWN.readTree(post.body());
        for (var event : body.isArray() ? body : List.of(body)) {
          good += isRead(event) ? 1 : 0;
        }
      }

      assertThat(good).as(post.body()).isEqualTo(post.events().size());
    }
  }

  @Test
  void owner_ofAnyOfTheAddresses_isTheCandidate() {
    assertThat(SoakScript.owner("s-000001@mail.example")).isEqualTo("s-000001");
    assertThat(SoakScript.owner("s-000001.2@mail.example")).isEqualTo("s-000001");
  }

  @Test
  void plan_ofAnHour_killsEveryFiveMinutesAndStopsPostgresqlTwiceInBetween() {
    SoakPlan plan = SoakPlan.of(Duration.ofMinutes(60), 1, Optional.empty());

    assertThat(plan.kills()).hasSize(11).startsWith(Duration.ofMinutes(5));
    assertThat(plan.stops()).hasSize(2).doesNotContainAnyElementsOf(plan.kills());
  }

  private static List<SoakPost> posts(long seed) {
    SoakScript script = new SoakScript(seed);
    return IntStream.range(0, MANY).mapToObj(i -> script.next()).toList();
  }

  private static boolean isRead(com.fasterxml.jackson.databind.JsonNode event) {
    try {
      EventEnvelope unused = EventJson.read(event, "api", NOON);
      return true;
    } catch (RefusalException refused) {
      return false;
    }
  }
}
