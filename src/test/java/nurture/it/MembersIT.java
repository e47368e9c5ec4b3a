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
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nurture.access.Member;
import nurture.access.MemberSession;
import nurture.access.MemberSessions;
import nurture.access.Members;
import nurture.access.Members.Attempt;
import nurture.access.Members.Change;
import nurture.access.Role;
import nurture.config.Settings;
import nurture.digest.Sha256;
import nurture.store.Database;
import nurture.store.PgMemberSessions;
import nurture.store.PgMembers;
import nurture.store.PgRetention;
import nurture.web.session.KeptSessions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members and their sessions as the database keeps them. */
final class MembersIT {

  private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");
  private static final String BY = "Admin <admin@example.com>";

  private static DatabaseTables tables;
  private static Vertx vertx;
  private static Database database;
  private static Members members;
  private static MemberSessions sessions;

  @BeforeAll
  static void open() throws Exception {
    tables = TestPostgres.empty();
    vertx = Vertx.vertx();
    database = await(Database.open(vertx, tables.url(), 4));
    members = new PgMembers(database.pool());
    sessions = new PgMemberSessions(database.pool());
  }

  @AfterAll
  static void close() throws Exception {
    await(database.close());
    await(vertx.close());
  }

  @BeforeEach
  void nobody() {
    tables.execute("delete from member");
  }

  @Test
  void first_untilAMemberHasSignedIn_givesAnotherPassword() throws Exception {
    assertThat(await(members.first("Admin", "admin@example.com", "one", NOON))).isPresent();
    Member admin = await(members.first("Admin", "admin@example.com", "two", NOON)).orElseThrow();
    assertThat(await(members.passwordOf(admin.id()))).contains("two");
    assertThat(admin.mustChange()).isTrue();

    await(members.admitted(admin, "with a password", NOON));

    assertThat(await(members.first("Admin", "admin@example.com", "three", NOON))).isEmpty();
    assertThat(await(members.list())).hasSize(1);
  }

  @Test
  void first_ofTwoNodesAtOnce_makesOne() throws Exception {
    await(
        Future.all(
            members.first("Admin", "admin@example.com", "one", NOON),
            members.first("Admin", "admin@example.com", "two", NOON)));

    assertThat(await(members.list())).hasSize(1);
  }

  @Test
  void lastActiveAdmin_staysOne_whateverTwoDoAtOnce() throws Exception {
    Member one = added("one@example.com", Role.ADMIN);
    Member two = added("two@example.com", Role.ADMIN);

    List<Change> changes =
        await(
                Future.all(
                    members.changeRole(one.id(), Role.VIEWER, BY, NOON),
                    members.activate(two.id(), false, BY, NOON)))
            .list();

    assertThat(changes).containsExactlyInAnyOrder(Change.DONE, Change.LAST_ADMIN);
    assertThat(tables.count("select count(*) from member where role = 'admin' and active"))
        .isEqualTo(1);
  }

  @Test
  void attempts_inARow_waitLongerEachTime_andARightOneEndsIt() throws Exception {
    Member vera = added("vera@example.com", Role.VIEWER);
    added("admin@example.com", Role.ADMIN);
    for (int i = 0; i < 5; i++) {
      assertThat(attempt(vera, NOON)).isInstanceOf(Attempt.Counted.class);
    }

    Duration first = wait(vera, NOON);
    Duration second = wait(vera, NOON.plus(first));

    assertThat(first).isEqualTo(Duration.ofSeconds(2));
    assertThat(second).isEqualTo(first.multipliedBy(2));
    await(members.admitted(vera, "with a password", NOON));
    assertThat(attempt(vera, NOON)).isInstanceOf(Attempt.Counted.class);
  }

  @Test
  void attempts_manyAtOnce_areCountedEach() throws Exception {
    Member vera = added("vera@example.com", Role.VIEWER);
    List<Future<Attempt>> attempts =
        IntStream.range(0, 12).mapToObj(i -> members.attempt(vera.email(), NOON)).toList();
    await(Future.all(attempts));

    assertThat(attempts.stream().map(Future::result).filter(Attempt.Counted.class::isInstance))
        .hasSize(6);
  }

  @Test
  void attempts_ofTheLastActiveAdmin_neverWait() throws Exception {
    Member admin = added("admin@example.com", Role.ADMIN);
    for (int i = 0; i < 20; i++) {
      assertThat(attempt(admin, NOON)).isInstanceOf(Attempt.Counted.class);
    }
  }

  @Test
  void attempt_ofNoActiveMember_isUnknown() throws Exception {
    Member vera = added("vera@example.com", Role.VIEWER);
    await(members.activate(vera.id(), false, BY, NOON));

    assertThat(attempt(vera, NOON)).isEqualTo(new Attempt.Unknown());
    assertThat(await(members.attempt("nobody@example.com", NOON))).isEqualTo(new Attempt.Unknown());
  }

  @Test
  void sessions_keepTheirContract() throws Exception {
    Member vera = added("vera@example.com", Role.VIEWER);

    keepsTheContract(sessions, vera);
    keepsTheContract(new KeptSessions(), vera);
  }

  private static void keepsTheContract(MemberSessions store, Member vera) throws Exception {
    MemberSession phone = session("phone", vera, NOON);
    MemberSession desk = session("desk", vera, NOON.plusSeconds(60));
    await(store.begin(phone));
    await(store.begin(desk));
    await(store.begin(session("visitor", null, NOON)));

    assertThat(await(store.find(phone.hash(), NOON)).orElseThrow().member())
        .extracting(Member::id)
        .isEqualTo(vera.id());
    assertThat(await(store.find(phone.hash(), NOON.plus(Duration.ofHours(1))))).isEmpty();
    assertThat(await(store.of(vera.id(), NOON))).hasSize(2);
    assertThat(await(store.endOne(UUID.randomUUID(), phone.hash(), BY, NOON))).isFalse();
    assertThat(await(store.endOne(vera.id(), phone.hash(), BY, NOON))).isTrue();
    await(store.keep(phone));
    assertThat(await(store.find(phone.hash(), NOON))).as("what ended stays ended").isEmpty();
    assertThat(await(store.endAll(vera.id(), BY, NOON))).isEqualTo(1);
    assertThat(await(store.find(session("visitor", null, NOON).hash(), NOON))).isPresent();
    await(store.end(session("visitor", null, NOON).hash()));
    assertThat(await(store.find(session("visitor", null, NOON).hash(), NOON))).isEmpty();
  }

  @Test
  void resetPassword_endsTheSessionsAndTheWait() throws Exception {
    Member vera = added("vera@example.com", Role.VIEWER);
    await(sessions.begin(session("phone", vera, NOON)));

    assertThat(await(members.resetPassword(vera.id(), "fresh", BY, NOON))).isEqualTo(Change.DONE);

    assertThat(await(sessions.of(vera.id(), NOON))).isEmpty();
    assertThat(await(members.find(vera.id())).orElseThrow().mustChange()).isTrue();
    assertThat(await(members.resetPassword(UUID.randomUUID(), "x", BY, NOON)))
        .isEqualTo(Change.UNKNOWN);
  }

  @Test
  void endedSessions_arePurged() throws Exception {
    Member vera = added("vera@example.com", Role.VIEWER);
    await(sessions.begin(session("phone", vera, NOON)));
    await(sessions.begin(session("desk", vera, NOON.plus(Duration.ofDays(1)))));
    Settings settings = Settings.load(Path.of("config/no-such-file.yaml"), Map.of());

    int ended =
        await(
            new PgRetention(database.pool(), settings.retention())
                .endedSessions(NOON.plus(Duration.ofDays(1))));

    assertThat(ended).isEqualTo(1);
    assertThat(tables.count("select count(*) from member_session")).isEqualTo(1);
  }

  /** Ends an hour after it began. */
  private static MemberSession session(String name, Member member, Instant begun) {
    Instant end = begun.plus(Duration.ofHours(1));
    return new MemberSession(
        Sha256.of(name.getBytes(StandardCharsets.UTF_8)),
        member,
        new byte[] {1, 2, 3},
        "Chrome",
        begun,
        begun,
        end,
        end);
  }

  /** How long the try after this one waits. */
  private static Duration wait(Member member, Instant now) throws Exception {
    assertThat(attempt(member, now)).isInstanceOf(Attempt.Counted.class);
    Attempt next = attempt(member, now);
    assertThat(next).isInstanceOf(Attempt.Waits.class);
    return Duration.between(now, ((Attempt.Waits) next).until());
  }

  private static Attempt attempt(Member member, Instant now) throws Exception {
    return await(members.attempt(member.email(), now));
  }

  private static Member added(String email, Role role) throws Exception {
    Optional<Member> made = await(members.add("Somebody", email, role, "hash", BY, NOON));
    return made.orElseThrow();
  }

  private static <T> T await(Future<T> future) throws Exception {
    return future.await(20, TimeUnit.SECONDS);
  }
}
