package nurture.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words of a reply say, read on 1 December 2026. */
final class ReplyReadingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Not right now, ask me again in March. | 2027-03-01",
        "This is a bad time, try me after 1 June. | 2027-06-02",
        "Not at the moment. Get back to me in half a year! | 2027-06-01",
        "Derzeit nicht, melden Sie sich gern ab Februar wieder. | 2027-02-01",
        "Im Moment kein Bedarf, vielleicht nächstes Jahr. | 2027-01-01",
        "Pas pour le moment, recontactez-moi en avril. | 2027-04-01",
        "Ahora mismo no, escríbeme en mayo. | 2027-05-01",
        "Nu even niet, probeer het over drie maanden nog eens. | 2027-03-01",
      })
  void aRequestForAnotherTime_namesTheDay(String text, LocalDate expected) {
    ReplyReading reading = read(text);

    assertThat(reading.notNow()).isTrue();
    assertThat(reading.comeBack()).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sounds interesting, call me.",
        "Klingt spannend, rufen Sie mich an.",
        "Avec plaisir, appelez-moi.",
        "Me interesa, llámame.",
        "Leuk, bel me maar.",
      })
  void interest_isPositive(String text) {
    ReplyReading reading = read(text);

    assertThat(reading.positive()).isTrue();
    assertThat(reading.negative()).isFalse();
    assertThat(reading.comeBack()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No thanks, I am not interested.",
        "Nein danke, kein Interesse.",
        "Non merci, je ne suis pas intéressé.",
        "No, gracias. No me interesa.",
        "Nee bedankt, geen interesse.",
      })
  void noInterest_isNegative_andNotPositive(String text) {
    ReplyReading reading = read(text);

    assertThat(reading.negative()).isTrue();
    assertThat(reading.positive()).isFalse();
  }

  @Test
  void whatStandsAfterABut_outweighsWhatStandsBefore() {
    ReplyReading gladly =
        read("I'm not interested in management, but I'd love to hear about the database team.");
    ReplyReading thanks = read("It sounds great, but I'm not interested.");

    assertThat(gladly.positive()).isTrue();
    assertThat(gladly.negative()).isFalse();
    assertThat(thanks.positive()).isFalse();
    assertThat(thanks.negative()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'm not opposed to a conversation.",
        "Ich bin nicht abgeneigt.",
        "Waarom niet, ik zeg geen nee.",
        "Je ne suis pas contre.",
        "No me importaría hablar."
      })
  void doubleNegative_isInterest(String text) {
    ReplyReading reading = read(text);

    assertThat(reading.positive()).isTrue();
    assertThat(reading.negative()).isFalse();
  }

  @Test
  void interestOfAnotherPerson_isNoneOfTheAuthor() {
    assertThat(read("My colleague may be interested.").positive()).isFalse();
  }

  @Test
  void questionForADayThatIsNear_isInterest_butNotOneForADayWeeksAhead() {
    assertThat(read("Tomorrow at ten?").positive()).isTrue();
    assertThat(read("Can we leave it until October?").positive()).isFalse();
    assertThat(read("Can we leave it until October?").notNow()).isTrue();
  }

  @Test
  void objection_isToldOfWhatItSpeaksOfAlone() {
    assertThat(read("The salary is too low.").objects()).isTrue();
    assertThat(read("Noon at the salary office").objects()).isFalse();
  }

  @Test
  void bothAtOnce_isToldAsBoth() {
    ReplyReading reading =
        read(
            "I'm not interested in management. I'd love to hear about the database team. What is"
                + " the pay?");

    assertThat(reading.positive()).isTrue();
    assertThat(reading.negative()).isTrue();
    assertThat(reading.question()).isTrue();
  }

  @Test
  void praise_weighsLessThanANo() {
    assertThat(read("A great opportunity.").positive()).isTrue();
    assertThat(read("Not for me. It is a great opportunity.").positive()).isFalse();
  }

  @Test
  void nearDayToTalk_isInterest_andAFarOneAnotherTime() {
    assertThat(read("On Thursday I could be reached by phone.").positive()).isTrue();
    assertThat(read("I could be reached by phone in March.").notNow()).isTrue();
    assertThat(read("On Thursday I will read the news about you.").positive()).isFalse();
  }

  @Test
  void lackOfTime_asksForAnotherTime_ifNothingElseIsSaid() {
    assertThat(read("I'm swamped.").notNow()).isTrue();
    assertThat(read("I'm swamped, but call me.").notNow()).isFalse();
    assertThat(read("I'm swamped, and not interested.").notNow()).isFalse();
  }

  @Test
  void denialAfterTheVerb_isHeard_andAQuestionDeclinesNothing() {
    assertThat(read("Le projet me tente pas.").positive()).isFalse();
    assertThat(read("Le projet me tente.").positive()).isTrue();
    assertThat(read("Is the team happy with their employer?").negative()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "I am not Priya.; Priya Raman; true",
        "I am not Priya.; Jonas Lindqvist; false",
        "I am not Priya.; ''; false",
        "SORRY, I AM NOT PRIYA.; Priya Raman; true",
        "Ich bin nicht Frau Brandt, Sie haben sich vertan.; Jana Brandt; true",
        "Priya no longer works here.; Priya Raman; true",
        "Ik heet niet Sanne.; Sanne van der Berg; true",
        "I am not rich, but what is the salary?; Rich Miller; false",
      })
  void candidatesName_tellsThatItIsAnother(String text, String name, boolean wrong) {
    ReplyReading read = ReplyReading.of(new StrippedReply(text, Optional.empty()), name, TODAY);

    assertThat(read.wrongPerson()).isEqualTo(wrong);
  }

  @Test
  void wrongPerson_isTold() {
    assertThat(read("I think you have the wrong person.").wrongPerson()).isTrue();
    assertThat(read("Sie verwechseln mich.").wrongPerson()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'm not looking at the moment.",
        "I am not in Berlin any more.",
        "Ich bin nicht auf der Suche.",
        "If I'm not mistaken, we met with your colleague in May.",
        "We hired someone else for that.",
        "That date doesn't work for us.",
        "If I'm not the right person, please tell me.",
        "Sauf erreur, personne ne m'a écrit.",
        "Als ik me niet vergis spraken we al.",
      })
  void wordsLikeThoseOfAnotherPerson_areNone(String text) {
    assertThat(read(text).wrongPerson()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I will get back to you next week.",
        "Ich melde mich nächste Woche.",
        "Je reviens vers vous la semaine prochaine.",
        "Ik kom er volgende week op terug.",
        "Call me after 6 pm.",
        "Call me next Tuesday.",
        "Please don't call me at work. Mail is fine.",
        "Ya no trabajo allí. Ahora estoy en otra empresa.",
      })
  void promisesAndTimesOfTheDay_askForNoOtherTime(String text) {
    assertThat(read(text).notNow()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'm very happy at Example.",
        "Is the position open to candidates from outside?",
        "Curious how you fixed it.",
        "Passt leider nicht.",
        "Klingt nicht besonders spannend.",
        "Das interessiert mich nicht.",
        "Ce poste ne m'intéresse pas.",
      })
  void wordsLikeInterest_areNone(String text) {
    assertThat(read(text).positive()).isFalse();
  }

  @Test
  void aDayWithoutARequest_isOnlyADay() {
    ReplyReading reading = read("Let's talk on 10 December.");

    assertThat(reading.dates()).containsExactly(LocalDate.of(2026, 12, 10));
    assertThat(reading.comeBack()).isEmpty();
  }

  @Test
  void unsureStripping_isPassedOn() {
    assertThat(ReplyReading.of(new StrippedReply("Yes", Optional.of("why")), "", TODAY).unsure())
        .isTrue();
  }

  private static ReplyReading read(String text) {
    return ReplyReading.of(new StrippedReply(text, Optional.empty()), "", TODAY);
  }
}
