package nurture.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import nurture.channel.email.reader.ReceivedMailReader;
import nurture.inbox.MailVerdict.Bounce;
import nurture.inbox.MailVerdict.OutOfOffice;
import nurture.inbox.MailVerdict.OwnMail;
import nurture.inbox.MailVerdict.Reply;
import nurture.inbox.OwnMessage.Found;
import org.junit.jupiter.api.Test;

/** Single cases in which the order of the tests, or what a mail is about, matters. */
final class MailRecogniserTest {
  private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2026-12-01T10:00:00+01:00");
  private static final String OLDER = "m-ffffffffffffffffffffffffffffffff-1-0";
  private static final MailRecogniser RECOGNISER =
      new MailRecogniser(new OwnMailboxes(Set.of("Talent@Acme.Example")));

  @Test
  void theYoungestMessageOfOurs_isTheOneAnswered() {
    RecognisedMail made =
        made(
            """
            From: a@b.example
            References: <%s@acme.example> <x@y> <%s@acme.example>

            Yes
            """
                .formatted(OLDER, MailCorpus.ID));

    assertThat(made.about().map(OwnMessage::id).map(Object::toString)).contains(MailCorpus.ID);
    assertThat(made.about().map(OwnMessage::found)).contains(Found.REFERENCES);
  }

  @Test
  void aBounceCountsForTheAddressItWentTo_andNotForWhereItWasForwarded() {
    RecognisedMail made =
        made(
            """
            From: MAILER-DAEMON@b.example
            In-Reply-To: <%s@acme.example>
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b
            Content-Type: message/delivery-status

            Final-Recipient: rfc822; elsewhere@c.example
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 User unknown
            --b
            Content-Type: text/rfc822-headers

            To: Zoë <zoe@b.example>
            Message-ID: <%s@acme.example>
            --b--
            """
                .formatted(OLDER, MailCorpus.ID));

    assertThat(made.verdict()).isInstanceOf(Bounce.class);
    assertThat(made.wentTo()).contains("zoe@b.example");
    assertThat(made.about().map(OwnMessage::found)).contains(Found.RETURNED_HEADERS);
    assertThat(made.about().map(OwnMessage::id).map(Object::toString)).contains(MailCorpus.ID);
  }

  @Test
  void aNameInAHeader_makesNoPersonAMachine() {
    for (String header :
        new String[] {
          "Delivered-To: autoreply-team@acme.example",
          "Delivered-To: vacation@acme.example",
          "X-Mailer: Vacation-Rentals CRM 3",
          "User-Agent: AutoResponsiveMail"
        }) {
      assertThat(made("From: a@b.example\n" + header + "\n\nYes, tell me more.\n").verdict())
          .as(header)
          .isInstanceOf(Reply.class);
    }
  }

  @Test
  void aBounceOfAnothersMail_isAboutNoMessageOfOurs() {
    RecognisedMail made =
        made(
            """
            From: MAILER-DAEMON@b.example
            Subject: Undelivered Mail Returned to Sender
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b
            Content-Type: message/delivery-status

            Final-Recipient: rfc822; zoe@b.example
            Action: failed
            Status: 5.1.1
            --b
            Content-Type: text/rfc822-headers

            Message-ID: <not-ours@spammer.example>
            --b--
            """);

    assertThat(made.verdict()).isInstanceOf(Bounce.class);
    assertThat(made.about()).isEmpty();
  }

  @Test
  void reasons_tellNoAddress() {
    RecognisedMail made =
        made(
            """
            From: MAILER-DAEMON@b.example
            Subject: failure notice

            Hi. This is the qmail-send program at b.example.
            <zoe@b.example>:
            550 5.1.1 <zoe@b.example> unknown user zoe@b.example
            """);

    assertThat(((Bounce) made.verdict()).recipients().get(0).reason()).doesNotContain("zoe@");
    assertThat(made.toString() + made.verdict()).doesNotContain("zoe@");
  }

  @Test
  void aDateMissing_theDayItArrivedCounts() {
    RecognisedMail made =
        made("From: a@b.example\nAuto-Submitted: auto-replied\n\nI am on vacation.\n");

    assertThat(made.verdict()).isEqualTo(new OutOfOffice(LocalDate.of(2026, 12, 15), false));
  }

  @Test
  void autoSubmittedNo_isAPerson() {
    RecognisedMail made = made("From: a@b.example\nAuto-Submitted: no\n\nSure.\n");

    assertThat(made.verdict()).isInstanceOf(Reply.class);
  }

  @Test
  void ourOwnAddress_withAPlusSignToo_isOwnMail() {
    assertThat(made("From: talent+x@acme.example\n\nHi\n").verdict()).isEqualTo(new OwnMail(false));
    assertThat(made("Received: a\n".repeat(60) + "From: a@b.example\n\nHi\n").verdict())
        .isEqualTo(new OwnMail(true));
  }

  @Test
  void aReportFromOurOwnRelay_isNoOwnMail() {
    RecognisedMail made =
        made(
            """
            From: talent@acme.example
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b
            Content-Type: message/delivery-status

            Final-Recipient: rfc822; zoe@b.example
            Action: failed
            Status: 5.1.1
            --b--
            """);

    assertThat(made.verdict()).isInstanceOf(Bounce.class);
  }

  @Test
  void anAnswerFromWithinTheQuotation_isKeptWhole_andSaidToBeUnsure() {
    Reply reply =
        (Reply) made("From: a@b.example\n\n> Hi\n> unsubscribe here, please remove me\n").verdict();

    assertThat(reply.reply().unsure()).isPresent();
    assertThat(reply.reply().text()).contains("> Hi");
  }

  @Test
  void threadingByPlusAddress_isFound() {
    RecognisedMail made =
        made("From: a@b.example\nDelivered-To: talent+" + MailCorpus.ID + "@acme.example\n\nHi\n");

    assertThat(made.about().map(OwnMessage::found)).isEqualTo(Optional.of(Found.PLUS_ADDRESS));
  }

  private static RecognisedMail made(String mail) {
    return RECOGNISER.recognise(
        ReceivedMailReader.read(mail.getBytes(StandardCharsets.UTF_8)), RECEIVED);
  }
}
