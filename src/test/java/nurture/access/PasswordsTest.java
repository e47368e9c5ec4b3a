package nurture.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

  private static final Member MAREN =
      new Member(
          new UUID(0, 1),
          "Maren Lund of Havblikk",
          "maren@havblikk.example",
          Role.OPS,
          true,
          false,
          null,
          Instant.EPOCH,
          null);

  private final Vertx vertx = Vertx.vertx();
  private final Passwords passwords =
      new Passwords(vertx.createSharedWorkerExecutor("passwords", 1));

  @AfterEach
  void close() throws Exception {
    vertx.close().await(10, TimeUnit.SECONDS);
  }

  @Test
  void hash_fitsItsPasswordInEveryFormOfUnicode_andNoOther() throws Exception {
    String hash = await(passwords.hash("caf\u00e9 noir au comptoir"));

    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(await(passwords.fits("cafe\u0301 noir au comptoir", hash))).isTrue();
    assertThat(await(passwords.fits("cafe noir au comptoir", hash))).isFalse();
    assertThat(await(passwords.hash("caf\u00e9 noir au comptoir"))).isNotEqualTo(hash);
  }

  @Test
  void fits_withoutAHash_isNo() throws Exception {
    assertThat(await(passwords.fits("whatever it may be", null))).isFalse();
  }

  @Test
  void hash_whileTooManyWait_isRefusedAtOnce() throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    Future<Object> blocked =
        vertx
            .createSharedWorkerExecutor("passwords", 1)
            .executeBlocking(
                () -> {
                  held.await();
                  return "";
                },
                false);
    List<Future<String>> waiting = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      waiting.add(passwords.hash("a long enough sentence"));
    }

    assertThatThrownBy(() -> await(waiting.get(39))).isInstanceOf(Passwords.Busy.class);
    held.countDown();
    assertThat(await(blocked)).isEqualTo("");
    assertThat(await(waiting.get(0))).startsWith("$argon2id$");
  }

  @Test
  void oneTime_isLongAndNeverTheSame() {
    assertThat(passwords.oneTime()).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
    assertThat(passwords.oneTime()).isNotEqualTo(passwords.oneTime());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"short", "aaaaaaaaaaaaaaaa", "MAREN@havblikk.example", "maren lund of havblikk"})
  void fault_ofAPasswordThatIsEasilyGuessed(String password) {
    assertThat(Passwords.fault(password, MAREN)).isPresent();
  }

  @Test
  void fault_ofASentence_isNone() {
    assertThat(Passwords.fault("the boat leaves at nine", MAREN)).isEmpty();
  }

  private static <T> T await(Future<T> future) throws Exception {
    return future.await(20, TimeUnit.SECONDS);
  }
}
