package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowIterator;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.access.Member;
import nurture.access.MemberSession;
import nurture.access.MemberSessions;

/**
 * {@link MemberSessions} in PostgreSQL. A session is read together with its member, so that a
 * change of either holds with the next request.
 */
public final class PgMemberSessions implements MemberSessions {

  private static final String COLUMNS =
      "select s.hash, s.member_id, s.data, s.browser, s.created_at as begun_at, s.seen_at,"
          + " s.ends_at, s.idle_at, m.* from member_session s left join member m on m.id ="
          + " s.member_id";
  private static final String ALIVE =
      " s.ends_at > $2 and s.idle_at > $2 and (s.member_id is null or m.active)";
  private static final String FIND = COLUMNS + " where s.hash = $1 and" + ALIVE;
  private static final String OF =
      COLUMNS + " where s.member_id = $1 and" + ALIVE + " order by s.seen_at desc limit 100";
  private static final String BEGIN =
      "insert into member_session"
          + " (hash, member_id, data, browser, created_at, seen_at, ends_at, idle_at)"
          + " values ($1, $2, $3, $4, $5, $6, $7, $8)";
  private static final String KEEP =
      "update member_session set data = $2, seen_at = $3, idle_at = $4 where hash = $1";

  private final Pool pool;

  public PgMemberSessions(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<Optional<MemberSession>> find(byte[] hash, Instant now) {
    return pool.preparedQuery(FIND)
        .execute(Tuple.of(Buffer.buffer(hash), PgInstants.at(now)))
        .map(
            rows -> {
              RowIterator<Row> found = rows.iterator();
              return found.hasNext() ? Optional.of(session(found.next())) : Optional.empty();
            });
  }

  @Override
  public Future<Void> begin(MemberSession session) {
    Member member = session.member();
    return pool.preparedQuery(BEGIN)
        .execute(
            Tuple.of(
                Buffer.buffer(session.hash()),
                member == null ? null : member.id(),
                Buffer.buffer(session.data()),
                AuditWriter.kept(session.browser()),
                PgInstants.at(session.createdAt()),
                PgInstants.at(session.seenAt()),
                PgInstants.at(session.endsAt()),
                PgInstants.at(session.idleAt())))
        .mapEmpty();
  }

  @Override
  public Future<Void> keep(MemberSession session) {
    return pool.preparedQuery(KEEP)
        .execute(
            Tuple.of(
                Buffer.buffer(session.hash()),
                Buffer.buffer(session.data()),
                PgInstants.at(session.seenAt()),
                PgInstants.at(session.idleAt())))
        .mapEmpty();
  }

  @Override
  public Future<Void> end(byte[] hash) {
    return pool.preparedQuery("delete from member_session where hash = $1")
        .execute(Tuple.of(Buffer.buffer(hash)))
        .mapEmpty();
  }

  @Override
  public Future<List<MemberSession>> of(UUID member, Instant now) {
    return pool.preparedQuery(OF)
        .execute(Tuple.of(member, PgInstants.at(now)))
        .map(
            rows -> {
              List<MemberSession> sessions = new ArrayList<>();
              rows.forEach(row -> sessions.add(session(row)));
              return List.copyOf(sessions);
            });
  }

  @Override
  public Future<Boolean> endOne(UUID member, byte[] hash, String by, Instant now) {
    return ended(
            member,
            "delete from member_session where member_id = $1 and hash = $2",
            Tuple.of(member, Buffer.buffer(hash)),
            by,
            now)
        .map(count -> count > 0);
  }

  @Override
  public Future<Integer> endAll(UUID member, String by, Instant now) {
    return ended(
        member, "delete from member_session where member_id = $1", Tuple.of(member), by, now);
  }

  private Future<Integer> ended(UUID member, String sql, Tuple which, String by, Instant now) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(sql)
                .execute(which)
                .compose(
                    gone ->
                        gone.rowCount() == 0
                            ? Future.succeededFuture(0)
                            : recorded(connection, member, gone.rowCount(), by, now)));
  }

  private static Future<Integer> recorded(
      SqlConnection connection, UUID member, int count, String by, Instant now) {
    return connection
        .preparedQuery("select * from member where id = $1")
        .execute(Tuple.of(member))
        .compose(
            rows ->
                AuditWriter.record(
                    connection,
                    now,
                    by,
                    "end sessions",
                    PgMembers.member(rows.iterator().next()).onRecord(),
                    count == 1 ? "1 session" : count + " sessions"))
        .map(count);
  }

  private static MemberSession session(Row row) {
    return new MemberSession(
        row.getBuffer("hash").getBytes(),
        row.getUUID("member_id") == null ? null : PgMembers.member(row),
        row.getBuffer("data").getBytes(),
        row.getString("browser"),
        row.getOffsetDateTime("begun_at").toInstant(),
        row.getOffsetDateTime("seen_at").toInstant(),
        row.getOffsetDateTime("ends_at").toInstant(),
        row.getOffsetDateTime("idle_at").toInstant());
  }
}
