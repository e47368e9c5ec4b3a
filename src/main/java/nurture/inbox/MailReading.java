package nurture.inbox;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nurture.channel.email.reader.ReceivedMail;
import nurture.channel.email.reader.ReceivedMailReader;

/** Reads mails that arrived, as far as that takes nothing but the mail. Thread: any. */
public final class MailReading {

  private static final int LONGEST_SUBJECT = 300;
  private static final int LONGEST_SENDER = 320;

  private final MailRecogniser recogniser;

  public MailReading(OwnMailboxes own) {
    this.recogniser = new MailRecogniser(own);
  }

  /**
   * What a mail is, before it is known whom it is about. Never throws for any mail.
   *
   * @param mail its id and bytes
   */
  public ReadMail read(ArrivedMail mail) {
    ReceivedMail read = ReceivedMailReader.read(mail.raw());
    OffsetDateTime received = mail.received().atOffset(ZoneOffset.UTC);
    RecognisedMail recognised = recogniser.recognise(read, received);
    return new ReadMail(
        mail.id(),
        recognised,
        Optional.empty(),
        cut(read.sender().orElse(""), LONGEST_SENDER),
        cut(read.subject(), LONGEST_SUBJECT),
        meaning(recognised, read.date().orElse(received)));
  }

  private static Optional<ReplyMeaning> meaning(RecognisedMail recognised, OffsetDateTime written) {
    return recognised.verdict() instanceof MailVerdict.Reply reply
        ? Optional.of(ReplyMeaning.of(ReplyReading.of(reply.reply(), written.toLocalDate())))
        : Optional.empty();
  }

  private static String cut(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }
}
