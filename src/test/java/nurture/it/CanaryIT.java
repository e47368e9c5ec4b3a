package nurture.it;

import static nurture.it.VersionStore.NOON;
import static nurture.it.VersionStore.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nurture.playbook.canary.ArmCounts;
import nurture.playbook.canary.CanaryMeasure;
import nurture.playbook.canary.CanaryNotices;
import nurture.playbook.canary.CanaryReport;
import nurture.playbook.canary.CanaryWatch;
import nurture.playbook.canary.GuardLimits;
import nurture.playbook.service.Canary;
import nurture.playbook.version.Publication;
import nurture.playbook.version.ServiceEntry;
import nurture.playbook.version.ServiceOutcome;
import nurture.playbook.version.Versions;
import nurture.store.PgCanaryNotices;
import nurture.store.PgCanaryReader;
import nurture.store.PgService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A canary on real PostgreSQL: what is counted of it, and how it ends when it is worse. */
@ExtendWith(TestPostgres.class)
final class CanaryIT {

  private static final String DECIDED = "timestamptz '2026-11-18 13:00+00'";
  private static final String BEFORE = "timestamptz '2026-11-18 11:00+00'";
  private static final GuardLimits USUAL = new GuardLimits(25, 5);

  @Test
  void figures_ofBothArms_countWhatCameOfMessagesDecidedSinceItBegan(DatabaseTables tables) {
    try (VersionStore store = new VersionStore(tables)) {
      canary(store, 50);
      CanaryMessages messages = new CanaryMessages(tables::execute, DECIDED);
      messages.sent("c", 2, 40);
      messages.sent("r", 1, 60);
      messages.failed("c", 2, "failed");
      messages.failed("r", 1, "quarantined");
      messages.came("c", 10, 12, "replied", "{\"tone\":\"NEGATIVE\"}", true);
      messages.came("c", 13, 14, "replied", "{\"tone\":\"positive\"}", false);
      messages.came("c", 15, 15, "replied", "{\"tone\":\"out-of-office\"}", true);
      messages.came("r", 10, 10, "unsubscribed", "{}", false);
      messages.came("r", 10, 11, "message-complained", "{}", true);
      messages.came("r", 20, 20, "message-bounced", "{\"kind\":\"hard\"}", true);
      messages.came("r", 21, 21, "message-bounced", "{\"kind\":\"soft\"}", true);
      messages.came("c", 30, 30, "unsubscribed", "{\"message\":\"m-odd-1\"}", false);
      CanaryMessages earlier = new CanaryMessages(tables::execute, BEFORE);
      earlier.sent("old", 1, 10);
      earlier.came("old", 1, 10, "unsubscribed", "{}", true);
      tables.execute(
          "insert into playbook_suspicion (version, candidate_id, at, reason) values"
              + " (2, gen_random_uuid(), %s, 'it failed')".formatted(DECIDED));

      CanaryReport report = await(watch(store, USUAL).report(2)).orElseThrow();

      assertThat(report.canary()).isEqualTo(new ArmCounts(41, 1, 40, 38, 2, 5, 3, 0, 0));
      assertThat(report.others()).isEqualTo(new ArmCounts(60, 0, 60, 59, 1, 0, 0, 2, 1));
      assertThat(report.run().began()).isEqualTo(NOON);
      assertThat(report.state()).isEqualTo(CanaryReport.State.TOO_EARLY);
      assertThat(await(watch(store, USUAL).report(1))).isEmpty();
    }
  }

  @Test
  void canary_thatIsWorse_isWithdrawnOnceByTwoNodesAtOnceAndTheRecordSaysWhy(
      DatabaseTables tables) {
    try (VersionStore one = new VersionStore(tables);
        VersionStore other = new VersionStore(tables)) {
      canary(one, 50);
      worse(tables);

      Future<Optional<CanaryReport>> first = watch(one, USUAL).look();
      Future<Optional<CanaryReport>> second = watch(other, USUAL).look();

      await(Future.all(first, second));
      assertThat(tables.texts("select action from playbook_service order by seq"))
          .containsExactly("first", "canary", "taken-back");
      assertThat(
              tables.texts(
                  "select actor || ': ' || target || ': ' || detail from audit"
                      + " where action = 'taken-back playbook'"))
          .singleElement()
          .asString()
          .matches(
              "server: version 2: unsubscribes at 10\\.0% \\(30 of 300 messages sent\\) against"
                  + " 0\\.7% \\(2 of 300 messages sent\\) of the rest \\(bound 25% above it;"
                  + " e-value \\d+\\.\\d, withdrawn from 80\\.0 on\\)");
      ServiceEntry now = await(one.versions.inService()).orElseThrow();
      assertThat(now.version()).isEqualTo(1);
      assertThat(now.canary()).isEmpty();
      assertThat(await(watch(one, USUAL).look())).isEmpty();
      assertThat(await(watch(one, USUAL).report(2)).orElseThrow().run().takenBack()).isTrue();
    }
  }

  @Test
  void withdrawal_readByAMember_isToldNoLongerAndIsOnRecord(DatabaseTables tables) {
    try (VersionStore store = new VersionStore(tables)) {
      canary(store, 50);
      worse(tables);
      PgCanaryNotices notices = new PgCanaryNotices(store.database.pool());
      assertThat(await(notices.unread())).isEmpty();

      await(watch(store, USUAL).look());

      CanaryNotices.Withdrawal unread = await(notices.unread()).orElseThrow();
      assertThat(unread.version()).isEqualTo(2);
      assertThat(unread.why()).startsWith("unsubscribes at 10.0%");
      assertThat(await(notices.read(1, "rosa", NOON))).isFalse();
      assertThat(await(notices.read(unread.seq(), "rosa", NOON))).isTrue();
      assertThat(await(notices.read(unread.seq(), "otto", NOON))).isFalse();
      assertThat(await(notices.unread())).isEmpty();
      assertThat(tables.texts("select actor from audit where action = 'read canary withdrawal'"))
          .containsExactly("rosa");
    }
  }

  @Test
  void withdrawal_followedByAPublication_isToldNoLonger(DatabaseTables tables) {
    try (VersionStore store = new VersionStore(tables)) {
      canary(store, 50);
      worse(tables);
      await(watch(store, USUAL).look());

      publishNote(store, "next", 100);

      assertThat(await(new PgCanaryNotices(store.database.pool()).unread())).isEmpty();
    }
  }

  @Test
  void canary_thatIsHarmless_stays(DatabaseTables tables) {
    try (VersionStore store = new VersionStore(tables)) {
      canary(store, 50);
      CanaryMessages messages = new CanaryMessages(tables::execute, DECIDED);
      messages.sent("c", 2, 1_500);
      messages.sent("r", 1, 1_500);
      messages.came("c", 1, 32, "unsubscribed", "{}", true);
      messages.came("r", 1, 30, "unsubscribed", "{}", true);

      CanaryReport report = await(watch(store, USUAL).look()).orElseThrow();

      assertThat(report.state()).isEqualTo(CanaryReport.State.NO_WORSE);
      assertThat(await(store.versions.inService()).orElseThrow().canary()).hasValue(2);
    }
  }

  @Test
  void canary_whereWithdrawingIsLeftToPeople_stays(DatabaseTables tables) {
    try (VersionStore store = new VersionStore(tables)) {
      canary(store, 50);
      worse(tables);

      CanaryReport report = await(watch(store, new GuardLimits(25, 0)).look()).orElseThrow();

      assertThat(report.line(CanaryMeasure.UNSUBSCRIBES).eValue().orElseThrow()).isGreaterThan(80);
      assertThat(await(store.versions.inService()).orElseThrow().canary()).hasValue(2);
    }
  }

  @Test
  void share_thatGrows_keepsTheCandidatesAndTheBeginning(DatabaseTables tables) {
    try (VersionStore store = new VersionStore(tables)) {
      canary(store, 10);

      ServiceEntry now = done(share(store, 40));

      assertThat(now.action()).isEqualTo(ServiceEntry.Action.SHARE);
      assertThat(now.percent()).isEqualTo(40);
      assertThat(now.canary()).hasValue(2);
      assertThat(share(store, 40)).isInstanceOf(ServiceOutcome.Nothing.class);
      assertThat(await(watch(store, USUAL).report(2)).orElseThrow().run().began()).isEqualTo(NOON);
      Canary small = new Canary(2, 10);
      Canary large = new Canary(2, 40);
      for (int i = 0; i < 1_000; i++) {
        UUID candidate = new UUID(i * 0x9E3779B97F4A7C15L, i);
        assertThat(!small.has(candidate) || large.has(candidate)).isTrue();
      }
      assertThat(
              tables.texts(
                  "select target || ': ' || detail from audit where action = 'share playbook'"))
          .containsExactly("version 2: version 1 with canary 2 at 10% before; 40% now; more of it");
    }
  }

  private static void worse(DatabaseTables tables) {
    CanaryMessages messages = new CanaryMessages(tables::execute, DECIDED);
    messages.sent("c", 2, 300);
    messages.sent("r", 1, 300);
    messages.came("c", 1, 30, "unsubscribed", "{}", true);
    messages.came("r", 1, 2, "unsubscribed", "{}", true);
  }

  private static CanaryWatch watch(VersionStore store, GuardLimits limits) {
    return new CanaryWatch(
        store.versions,
        new PgService(store.database.pool()),
        new PgCanaryReader(store.database.pool()),
        limits,
        InstantSource.fixed(NOON.plus(Duration.ofHours(4))));
  }

  private static void canary(VersionStore store, int percent) {
    ServiceEntry unused = await(store.versions.first(VersionStore.plain(), "shipped", NOON));
    assertThat(publishNote(store, "a", percent).canary()).hasValue(2);
  }

  private static ServiceEntry publishNote(VersionStore store, String name, int percent) {
    UUID id = store.draft(1, "rosa").id();
    store.put(id, "rules/" + name + ".md", -1, name, "rosa");
    Publication published = store.release(store.draft(id), percent, OptionalLong.empty());
    return ((Publication.Done) published).now();
  }

  private static ServiceOutcome share(VersionStore store, int percent) {
    return await(
        store.versions.serve(
            new Versions.Step(
                ServiceEntry.Action.SHARE,
                0,
                percent,
                OptionalLong.empty(),
                "more of it",
                "otto",
                NOON.plus(Duration.ofHours(1)))));
  }

  private static ServiceEntry done(ServiceOutcome outcome) {
    assertThat(List.of(outcome)).hasOnlyElementsOfType(ServiceOutcome.Done.class);
    return ((ServiceOutcome.Done) outcome).now();
  }
}
