package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowIterator;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nurture.access.Member;
import nurture.access.Members;
import nurture.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * {@link Members} in PostgreSQL. Changes of who is an admin are made one after the other, so that
 * two of them together cannot leave none. Long, because each change is one transaction with its
 * entry in the audit.
 */
public final class PgMembers implements Members {

  /** Tries of a password without a wait. */
  static final int FREE = 5;

  private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  private static final String SERVER = "server";

  private static final String ONE_AT_A_TIME =
      "select pg_advisory_xact_lock(hashtext('nurture.member'))";
  private static final String ATTEMPT = SqlFiles.named("count_attempt");
  private static final String ADD =
      "insert into member (id, name, email, role, password, must_change, created_at)"
          + " values ($1, $2, $3, $4, $5, $6, $7)"
          + " on conflict (email) do nothing returning *";
  private static final String UNUSED_FIRST =
      "select * from member where not exists (select from member where last_sign_in_at is not null)"
          + " and (select count(*) from member) = 1";
  private static final String OTHER_ADMINS =
      "select count(*) as others from member where id <> $1 and active and role = 'admin'";
  private static final String RESET =
      "update member set password = $2, must_change = true, wrong = 0, waits_until = null"
          + " where id = $1";

  private final Pool pool;

  public PgMembers(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<List<Member>> list() {
    return pool.query("select * from member order by lower(name), email")
        .execute()
        .map(
            rows -> {
              List<Member> members = new ArrayList<>();
              rows.forEach(row -> members.add(member(row)));
              return List.copyOf(members);
            });
  }

  @Override
  public Future<Optional<Member>> find(UUID id) {
    return pool.preparedQuery("select * from member where id = $1")
        .execute(Tuple.of(id))
        .map(rows -> first(rows).map(PgMembers::member));
  }

  @Override
  public Future<Optional<Member>> first(
      String name, String email, @Nullable String hash, Instant now) {
    return alone(
        connection ->
            connection
                .query("select count(*) as members from member")
                .execute()
                .compose(
                    rows ->
                        rows.iterator().next().getLong("members") == 0
                            ? added(connection, name, email, Role.ADMIN, hash, SERVER, now)
                            : renewed(connection, hash, now)));
  }

  /** The one made by an earlier start, who has never signed in, gets another password. */
  private static Future<Optional<Member>> renewed(
      SqlConnection connection, @Nullable String hash, Instant now) {
    return connection
        .query(UNUSED_FIRST)
        .execute()
        .map(rows -> first(rows).map(PgMembers::member))
        .compose(
            found ->
                found.isEmpty() || hash == null
                    ? Future.succeededFuture(found)
                    : connection
                        .preparedQuery(RESET)
                        .execute(Tuple.of(found.get().id(), hash))
                        .compose(
                            done -> record(connection, now, SERVER, "reset password", found.get()))
                        .map(found));
  }

  @Override
  public Future<Optional<Member>> add(
      String name, String email, Role role, String hash, String by, Instant now) {
    return alone(connection -> added(connection, name, email, role, hash, by, now));
  }

  private static Future<Optional<Member>> added(
      SqlConnection connection,
      String name,
      String email,
      Role role,
      @Nullable String hash,
      String by,
      Instant now) {
    return connection
        .preparedQuery(ADD)
        .execute(
            Tuple.of(
                UUID.randomUUID(),
                name,
                email,
                role.word(),
                hash,
                hash != null,
                PgInstants.at(now)))
        .map(rows -> first(rows).map(PgMembers::member))
        .compose(
            made ->
                made.isEmpty()
                    ? Future.succeededFuture(made)
                    : AuditWriter.record(
                            connection,
                            now,
                            by,
                            "add member",
                            made.get().onRecord(),
                            "",
                            null,
                            role.word())
                        .map(made));
  }

  @Override
  public Future<Change> changeRole(UUID id, Role role, String by, Instant now) {
    return changing(
        id,
        (connection, member) ->
            member.role() == role
                ? Future.succeededFuture(Change.DONE)
                : leavesAnAdmin(
                    connection,
                    member,
                    role == Role.ADMIN,
                    () -> roleChanged(connection, member, role, by, now)));
  }

  private static Future<Void> roleChanged(
      SqlConnection connection, Member member, Role role, String by, Instant now) {
    return connection
        .preparedQuery("update member set role = $2 where id = $1")
        .execute(Tuple.of(member.id(), role.word()))
        .compose(
            done ->
                AuditWriter.record(
                    connection,
                    now,
                    by,
                    "change role",
                    member.onRecord(),
                    "",
                    member.role().word(),
                    role.word()));
  }

  @Override
  public Future<Change> resetPassword(UUID id, String hash, String by, Instant now) {
    return changing(
        id,
        (connection, member) ->
            connection
                .preparedQuery(RESET)
                .execute(Tuple.of(id, hash))
                .compose(done -> endSessions(connection, id, new byte[0]))
                .compose(done -> record(connection, now, by, "reset password", member))
                .map(Change.DONE));
  }

  @Override
  public Future<Change> activate(UUID id, boolean active, String by, Instant now) {
    return changing(
        id,
        (connection, member) ->
            member.active() == active
                ? Future.succeededFuture(Change.DONE)
                : leavesAnAdmin(
                    connection,
                    member,
                    active,
                    () ->
                        connection
                            .preparedQuery("update member set active = $2 where id = $1")
                            .execute(Tuple.of(id, active))
                            .compose(done -> endSessions(connection, id, new byte[0]))
                            .compose(
                                done ->
                                    record(
                                        connection,
                                        now,
                                        by,
                                        active ? "activate member" : "deactivate member",
                                        member))));
  }

  @Override
  public Future<Change> changePassword(UUID id, String hash, byte[] keep, String by, Instant now) {
    return changing(
        id,
        (connection, member) ->
            connection
                .preparedQuery(
                    "update member set password = $2, must_change = false, wrong = 0,"
                        + " waits_until = null where id = $1")
                .execute(Tuple.of(id, hash))
                .compose(done -> endSessions(connection, id, keep))
                .compose(done -> record(connection, now, by, "change password", member))
                .map(Change.DONE));
  }

  @Override
  public Future<Optional<String>> passwordOf(UUID id) {
    return pool.preparedQuery("select password from member where id = $1")
        .execute(Tuple.of(id))
        .map(rows -> first(rows).map(row -> row.getString("password")));
  }

  @Override
  public Future<Attempt> attempt(String email, Instant now) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(ATTEMPT)
                .execute(
                    Tuple.of(
                        email,
                        PgInstants.at(now),
                        FREE,
                        (int) FIRST_WAIT.toSeconds(),
                        (int) LONGEST_WAIT.toSeconds()))
                .map(PgMembers::first)
                .compose(
                    row ->
                        row.isPresent()
                            ? counted(connection, row.get(), now)
                            : waits(connection, email)));
  }

  private static Future<Attempt> counted(SqlConnection connection, Row row, Instant now) {
    Member member = member(row);
    Attempt attempt = new Attempt.Counted(member, row.getString("password"));
    Instant until = member.waitsUntil();
    return until == null
        ? Future.succeededFuture(attempt)
        : AuditWriter.record(
                connection,
                now,
                SERVER,
                "delay sign-in",
                member.onRecord(),
                row.getInteger("wrong") + " tries in a row; the next one from " + until)
            .map(attempt);
  }

  private static Future<Attempt> waits(SqlConnection connection, String email) {
    return connection
        .preparedQuery("select * from member where email = $1 and active")
        .execute(Tuple.of(email))
        .map(
            rows ->
                first(rows)
                    .map(PgMembers::member)
                    .map(Member::waitsUntil)
                    .<Attempt>map(Attempt.Waits::new)
                    .orElseGet(Attempt.Unknown::new));
  }

  @Override
  public Future<Void> admitted(Member member, String how, Instant now) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(
                    "update member set wrong = 0, waits_until = null, last_sign_in_at = $2"
                        + " where id = $1")
                .execute(Tuple.of(member.id(), PgInstants.at(now)))
                .compose(
                    done ->
                        AuditWriter.record(
                            connection,
                            now,
                            member.onRecord(),
                            "sign in",
                            member.onRecord(),
                            how)));
  }

  @Override
  public Future<Optional<Member>> introduced(Introduction who, Instant now) {
    return alone(
        connection ->
            connection
                .preparedQuery(
                    "select * from member where subject = $1 or (email = $2 and subject is null)"
                        + " order by (subject = $1) desc nulls last limit 1")
                .execute(Tuple.of(who.subject(), who.email()))
                .map(rows -> first(rows).map(PgMembers::member))
                .compose(
                    found ->
                        found.isPresent()
                            ? Future.succeededFuture(found)
                            : added(
                                connection,
                                who.name(),
                                who.email(),
                                who.role(),
                                null,
                                "sign-in provider",
                                now))
                .compose(
                    found ->
                        found.isEmpty()
                            ? Future.succeededFuture(found)
                            : fitted(connection, found.get(), who, now).map(Optional::of)));
  }

  /** With the role of their groups, and known by their subject from now on. */
  private static Future<Member> fitted(
      SqlConnection connection, Member member, Introduction who, Instant now) {
    Future<Change> role =
        member.role() == who.role()
            ? Future.succeededFuture(Change.DONE)
            : leavesAnAdmin(
                connection,
                member,
                who.role() == Role.ADMIN,
                () -> roleChanged(connection, member, who.role(), "sign-in provider", now));
    return role.compose(
            done ->
                connection
                    .preparedQuery("update member set subject = $2 where id = $1 returning *")
                    .execute(Tuple.of(member.id(), who.subject())))
        .map(rows -> member(rows.iterator().next()));
  }

  /** What is done to a member while no other change of members is under way. */
  private interface Step {
    Future<Change> on(SqlConnection connection, Member member);
  }

  private Future<Change> changing(UUID id, Step step) {
    return alone(
        connection ->
            connection
                .preparedQuery("select * from member where id = $1 for update")
                .execute(Tuple.of(id))
                .map(rows -> first(rows).map(PgMembers::member))
                .compose(
                    found ->
                        found.isEmpty()
                            ? Future.succeededFuture(Change.UNKNOWN)
                            : step.on(connection, found.get())));
  }

  /** Does it if the member stays an admin, is none, or is not the last one. */
  private static Future<Change> leavesAnAdmin(
      SqlConnection connection, Member member, boolean stays, Supplier<Future<Void>> change) {
    if (stays || !member.active() || member.role() != Role.ADMIN) {
      return change.get().map(Change.DONE);
    }
    return connection
        .preparedQuery(OTHER_ADMINS)
        .execute(Tuple.of(member.id()))
        .compose(
            rows ->
                rows.iterator().next().getLong("others") == 0
                    ? Future.succeededFuture(Change.LAST_ADMIN)
                    : change.get().map(Change.DONE));
  }

  private static Future<Void> endSessions(SqlConnection connection, UUID member, byte[] keep) {
    return connection
        .preparedQuery("delete from member_session where member_id = $1 and hash <> $2")
        .execute(Tuple.of(member, Buffer.buffer(keep)))
        .mapEmpty();
  }

  private static Future<Void> record(
      SqlConnection connection, Instant now, String by, String action, Member member) {
    return AuditWriter.record(connection, now, by, action, member.onRecord(), "");
  }

  private <T> Future<T> alone(Function<SqlConnection, Future<T>> change) {
    return pool.withTransaction(
        connection ->
            connection.query(ONE_AT_A_TIME).execute().compose(locked -> change.apply(connection)));
  }

  private static Optional<Row> first(RowSet<Row> rows) {
    RowIterator<Row> found = rows.iterator();
    return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
  }

  /** Of a row of the table {@code member}. */
  static Member member(Row row) {
    return new Member(
        row.getUUID("id"),
        row.getString("name"),
        row.getString("email"),
        Role.of(row.getString("role")).orElse(Role.VIEWER),
        row.getBoolean("active"),
        row.getBoolean("must_change"),
        PgInstants.of(row, "waits_until"),
        row.getOffsetDateTime("created_at").toInstant(),
        PgInstants.of(row, "last_sign_in_at"));
  }
}
