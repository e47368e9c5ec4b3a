package nurture.channel.email;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nurture.channel.Delivery.Refused;
import nurture.identity.Mailbox;

/**
 * Whether a letter can be sent at all. What passes here can be composed without further thought: no
 * field can end a header, start another, or reach a second recipient.
 */
final class LetterCheck {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ID = 200;

  /** RFC 5322 §2.1.1 allows 998 to a line; what cannot be folded must stay below. */
  private static final int LONGEST_WORD = 900;

  private static final Pattern UNFOLDABLE = Pattern.compile("[^ ]{" + LONGEST_WORD + "}");

  /** RFC 5322 §3.6.8. */
  private static final Pattern HEADER_NAME = Pattern.compile("[!-9;-~]{1,70}");

  private static final Set<String> OURS =
      Set.of(
          "from",
          "sender",
          "to",
          "cc",
          "bcc",
          "reply-to",
          "subject",
          "date",
          "message-id",
          "mime-version",
          "return-path",
          "received",
          "apparently-to",
          "delivered-to");

  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++";

  /** RFC 5322 §3.2.3. */
  private static final Pattern DOT_ATOM = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*+");

  private LetterCheck() {}

  /**
   * Why the letter can never be sent, naming the field and not its content; empty if it can. Never
   * a hard refusal: it is ours, and no mail server has said anything about the mailbox.
   */
  static Optional<Refused> refusal(Letter letter) {
    return Mailbox.fault(letter.to().email())
        .map(fault -> "to: the address " + fault)
        .or(() -> rest(letter))
        .map(reason -> new Refused("letter", reason, false));
  }

  private static Optional<String> rest(Letter letter) {
    if (letter.id().length() > LONGEST_ID || !DOT_ATOM.matcher(letter.id()).matches()) {
      return Optional.of("id: cannot be part of a Message-ID");
    }
    if (letter.text().isBlank() && letter.html().isBlank()) {
      return Optional.of("text, html: both are blank");
    }
    return line("to: the name", letter.to().name(), LONGEST_NAME)
        .or(() -> party("from", letter.from()))
        .or(() -> letter.replyTo().flatMap(address -> party("replyTo", address)))
        .or(() -> line("subject", letter.subject(), Integer.MAX_VALUE))
        .or(() -> headers(letter.headers()))
        .or(
            () ->
                letter.attachments().stream()
                    .flatMap(
                        file -> line("attachments: a name", file.name(), LONGEST_NAME).stream())
                    .findFirst());
  }

  private static Optional<String> party(String field, Address address) {
    return Mailbox.fault(address.email())
        .or(() -> asciiFault(address))
        .map(fault -> field + ": the address " + fault)
        .or(() -> line(field + ": the name", address.name(), LONGEST_NAME));
  }

  /** Only the recipient's server has to offer SMTPUTF8; ours must be answered by any. */
  private static Optional<String> asciiFault(Address address) {
    return Mailbox.checked(address.email()).needsSmtpUtf8()
        ? Optional.of("has characters outside ASCII before the @")
        : Optional.empty();
  }

  private static Optional<String> headers(Map<String, String> headers) {
    for (Map.Entry<String, String> header : headers.entrySet()) {
      String name = header.getKey();
      if (!HEADER_NAME.matcher(name).matches()) {
        return Optional.of("headers: a name is not a header name");
      }
      String lower = name.toLowerCase(Locale.ROOT);
      if (OURS.contains(lower) || lower.startsWith("content-") || lower.startsWith("resent-")) {
        return Optional.of("headers: " + name + " is written by the channel");
      }
      Optional<String> fault = line("headers: " + name, header.getValue(), Integer.MAX_VALUE);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> line(String field, String value, int longest) {
    if (value.length() > longest) {
      return Optional.of(field + " is longer than " + longest + " characters");
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      return Optional.of(field + " has a line break or another control character");
    }
    // Text outside ASCII is encoded in short words, which fold everywhere.
    boolean ascii = value.chars().allMatch(c -> c < 128);
    return ascii && UNFOLDABLE.matcher(value).find()
        ? Optional.of(field + " has " + LONGEST_WORD + " characters without a space")
        : Optional.empty();
  }
}
