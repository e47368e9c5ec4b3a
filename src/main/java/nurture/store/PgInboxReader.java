package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nurture.insight.InboxReader;

/** Mails that arrived, as pages show them, in PostgreSQL. Safe for concurrent use. */
public final class PgInboxReader implements InboxReader {

  private static final String LIST = SqlFiles.named("list_mails");
  private static final String LIST_WAITING = SqlFiles.named("list_mails_waiting");
  private static final String LIST_OF = SqlFiles.named("list_mails_of");
  private static final String AGAIN = SqlFiles.named("retry_mail");
  private static final String ONE = SqlFiles.named("one_mail");
  private static final String NEWEST_REPLY = SqlFiles.named("newest_reply");
  private static final String RAW = SqlFiles.named("raw_mail");
  private static final String SETTLE = SqlFiles.named("settle_mail");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int LONGEST_START = 160;

  private final Pool pool;

  public PgInboxReader(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<List<Line>> mails(Shelf list, Optional<Place> behind, int most) {
    Place from = behind.orElse(new Place(PgInstants.NEVER, new UUID(-1, -1)));
    Tuple values = Tuple.of(PgInstants.at(from.received()), from.id(), most);
    String sql =
        switch (list) {
          case ALL -> LIST;
          case WAITING -> LIST_WAITING;
          default -> LIST_OF;
        };
    if (sql.equals(LIST_OF)) {
      values.addString(list.name().toLowerCase(Locale.ROOT));
    }
    return pool.preparedQuery(sql)
        .execute(values)
        .map(
            rows -> {
              List<Line> lines = new ArrayList<>(rows.size());
              rows.forEach(row -> lines.add(line(row)));
              return List.copyOf(lines);
            });
  }

  private static Line line(Row row) {
    String ref = row.getString("ref");
    return new Line(
        new Place(Objects.requireNonNull(PgInstants.of(row, "received_at")), row.getUUID("id")),
        row.getString("kind"),
        row.getString("state"),
        row.getString("sender"),
        row.getString("subject"),
        start(row.getString("start")),
        row.getString("meaning"),
        Optional.ofNullable(row.getLocalDate("until")),
        row.getBoolean("waits"),
        ref == null
            ? Optional.empty()
            : Optional.of(new About(ref, row.getUUID("candidate_id"), row.getString("name"))));
  }

  /** In one line; a word that is cut off is left out. */
  private static String start(String text) {
    String line = SPACES.matcher(text).replaceAll(" ").strip();
    if (line.length() <= LONGEST_START) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST_START);
    return line.substring(0, end > 0 ? end : LONGEST_START) + "…";
  }

  @Override
  public Future<Optional<Whole>> mail(UUID id) {
    return pool.preparedQuery(ONE)
        .execute(Tuple.of(id))
        .map(
            rows ->
                rows.size() == 0 ? Optional.empty() : Optional.of(whole(rows.iterator().next())));
  }

  private static Whole whole(Row row) {
    return new Whole(
        line(row),
        row.getString("source"),
        row.getString("sign"),
        row.getString("message"),
        row.getString("said"),
        row.getString("unsure"),
        PgReceivedMails.reasons(row),
        row.getBoolean("data_request"),
        List.of(row.getArrayOfStrings("why")),
        row.getString("playbook"),
        row.getString("trouble"),
        List.of(row.getArrayOfStrings("events")),
        Optional.ofNullable(PgInstants.of(row, "settled_at")),
        Objects.requireNonNullElse(row.getString("settled_by"), ""),
        row.getInteger("size"),
        row.getBoolean("has_raw"),
        row.getInteger("corrections"),
        Optional.ofNullable(PgInstants.of(row, "corrected_at")),
        Objects.requireNonNullElse(row.getString("corrected_by"), ""),
        Optional.ofNullable(row.getString("first_kind"))
            .map(
                kind ->
                    new Reading(
                        kind,
                        row.getString("first_meaning"),
                        Optional.ofNullable(row.getLocalDate("first_until")))));
  }

  @Override
  public Future<Optional<UUID>> newestReply(String candidate) {
    return pool.preparedQuery(NEWEST_REPLY)
        .execute(Tuple.of(candidate))
        .map(
            rows ->
                rows.size() == 0
                    ? Optional.empty()
                    : Optional.of(rows.iterator().next().getUUID("id")));
  }

  @Override
  public Future<Optional<byte[]>> raw(UUID id) {
    return pool.preparedQuery(RAW)
        .execute(Tuple.of(id))
        .map(
            rows ->
                rows.size() == 0
                    ? Optional.empty()
                    : Optional.of(rows.iterator().next().getBuffer("raw").getBytes()));
  }

  @Override
  public Future<Void> settle(UUID id, String by, Instant now) {
    return pool.preparedQuery(SETTLE).execute(Tuple.of(id, by, PgInstants.at(now))).mapEmpty();
  }

  @Override
  public Future<Void> readAgain(UUID id) {
    return pool.preparedQuery(AGAIN).execute(Tuple.of(id)).mapEmpty();
  }
}
