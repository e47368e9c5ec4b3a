package nurture.candidate;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import nurture.candidate.Suppression.Cause;
import nurture.candidate.Touch.State;
import nurture.event.Basis;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.MessageBounced;
import nurture.event.CandidateEvent.MessageSent;
import nurture.event.CandidateEvent.Unsubscribed;
import nurture.event.Via;
import nurture.json.EventJson;
import org.junit.jupiter.api.Test;

/** What comes back of a text belongs to its channel and to the number it went to. */
final class DossierNumberTest {

  private static final String NUMBER = "+4915123456789";
  private static final MessageBounced REFUSED =
      new MessageBounced(
          Optional.of("m-1"), BounceKind.HARD, Optional.of("21614"), Optional.of(NUMBER));

  private static Dossier texted() {
    return after(
        after(ada(), at(0), phone("0151 23456789", "DE"))
            .planned(new Touch("m-1", "text", Optional.of(Via.SMS), State.PLANNED, at(1))),
        at(1),
        new MessageSent("m-1", Optional.of(NUMBER)));
  }

  @Test
  void numberThatTakesNoTexts_isSilent_onThatChannelAlone() {
    Dossier refused = after(texted(), at(2), REFUSED);

    assertThat(refused.permissions().suppressed()).containsOnlyKeys(Via.SMS);
    assertThat(refused.permissions().elsewhere()).isEmpty();
    assertThat(refused.touches().of("m-1")).map(Touch::state).contains(State.FAILED);
  }

  @Test
  void anotherNumber_startsAfresh() {
    Dossier moved = after(after(texted(), at(2), REFUSED), at(3), phone("+47 406 12 345", "NO"));

    assertThat(moved.permissions().suppression(Via.SMS)).isEmpty();
  }

  @Test
  void lateRefusalOfAnEarlierNumber_saysNothingOfTheOneOfToday() {
    Dossier refused = after(after(texted(), at(2), phone("+47 406 12 345", "NO")), at(3), REFUSED);

    assertThat(refused.permissions().suppression(Via.SMS)).isEmpty();
  }

  @Test
  void whatTheCandidateAsked_outlivesTheNumber_untilConsent() {
    Dossier stopped =
        after(
            after(texted(), at(2), REFUSED),
            at(3),
            new Unsubscribed(Optional.of(Via.SMS), Optional.of("m-1")));
    Dossier moved = after(stopped, at(4), phone("+47 406 12 345", "NO"));

    assertThat(moved.permissions().suppression(Via.SMS))
        .map(Suppression::cause)
        .contains(Cause.UNSUBSCRIBED);
    assertThat(moved.permissions().suppression(Via.EMAIL)).isEmpty();
    assertThat(
            after(moved, at(5), new ConsentGiven(Via.SMS, Basis.CONSENT))
                .permissions()
                .suppression(Via.SMS))
        .isEmpty();
  }

  @Test
  void numberWithACountry_tellsTheTime_whereNothingElseDoes() {
    Person somewhere = after(Dossier.of("x"), at(0), phone("+47 406 12 345", null)).person();

    assertThat(somewhere.zones()).containsExactly(ZoneId.of("Europe/Oslo"));
    assertThat(somewhere.number()).isPresent();
    assertThat(after(Dossier.of("x"), at(0), phone("40612345", null)).person().number()).isEmpty();
  }

  private static Instant at(int day) {
    return NOON.plus(Duration.ofDays(day));
  }

  private static CandidateUpserted phone(String number, String country) {
    String profile =
        "{\"profile\":{\"phone\":\"%s\"%s}}"
            .formatted(number, country == null ? "" : ",\"country\":\"" + country + "\"");
    return (CandidateUpserted) EventJson.kept("e", NOON, "candidate-upserted", profile).event();
  }
}
