package nurture.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.MultiMap;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nurture.channel.email.reader.ReceivedMailReader;
import nurture.config.Secret;
import nurture.config.Settings;
import nurture.inbox.ArrivedMail;
import nurture.inbox.BounceClass;
import nurture.inbox.MailRecogniser;
import nurture.inbox.MailVerdict;
import nurture.inbox.OwnMailboxes;
import nurture.inbox.RecognisedMail;
import nurture.json.RefusalException;
import nurture.web.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What providers of email report, in the shapes of their documentation, is read as a mail is. */
final class ProviderReportsTest {

  private static final String MESSAGE = "m-dfa5d86b9fd08869a1f8fa35866d47eb-3-0";
  private static final Secret SECRET = new Secret("a secret of sixteen");
  private static final MailRecogniser RECOGNISER =
      new MailRecogniser(new OwnMailboxes(Set.of("talent@our.example")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HardBounce       | smtp;550 5.1.1 The email account does not exist | MAILBOX",
        "HardBounce       | ''                                              | MAILBOX",
        "SoftBounce       | smtp;452 4.2.2 mailbox full                     | TEMPORARY",
        "Transient        | ''                                              | TEMPORARY",
        "Blocked          | smtp;554 5.7.1 Your IP is on a blocklist        | US",
        "SpamNotification | ''                                              | MESSAGE"
      })
  void postmark_bounce_isAboutWhatItSays(String type, String details, BounceClass about)
      throws Exception {
    String report =
        """
        {"RecordType": "Bounce", "ID": 42, "Type": "%s", "MessageID": "883953f4", "Email": "ada@example.com",
         "Metadata": {"message": "%s"}, "Details": "%s", "BouncedAt": "2026-11-05T16:33:54.9070259Z"}"""
            .formatted(type, MESSAGE, details);

    assertBounce(one(new PostmarkReports(), report), about);
  }

  @Test
  void postmark_complaintAndUnsubscription_areSuch_andTheOthersAreNothing() throws Exception {
    String frame =
        "{\"RecordType\": \"%s\", %s \"ID\": 7, \"Metadata\": {\"message\": \"" + MESSAGE + "\"}}";

    assertThat(
            one(
                    new PostmarkReports(),
                    frame.formatted("SpamComplaint", "\"Email\": \"ada@example.com\","))
                .verdict())
        .isInstanceOf(MailVerdict.Complaint.class);
    assertThat(
            one(
                    new PostmarkReports(),
                    frame.formatted(
                        "SubscriptionChange",
                        "\"Recipient\": \"ada@example.com\", \"SuppressSending\": true,"
                            + " \"SuppressionReason\": \"ManualSuppression\","))
                .verdict())
        .isInstanceOf(MailVerdict.Unsubscribe.class);
    assertThat(read(new PostmarkReports(), frame.formatted("Delivery", ""))).isEmpty();
    assertThat(
            read(new PostmarkReports(), frame.formatted("Bounce", "\"Type\": \"AutoResponder\",")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bounce  | bounce  | 5.1.1 | 550 5.1.1 no such user       | MAILBOX",
        "bounce  | blocked | 5.0.0 | 554 5.7.1 on a blocklist     | US",
        "dropped | ''      | 5.0.0 | Bounced Address              | MAILBOX"
      })
  void sendgrid_bounce_isAboutWhatItSays(
      String event, String type, String status, String reason, BounceClass about) throws Exception {
    String report =
        """
        [{"email": "other@example.com", "timestamp": 1513299569, "event": "processed", "sg_event_id": "p"},
         {"email": "ada@example.com", "timestamp": 1513299569, "smtp-id": "<%s@our.example>", "event": "%s",
          "type": "%s", "status": "%s", "reason": "%s", "sg_event_id": "6g4ZI7SA"}]"""
            .formatted(MESSAGE, event, type, status, reason);

    assertBounce(one(new SendgridReports(), report), about);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hard_bounce | 550 5.1.1 unknown user | MAILBOX",
        "soft_bounce | 421 4.4.1 timed out    | TEMPORARY",
        "blocked     | blocked : due to blacklist user | US"
      })
  void brevo_bounce_isAboutWhatItSays(String event, String reason, BounceClass about)
      throws Exception {
    String report =
        """
        {"event": "%s", "email": "ada@example.com", "id": 26224, "date": "2026-11-05 16:33:54", "ts_event": 1604933654,
         "message-id": "<%s@our.example>", "reason": "%s"}"""
            .formatted(event, MESSAGE, reason);

    assertBounce(one(new BrevoReports(), report), about);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Permanent | General  | smtp; 550 5.1.1 <ada@example.com>: user unknown | MAILBOX",
        "Permanent | OnAccountSuppressionList | ''                             | MAILBOX",
        "Transient | MailboxFull | smtp; 452 4.2.2 over quota                  | TEMPORARY"
      })
  void ses_bounce_isAboutWhatItSays(String type, String sub, String said, BounceClass about)
      throws Exception {
    String message =
        """
        {"notificationType": "Bounce", "bounce": {"bounceType": "%s", "bounceSubType": "%s", "feedbackId": "00000137860315fd",
         "timestamp": "2026-11-05T16:33:54.907Z", "bouncedRecipients": [{"emailAddress": "ada@example.com", "diagnosticCode": "%s"}]},
         "mail": {"messageId": "00000137860315fd-34208509", "commonHeaders": {"messageId": "<%s@our.example>"}}}"""
            .formatted(type, sub, said, MESSAGE);

    assertBounce(one(new SesReports(), notification(message)), about);
    assertBounce(one(new SesReports(), message), about);
  }

  @Test
  void ses_complaint_isOne_andASubscriptionIsConfirmedByAPerson() throws Exception {
    String complaint =
        """
        {"eventType": "Complaint", "complaint": {"complainedRecipients": [{"emailAddress": "ada@example.com"}],
         "feedbackId": "f", "complaintFeedbackType": "abuse", "timestamp": "2026-11-05T16:33:54.907Z"},
         "mail": {"headers": [{"name": "Message-ID", "value": "<%s@our.example>"}]}}"""
            .formatted(MESSAGE);
    String asks =
        "{\"Type\": \"SubscriptionConfirmation\", \"SubscribeURL\": \"https://%s/?Action=ConfirmSubscription\"}";

    RecognisedMail read = one(new SesReports(), notification(complaint));

    assertThat(read.verdict()).isInstanceOf(MailVerdict.Complaint.class);
    assertThat(read.about()).map(about -> about.id().toString()).contains(MESSAGE);
    assertThat(
            ((ReportedMails)
                    new SesReports()
                        .decode(request(asks.formatted("sns.eu-west-1.amazonaws.com"), "")))
                .task())
        .get()
        .asString()
        .contains("https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription");
    assertThatThrownBy(
            () ->
                new SesReports()
                    .decode(request(asks.formatted("sns.evil.example/.amazonaws.com"), "")))
        .isInstanceOf(RefusalException.class)
        .hasMessageContaining("SubscribeURL");
  }

  @Test
  void report_thatComesTwice_isTheSameMail_andAnotherIsNot() throws Exception {
    String report =
        """
        {"event": "hard_bounce", "email": "ada@example.com", "id": %d, "ts_event": 1604933654,
         "message-id": "<%s@our.example>", "reason": "no such user"}""";

    ArrivedMail first = arrived(new BrevoReports(), report.formatted(1, MESSAGE));
    ArrivedMail again = arrived(new BrevoReports(), report.formatted(1, MESSAGE));
    ArrivedMail other = arrived(new BrevoReports(), report.formatted(2, MESSAGE));

    assertThat(again.id()).isEqualTo(first.id());
    assertThat(other.id()).isNotEqualTo(first.id());
  }

  @Test
  void hostileFields_endNoHeader_andNameNoOtherMessage() throws Exception {
    String report =
        """
        {"event": "hard_bounce", "email": "a@b.example\\r\\nBcc: eve@evil.example", "id": "1\\r\\nX: y", "ts_event": "never",
         "message-id": "<%s@our.example>\\r\\nSubject: x", "reason": "gone\\r\\n--=_report\\r\\nX: y"}"""
            .formatted(MESSAGE);

    String mail =
        new String(
            ((ReportedMails) new BrevoReports().decode(request(report, ""))).mails().get(0),
            StandardCharsets.UTF_8);

    assertThat(mail).doesNotContain("Bcc", "\r\nX: y", "\r\nSubject: x");
    assertThat(one(new BrevoReports(), report).verdict()).isInstanceOf(MailVerdict.Bounce.class);
  }

  @Test
  void source_provesItselfByThePassword() {
    Settings.Webhook settings = new Settings.Webhook("postmark", List.of(SECRET));

    assertThat(verify(basic("nurture:" + SECRET.reveal()), settings)).isEmpty();
    assertThat(verify(basic("nurture:another"), settings)).isPresent();
    assertThat(verify("Basic !!", settings)).isPresent();
    assertThat(verify("Bearer " + SECRET.reveal(), settings)).isPresent();
    assertThat(verify("", settings)).isPresent();
  }

  private static Optional<Problem> verify(String authorization, Settings.Webhook settings) {
    return new PostmarkReports().verify(request("{}", authorization), settings, Instant.EPOCH);
  }

  private static void assertBounce(RecognisedMail read, BounceClass about) {
    assertThat(read.about()).map(known -> known.id().toString()).contains(MESSAGE);
    assertThat(read.wentTo()).contains("ada@example.com");
    assertThat(read.verdict())
        .isInstanceOfSatisfying(
            MailVerdict.Bounce.class,
            bounce -> assertThat(bounce.recipients().get(0).about()).isEqualTo(about));
  }

  private static RecognisedMail one(WebhookSource source, String body) throws Exception {
    List<RecognisedMail> all = read(source, body);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static List<RecognisedMail> read(WebhookSource source, String body) throws Exception {
    return ((ReportedMails) source.decode(request(body, "")))
        .mails().stream()
            .map(
                mail ->
                    RECOGNISER.recognise(
                        ReceivedMailReader.read(mail),
                        OffsetDateTime.parse("2026-11-28T12:00:00Z")))
            .toList();
  }

  private static ArrivedMail arrived(WebhookSource source, String body) throws Exception {
    return ArrivedMail.of(
        "brevo", Instant.EPOCH, ((ReportedMails) source.decode(request(body, ""))).mails().get(0));
  }

  private static String notification(String message) {
    return "{\"Type\": \"Notification\", \"MessageId\": \"x\", \"Message\": \""
        + message.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
        + "\"}";
  }

  private static String basic(String pair) {
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static WebhookRequest request(String body, String authorization) {
    return new WebhookRequest(
        MultiMap.caseInsensitiveMultiMap().addAll(Map.of("authorization", authorization)),
        body.getBytes(StandardCharsets.UTF_8));
  }
}
