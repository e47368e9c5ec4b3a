package nurture.inbox.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class MailboxWatchTest {

  private static final Instant NOON = Instant.parse("2027-03-10T11:00:00Z");

  private Instant now = NOON;
  private Optional<Instant> seen = Optional.empty();
  private final MailboxWatch watch =
      new MailboxWatch(new Positions(), "oslo", "replies", () -> now);

  @Test
  void lookedIntoHalfAnHourAgo_isHeard_andAMomentLaterNoMore() {
    seen = Optional.of(NOON.plusSeconds(60));

    now = NOON.plusSeconds(60).plus(MailboxWatch.UNHEARD);
    assertThat(unseen()).isEmpty();
    now = now.plusMillis(1);
    assertThat(unseen()).contains(NOON.plusSeconds(60));
  }

  @Test
  void notHeardBeforeTheStart_isNotHeardAfterIt() {
    seen = Optional.of(NOON.minus(Duration.ofDays(3)));

    assertThat(unseen()).contains(NOON.minus(Duration.ofDays(3)));
  }

  @Test
  void neverLookedInto_isToldSinceItBegan() {
    now = NOON.plus(Duration.ofHours(1));

    assertThat(unseen()).contains(NOON);
  }

  @Test
  void whatItIsBehind_andItsTrouble_areThoseOfTheLastLook() {
    seen = Optional.of(NOON);
    now = NOON.plusSeconds(90);

    assertThat(watch.look().result())
        .isEqualTo(new MailboxStatus("oslo", "replies", true, NOON, true, "no route to host"))
        .isEqualTo(watch.last());
    assertThat(watch.behind()).isEqualTo(Duration.ofSeconds(90));
  }

  private Optional<Instant> unseen() {
    MailboxStatus status = watch.look().result();
    return status.heard() ? Optional.empty() : Optional.of(status.until());
  }

  private final class Positions implements MailboxPositions {

    @Override
    public Future<Optional<Position>> claim(String mailbox, UUID claim, Duration lease) {
      return Future.succeededFuture(Optional.empty());
    }

    @Override
    public Future<Void> advance(String mailbox, UUID claim, Position to) {
      return Future.succeededFuture();
    }

    @Override
    public Future<Void> trouble(String mailbox, UUID claim, String why) {
      return Future.succeededFuture();
    }

    @Override
    public Future<Void> release(String mailbox, UUID claim) {
      return Future.succeededFuture();
    }

    @Override
    public Future<Hearing> hearing(String mailbox) {
      return Future.succeededFuture(new Hearing(seen, "no route to host"));
    }
  }
}
