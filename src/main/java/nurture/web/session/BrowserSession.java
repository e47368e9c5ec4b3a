package nurture.web.session;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.auth.prng.VertxContextPRNG;
import io.vertx.ext.web.Session;
import io.vertx.ext.web.sstore.AbstractSession;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import nurture.access.Member;
import nurture.access.MemberSession;
import nurture.digest.Sha256;
import org.jspecify.annotations.Nullable;

/** A session of Vert.x that knows whose it is. Confined to one request. */
final class BrowserSession extends AbstractSession {

  private @Nullable Member member;
  private String browser = "";
  private @Nullable MemberSession kept;

  /** A new one, in no store yet. */
  BrowserSession(VertxContextPRNG random, long timeoutMillis, int length) {
    super(random, timeoutMillis, length);
  }

  /** One that is in the store. */
  BrowserSession(VertxContextPRNG random, String id, long timeoutMillis, MemberSession kept) {
    super(random);
    setId(id);
    setTimeout(timeoutMillis);
    setLastAccessed(kept.seenAt().toEpochMilli());
    if (kept.data().length > 0) {
      readDataFromBuffer(Buffer.buffer(kept.data()));
    }
    this.member = kept.member();
    this.browser = kept.browser();
    this.kept = kept;
  }

  /** The member's from now on, under a new id and with nothing of before in it. */
  void belongsTo(Member owner, String browserName) {
    data().clear();
    Session unused = regenerateId();
    member = owner;
    browser = browserName;
  }

  Optional<Member> member() {
    return Optional.ofNullable(member);
  }

  /** As it is in the store; null when it is in none. */
  @Nullable MemberSession kept() {
    return kept;
  }

  /** Under a new id it is another row. */
  @Override
  public Session regenerateId() {
    kept = null;
    return super.regenerateId();
  }

  /** As it is to be kept. */
  MemberSession asKept(Instant createdAt, Instant seenAt, Instant endsAt, Instant idleAt) {
    Buffer data = Buffer.buffer();
    writeDataToBuffer(data);
    return new MemberSession(
        hash(id()), member, data.getBytes(), browser, createdAt, seenAt, endsAt, idleAt);
  }

  void isKept(MemberSession now) {
    kept = now;
  }

  static byte[] hash(String id) {
    return Sha256.of(id.getBytes(StandardCharsets.UTF_8));
  }
}
