package nurture.store;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Instants as the database client takes and gives them; it keeps microseconds. */
final class PgInstants {

  /** Later than any date a rule may ask for; the client has no words for infinity. */
  static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  static OffsetDateTime at(Instant instant) {
    Instant bounded = instant.isAfter(NEVER) ? NEVER : instant;
    return OffsetDateTime.ofInstant(bounded.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
  }

  static @Nullable Instant of(Row row, String column) {
    OffsetDateTime time = row.getOffsetDateTime(column);
    return time == null ? null : time.toInstant();
  }

  private PgInstants() {}
}
