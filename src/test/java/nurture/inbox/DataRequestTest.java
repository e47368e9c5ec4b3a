package nurture.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Set;
import nurture.channel.email.reader.ReceivedMailReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks for what we hold of them must not be lost among those who want no more mail. */
final class DataRequestTest {

  private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2026-12-01T10:00:00+01:00");
  private static final MailRecogniser RECOGNISER = new MailRecogniser(new OwnMailboxes(Set.of()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Delete all my data under GDPR Art. 17.",
        "Please erase my personal data and confirm that you did.",
        "I make use of my right to be forgotten.",
        "This is a subject access request. What data do you hold about me?",
        "Bitte löschen Sie gemäß Art. 17 DSGVO alle meine Daten und bestätigen Sie mir das.",
        "Ich verlange Auskunft über meine Daten.",
        "Welche personenbezogenen Daten speichern Sie von mir?",
        "Verwijder al mijn gegevens.",
        "Ik beroep me op het recht op vergetelheid.",
        "Merci de supprimer toutes mes données.",
        "J'exerce mon droit d'accès : quelles données détenez-vous ?",
        "Borren todos mis datos, por favor.",
        "Ejerzo mi derecho de supresión."
      })
  void askedForInWords_isNoticed(String said) {
    assertThat(read(said).dataRequest()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please delete my last mail, it had the wrong attachment.",
        "I would love to hear more about your data platform.",
        "I delete duplicates from data pipelines for a living.",
        "Unsubscribe",
        "Take me off your list.",
        "Mein Team löscht gerade die alten Pipelines, melden Sie sich im Mai.",
        "Je travaille sur les données de santé, merci.",
        "No me interesa, gracias."
      })
  void whatSpeaksOfData_andAsksForNone_isNotTakenForIt(String said) {
    assertThat(read(said).dataRequest()).isFalse();
  }

  private static RecognisedMail read(String said) {
    String mail =
        "From: ada@example.org\r\nTo: talent@example.com\r\nSubject: Re: your work\r\n"
            + "Content-Type: text/plain; charset=utf-8\r\n\r\n"
            + said;
    return RECOGNISER.recognise(ReceivedMailReader.read(mail.getBytes(UTF_8)), RECEIVED);
  }
}
