package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nurture.insight.RuleFigures.Reading;
import nurture.store.Database;
import nurture.store.PgRuleFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How often rules of the inbox read a reply, and how often a user corrected it. */
@ExtendWith(TestPostgres.class)
final class ReadingFiguresIT {

  private static final LocalDate TODAY = LocalDate.parse("2027-03-10");

  @Test
  void readings_areCountedByRule_withThoseThatAUserCorrected(DatabaseTables databaseTables) {
    Vertx vertx = Vertx.vertx();
    Database database = await(Database.open(vertx, databaseTables.url(), 2));

    kept(database, 0, null, "A no\nit declines", "The pay\nit speaks of pay");
    kept(database, 29, "maren", "A no\nit declines");
    kept(database, 30, "maren", "A no\nit declines");
    kept(database, 91, "maren", "A no\nit declines");
    kept(database, 1, "maren", "\nthe rules broke down");
    var sheet = await(new PgRuleFigures(database.pool()).between(TODAY.minusDays(90), TODAY));

    assertThat(sheet.readings())
        .containsExactly(new Reading("A no", 3, 2, 2, 1), new Reading("The pay", 1, 0, 1, 0));
    await(database.close());
    await(vertx.close());
  }

  private static void kept(
      Database database,
      int daysAgo,
      @org.jspecify.annotations.Nullable String correctedBy,
      String... why) {
    OffsetDateTime at = TODAY.minusDays(daysAgo).atTime(12, 0).atOffset(ZoneOffset.UTC);
    await(
        database
            .pool()
            .preparedQuery(
                "insert into received_mail (id, source, received_at, size, state, kind, why, corrected_by)"
                    + " values ($1, 'test', $2, 1, 'read', 'reply', $3, $4)")
            .execute(Tuple.of(UUID.randomUUID(), at).addArrayOfString(why).addString(correctedBy)));
  }

  private static <T> T await(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().orTimeout(30, TimeUnit.SECONDS).join();
  }
}
