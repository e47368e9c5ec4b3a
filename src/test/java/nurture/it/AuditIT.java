package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnection;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nurture.audit.AuditEntry;
import nurture.audit.AuditLog;
import nurture.audit.AuditLog.Wanted;
import nurture.audit.ChainVerification;
import nurture.audit.ChainVerification.Flaw;
import nurture.store.AuditWriter;
import nurture.store.Database;
import nurture.store.PgAuditLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chain of what people did, as PostgreSQL keeps it. */
@ExtendWith(TestPostgres.class)
final class AuditIT {

  private static final Instant NOON = Instant.parse("2027-03-10T11:00:00.123456Z");

  private Vertx vertx;
  private Database database;
  private DatabaseTables databaseTables;
  private AuditLog log;

  @BeforeEach
  void open(DatabaseTables databaseTables) {
    this.databaseTables = databaseTables;
    vertx = Vertx.vertx();
    database = await(Database.open(vertx, databaseTables.url(), 8));
    log = new PgAuditLog(database.pool());
  }

  @AfterEach
  void close() {
    await(database.close());
    await(vertx.close());
  }

  @Test
  void record_whateverTheTextsHold_fitsAsJavaAndPostgresqlComputeTheHash() {
    recorded("maren", "publish playbook", "7", "", null, "{\"rule\":\"a, b: c\"}");
    recorded("José Ünal", "edit file", "rules/журнал.drl", "line\nbreak", "", "a\u0000b 𝒳");
    recorded("maren", "x", "", "12:34,5:abc,-", "x".repeat(100_000), "\ud83d");

    assertThat(verify().flaw()).isEmpty();
    List<AuditEntry> entries = page(Optional.empty(), Optional.empty());
    assertThat(entries).extracting(AuditEntry::number).containsExactly(3L, 2L, 1L);
    assertThat(entries.get(2).at()).isEqualTo(NOON);
    assertThat(entries.get(2).before()).isNull();
    assertThat(entries.get(2).previous()).isEqualTo(AuditEntry.NOTHING_BEFORE);
    assertThat(entries.get(1).before()).isEmpty();
    assertThat(entries.get(1).after()).isEqualTo("a\ufffdb 𝒳");
    assertThat(entries.get(0).before())
        .contains("(100000 characters, SHA-256 ")
        .hasSizeLessThan(33_000);
  }

  @Test
  void record_inATransactionThatIsRolledBack_leavesNoGap() {
    recorded("maren", "first", "a", "", null, null);
    assertThatThrownBy(
            () ->
                await(
                    database
                        .pool()
                        .withTransaction(
                            connection ->
                                AuditWriter.record(connection, NOON, "maren", "undone", "b", "")
                                    .compose(done -> Future.failedFuture("changed my mind")))))
        .hasMessageContaining("within");
    recorded("maren", "second", "c", "", null, null);

    assertThat(page(Optional.empty(), Optional.empty()))
        .extracting(AuditEntry::action)
        .containsExactly("second", "first");
    assertThat(verify().whole()).isTrue();
  }

  @Test
  void record_severalInOneTransaction_keepsTheirOrderAndIsSeenWithItsEnd() {
    List<Long> seenInside = new ArrayList<>();
    await(
        database
            .pool()
            .withTransaction(
                connection ->
                    AuditWriter.record(connection, NOON, "maren", "one", "a", "")
                        .compose(
                            done -> AuditWriter.record(connection, NOON, "maren", "two", "a", ""))
                        .onSuccess(
                            done ->
                                seenInside.add(
                                    databaseTables.count("select count(*) from audit")))));

    assertThat(seenInside).containsExactly(0L);
    assertThat(page(Optional.empty(), Optional.empty()))
        .extracting(AuditEntry::action)
        .containsExactly("two", "one");
  }

  @Test
  void record_manyAtOnceInLongerTransactions_isOneUnbrokenChainAndNobodyWaitsForever() {
    databaseTables.execute("create table counter (id int primary key, n int not null)");
    databaseTables.execute("insert into counter select i, 0 from generate_series(0, 3) i");
    int lanes = 8;
    int each = 100;
    int count = lanes * each;
    long began = System.nanoTime();
    List<Future<Void>> running = new ArrayList<>();
    for (int lane = 0; lane < lanes; lane++) {
      running.add(transactions(lane * each, each));
    }
    await(Future.all(running));
    long millis = (System.nanoTime() - began) / 1_000_000;

    ChainVerification chainVerification = verify();

    assertThat(chainVerification.flaw()).isEmpty();
    assertThat(chainVerification.entries()).isEqualTo(count);
    assertThat(databaseTables.count("select sum(n) from counter")).isEqualTo(count);
    assertThat(databaseTables.count("select count(*) from audit_new")).isZero();
    System.out.printf("%d transactions on record in %d ms over 8 connections%n", count, millis);
  }

  /** One after the other, so that nobody waits for a connection, only for each other's locks. */
  private Future<Void> transactions(int first, int count) {
    if (count == 0) {
      return Future.succeededFuture();
    }
    return database
        .pool()
        .withTransaction(
            connection ->
                // Half of them record before they take a lock others want, half after.
                first % 2 == 0
                    ? record(connection, first).compose(done -> count(connection, first))
                    : count(connection, first).compose(done -> record(connection, first)))
        .compose(done -> transactions(first + 1, count - 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit set actor = 'nobody'",
        "update audit set actor = 'nobody' where false",
        "delete from audit where seq = 1",
        "truncate audit",
        "delete from audit_head",
        "truncate audit_head",
      })
  void statement_thatWouldChangeThePast_isRefusedByTheDatabase(String statement) {
    recorded("maren", "first", "a", "", null, null);

    assertThatThrownBy(() -> databaseTables.execute(statement))
        .rootCause()
        .hasMessageContaining("append-only");

    assertThat(verify().whole()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit set actor = 'nobody' where seq = 3",
        "update audit set action = 'x' where seq = 3",
        "update audit set target = 'x' where seq = 3",
        "update audit set detail = 'x' where seq = 3",
        "update audit set before = null where seq = 3",
        "update audit set after = after || ' ' where seq = 3",
        "update audit set at = at + interval '1 microsecond' where seq = 3",
        "update audit set hash = previous where seq = 3",
        "update audit set previous = hash where seq = 3",
        "delete from audit where seq = 3",
      })
  void verify_ownerOfTheDatabaseChangedTheThird_namesIt(String tampering) {
    recordedTimes(5);
    asOwner(tampering);

    ChainVerification chainVerification = verify();

    assertThat(chainVerification.flaw()).map(Flaw::number).contains(3L);
    assertThat(chainVerification.entries()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from audit where seq > 3",
        "update audit_head set seq = 3, hash = (select hash from audit where seq = 3)",
      })
  void verify_endCutOffOrTheHeadPutBack_namesTheFourth(String tampering) {
    recordedTimes(5);
    asOwner(tampering);

    assertThat(verify().flaw()).map(Flaw::number).contains(4L);
  }

  @Test
  void verify_rowPutBelowTheFirst_isNoticed() {
    recordedTimes(2);
    asOwner("alter table audit drop constraint audit_seq_check");
    asOwner(
        "insert into audit select -1, at, actor, action, target, detail, before, after, previous,"
            + " hash from audit where seq = 1");

    assertThat(verify().whole()).isFalse();
  }

  @Test
  void verify_endCutOffWithItsHead_onlyTheNotedHashTells() {
    recordedTimes(5);
    String noted = verify().head().hash();
    asOwner("delete from audit where seq > 3");
    asOwner("update audit_head set seq = 3, hash = (select hash from audit where seq = 3)");

    assertThat(verify().whole()).isTrue();
    assertThat(await(log.verify(Optional.of(noted))).whole()).isFalse();
  }

  @Test
  void migration_entriesFromBeforeThereWasAChain_areChainedInTheirOrder(DatabaseTables older) {
    older.migrate("4");
    older.execute(
        "insert into audit (at, actor, action, target, detail) values"
            + " ('2027-03-10T11:00:00Z', 'maren', 'release message', 'm-1', ''),"
            + " ('2027-03-09T11:00:00Z', 'api', 'erase candidate', 'c-1', 'asked by mail')");

    older.migrate("latest");

    assertThat(older.texts("select seq || ' ' || target || ' ' || detail from audit order by seq"))
        .containsExactly("1 m-1 ", "2 c-1 asked by mail");
    Database migrated = Database.reading(vertx, older.url(), 1);
    try {
      ChainVerification chainVerification =
          await(new PgAuditLog(migrated.pool()).verify(Optional.empty()));
      assertThat(chainVerification.flaw()).isEmpty();
      assertThat(chainVerification.entries()).isEqualTo(2);
    } finally {
      await(migrated.close());
    }
  }

  @Test
  void verify_longerThanAPage_readsOnToTheEnd() {
    databaseTables.execute(
        "insert into audit_new (at, actor, action, target, detail)"
            + " select now(), 'maren', 'x', i::text, '' from generate_series(1, 1000) i");

    assertThat(verify().entries()).isEqualTo(1_000);

    asOwner("update audit set detail = 'x' where seq = 777");
    assertThat(verify().flaw()).map(Flaw::number).contains(777L);
  }

  @Test
  void page_byActionAndTarget_isNewestFirstAndGoesOnBefore() {
    recordedTimes(3);
    recorded("maren", "erase candidate", "target-1", "", null, null);

    assertThat(page(Optional.of("edit"), Optional.empty()))
        .extracting(AuditEntry::number)
        .containsExactly(3L, 2L, 1L);
    assertThat(page(Optional.empty(), Optional.of("target-1")))
        .extracting(AuditEntry::number)
        .containsExactly(4L, 2L);
    assertThat(page(Optional.of("edit"), Optional.of("target-1")))
        .extracting(AuditEntry::number)
        .containsExactly(2L);
    assertThat(await(log.page(new Wanted(Optional.of(3L), Optional.empty(), Optional.empty(), 1))))
        .extracting(AuditEntry::number)
        .containsExactly(2L);
  }

  @Test
  void verifyCommand_wholeAndTampered_exitsWithZeroAndOne(@TempDir Path folder) throws Exception {
    recordedTimes(3);
    Path config = folder.resolve("nurture.yaml");
    TestPlaybooks.write(config, "database:\n  url: " + databaseTables.url() + "\n");

    CommandRun.Ended whole = command(config, "verify");
    String head = verify().head().hash();
    CommandRun.Ended expected = command(config, "verify", "--expect-head", head);
    CommandRun.Ended listed = command(config, "list", "--limit", "2");
    asOwner("update audit set detail = 'x' where seq = 2");
    CommandRun.Ended tampered = command(config, "verify");

    assertThat(whole.output()).contains("3 entries fit", NOON.toString(), "head: " + head);
    assertThat(whole.status()).isZero();
    assertThat(expected.output()).contains("that of entry 3; entries since: 0");
    assertThat(expected.status()).isZero();
    assertThat(listed.output()).contains("3  " + NOON, "edit  target-2", "v1 → v2");
    assertThat(tampered.output()).contains("entry 2 does not fit").doesNotContain("\tat ");
    assertThat(tampered.status()).isEqualTo(1);
  }

  private static CommandRun.Ended command(Path config, String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of("audit"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--config", config.toString()));
    return CommandRun.run(all);
  }

  private void recordedTimes(int count) {
    for (int i = 0; i < count; i++) {
      recorded("maren", "edit", "target-" + i, "", "v" + (i - 1), "v" + i);
    }
  }

  private void recorded(
      String actor, String action, String target, String detail, String before, String after) {
    await(AuditWriter.record(database.pool(), NOON, actor, action, target, detail, before, after));
  }

  private static Future<Void> record(SqlConnection connection, int number) {
    return AuditWriter.record(connection, NOON, "maren", "count", "counter-" + number, "");
  }

  private static Future<Void> count(SqlConnection connection, int number) {
    return connection
        .query("update counter set n = n + 1 where id = " + number % 4)
        .execute()
        .mapEmpty();
  }

  /** Who owns the tables can switch their triggers off. */
  private void asOwner(String statement) {
    databaseTables.execute(
        "set session_replication_role = replica; "
            + statement
            + "; set session_replication_role = origin");
  }

  private ChainVerification verify() {
    return await(log.verify(Optional.empty()));
  }

  private List<AuditEntry> page(Optional<String> action, Optional<String> target) {
    return await(log.page(new Wanted(Optional.empty(), action, target, 100)));
  }

  private static <T> T await(Future<T> future) {
    try {
      return future.toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new AssertionError("not within 60 s: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
