package nurture.inbox;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a mail server answered, as the reports in which different servers pass it on. */
final class ReportShapes {
  private static final Pattern ENHANCED = Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}");

  private ReportShapes() {}

  /**
   * @param step at which the server answered: CONNECT, MAIL, RCPT or DOT
   */
  static String report(int number, String step, String answer) {
    Matcher enhanced = ENHANCED.matcher(answer);
    String status = enhanced.find() ? enhanced.group() : answer.charAt(0) + ".0.0";
    return switch (number % 6) {
      case 0 -> postfix(step, answer, status);
      case 1 -> exim(step, answer);
      case 2 -> gmail(answer, status);
      case 3 -> exchange(answer, status);
      case 4 -> qmail(answer);
      default -> sendmail(step, answer, status);
    };
  }

  private static String postfix(String step, String answer, String status) {
    String said =
        step.equals("CONNECT")
            ? "host mail.example.net[192.0.2.25] refused to talk to me: " + answer
            : "host mail.example.net[192.0.2.25] said: "
                + answer
                + " (in reply to "
                + switch (step) {
                  case "MAIL" -> "MAIL FROM command)";
                  case "RCPT" -> "RCPT TO command)";
                  default -> "end of DATA command)";
                };
    return standard(
        "MAILER-DAEMON@mx.acme.example (Mail Delivery System)",
        "Undelivered Mail Returned to Sender",
        """
        This is the mail system at host mx.acme.example.

        I'm sorry to have to inform you that your message could not
        be delivered to one or more recipients. It's attached below.

        <jonas.lindqvist@example.net>: %s"""
            .formatted(said),
        status,
        "smtp; " + answer);
  }

  private static String gmail(String answer, String status) {
    return standard(
        "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
        "Delivery Status Notification (Failure)",
        """
        ** Message blocked **

        Your message to jonas.lindqvist@example.net has been blocked. See technical details below for more information.

        The response was:
        %s"""
            .formatted(answer),
        status,
        "smtp; " + answer);
  }

  private static String exchange(String answer, String status) {
    return standard(
        "Microsoft Outlook <postmaster@example.net>",
        "Undeliverable: A thought about your work",
        """
        Delivery has failed to these recipients or groups:

        jonas.lindqvist@example.net
        Your message couldn't be delivered. Remote server returned '%s'
        """
            .formatted(answer),
        status,
        "smtp;" + answer);
  }

  private static String sendmail(String step, String answer, String status) {
    String command = step.equals("RCPT") ? "RCPT To:<jonas.lindqvist@example.net>" : "DATA";
    return standard(
        "Mail Delivery Subsystem <MAILER-DAEMON@relay.acme.example>",
        "Returned mail: see transcript for details",
        """
           ----- The following addresses had permanent fatal errors -----
        <jonas.lindqvist@example.net>
            (reason: %s)

           ----- Transcript of session follows -----
        ... while talking to mail.example.net.:
        >>> %s
        <<< %s"""
            .formatted(answer, command, answer),
        status,
        "SMTP; " + answer);
  }

  private static String standard(
      String from, String subject, String text, String status, String diagnostic) {
    return """
    Return-Path: <>
    From: %s
    To: bounce@acme.example
    Subject: %s
    Auto-Submitted: auto-replied
    Date: Tue, 1 Dec 2026 10:00:00 +0100
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status; boundary="bb"

    --bb
    Content-Type: text/plain; charset=utf-8

    %s

    --bb
    Content-Type: message/delivery-status

    Reporting-MTA: dns; relay.acme.example

    Final-Recipient: rfc822; jonas.lindqvist@example.net
    Action: failed
    Status: %s
    Diagnostic-Code: %s

    --bb
    Content-Type: message/rfc822

    $ORIG

    $BODY
    --bb--
    """
        .formatted(from, subject, text, status, diagnostic);
  }

  private static String exim(String step, String answer) {
    String after =
        switch (step) {
          case "MAIL" ->
              "SMTP error from remote mail server after MAIL FROM:<bounce@acme.example>:";
          case "RCPT" ->
              "SMTP error from remote mail server after RCPT TO:<jonas.lindqvist@example.net>:";
          case "DOT" -> "SMTP error from remote mail server after end of data:";
          default -> "SMTP error from remote mail server after initial connection:";
        };
    return """
    Return-path: <>
    From: Mail Delivery System <Mailer-Daemon@relay.acme.example>
    To: bounce@acme.example
    Auto-Submitted: auto-replied
    X-Failed-Recipients: jonas.lindqvist@example.net
    Subject: Mail delivery failed: returning message to sender
    Date: Tue, 01 Dec 2026 10:00:00 +0100

    This message was created automatically by mail delivery software.

    A message that you sent could not be delivered to one or more of its
    recipients. This is a permanent error. The following address(es) failed:

      jonas.lindqvist@example.net
        host mail.example.net [192.0.2.25]
        %s
        %s

    ------ This is a copy of your message, including all the headers. ------

    $ORIG

    $BODY
    """
        .formatted(after, answer);
  }

  private static String qmail(String answer) {
    return """
    Return-Path: <>
    Date: 1 Dec 2026 09:00:00 -0000
    From: MAILER-DAEMON@relay.acme.example
    To: bounce@acme.example
    Subject: failure notice

    Hi. This is the qmail-send program at relay.acme.example.
    I'm afraid I wasn't able to deliver your message to the following addresses.
    This is a permanent error; I've given up. Sorry it didn't work out.

    <jonas.lindqvist@example.net>:
    192.0.2.25 failed after I sent the message.
    Remote host said: %s

    --- Below this line is a copy of the message.

    $ORIG

    $BODY
    """
        .formatted(answer);
  }
}
