package nurture.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A browser's session as it is kept; its id is not, only the hash.
 *
 * @param hash SHA-256 of the id in the browser's cookie
 * @param member who is signed in, as they are now; null before
 * @param data what the session carries, as the web writes it
 * @param browser what the browser calls itself, shortened
 * @param endsAt it ends then, used or not
 * @param idleAt it ends then unless it is used
 */
public record MemberSession(
    byte[] hash,
    @Nullable Member member,
    byte[] data,
    String browser,
    Instant createdAt,
    Instant seenAt,
    Instant endsAt,
    Instant idleAt) {

  public MemberSession {
    hash = hash.clone();
    data = data.clone();
  }

  @Override
  public byte[] hash() {
    return hash.clone();
  }

  @Override
  public byte[] data() {
    return data.clone();
  }
}
