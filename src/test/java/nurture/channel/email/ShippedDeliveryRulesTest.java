package nurture.channel.email;

import static nurture.channel.email.JudgedAnswer.Blame.LETTER;
import static nurture.channel.email.JudgedAnswer.Blame.MAILBOX;
import static nurture.channel.email.JudgedAnswer.Blame.ROUTE;
import static org.assertj.core.api.Assertions.assertThat;

import nurture.candidate.facts.AnswerStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers in the shapes that mail servers give, at the recipient where not said otherwise. */
final class ShippedDeliveryRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "550 5.1.1 [address]: Recipient address rejected: User unknown in virtual mailbox table",
        "550 5.1.1 [address]: Recipient address rejected: User unknown in relay recipient table",
        "550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1"
            + " double-checking the recipient's email address for typos",
        "550 5.2.1 The email account that you tried to reach is disabled",
        "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup",
        "554 5.1.2 [address]: Recipient address rejected: Domain not found",
        "556 5.1.10 Recipient address has null MX",
        "550 Requested action not taken: mailbox unavailable (5.1.1)",
        "554 delivery error: dd This user doesn't have a yahoo.com account [address] [0]",
        "550 No such user",
        "550 No such user here",
        "553 sorry, no mailbox here by that name (#5.1.1)",
        "550 Unrouteable address",
        "550 #5.1.0 Address rejected.",
        "550 unknown user",
        "550 Mailbox not found",
        "550 5.4.1 recipient does not exist",
        "550 Benutzer unbekannt",
        "550 Utilisateur inconnu",
        "550 5.1.6 Recipient no longer here",
        "550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).",
        "550 unroutable address",
        "550 5.1.1 Callout verification failed: 550 5.1.1 User unknown",
        "550 That user does not have an account here",
        "550 Empfängeradresse existiert nicht",
        "550 Empfaenger nicht bekannt",
        "550 Unbekannter Empf\uFFFDnger",
        "550 Unbekannter Benutzer",
        "550 Kein solcher Benutzer",
        "550 Postfach nicht gefunden",
        "550 Postfach nicht vorhanden",
        "550 Das Postfach wurde deaktiviert",
        "550 Diese E-Mail-Adresse existiert nicht",
        "550 Das Konto existiert nicht mehr",
        "550 cannot deliver mail to [address]: no such user",
        "554 5.0.0 User [address] not listed in Domino Directory",
        "550 5.1.1 Email address could not be found, or was misspelled",
        "550 The recipient name is not recognized",
        "550 Host or domain name not found",
        "550 5.1.1 Destinatario desconocido",
        "550 La dirección no existe",
        "550 Adresse introuvable",
        "550 Postvak bestaat niet",
        "550 5.1.1 La cuenta de correo del destinatario no existe",
      })
  void aboutTheMailbox_countsAgainstTheAddress(String said) {
    assertThat(at(AnswerStep.RECIPIENT, said)).isEqualTo(MAILBOX);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "550 relay not permitted",
        "554 5.7.1 [address]: Relay access denied",
        "550 5.7.1 Unable to relay",
        "550 authentication required",
        "550 5.7.1 Authentication Required",
        "550 Sender verify failed",
        "550-Verification failed for [address] 550-Unrouteable address 550 Sender verify failed",
        "550 5.1.8 Sender address rejected: Domain not found",
        "550 5.1.7 Invalid address of the sender",
        "554 Service unavailable; Client host [203.0.113.7] blocked using zen.spamhaus.org",
        "550 5.7.1 Service unavailable, Client host blocked using Spamhaus",
        "550 JunkMail rejected - see our blocklist",
        "550 5.7.606 Access denied, banned sending IP [203.0.113.7]",
        "550 rate limit exceeded",
        "550 5.4.5 Daily user sending quota exceeded",
        "550 quota exceeded",
        "550 rejected by local policy",
        "550 5.7.1 rejected",
        "550 5.7.26 This mail is unauthenticated, which poses a security risk",
        "550 5.7.1 Email rejected per DMARC policy",
        "550 5.7.25 The IP address sending this message does not have a PTR record",
        "550 HELO: no such host",
        "550 5.1.1 relay not permitted",
        "550 5.1.1 Sorry, your IP is on our blacklist",
        "550 Administrative prohibition",
        "530 5.7.0 Must issue a STARTTLS command first",
        "550 You are not allowed to send mail from here",
        "421 4.7.0 [TSS04] Messages from 203.0.113.7 temporarily deferred",
        "450 4.7.1 Client host rejected: cannot find your reverse hostname",
        "451 4.7.650 The mail server has been temporarily rate limited due to IP reputation",
        "452 too many connections from your host",
        "550-Verification failed for [address] 550-Response: 550 5.1.1 User unknown"
            + " 550 Sender verify failed",
        "550 5.1.1 [address] User unknown; rejecting; your IP is on a blocklist",
        "550 callout verification failed: mailbox not found for envelope from",
        "550 Envelope-from domain no longer in use",
        "550 Return path address does not exist",
        "550 5.1.0 From address unknown",
        "550 MAIL FROM address not found",
        "550 Invalid address in From: header",
        "550 Invalid user or password",
        "550 5.1.0 Unknown user: login first",
        "550 5.2.1 SMTP account disabled",
        "550 Account suspended: unpaid invoice",
        "550 Account has been suspended for outbound mail",
        "550 5.1.1 Ihr Konto wurde gesperrt",
        "550 Absender unbekannt",
        "550 Absenderadresse existiert nicht",
        "550 Anmeldung erforderlich: Benutzer unbekannt",
        "550 Authentifizierung erforderlich",
        "550 Weiterleitung nicht erlaubt",
        "550 Zu viele Verbindungen von Ihrem Server",
        "554 Versandlimit erreicht",
        "554 5.7.1 Ihre IP-Adresse steht auf unserer Sperrliste",
        "553 5.7.2 [TSS09] All messages from 203.0.113.7 will be permanently deferred",
      })
  void aboutUs_holdsTheRoute(String said) {
    assertThat(at(AnswerStep.RECIPIENT, said)).isEqualTo(ROUTE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "552 5.2.2 Mailbox full",
        "552 user over quota",
        "550 mailbox quota exceeded",
        "550 5.2.2 The recipient's mailbox is over quota",
        "550 Requested action not taken: mailbox unavailable",
        "550 Rejected",
        "550 5.4.1 Recipient address rejected: Access denied",
        "550-5.2.1 The user you are trying to contact is receiving mail at a rate that prevents",
        "450 4.2.1 The user you are trying to contact is receiving mail too quickly",
        "450 4.2.0 Greylisted, come back later",
        "451 4.7.1 Greylisting in action, please come back later",
        "451 4.3.0 not today",
        "550 5.7.1 no such user here",
        "550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required",
        "550 5.7.124 RESOLVER.RST.SenderNotInAllowedSendersList",
        "552 5.7.0 This message was blocked because its content presents a potential security issue",
        "552 Postfach voll",
        "552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]",
        "552 5.1.1 El buzón del destinatario está lleno",
        "550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy",
        "550 permanent failure for one or more recipients ([address]:blocked)",
        "450 4.2.0 [address]: Recipient address rejected: Policy restrictions; try later",
        "552 5.7.0 Number of messages exceeds maximum: Postfach voll",
        "552 Requested mail action aborted, mailbox not found, storage full",
        "550 Too large. See http://postmaster.example/error-messages?ip=203.0.113.7&sender=x",
        "550 Postfach gesperrt",
      })
  void aboutThisLetter_orNothingSaidPlainly_neitherSuppressesNorHolds(String said) {
    assertThat(at(AnswerStep.RECIPIENT, said)).isEqualTo(LETTER);
  }

  @Test
  void atTheSender_everythingButSizeIsAboutUs() {
    assertThat(at(AnswerStep.SENDER, "550 Sender unknown")).isEqualTo(ROUTE);
    assertThat(at(AnswerStep.SENDER, "553 5.1.1 no such user")).isEqualTo(ROUTE);
    assertThat(at(AnswerStep.SENDER, "552 5.3.4 message size exceeds fixed limit"))
        .isEqualTo(LETTER);
  }

  @Test
  void atTheContent_aRefusalWithoutAReasonOfOursIsAboutTheLetter() {
    assertThat(at(AnswerStep.CONTENT, "550 Spam")).isEqualTo(LETTER);
    assertThat(at(AnswerStep.CONTENT, "554 5.7.1 We do not want this")).isEqualTo(LETTER);
    assertThat(at(AnswerStep.CONTENT, "554 5.7.1 rejected: DKIM signature missing"))
        .isEqualTo(ROUTE);
    assertThat(at(AnswerStep.CONTENT, "550 5.1.1 User unknown")).isEqualTo(MAILBOX);
    assertThat(at(AnswerStep.CONTENT, "550 5.1.1 Invalid Reply-To address")).isEqualTo(ROUTE);
    assertThat(at(AnswerStep.CONTENT, "554 Sending suspended for this account")).isEqualTo(ROUTE);
    assertThat(at(AnswerStep.CONTENT, "554 Message rejected: Email address is not verified."))
        .isEqualTo(ROUTE);
    assertThat(
            at(AnswerStep.CONTENT, "554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException"))
        .isEqualTo(ROUTE);
  }

  private static JudgedAnswer.Blame at(AnswerStep step, String said) {
    return JudgedAnswer.blame(
        AnswerWords.read(step, Integer.parseInt(said.substring(0, 3)), said, false));
  }
}
