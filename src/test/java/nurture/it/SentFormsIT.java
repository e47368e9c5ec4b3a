package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nurture.access.SentForms;
import nurture.access.SentForms.Claim;
import nurture.access.SentFormsInMemory;
import nurture.config.Settings;
import nurture.digest.Sha256;
import nurture.store.Database;
import nurture.store.PgRetention;
import nurture.store.PgSentForms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms that were sent, as the database and the memory of the tests keep them. */
final class SentFormsIT {

  private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

  private static DatabaseTables tables;
  private static Vertx vertx;
  private static Database database;

  @BeforeAll
  static void open() throws Exception {
    tables = TestPostgres.empty();
    vertx = Vertx.vertx();
    database = await(Database.open(vertx, tables.url(), 8));
  }

  @AfterAll
  static void close() throws Exception {
    await(database.close());
    await(vertx.close());
  }

  static Stream<SentForms> kept() {
    return Stream.of(new PgSentForms(database.pool()), new SentFormsInMemory());
  }

  @ParameterizedTest
  @MethodSource("kept")
  void claim_isFirstOnce_andTellsWhatIsKnownSince(SentForms forms) throws Exception {
    byte[] key = key("one");

    assertThat(await(forms.claim(key, NOON))).isEqualTo(new Claim.First());
    assertThat(await(forms.claim(key, NOON))).isEqualTo(new Claim.UnderWay());
    await(forms.answered(key, "/tasks"));
    assertThat(await(forms.claim(key, NOON))).isEqualTo(new Claim.Done("/tasks"));
    await(forms.release(key));
    assertThat(await(forms.claim(key, NOON))).as("done is done").isInstanceOf(Claim.Done.class);
  }

  @ParameterizedTest
  @MethodSource("kept")
  void release_ofWhatWasNotDone_letsItBeSentAgain(SentForms forms) throws Exception {
    byte[] key = key("two");
    assertThat(await(forms.claim(key, NOON))).isInstanceOf(Claim.First.class);

    await(forms.release(key));

    assertThat(await(forms.claim(key, NOON))).isInstanceOf(Claim.First.class);
  }

  @ParameterizedTest
  @MethodSource("kept")
  void claim_byManyAtOnce_isFirstForOne(SentForms forms) throws Exception {
    byte[] key = key("three");

    List<Claim> claims =
        await(Future.all(IntStream.range(0, 16).mapToObj(each -> forms.claim(key, NOON)).toList()))
            .list();

    assertThat(claims).filteredOn(Claim.First.class::isInstance).hasSize(1);
    assertThat(claims).filteredOn(Claim.UnderWay.class::isInstance).hasSize(15);
  }

  @Test
  void form_isForgottenAfterADay() throws Exception {
    SentForms forms = new PgSentForms(database.pool());
    byte[] key = key("four");
    assertThat(await(forms.claim(key, NOON))).isInstanceOf(Claim.First.class);
    await(forms.answered(key, "/candidates/ats-1042"));
    PgRetention retention =
        new PgRetention(
            database.pool(),
            Settings.load(Path.of("config/no-such-file.yaml"), Map.of()).retention());
    int early = await(retention.sentForms(NOON.plus(Duration.ofHours(23))));
    int late = await(retention.sentForms(NOON.plus(Duration.ofHours(25))));
    assertThat(early).isZero();
    assertThat(late).isPositive();
    assertThat(await(forms.claim(key, NOON))).isInstanceOf(Claim.First.class);
  }

  private static byte[] key(String name) {
    return Sha256.of(name.getBytes(StandardCharsets.UTF_8));
  }

  private static <T> T await(Future<T> future) throws Exception {
    return future.await(20, TimeUnit.SECONDS);
  }
}
