package nurture.inbox;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nurture.channel.email.reader.ReceivedMail;
import nurture.channel.email.reader.ReceivedMailReader;
import nurture.rules.RuleBook;

/** Reads mails that arrived, as far as that takes nothing but the mail. Thread: any. */
public final class MailReading {

  /** How long mail servers try at most (RFC 5321 §4.5.4.1), and some days. */
  private static final Duration ON_THE_WAY = Duration.ofDays(8);

  private static final int LONGEST_SUBJECT = 300;
  private static final int LONGEST_SENDER = 320;

  private final MailRecogniser recogniser;

  public MailReading(OwnMailboxes own) {
    this.recogniser = new MailRecogniser(own);
  }

  /** What a mail is. Never throws for any mail. */
  public MailVerdict verdict(ArrivedMail mail) {
    ReceivedMail read = ReceivedMailReader.read(mail.raw());
    return recogniser
        .recognise(read, written(read, mail.received().atOffset(ZoneOffset.UTC)).toLocalDate())
        .verdict();
  }

  /**
   * What a mail is and what a reply means, before it is known whom it is about.
   *
   * @param rules that read replies
   */
  public ReadMail read(ArrivedMail mail, RuleBook rules) {
    ReceivedMail read = ReceivedMailReader.read(mail.raw());
    OffsetDateTime received = mail.received().atOffset(ZoneOffset.UTC);
    RecognisedMail recognised = recogniser.recognise(read, written(read, received).toLocalDate());
    return new ReadMail(
        mail.id(),
        recognised,
        Optional.empty(),
        cut(read.sender().orElse(""), LONGEST_SENDER),
        cut(read.subject(), LONGEST_SUBJECT),
        understood(recognised, written(read, received), rules));
  }

  private static Optional<UnderstoodReply> understood(
      RecognisedMail recognised, OffsetDateTime written, RuleBook rules) {
    return recognised.verdict() instanceof MailVerdict.Reply reply
        ? Optional.of(UnderstoodReply.of(reply.reply(), written.toLocalDate(), rules))
        : Optional.empty();
  }

  /** What a mail says of its time counts only as far as that is likely: clocks are wrong. */
  private static OffsetDateTime written(ReceivedMail mail, OffsetDateTime received) {
    return mail.date()
        .filter(date -> Duration.between(date, received).abs().compareTo(ON_THE_WAY) < 0)
        .orElse(received);
  }

  private static String cut(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }
}
