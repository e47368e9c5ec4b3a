package nurture.access;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Hashes of passwords: Argon2id (RFC 9106) with 19 MiB and two passes, as OWASP advises. Hashing
 * takes some 50 ms of processor time, so it runs on workers, and only so many may wait. Safe for
 * concurrent use.
 */
public final class Passwords {

  /** In characters: NIST SP 800-63B asks for length, not for kinds of characters. */
  public static final int SHORTEST = 12;

  public static final int LONGEST = 200;

  /** Too many passwords wait to be hashed. */
  public static final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Busy() {
      super("too many passwords wait to be hashed; try again in a moment", null, false, false);
    }
  }

  private static final int MOST_WAITING = 32;

  /** Without those that look alike. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 4;
  private static final int GROUP = 5;

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
  private final SecureRandom random = new SecureRandom();
  private final AtomicInteger waiting = new AtomicInteger();
  private final WorkerExecutor workers;

  /** Hashed for addresses of no member, so that an answer takes as long for them. */
  private final String decoy;

  public Passwords(WorkerExecutor workers) {
    this.workers = workers;
    this.decoy = Objects.requireNonNull(argon2.encode(oneTime()));
  }

  /** A password to be handed over and changed: 20 letters and digits in groups. */
  public String oneTime() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      password.append(i > 0 && i % GROUP == 0 ? "-" : "");
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }

  /**
   * @return fails with {@link Busy}
   */
  public Future<String> hash(String password) {
    return work(() -> Objects.requireNonNull(argon2.encode(normal(password))));
  }

  /**
   * Whether a password is the one of a hash. Without a hash the answer is no, and takes as long.
   *
   * @return fails with {@link Busy}
   */
  public Future<Boolean> fits(String password, @Nullable String hash) {
    return work(
        () -> {
          boolean same = argon2.matches(normal(password), hash == null ? decoy : hash);
          return same && hash != null;
        });
  }

  /** Why a member cannot take a password, in a sentence; empty if they can. */
  public static Optional<String> fault(String password, Member member) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of("Write at least " + SHORTEST + " characters; a sentence is fine.");
    }
    if (length > LONGEST) {
      return Optional.of("Write at most " + LONGEST + " characters.");
    }
    boolean known =
        password.equalsIgnoreCase(member.email()) || password.equalsIgnoreCase(member.name());
    boolean monotonous = password.chars().distinct().count() < 5;
    return known || monotonous
        ? Optional.of("This is easily guessed. Write something else.")
        : Optional.empty();
  }

  /** One text may be typed in several forms of Unicode. */
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  private <T> Future<T> work(Supplier<T> hashing) {
    if (waiting.incrementAndGet() > MOST_WAITING) {
      waiting.decrementAndGet();
      return Future.failedFuture(new Busy());
    }
    return workers
        .executeBlocking(hashing::get, false)
        .onComplete(done -> waiting.decrementAndGet());
  }
}
