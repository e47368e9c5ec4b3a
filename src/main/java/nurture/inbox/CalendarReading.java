package nurture.inbox;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.channel.email.reader.ReceivedMail;
import nurture.inbox.MailVerdict.Participation;

/**
 * Answers to invitations (RFC 5546), by their calendar or, where that is missing, their subject.
 */
final class CalendarReading {
  private static final Pattern METHOD = Pattern.compile("(?im)^METHOD\\s*:\\s*([A-Z]+)");
  private static final Pattern STATE =
      Pattern.compile(
          "PARTSTAT\\s*=\\s*\"?(ACCEPTED|DECLINED|TENTATIVE)", Pattern.CASE_INSENSITIVE);

  private final InboxWords words;

  CalendarReading(InboxWords words) {
    this.words = words;
  }

  Optional<Participation> of(ReceivedMail mail) {
    Matcher method = METHOD.matcher(mail.calendar());
    if (method.find()) {
      return switch (method.group(1).toUpperCase(Locale.ROOT)) {
        case "COUNTER" -> Optional.of(Participation.COUNTERED);
        case "REPLY" -> Optional.of(state(mail));
        default -> Optional.empty();
      };
    }
    boolean calendar =
        mail.headers()
            .first("content-class")
            .filter(said -> said.toLowerCase(Locale.ROOT).contains("calendarmessage"))
            .isPresent();
    return calendar || mail.text().isBlank() ? bySubject(mail) : Optional.empty();
  }

  private Participation state(ReceivedMail mail) {
    Matcher state = STATE.matcher(mail.calendar());
    return state.find()
        ? Participation.valueOf(state.group(1).toUpperCase(Locale.ROOT))
        : bySubject(mail).orElse(Participation.TENTATIVE);
  }

  private Optional<Participation> bySubject(ReceivedMail mail) {
    String subject = InboxWords.plain(mail.subject());
    if (words.found(WordSection.MEETING_TENTATIVE, subject)) {
      return Optional.of(Participation.TENTATIVE);
    }
    if (words.found(WordSection.MEETING_ACCEPTED, subject)) {
      return Optional.of(Participation.ACCEPTED);
    }
    return words.found(WordSection.MEETING_DECLINED, subject)
        ? Optional.of(Participation.DECLINED)
        : Optional.empty();
  }
}
