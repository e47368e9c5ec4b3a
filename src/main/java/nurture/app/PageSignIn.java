package nurture.app;

import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.Optional;
import nurture.access.Member;
import nurture.access.Members;
import nurture.access.Passwords;
import nurture.config.Settings;
import nurture.identity.Mailbox;
import nurture.store.PgMemberSessions;
import nurture.store.PgMembers;
import nurture.store.PgSentForms;
import nurture.web.session.FormTokens;
import nurture.web.session.LoopbackSignIn;
import nurture.web.session.OpenIdProvider;
import nurture.web.session.PageAccess;
import nurture.web.session.PageSessions;
import nurture.web.session.PasswordCheck;

/** Wires who may see the pages, and makes the first admin. */
final class PageSignIn {

  /** Who a demo is shown to. */
  private static final String DEMO = "demo@nurture.example";

  private static final int HASHING_THREADS = 2;

  private final InstantSource people = InstantSource.system();
  private final Vertx vertx;
  private final Settings settings;
  private final ServerStores stores;
  private final String publicUrl;
  private final Members members;
  private final Passwords passwords;

  PageSignIn(
      Vertx vertx, Settings settings, ServerStores stores, WorkerPools pools, String publicUrl) {
    this.vertx = vertx;
    this.settings = settings;
    this.stores = stores;
    this.publicUrl = publicUrl;
    this.members = new PgMembers(stores.database().pool());
    this.passwords = new Passwords(pools.of("passwords", HASHING_THREADS));
  }

  /** Everybody is asked. */
  PageAccess asking() {
    return access(Optional.empty());
  }

  /** Who sits at this machine is not asked, if the server can be reached from nowhere else. */
  PageAccess ofDemo() {
    return LoopbackSignIn.isLoopback(settings.http().host())
        ? access(
            Optional.of(
                new LoopbackSignIn(
                    () ->
                        members
                            .list()
                            .map(
                                all ->
                                    all.stream()
                                        .filter(Member::active)
                                        .filter(member -> member.email().equals(DEMO))
                                        .findFirst()))))
        : access(Optional.empty());
  }

  /** Makes the first admin of a server; blocks. Empty once a member has signed in. */
  Optional<OneTimePassword> firstAdmin() {
    return first("Admin", Mailbox.canonical(settings.access().firstAdmin()));
  }

  /** Makes the admin of a demo; blocks. Empty where none is asked for a password. */
  Optional<OneTimePassword> firstOfDemo() {
    if (!LoopbackSignIn.isLoopback(settings.http().host())) {
      return first("demo", DEMO);
    }
    var unused = Server.await(members.first("demo", DEMO, null, people.instant()));
    return Optional.empty();
  }

  private Optional<OneTimePassword> first(String name, String email) {
    String password = passwords.oneTime();
    return Server.await(
            passwords
                .hash(password)
                .compose(hash -> members.first(name, email, hash, people.instant())))
        .map(member -> new OneTimePassword(member.email(), password));
  }

  private PageAccess access(Optional<LoopbackSignIn> demo) {
    PgMemberSessions kept = new PgMemberSessions(stores.database().pool());
    PageSessions sessions =
        new PageSessions(
            vertx, kept, settings.access(), settings.access().secureAt(publicUrl), people);
    return new PageAccess(
        members,
        kept,
        passwords,
        new PasswordCheck(members, passwords, settings.access().behindProxy(), people),
        sessions,
        new FormTokens(stores.pseudonyms()::signature, sessions),
        new PgSentForms(stores.database().pool()),
        settings
            .oidc()
            .issuer()
            .map(issuer -> new OpenIdProvider(vertx, settings.oidc(), publicUrl, people)),
        demo,
        people);
  }
}
