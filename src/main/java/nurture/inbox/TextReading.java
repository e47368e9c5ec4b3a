package nurture.inbox;

import java.time.ZoneOffset;
import java.util.Optional;
import nurture.event.ChannelDescription;

/**
 * Reads texts that arrived: the words by which carriers end and begin texts, as all that is said;
 * else a reply, which rules read as they read that of a mail. Thread: any.
 */
public final class TextReading {

  private static final int LONGEST_SUBJECT = 60;

  private static final InboxWords WORDS = InboxWords.shipped();

  private TextReading() {}

  /**
   * What a text is, before it is known whom it is from and what a reply means.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static ReadMail read(ArrivedMail arrived) {
    ReceivedText text =
        ReceivedText.of(PostedForm.read(arrived.raw()))
            .orElseThrow(() -> new IllegalArgumentException("it is no text"));
    return new ReadMail(
        arrived.id(),
        recognised(text),
        Optional.empty(),
        text.from().e164(),
        MailHeading.ofText(subject(text)),
        arrived.received().atOffset(ZoneOffset.UTC).toLocalDate(),
        Optional.empty(),
        false,
        text.via());
  }

  private static RecognisedMail recognised(ReceivedText text) {
    StrippedReply said = new StrippedReply(text.text(), Optional.empty());
    String word = bare(text.text());
    if (text.optOut().equals("STOP") || WORDS.whole(WordSection.TEXT_STOP, word)) {
      return recognised(new MailVerdict.Unsubscribe(said), "a word that ends texts");
    }
    if (text.optOut().equals("START") || WORDS.whole(WordSection.TEXT_START, word)) {
      return recognised(new MailVerdict.Subscribe(said), "a word that begins texts again");
    }
    if (text.text().isBlank()) {
      String why = text.attached() ? "it has no text, only attachments" : "it has no text";
      return recognised(new MailVerdict.Unrecognised(why), why);
    }
    return new RecognisedMail(
        new MailVerdict.Reply(said),
        Optional.empty(),
        Optional.empty(),
        "a text, as far as can be told by a person",
        WORDS.found(WordSection.DATA_REQUEST, InboxWords.plain(text.text())),
        Optional.empty());
  }

  private static RecognisedMail recognised(MailVerdict verdict, String sign) {
    return new RecognisedMail(verdict, Optional.empty(), Optional.empty(), sign);
  }

  private static String subject(ReceivedText text) {
    String line = text.text().replaceAll("\\s+", " ").strip();
    return ChannelDescription.of(text.via()).name()
        + ": "
        + (line.length() > LONGEST_SUBJECT ? line.substring(0, LONGEST_SUBJECT) + "…" : line);
  }

  private static String bare(String text) {
    return InboxWords.start(text)
        .replaceAll("[^\\p{L}\\p{N}' -]", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
