package nurture.outbox;

import static nurture.people.People.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nurture.channel.Delivery;
import nurture.event.Via;
import org.junit.jupiter.api.Test;

final class RouteHoldTest {

  private static final Delivery ACCEPTED = new Delivery.Accepted("250 OK");
  private static final Delivery RELAY =
      new Delivery.RouteRefused("550", "relay not permitted", true);
  private static final Delivery UNREACHABLE =
      new Delivery.RouteRefused("connect", "no connection", false);
  private static final Delivery TIMEOUT = new Delivery.TryLater("timeout", "no answer in time");
  private static final Delivery GREYLISTED = new Delivery.TryLater("450 4.2.0", "greylisted");

  private final RouteHold hold = new RouteHold(Via.EMAIL, "smtp");

  @Test
  void refusalAboutUs_holdsAtOnceAndSaysWhyAndUntilWhen() {
    assertThat(hold.room(8, NOON)).isEqualTo(8);

    boolean counts = hold.heed(RELAY, "one.example", NOON);

    assertThat(counts).isTrue();
    assertThat(hold.room(8, NOON)).isZero();
    assertThat(hold.state())
        .contains(
            new RouteState(
                Via.EMAIL, "smtp", "550 relay not permitted", NOON, NOON.plusSeconds(1)));
  }

  @Test
  void heldRoute_isTriedWithOneMessageLaterAndLater() {
    Instant now = NOON;
    hold.heed(RELAY, "one.example", now);
    for (int wait : new int[] {1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300}) {
      assertThat(hold.room(8, now.plusSeconds(wait).minusMillis(1))).isZero();
      now = now.plusSeconds(wait);
      assertThat(hold.room(8, now)).isEqualTo(1);
      assertThat(hold.heed(RELAY, "one.example", now))
          .as("an attempt of the message tried")
          .isFalse();
    }
    assertThat(hold.state()).map(RouteState::since).contains(NOON);

    assertThat(hold.heed(ACCEPTED, "one.example", now)).isTrue();
    assertThat(hold.state()).isEmpty();
    assertThat(hold.room(8, now)).isEqualTo(8);
  }

  @Test
  void answersOfMessagesThatWereUnderWay_neitherCountNorProlongTheRest() {
    hold.heed(RELAY, "one.example", NOON);

    assertThat(hold.heed(RELAY, "one.example", NOON.plusMillis(10))).isFalse();

    assertThat(hold.state()).map(RouteState::nextTry).contains(NOON.plusSeconds(1));
  }

  @Test
  void serverThatIsNotReached_costsNoAttempt() {
    assertThat(hold.heed(UNREACHABLE, "one.example", NOON)).isFalse();
    assertThat(hold.state().orElseThrow().reason()).isEqualTo("no connection");
    assertThat(hold.room(8, NOON)).isZero();
  }

  @Test
  void silence_holdsTheThirdTimeInARow() {
    hold.heed(TIMEOUT, "one.example", NOON);
    hold.heed(TIMEOUT, "one.example", NOON);
    hold.heed(GREYLISTED, "one.example", NOON);
    hold.heed(TIMEOUT, "one.example", NOON);
    hold.heed(TIMEOUT, "one.example", NOON);
    assertThat(hold.room(8, NOON)).as("an answer in between").isEqualTo(8);

    hold.heed(TIMEOUT, "one.example", NOON);

    assertThat(hold.room(8, NOON)).isZero();
  }

  @Test
  void silenceAfterAWholeLetter_holdsTheThirdTimeInARowAndAtEachTry() {
    Delivery unclear = new Delivery.Unclear("the letter was sent, but the line was dropped");
    hold.heed(unclear, "one.example", NOON);
    hold.heed(unclear, "one.example", NOON);
    assertThat(hold.room(8, NOON)).isEqualTo(8);

    hold.heed(unclear, "one.example", NOON);
    assertThat(hold.state()).map(RouteState::nextTry).contains(NOON.plusSeconds(1));
    hold.heed(unclear, "one.example", NOON.plusSeconds(1));

    assertThat(hold.room(8, NOON.plusSeconds(2))).isZero();
    assertThat(hold.room(8, NOON.plusSeconds(3))).isEqualTo(1);
    assertThat(hold.state())
        .map(RouteState::reason)
        .contains("the letter was sent, but the line was dropped");
  }

  @Test
  void refusalOfOneLetter_holdsNothing() {
    hold.heed(new Delivery.Refused("550 5.1.1", "no such user", true), "one.example", NOON);
    hold.heed(new Delivery.Unclear("dropped"), "one.example", NOON);
    hold.heed(GREYLISTED, "one.example", NOON);

    assertThat(hold.room(8, NOON)).isEqualTo(8);
  }

  @Test
  void domainsOfRefusedMessages_areKnownUntilOneIsTaken() {
    hold.heed(RELAY, "one.example", NOON);
    hold.heed(RELAY, "two.example", NOON.plusSeconds(2));

    assertThat(hold.refusing()).containsExactlyInAnyOrder("one.example", "two.example");

    hold.heed(ACCEPTED, "three.example", NOON.plusSeconds(6));
    assertThat(hold.refusing()).isEmpty();
  }
}
