package nurture.journey;

import static nurture.people.People.NOON;
import static nurture.people.People.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.decision.MessageId;
import nurture.decision.PreSendResult;
import nurture.decision.Send;
import nurture.event.Basis;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.Unsubscribed;
import nurture.event.Profile;
import nurture.event.Via;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.rules.RuleFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped guards let no text leave at a time at which a candidate sleeps. */
final class QuietHoursOfTextsTest {

  /** A Wednesday, at four in the morning in San Francisco. */
  private static final Instant NIGHT = NOON;

  private static final Instant DAY = NOON.plus(Duration.ofHours(8));

  private static RuleBook book;

  @BeforeAll
  static void compile() {
    book = RuleBook.compile(RuleFiles.in(Path.of("rules")), Budget.DEFAULT);
  }

  @AfterAll
  static void close() {
    book.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Via.class,
      names = {"SMS", "WHATSAPP"})
  void night_whereTheNumberIs_postponesATextToTheMorning(Via via) {
    PreSendResult night = look(american(), via, NIGHT);

    assertThat(night).isInstanceOf(PreSendResult.Postpone.class);
    assertThat(((PreSendResult.Postpone) night).until()).isBetween(NIGHT, DAY);
    assertThat(look(american(), via, DAY)).isInstanceOf(PreSendResult.Proceed.class);
  }

  @Test
  void stop_cancelsWhatWaits_onThatChannelAlone() {
    Dossier stopped =
        after(american(), NIGHT, new Unsubscribed(Optional.of(Via.SMS), Optional.empty()));

    assertThat(look(stopped, Via.SMS, DAY)).isInstanceOf(PreSendResult.Cancel.class);
    assertThat(look(stopped, Via.WHATSAPP, DAY)).isInstanceOf(PreSendResult.Proceed.class);
  }

  private static PreSendResult look(Dossier dossier, Via via, Instant now) {
    return new PreSendCheck((candidate, version) -> book)
        .check(
            dossier,
            new MessageId(new UUID(0, 1), 1, 0),
            Send.message("text-check-in").by(via).as(Purpose.PROCESS).because("it is time"),
            NOON.minus(Duration.ofDays(1)),
            now);
  }

  /** Nothing but the number says where. */
  private static Dossier american() {
    Dossier dossier =
        after(
            Dossier.of("x"),
            NOON.minus(Duration.ofDays(90)),
            new CandidateUpserted(Profile.naming(p -> p.phone = "+1 415 555 2671")));
    for (Via via : new Via[] {Via.SMS, Via.WHATSAPP}) {
      dossier =
          after(dossier, NOON.minus(Duration.ofDays(89)), new ConsentGiven(via, Basis.CONSENT));
    }
    return dossier;
  }
}
