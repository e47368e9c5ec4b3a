package nurture.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nurture.decision.MessageId;
import nurture.event.EventEnvelope;
import nurture.event.ReplyMeaning;
import nurture.event.ReplyReason;
import nurture.event.Via;
import nurture.inbox.MailCorrection.Meaning;
import nurture.inbox.MailVerdict.Bounce;
import nurture.inbox.OwnMessage.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MailEventsTest {

  private static final Instant NOON = Instant.parse("2027-03-10T11:00:00Z");
  private static final UUID MAIL = UUID.fromString("11111111-1111-8111-8111-111111111111");
  private static final MessageId MESSAGE =
      new MessageId(UUID.fromString("22222222-2222-8222-8222-222222222222"), 3, 0);
  private static final StrippedReply WORDS = new StrippedReply("Gladly", Optional.empty());

  @Test
  void reply_isReportedWithItsMessageAndTone_atTheTimeItArrived() {
    EventEnvelope report =
        reports(
                new MailVerdict.Reply(WORDS),
                understood(ReplyMeaning.POSITIVE, Optional.empty()),
                true)
            .get(0);

    assertThat(report.type()).isEqualTo("replied");
    assertThat(report.id()).isEqualTo("mail-" + MAIL);
    assertThat(report.candidate()).isEqualTo("ada");
    assertThat(report.at()).isEqualTo(NOON);
    assertThat(report.data()).contains("POSITIVE", MESSAGE.toString(), "\"reasons\":[\"PLACE\"]");
  }

  @Test
  void replyOfAKnownAddress_needsNoMessage() {
    List<EventEnvelope> reports =
        reports(
            new MailVerdict.Reply(WORDS),
            understood(ReplyMeaning.NOT_NOW, Optional.of(LocalDate.parse("2027-09-01"))),
            false);

    assertThat(reports)
        .singleElement()
        .extracting(EventEnvelope::data)
        .asString()
        .contains("NOT_NOW", "2027-09-01")
        .doesNotContain("m-2222");
  }

  @Test
  void bounceAboutTheMailbox_isHard_andOneThatMayPassSoft() {
    assertThat(reports(bounce(BounceClass.MAILBOX), Optional.empty(), true))
        .singleElement()
        .extracting(EventEnvelope::data)
        .asString()
        .contains("HARD", "550 5.1.1 no such user");
    assertThat(reports(bounce(BounceClass.TEMPORARY), Optional.empty(), true))
        .singleElement()
        .extracting(EventEnvelope::data)
        .asString()
        .contains("SOFT");
  }

  static Stream<MailVerdict> withoutEffect() {
    return Stream.of(
        bounce(BounceClass.US),
        bounce(BounceClass.MESSAGE),
        new MailVerdict.OwnMail(false),
        new MailVerdict.Acknowledgement(),
        new MailVerdict.Delayed(),
        new MailVerdict.Delivered(),
        new MailVerdict.MeetingAnswer(MailVerdict.Participation.ACCEPTED),
        new MailVerdict.ReadReceipt(true),
        new MailVerdict.Reaction(""),
        new MailVerdict.ChallengeResponse(),
        new MailVerdict.Unrecognised("because"));
  }

  @ParameterizedTest
  @MethodSource
  void withoutEffect(MailVerdict verdict) {
    assertThat(reports(verdict, Optional.empty(), true)).isEmpty();
  }

  static Stream<MailVerdict> anybodyCanClaim() {
    return Stream.of(
        bounce(BounceClass.MAILBOX),
        new MailVerdict.Complaint("abuse"),
        new MailVerdict.NoLongerHere(Optional.empty()));
  }

  @ParameterizedTest
  @MethodSource
  void anybodyCanClaim(MailVerdict verdict) {
    assertThat(reports(verdict, Optional.empty(), true)).isNotEmpty();
    assertThat(reports(verdict, Optional.empty(), false)).isEmpty();
  }

  @Test
  void noLongerHere_silencesTheAddress_andIsASignal() {
    assertThat(reports(new MailVerdict.NoLongerHere(Optional.empty()), Optional.empty(), true))
        .extracting(EventEnvelope::type)
        .containsExactly("message-bounced", "signal-observed");
    assertThat(reports(new MailVerdict.NoLongerHere(Optional.empty()), Optional.empty(), true))
        .extracting(EventEnvelope::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void unsubscribe_isHeardWithOrWithoutAMessage() {
    for (boolean named : new boolean[] {true, false}) {
      assertThat(reports(new MailVerdict.Unsubscribe(WORDS), Optional.empty(), named))
          .singleElement()
          .extracting(EventEnvelope::type)
          .isEqualTo("unsubscribed");
    }
  }

  @Test
  void mailOfAnErasedPerson_orOfAStranger_isReportedOfNobody() {
    ReadMail mail = mail(new MailVerdict.Reply(WORDS), Optional.empty());
    ConcernedCandidate erased = new ConcernedCandidate(MESSAGE.candidate(), "", "", true, true);

    assertThat(MailEvents.of(mail, NOON)).isEmpty();
    assertThat(MailEvents.of(mail.about(Optional.of(erased)), NOON)).isEmpty();
    assertThat(mail.about(Optional.of(erased)).mayKeep()).isFalse();
  }

  @Test
  void correction_reportsTheReasonsThatAUserTicked_butNoneOfWhatGivesNone() {
    assertThat(corrected(Meaning.NEGATIVE)).contains("\"reasons\":[\"PAY\",\"PERSONAL\"]");
    assertThat(corrected(Meaning.WRONG_PERSON)).contains("\"reasons\":[]");
  }

  private static String corrected(Meaning meaning) {
    MailCorrection correction =
        new MailCorrection(
            meaning,
            Optional.empty(),
            List.of(ReplyReason.PERSONAL, ReplyReason.PAY, ReplyReason.PAY),
            Optional.empty());
    return MailEvents.of(correction, MAIL, Via.EMAIL, "ada", Optional.empty(), NOON, 1)
        .get(0)
        .data();
  }

  @Test
  void replyThatIsNotSure_isNeutral() {
    assertThat(
            reports(
                new MailVerdict.Reply(WORDS),
                Optional.of(
                    new UnderstoodReply(
                        Optional.empty(), Optional.empty(), List.of(), List.of(), "1")),
                true))
        .singleElement()
        .extracting(EventEnvelope::data)
        .asString()
        .contains("NEUTRAL");
  }

  @Test
  void replyOfAnotherPerson_holdsEverything_andRequestToUnsubscribeIsOne() {
    assertThat(
            reports(
                new MailVerdict.Reply(WORDS),
                understood(ReplyMeaning.WRONG_PERSON, Optional.empty()),
                true))
        .extracting(EventEnvelope::type)
        .containsExactly("replied", "held");
    assertThat(
            reports(
                new MailVerdict.Reply(WORDS),
                understood(ReplyMeaning.UNSUBSCRIBE, Optional.empty()),
                true))
        .extracting(EventEnvelope::type)
        .containsExactly("unsubscribed");
  }

  @Test
  void bounceThatMaySuppressNoAddressAnyMore_isNoHardBounce() {
    ReadMail mail = mail(bounce(BounceClass.MAILBOX), Optional.empty());
    ConcernedCandidate whom =
        new ConcernedCandidate(MESSAGE.candidate(), "ada", "Ada Novak", true, false);

    assertThat(MailEvents.of(mail.about(Optional.of(whom)), NOON))
        .extracting(EventEnvelope::type)
        .containsExactly("message-bounced");
    assertThat(MailEvents.of(mail.notSuppressing().about(Optional.of(whom)), NOON)).isEmpty();
  }

  private static Optional<UnderstoodReply> understood(
      ReplyMeaning meaning, Optional<LocalDate> until) {
    return Optional.of(
        new UnderstoodReply(
            Optional.of(meaning), until, List.of(ReplyReason.PLACE), List.of(), "1"));
  }

  private static Bounce bounce(BounceClass about) {
    return new Bounce(
        List.of(new FailedRecipient("ada@example.com", about, "550 5.1.1", "no such user")));
  }

  private static List<EventEnvelope> reports(
      MailVerdict verdict, Optional<UnderstoodReply> understood, boolean named) {
    ConcernedCandidate whom =
        new ConcernedCandidate(MESSAGE.candidate(), "ada", "Ada Novak", named, false);
    return MailEvents.of(mail(verdict, understood).about(Optional.of(whom)), NOON);
  }

  private static ReadMail mail(MailVerdict verdict, Optional<UnderstoodReply> understood) {
    ReadMail mail =
        new ReadMail(
            MAIL,
            new RecognisedMail(
                verdict,
                Optional.of(new OwnMessage(MESSAGE, Found.IN_REPLY_TO)),
                Optional.empty(),
                "a sign"),
            Optional.empty(),
            "ada@example.com",
            new MailHeading("Re: Hello", "Hello", "answer@mail.example.com"),
            LocalDate.of(2027, 3, 1),
            false);
    return understood.map(mail::understood).orElse(mail);
  }
}
