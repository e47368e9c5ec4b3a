package nurture.inbox;

import static nurture.inbox.WordSection.BOUNCE_SUBJECT;
import static nurture.inbox.WordSection.BOUNCE_TEXT;
import static nurture.inbox.WordSection.DELAY_SUBJECT;
import static nurture.inbox.WordSection.DELAY_TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.channel.email.ReportedAnswer;
import nurture.channel.email.reader.MailAddress;
import nurture.channel.email.reader.MailHeaders;
import nurture.channel.email.reader.ReceivedMail;
import nurture.decision.AnswerJudge;
import nurture.decision.AnswerVerdict;
import nurture.event.AnswerResponse;

/**
 * Reports that a message was not delivered: by their fields (RFC 3464) where they have them, else
 * by the words of the servers that write none.
 */
final class BounceReading {
  private static final Pattern STATUS = Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}");

  /** Mail servers as authors. */
  private static final Pattern DAEMON =
      Pattern.compile(
          "^(mailer-?daemon|mail-?daemon|post_?master|mailerdaemon|mail\\.?delivery|mdaemon"
              + "|microsoftexchange[0-9a-f]{32}|mailadmin|mail-delivery|bounces?|mail-?system|noreply-dmarc.*"
              + "|symantec_antivirus.*|mail_?delivery_?subsystem)([+=-].*)?@");

  private static final Pattern DAEMON_NAME =
      Pattern.compile(
          "mail delivery|mailer-daemon|system administrator|delivery subsystem|mail system"
              + "|microsoft outlook|postmaster|mail administrator|systemadministrator|mailsystem"
              + "|mail router|internet mail|délivrance|mail transfer agent");

  /** Before the copy of our message in reports that are all text. */
  private static final Pattern COPY =
      Pattern.compile(
          "(?im)^[ \\t>]{0,8}(?:-{2,}+[^\\n]{0,80}?(?:copy|original|returned|below|headers|message"
              + "|nachricht|nachfolgend)[^\\n]{0,80}$"
              + "|(?:original message (?:headers|follows)|message headers? follow|your message was:"
              + "|received:[ \\t]+(?:from|by|\\()|return-path:[ \\t]*<)[^\\n]*$)");

  private static final Pattern ANSWER =
      Pattern.compile(
          "(?<![\\d.:/\\[-])(?:421|45[0-9]|50[0-4]|51[0-9]|52[0-9]|53[0-9]|55[0-9]|57[0-9])"
              + "(?=[ :-](?!\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d))[ :-]+\\S");

  private static final Pattern NUMBERED =
      Pattern.compile("[(#\\[ ]([245]\\.\\d{1,3}\\.\\d{1,3})[)\\] .:;]");

  /** What a report repeats of our message. */
  private static final Pattern FIELDS =
      Pattern.compile(
          "(?im)^[ \\t]*(subject|betreff|objet|asunto|onderwerp|to|an|sent|date|from)[ \\t]*:.*$");

  private static final int FEWEST_LETTERS = 12;
  private static final int LONGEST_ANSWER = 900;
  private static final int LONGEST_REASON = 1500;

  private final InboxWords words;

  BounceReading(InboxWords words) {
    this.words = words;
  }

  /** Whether a mail server wrote it, as far as its author's address and name tell. */
  static boolean isDaemon(ReceivedMail mail) {
    return mail.from().stream()
        .anyMatch(
            from ->
                DAEMON.matcher(from.email().toLowerCase(Locale.ROOT)).find()
                    || DAEMON_NAME.matcher(from.name().toLowerCase(Locale.ROOT)).find());
  }

  /** Whether it has the fields of a report about a delivery. */
  static boolean isReport(ReceivedMail mail) {
    return !mail.deliveryStatus().isEmpty() || mail.reportType().equals("delivery-status");
  }

  /** What a report says; empty if the mail is none. */
  Optional<MailVerdict> of(ReceivedMail mail, AnswerJudge judge) {
    if (!mail.deliveryStatus().isEmpty()) {
      Optional<MailVerdict> fields = fields(mail, judge);
      if (fields.isPresent()) {
        return fields;
      }
    }
    String subject = InboxWords.plain(mail.subject());
    String head = head(mail.text().all());
    String plain = InboxWords.start(head);
    boolean subjectSays = words.found(BOUNCE_SUBJECT, subject);
    boolean textSays = words.found(BOUNCE_TEXT, plain);
    boolean failed = mail.headers().has("x-failed-recipients");
    boolean delays = words.found(DELAY_SUBJECT, subject) || words.found(DELAY_TEXT, plain);
    int signs =
        (isDaemon(mail) ? 2 : 0)
            + (mail.nullSender() ? 1 : 0)
            + (failed ? 2 : 0)
            + (isReport(mail) ? 2 : 0)
            + (subjectSays ? 1 : 0)
            + (textSays ? 1 : 0)
            + (delays && isDaemon(mail) ? 1 : 0);
    if (signs < 3 || !(isDaemon(mail) || mail.nullSender() || failed || isReport(mail))) {
      return Optional.empty();
    }
    if (delays && (words.found(DELAY_SUBJECT, subject) || !subjectSays)) {
      return Optional.of(new MailVerdict.Delayed());
    }
    return subjectSays || textSays || failed
        ? Optional.of(words(mail, head, judge))
        : Optional.empty();
  }

  /** A filter that refuses mail may say so in the form of a receipt (RFC 5429 §2.1.2). */
  Optional<MailVerdict> rejection(ReceivedMail mail, AnswerJudge judge) {
    String subject = InboxWords.plain(mail.subject());
    String head = head(mail.text().all());
    return words.found(BOUNCE_SUBJECT, subject) || words.found(BOUNCE_TEXT, InboxWords.start(head))
        ? Optional.of(words(mail, head, judge))
        : Optional.empty();
  }

  private Optional<MailVerdict> fields(ReceivedMail mail, AnswerJudge judge) {
    List<FailedRecipient> failed = new ArrayList<>();
    boolean delayed = false;
    boolean delivered = false;
    for (MailHeaders group : recipients(mail)) {
      String status = status(group);
      String action = group.first("action").orElse("").strip().toLowerCase(Locale.ROOT);
      if (action.startsWith("delayed") || action.isEmpty() && status.startsWith("4")) {
        delayed = true;
      } else if (action.startsWith("delivered")
          || action.startsWith("relayed")
          || action.startsWith("expanded")) {
        delivered = true;
      } else {
        failed.add(recipient(mail, group, status, judge));
      }
    }
    if (!failed.isEmpty()) {
      return Optional.of(new MailVerdict.Bounce(failed));
    }
    if (delayed) {
      return Optional.of(new MailVerdict.Delayed());
    }
    return delivered ? Optional.of(new MailVerdict.Delivered()) : Optional.empty();
  }

  /**
   * What is told of each recipient; where the one that our message went to is among them, of that
   * one alone: what became of the others says nothing of it.
   */
  private static List<MailHeaders> recipients(ReceivedMail mail) {
    List<MailHeaders> all =
        mail.deliveryStatus().stream()
            .filter(
                group ->
                    group.has("final-recipient")
                        || group.has("action")
                        || group.has("original-recipient"))
            .toList();
    Optional<String> to = wentTo(mail);
    List<MailHeaders> ours =
        all.stream()
            .filter(
                group ->
                    to.isPresent()
                        && (to.equals(address(group, "original-recipient"))
                            || to.equals(address(group, "final-recipient"))))
            .toList();
    return ours.isEmpty() ? all : ours;
  }

  /** As our own header says. */
  private static Optional<String> wentTo(ReceivedMail mail) {
    return mail.original()
        .flatMap(headers -> headers.raw("to"))
        .flatMap(to -> MailAddress.in(to).stream().findFirst());
  }

  private static Optional<String> address(MailHeaders group, String field) {
    return group
        .raw(field)
        .map(BounceReading::withoutType)
        .flatMap(said -> MailAddress.in(said).stream().findFirst());
  }

  private static FailedRecipient recipient(
      ReceivedMail mail, MailHeaders group, String status, AnswerJudge judge) {
    String diagnostic = withoutType(group.first("diagnostic-code").orElse(""));
    String head = head(mail.text().all());
    String said = diagnostic.isBlank() ? answer(head, "").orElse("") : diagnostic;
    return failed(address(group), ReportedAnswer.of(said, status, start(head)), judge);
  }

  private static String status(MailHeaders group) {
    Matcher status = STATUS.matcher(group.first("status").orElse(""));
    return status.find() ? status.group() : "";
  }

  private static String address(MailHeaders group) {
    return address(group, "final-recipient")
        .or(() -> address(group, "original-recipient"))
        .orElse("");
  }

  /** {@code rfc822; address}, {@code smtp; words}. */
  private static String withoutType(String field) {
    int end = field.indexOf(';');
    return end < 0 || end > 20 ? field : field.substring(end + 1).strip();
  }

  private static MailVerdict words(ReceivedMail mail, String head, AnswerJudge judge) {
    List<String> named =
        mail.headers().raw("x-failed-recipients").map(MailAddress::in).orElse(List.of());
    String address =
        wentTo(mail)
            .filter(to -> named.contains(to) || MailAddress.in(head).contains(to))
            .or(() -> named.stream().findFirst())
            .or(() -> recipientIn(mail, head))
            .orElse("");
    Matcher numbered = NUMBERED.matcher(head);
    String status = numbered.find() ? numbered.group(1) : "";
    String said = answer(head, address).orElseGet(() -> paragraph(head, address));
    return new MailVerdict.Bounce(
        List.of(failed(address, ReportedAnswer.of(said, status, start(head)), judge)));
  }

  private static FailedRecipient failed(String address, ReportedAnswer answer, AnswerJudge judge) {
    AnswerVerdict verdict = judge.judge(answer.answer());
    BounceClass about =
        verdict.aboutUs()
            ? BounceClass.US
            : answer.isPassing(verdict.response())
                ? BounceClass.TEMPORARY
                : verdict.response() == AnswerResponse.SUPPRESS
                    ? BounceClass.MAILBOX
                    : BounceClass.MESSAGE;
    return new FailedRecipient(
        address,
        about,
        answer.code(),
        answer.reason(),
        Optional.of(new FailedRecipient.HeardAnswer(answer.answer(), verdict, answer.said())));
  }

  private static Optional<String> recipientIn(ReceivedMail mail, String head) {
    return MailAddress.in(head).stream()
        .filter(email -> mail.to().stream().noneMatch(to -> to.email().equals(email)))
        .filter(email -> !DAEMON.matcher(email).find())
        .findFirst();
  }

  /** What the server's own words are, before the copy of our message. */
  private static String head(String text) {
    Matcher copy = COPY.matcher(text);
    int from = 0;
    while (copy.find(from)) {
      if (text.substring(from, copy.start()).replaceAll("[^\\p{L}]", "").length()
          > FEWEST_LETTERS) {
        return text.substring(0, copy.start());
      }
      from = copy.end();
    }
    return text;
  }

  /** From a reply code to the end of its paragraph. */
  private static Optional<String> answer(String head, String address) {
    int near = address.isEmpty() ? 0 : Math.max(0, head.toLowerCase(Locale.ROOT).indexOf(address));
    Matcher answer = ANSWER.matcher(head);
    if (!answer.find(near) && !(near > 0 && answer.find(0))) {
      return Optional.empty();
    }
    return Optional.of(toBlankLine(head, answer.start(), LONGEST_ANSWER));
  }

  /** What stands with the address; all if that is nothing. */
  private static String paragraph(String head, String address) {
    String lower = head.toLowerCase(Locale.ROOT);
    StringBuilder said = new StringBuilder();
    int near = address.isEmpty() ? -1 : lower.indexOf(address);
    while (near >= 0 && said.length() < LONGEST_REASON) {
      String after = toBlankLine(head, near + address.length(), LONGEST_REASON);
      said.append(FIELDS.matcher(after).replaceAll("")).append('\n');
      near = lower.indexOf(address, near + address.length() + after.length());
    }
    boolean tells = said.toString().replaceAll("[^\\p{L}]", "").length() > FEWEST_LETTERS;
    return tells ? said.toString() : FIELDS.matcher(start(head)).replaceAll("");
  }

  private static String toBlankLine(String text, int from, int longest) {
    Matcher blank = Pattern.compile("\\n\\s*\\n").matcher(text);
    int end = blank.find(Math.min(from, text.length())) ? blank.start() : text.length();
    return text.substring(from, Math.min(end, from + longest));
  }

  private static String start(String text) {
    return text.length() > LONGEST_REASON ? text.substring(0, LONGEST_REASON) : text;
  }
}
