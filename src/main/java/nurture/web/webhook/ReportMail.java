package nurture.web.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import nurture.digest.Sha256;
import nurture.identity.Mailbox;

/**
 * A report of a provider as the mail by which mail servers report. The same report makes the same
 * bytes, so that it counts once however often it is posted.
 *
 * @param provider its name, in lower case
 * @param id of the report at the provider
 * @param message Message-ID of the mail it is about, or what that begins with
 * @param recipient the address the mail went to
 * @param at when it happened
 */
record ReportMail(String provider, String id, String message, String recipient, Instant at) {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private static final Pattern STATUS = Pattern.compile("[45]\\.\\d{1,3}\\.\\d{1,3}");
  private static final Pattern ANSWERED = Pattern.compile("\\b[45]\\d\\d\\b");
  private static final int LONGEST = 900;

  ReportMail {
    message = message.replaceAll("[^!-~]|[<>]|@.*", "");
    recipient = Mailbox.fault(recipient.strip()).isEmpty() ? recipient.strip() : "";
  }

  /**
   * A mail that was not delivered (RFC 3464).
   *
   * @param status of RFC 3463: what the provider makes of it; it counts where {@code said} has no
   *     code of a mail server
   * @param said the words of the mail server, or of the provider
   */
  byte[] bounce(String status, String said) {
    String code = STATUS.matcher(status).matches() ? status : "5.0.0";
    String answer =
        ANSWERED.matcher(said).find()
            ? said
            : (code.startsWith("4") ? "450 " : "550 ") + code + " " + said;
    return report(
        "delivery-status",
        "Report of a delivery",
        answer,
        """
        Reporting-MTA: dns; %1$s.invalid

        Final-Recipient: rfc822; %2$s
        Action: failed
        Status: %3$s
        Diagnostic-Code: smtp; %4$s
        """
            .formatted(provider, recipient, code, line(answer)));
  }

  /** A complaint of the recipient (RFC 5965). */
  byte[] complaint() {
    return report(
        "feedback-report",
        "Complaint",
        "The recipient took the mail for spam.",
        """
        Feedback-Type: abuse
        User-Agent: %s
        Version: 1
        Original-Rcpt-To: rfc822; %s
        """
            .formatted(provider, recipient));
  }

  /** The recipient unsubscribed at the provider: as if they had written it. */
  byte[] unsubscribe() {
    return bytes(
        """
        From: %s
        Subject: unsubscribe
        Date: %s
        Message-ID: <%s>
        In-Reply-To: <%s@%s.invalid>
        Content-Type: text/plain; charset=UTF-8

        unsubscribe
        """
            .formatted(recipient, DATE.format(at), own(), message, provider));
  }

  private byte[] report(String kind, String subject, String said, String fields) {
    return bytes(
        """
        From: MAILER-DAEMON@%1$s.invalid
        Subject: %2$s
        Date: %3$s
        Message-ID: <%4$s>
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=%5$s; boundary="=_report"

        --=_report
        Content-Type: text/plain; charset=UTF-8

        %6$s

        --=_report
        Content-Type: message/%5$s

        %7$s
        --=_report
        Content-Type: text/rfc822-headers

        Message-ID: <%8$s@%1$s.invalid>
        To: %9$s

        --=_report--
        """
            .formatted(
                provider,
                subject,
                DATE.format(at),
                own(),
                kind,
                line(said),
                fields,
                message,
                recipient));
  }

  private String own() {
    Sha256 digest = new Sha256();
    for (String part : new String[] {id, message, recipient, at.toString()}) {
      digest.and(part.length() + "\0").and(part);
    }
    return HexFormat.of().formatHex(digest.bytes()).substring(0, 32) + "@" + provider + ".invalid";
  }

  private static String line(String text) {
    String plain = text.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
  }

  private static byte[] bytes(String mail) {
    return mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
  }
}
