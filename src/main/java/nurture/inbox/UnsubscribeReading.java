package nurture.inbox;

import static nurture.inbox.WordSection.KEEPS;
import static nurture.inbox.WordSection.POLITE;
import static nurture.inbox.WordSection.UNSUBSCRIBE;
import static nurture.inbox.WordSection.UNSUBSCRIBE_WHOLE;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.channel.email.reader.MailAddress;
import nurture.channel.email.reader.ReceivedMail;

/** Whether the author of a mail wants no more of ours: by List-Unsubscribe, or in plain words. */
final class UnsubscribeReading {

  /** A longer text speaks of more than that. */
  private static final int LONGEST = 700;

  private static final int LONGEST_BESIDE_SUBJECT = 40;

  private final InboxWords words;

  UnsubscribeReading(InboxWords words) {
    this.words = words;
  }

  /** What asks for it, in words; empty if nothing does. */
  Optional<String> of(ReceivedMail mail, StrippedReply reply) {
    boolean plus =
        Stream.concat(mail.deliveredTo().stream(), mail.to().stream())
            .map(MailAddress::email)
            .map(email -> email.toLowerCase(Locale.ROOT))
            .anyMatch(email -> email.matches("([^@]*\\+)?unsubscribe[^@]*@.*"));
    if (plus) {
      return Optional.of("the address it was sent to");
    }
    String subject = words.threadOf(InboxWords.plain(mail.subject()));
    String said = reply.unsure().isPresent() ? firstLine(reply.text()) : reply.text();
    String plain = InboxWords.plain(said);
    boolean asksBySubject =
        bare(subject).startsWith("unsubscribe") || words.whole(UNSUBSCRIBE_WHOLE, bare(subject));
    if (asksBySubject && (bare(plain).length() <= LONGEST_BESIDE_SUBJECT || isWish(plain))) {
      return Optional.of("the subject");
    }
    if (words.whole(UNSUBSCRIBE_WHOLE, bare(plain)) || isWish(plain)) {
      return Optional.of("its words");
    }
    return Optional.empty();
  }

  private boolean isWish(String plain) {
    return plain.length() <= LONGEST
        && words.found(UNSUBSCRIBE, plain)
        && !words.found(KEEPS, plain);
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  private String bare(String plain) {
    return words
        .pattern(POLITE)
        .matcher(plain)
        .replaceAll(" ")
        .replaceAll("[^\\p{L}\\p{N}' -]", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
