package nurture.outbox;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.batch.ExponentialBackoff;
import nurture.candidate.Purpose;
import nurture.channel.Delivery;
import nurture.decision.MessageId;
import nurture.event.CandidateEvent.MessageBounced;
import nurture.event.CandidateEvent.MessageFailed;
import nurture.event.CandidateEvent.Unsubscribed;
import nurture.event.Via;
import org.junit.jupiter.api.Test;

/** What a refusal says about the address depends on the channel. */
final class OutcomePolicyTest {

  private static final OutcomePolicy POLICY =
      new OutcomePolicy(3, new ExponentialBackoff(Duration.ofMinutes(1), Duration.ofHours(1)));
  private static final Delivery GONE = new Delivery.Refused("550 5.1.1", "no such user", true);

  @Test
  void hardRefusal_ofAMail_isABounce() {
    assertThat(outcome(Via.EMAIL).event()).containsInstanceOf(MessageBounced.class);
  }

  @Test
  void hardRefusal_ofAText_isABounceOfThatText() {
    assertThat(outcome(Via.WHATSAPP).event()).containsInstanceOf(MessageBounced.class);
  }

  @Test
  void candidateWhoToldTheProviderToStop_isUnsubscribed_andTheTextFailed() {
    DeliveryOutcome outcome =
        outcome(Via.SMS, new Delivery.OptedOut("21610", "unsubscribed recipient"));

    assertThat(outcome.state()).isEqualTo(MessageState.FAILED);
    assertThat(outcome.event()).containsInstanceOf(MessageFailed.class);
    assertThat(outcome.also())
        .contains(
            new Unsubscribed(
                Optional.of(Via.SMS), Optional.of(new MessageId(new UUID(0, 1), 1, 0).toString())));
  }

  private static DeliveryOutcome outcome(Via via) {
    return outcome(via, GONE);
  }

  private static DeliveryOutcome outcome(Via via, Delivery delivery) {
    ClaimedMessage message =
        new ClaimedMessage(
            new MessageId(new UUID(0, 1), 1, 0),
            "ada",
            1,
            ada(),
            "intro",
            via,
            Purpose.OUTREACH,
            List.of(),
            "intro",
            "because",
            NOON,
            0);
    return POLICY.outcome(message, delivery, true, false, NOON);
  }
}
