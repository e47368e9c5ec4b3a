package nurture.inbox;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nurture.channel.email.reader.ReceivedMail;
import nurture.channel.email.reader.ReceivedMailReader;
import nurture.rules.RuleBook;

/** Reads mails that arrived, as far as that takes nothing but the mail. Thread: any. */
public final class MailReading {

  private static final int LONGEST_SUBJECT = 300;
  private static final int LONGEST_SENDER = 320;

  private final MailRecogniser recogniser;

  public MailReading(OwnMailboxes own) {
    this.recogniser = new MailRecogniser(own);
  }

  /** What a mail is. Never throws for any mail. */
  public MailVerdict verdict(ArrivedMail mail) {
    return recogniser
        .recognise(ReceivedMailReader.read(mail.raw()), mail.received().atOffset(ZoneOffset.UTC))
        .verdict();
  }

  /**
   * What a mail is and what a reply means, before it is known whom it is about.
   *
   * @param rules that read replies
   * @throws nurture.rules.EvaluationFailed if a rule throws or the budget is used up
   */
  public ReadMail read(ArrivedMail mail, RuleBook rules) {
    ReceivedMail read = ReceivedMailReader.read(mail.raw());
    OffsetDateTime received = mail.received().atOffset(ZoneOffset.UTC);
    RecognisedMail recognised = recogniser.recognise(read, received);
    return new ReadMail(
        mail.id(),
        recognised,
        Optional.empty(),
        cut(read.sender().orElse(""), LONGEST_SENDER),
        cut(read.subject(), LONGEST_SUBJECT),
        understood(recognised, read.date().orElse(received), rules));
  }

  private static Optional<UnderstoodReply> understood(
      RecognisedMail recognised, OffsetDateTime written, RuleBook rules) {
    return recognised.verdict() instanceof MailVerdict.Reply reply
        ? Optional.of(UnderstoodReply.of(reply.reply(), written.toLocalDate(), rules))
        : Optional.empty();
  }

  private static String cut(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }
}
