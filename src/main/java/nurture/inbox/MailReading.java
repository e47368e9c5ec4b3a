package nurture.inbox;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import nurture.channel.email.reader.ReceivedMail;
import nurture.channel.email.reader.ReceivedMailReader;
import nurture.decision.AnswerJudge;
import nurture.decision.AnswerVerdict;
import nurture.rules.DeliveryRules;
import nurture.rules.RuleBook;

/** Reads mails that arrived, as far as that takes nothing but the mail. Thread: any. */
public final class MailReading {

  /** How long mail servers try at most (RFC 5321 §4.5.4.1), and some days. */
  private static final Duration ON_THE_WAY = Duration.ofDays(8);

  private static final String FORGED =
      "the address of its author is forged, says our mail server: it counts for no candidate by it";

  /** What may stand in References: RFC 5322 §3.6.4, without comments and quotations. */
  private static final Pattern ANSWERABLE =
      Pattern.compile("[!-?A-~&&[^<>\\s]]{1,200}@[!-?A-~&&[^<>\\s]]{1,200}");

  private static final InboxWords WORDS = InboxWords.shipped();
  private static final int LONGEST_SUBJECT = 300;
  private static final int LONGEST_SENDER = 320;

  private static final AnswerJudge UNJUDGED = answer -> AnswerVerdict.unspoken(answer, "", "");

  private final MailRecogniser recogniser;
  private final OwnMailboxes own;

  public MailReading(OwnMailboxes own) {
    this.recogniser = new MailRecogniser(own);
    this.own = own;
  }

  /** What a mail is; of a bounce not what it is about. Never throws for any mail. */
  public MailVerdict verdict(ArrivedMail mail) {
    ReceivedMail read = ReceivedMailReader.read(mail.raw());
    return recogniser.recognise(read, day(read, mail), UNJUDGED).verdict();
  }

  /**
   * What a mail is, before it is known whom it is about and what a reply means.
   *
   * @param rules that judge the answers of mail servers
   */
  public ReadMail read(ArrivedMail mail, RuleBook rules) {
    ReceivedMail read = ReceivedMailReader.read(mail.raw());
    LocalDate day = day(read, mail);
    RecognisedMail recognised =
        recogniser.recognise(read, day, answer -> DeliveryRules.judge(rules, answer));
    boolean forged =
        own.verifier(mail.source())
            .filter(verifier -> AuthenticationResults.forged(read, verifier))
            .isPresent();
    return new ReadMail(
        mail.id(),
        forged ? recognised.noting(FORGED) : recognised,
        Optional.empty(),
        cut(read.sender().orElse(""), LONGEST_SENDER),
        new MailHeading(
            cut(read.subject(), LONGEST_SUBJECT),
            cut(WORDS.threadOf(read.subject()), LONGEST_SUBJECT),
            read.messageId().filter(id -> ANSWERABLE.matcher(id).matches()).orElse("")),
        day,
        forged);
  }

  /**
   * The day a mail was written, in its author's calendar. What it says of its time counts only as
   * far as that is likely: clocks are wrong.
   */
  private static LocalDate day(ReceivedMail mail, ArrivedMail arrived) {
    OffsetDateTime received = arrived.received().atOffset(ZoneOffset.UTC);
    return mail.date()
        .filter(date -> Duration.between(date, received).abs().compareTo(ON_THE_WAY) < 0)
        .orElse(received)
        .toLocalDate();
  }

  private static String cut(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }
}
