package nurture.web.session;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.access.Member;
import nurture.access.Members;
import nurture.access.Passwords;
import nurture.access.Role;
import nurture.access.SentFormsInMemory;
import nurture.config.Settings;
import nurture.digest.Sha256;

/** Pages on which one member is signed in by themselves, as in a demo. */
public final class TestAccess {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private TestAccess() {}

  /** A member with a role. */
  public static Member member(Role role) {
    return new Member(
        UUID.nameUUIDFromBytes(role.word().getBytes(StandardCharsets.UTF_8)),
        "Maren Lund",
        "maren@havblikk.example",
        role,
        true,
        false,
        null,
        NOON,
        null);
  }

  /** Pages as this member sees them. */
  public static PageAccess of(Vertx vertx, Member member) {
    return of(vertx, Optional.of(member), new KeptSessions(), InstantSource.fixed(NOON));
  }

  /**
   * @param member who is signed in by themselves; empty for none
   */
  static PageAccess of(
      Vertx vertx, Optional<Member> member, KeptSessions kept, InstantSource clock) {
    Settings settings = Settings.load(Path.of("config/no-such-file.yaml"), Map.of());
    PageSessions sessions = new PageSessions(vertx, kept, settings.access(), false, clock);
    Passwords passwords = new Passwords(vertx.createSharedWorkerExecutor("passwords", 1));
    Members members = known(member.map(List::of).orElse(List.of()));
    return new PageAccess(
        members,
        kept,
        passwords,
        new PasswordCheck(members, passwords, false, clock),
        sessions,
        new FormTokens(text -> Sha256.of(text.getBytes(StandardCharsets.UTF_8)), sessions),
        new SentFormsInMemory(),
        Optional.empty(),
        member.map(one -> new LoopbackSignIn(() -> Future.succeededFuture(Optional.of(one)))),
        clock);
  }

  /** Those who are listed; more is not asked for. */
  private static Members known(List<Member> listed) {
    return (Members)
        Proxy.newProxyInstance(
            Members.class.getClassLoader(),
            new Class<?>[] {Members.class},
            (self, method, arguments) -> {
              if (method.getName().equals("list")) {
                return Future.succeededFuture(listed);
              }
              throw new UnsupportedOperationException(method.getName());
            });
  }
}
