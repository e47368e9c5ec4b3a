package nurture.playbook.service;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.rules.InlineRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import nurture.candidate.facts.World;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.library.Library;
import nurture.playbook.CompilationCache;
import nurture.playbook.Playbook;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.version.NodeLine;
import nurture.playbook.version.ServiceEntry.Action;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.rules.RuleSource;
import nurture.template.TemplateBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PlaybookFollowerTest {

  private static final int TOLERATED = 3;
  private static final UUID ADA = new UUID(1, 2);

  private final Vertx vertx = Vertx.vertx();
  private final FakeServiceLog service = new FakeServiceLog();
  private final AtomicInteger made = new AtomicInteger();
  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
  private final PlaybookFollower follower =
      new PlaybookFollower(
          vertx,
          service,
          new VersionLoader(vertx, service, this::make, now::get),
          now::get,
          "node",
          TOLERATED);

  @BeforeEach
  void start() {
    service.version(1, tagging("one"));
    service.version(2, tagging("two"));
    service.version(3, tagging("three"));
    service.publish(1);
    ended(follower.start(Optional.empty()));
  }

  @AfterEach
  void stop() {
    follower.close();
    ended(vertx.close());
  }

  @Test
  void refresh_swapsInWhatWasPublishedAndSaysSo() {
    assertThat(tag(ADA)).isEqualTo("one");
    service.publish(2);

    ended(follower.refresh());

    assertThat(tag(ADA)).isEqualTo("two");
    assertThat(follower.active().row().version()).isEqualTo(2);
    assertThat(service.node())
        .extracting(NodeLine::version, NodeLine::canary, NodeLine::seq, NodeLine::trouble)
        .containsExactly(2L, OptionalLong.empty(), 2L, "");
  }

  @Test
  void refresh_goingBack_takesTheOneThatIsKeptWarm() {
    service.publish(2);
    ended(follower.refresh());
    int before = made.get();
    service.put(Action.ROLL_BACK, 1, Optional.empty());

    ended(follower.refresh());

    assertThat(tag(ADA)).isEqualTo("one");
    assertThat(made).hasValue(before);
  }

  @Test
  void refresh_withNothingNew_makesNothing() {
    ended(follower.refresh());
    ended(Future.all(follower.refresh(), follower.refresh(), follower.refresh()));

    assertThat(made).hasValue(1);
  }

  @Test
  void refresh_ofWhatCannotBeLoaded_leavesTheOldOneAndSaysWhy() {
    service.version(4, "rule \"broken\" when Nobody( ) then end");
    service.publish(4);

    ended(follower.refresh());

    assertThat(tag(ADA)).isEqualTo("one");
    assertThat(service.node().seq()).isEqualTo(1);
    assertThat(service.node().trouble()).startsWith("version 4 cannot be loaded: ");
    assertThat(service.node().trouble()).contains("Nobody");
  }

  @Test
  void refresh_afterAFailure_triesAgainAfterAWhileAndTakesAnythingNewerAtOnce() {
    service.put(Action.PUBLISH, 9, Optional.empty());
    ended(follower.refresh());
    service.version(9, tagging("nine"));

    ended(follower.refresh());
    assertThat(tag(ADA)).isEqualTo("one");
    now.set(NOON.plus(Duration.ofMinutes(1)));
    ended(follower.refresh());
    assertThat(tag(ADA)).isEqualTo("nine");

    service.put(Action.PUBLISH, 10, Optional.empty());
    ended(follower.refresh());
    service.publish(2);
    ended(follower.refresh());
    assertThat(tag(ADA)).isEqualTo("two");
    assertThat(service.node().trouble()).isEmpty();
  }

  @Test
  void refresh_whileTheDatabaseIsAway_leavesEverythingAsItIs() {
    service.publish(2);
    service.goAway();

    ended(follower.refresh());
    assertThat(tag(ADA)).isEqualTo("one");
    service.comeBack();
    ended(follower.refresh());

    assertThat(tag(ADA)).isEqualTo("two");
  }

  @Test
  void of_aCanary_decidesAboutItsShareOnly() {
    Canary canary = new Canary(2, 25);
    service.put(Action.CANARY, 1, Optional.of(canary));

    ended(follower.refresh());

    LongStream.range(0, 200)
        .mapToObj(i -> new UUID(i * 0x9E3779B97F4A7C15L, i))
        .forEach(id -> assertThat(tag(id)).isEqualTo(canary.has(id) ? "two" : "one"));
    assertThat(service.node().canary()).hasValue(2);
  }

  @Test
  void failed_asOftenAsIsTolerated_changesNothing() {
    service.publish(2);
    ended(follower.refresh());

    for (int i = 0; i < TOLERATED; i++) {
      follower.failed(new UUID(7, i), checksum(2), "it threw");
      follower.failed(new UUID(7, i), checksum(2), "it threw again");
    }
    ended(follower.refresh());

    assertThat(tag(ADA)).isEqualTo("two");
    assertThat(service.rows()).hasSize(2);
  }

  @Test
  void failed_onceMore_takesTheVersionBackAndSaysWhy() {
    service.publish(2);
    ended(follower.refresh());

    for (int i = 0; i <= TOLERATED; i++) {
      follower.failed(new UUID(7, i), checksum(2), "it threw");
    }

    await().untilAsserted(() -> assertThat(tag(ADA)).isEqualTo("one"));
    assertThat(service.rows().get(2).action()).isEqualTo(Action.TAKEN_BACK);
    assertThat(service.rows().get(2).comment())
        .isEqualTo("version 2 could not decide about 4 candidates, the last because it threw");
  }

  @Test
  void failed_ofACanary_endsTheCanaryAndNothingElse() {
    service.publish(2);
    service.put(Action.CANARY, 2, Optional.of(new Canary(3, 50)));
    ended(follower.refresh());

    for (int i = 0; i <= TOLERATED; i++) {
      follower.failed(new UUID(7, i), checksum(3), "it threw");
    }

    await().untilAsserted(() -> assertThat(follower.active().row().canary()).isEmpty());
    assertThat(follower.active().row().version()).isEqualTo(2);
  }

  @Test
  void failed_withNothingToGoBackTo_goesOn() {
    for (int i = 0; i <= TOLERATED; i++) {
      follower.failed(new UUID(7, i), checksum(1), "it threw");
    }
    ended(follower.refresh());

    assertThat(tag(ADA)).isEqualTo("one");
    assertThat(service.rows()).hasSize(1);
  }

  @Test
  void loaded_isKeptForOthersAndNotMadeAnewFromWhatWasKept() {
    assertThat(service.kept()).containsExactly(ended(service.files(1)).rulesChecksum());
  }

  @Test
  void retired_isClosedOnceNobodyDecidesWithIt() {
    RuleBook first = follower.active().live().rules();
    service.publish(2);
    ended(follower.refresh());
    service.publish(3);

    ended(follower.refresh());

    await()
        .untilAsserted(
            () ->
                assertThatThrownBy(() -> first.decide(new DecisionId(ADA, 1), ada(), NOON))
                    .isInstanceOf(RuntimeException.class));
    assertThat(tag(ADA)).isEqualTo("three");
  }

  @Test
  void versionThatAnArmNames_decidesAboutItsCandidatesAloneUntilTheArmEnds() {
    service.arms(Set.of(2L));
    assertThatThrownBy(() -> tag(ADA, 2))
        .hasMessageContaining("version 2")
        .hasMessageContaining("not loaded");

    ended(follower.refresh());

    assertThat(tag(ADA, 2)).isEqualTo("two");
    assertThat(tag(ADA)).isEqualTo("one");
    assertThat(follower.active().atHand(checksum(2))).isPresent();
    service.publish(3);
    ended(follower.refresh());
    assertThat(tag(ADA, 2)).as("whatever is published").isEqualTo("two");
    assertThat(tag(ADA)).isEqualTo("three");
    service.arms(Set.of());
    ended(follower.refresh());
    assertThatThrownBy(() -> tag(ADA, 2)).hasMessageContaining("not loaded");
    assertThat(tag(ADA)).isEqualTo("three");
  }

  @Test
  void versionThatAnArmNames_andFailsTooOften_stopsTheArmAndNothingElse() {
    service.arms(Set.of(2L, 3L));
    ended(follower.refresh());
    for (int i = 0; i < TOLERATED; i++) {
      follower.failed(new UUID(7, i), checksum(2), "it threw");
    }
    ended(follower.refresh());
    assertThat(tag(ADA, 2)).isEqualTo("two");

    follower.failed(new UUID(7, TOLERATED), checksum(2), "it threw");

    await()
        .untilAsserted(
            () -> assertThatThrownBy(() -> tag(ADA, 2)).hasMessageContaining("not loaded"));
    assertThat(tag(ADA, 3)).isEqualTo("three");
    assertThat(tag(ADA)).isEqualTo("one");
    assertThat(service.rows()).hasSize(1);
  }

  @Test
  void versionThatAnArmNames_andCannotBeLoaded_isReplacedByNoOtherAndSaysWhy() {
    service.version(4, "rule \"broken\" when Nobody( ) then end");
    service.arms(Set.of(2L, 4L));

    ended(follower.refresh());

    assertThatThrownBy(() -> tag(ADA, 4)).hasMessageContaining("version 4");
    assertThat(tag(ADA, 2)).isEqualTo("two");
    assertThat(tag(ADA)).isEqualTo("one");
    assertThat(service.node().trouble())
        .startsWith("version 4, which an arm of an experiment names, cannot be loaded: ");
    int before = made.get();
    ended(follower.refresh());
    assertThat(made).as("not at each look").hasValue(before);
    service.arms(Set.of(2L));
    ended(follower.refresh());
    assertThat(service.node().trouble()).isEmpty();
  }

  private String tag(UUID candidate) {
    return tag(candidate, OptionalLong.empty());
  }

  private String tag(UUID candidate, long armVersion) {
    return tag(candidate, OptionalLong.of(armVersion));
  }

  private String tag(UUID candidate, OptionalLong armVersion) {
    Decision decision =
        follower
            .active()
            .of(candidate, armVersion)
            .rules()
            .decide(new DecisionId(candidate, 1), ada(), NOON);
    return decision.tags().get(0).opinion().phrase().replaceAll(".* ", "");
  }

  private String checksum(long version) {
    return ended(service.files(version)).checksum();
  }

  private Playbook make(PlaybookFiles files, CompilationCache compilationCache) {
    made.incrementAndGet();
    String rules = new String(files.content(FakeServiceLog.RULES).orElseThrow());
    RuleBook book =
        RuleBook.compile(
            RuleSource.of(Map.of("journey/all.drl", rules)),
            new Budget(100, Duration.ofMinutes(1)),
            files.checksum(),
            () -> World.EMPTY);
    compilationCache.keep().accept(new byte[] {1});
    return new Playbook(files.checksum(), book, TemplateBook.of(Map.of()), Library.EMPTY);
  }

  private static String tagging(String tag) {
    return rule("Everybody is tagged", "Candidate( )", "insert( Tag.as(\"" + tag + "\") );");
  }

  private static <T> T ended(Future<T> future) {
    try {
      return future.toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
