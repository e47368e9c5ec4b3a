package nurture.inbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nurture.channel.email.reader.MailAddress;
import nurture.channel.email.reader.MailHeaders;
import nurture.channel.email.reader.ReceivedMail;
import nurture.channel.email.reader.ReceivedMailReader;
import nurture.decision.MessageId;
import nurture.inbox.OwnMessage.Found;

/** Finds the message of ours that a mail is about: our Message-IDs begin with the message's id. */
final class OwnMessageSearch {
  private static final Pattern ID =
      Pattern.compile("(?<![\\w-])m-[0-9a-f]{32}-\\d{1,18}-\\d{1,3}(?!\\w)");

  private OwnMessageSearch() {}

  /**
   * @param reports whether the mail is a report about a mail of ours; then what it returns is surer
   *     than its threading headers
   */
  static Optional<OwnMessage> of(ReceivedMail mail, boolean reports) {
    Stream<Optional<OwnMessage>> ways =
        reports
            ? Stream.of(returned(mail), inReplyTo(mail), references(mail), plus(mail), text(mail))
            : Stream.of(inReplyTo(mail), references(mail), plus(mail));
    return ways.flatMap(Optional::stream).findFirst();
  }

  /** Whether the mail itself is one that we sent. */
  static boolean isOurs(ReceivedMail mail) {
    return mail.messageId().flatMap(OwnMessageSearch::leading).isPresent();
  }

  private static Optional<OwnMessage> returned(ReceivedMail mail) {
    return mail.original().flatMap(OwnMessageSearch::inHeaders).map(in(Found.RETURNED_HEADERS));
  }

  static Optional<MessageId> inHeaders(MailHeaders headers) {
    return ReceivedMailReader.ids(headers, "message-id")
        .map(OwnMessageSearch::leading)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<OwnMessage> inReplyTo(ReceivedMail mail) {
    return mail.inReplyTo().stream()
        .map(OwnMessageSearch::leading)
        .flatMap(Optional::stream)
        .findFirst()
        .map(in(Found.IN_REPLY_TO));
  }

  /** The youngest of ours: the last. */
  private static Optional<OwnMessage> references(ReceivedMail mail) {
    List<String> references = new ArrayList<>(mail.references());
    Collections.reverse(references);
    return references.stream()
        .map(OwnMessageSearch::leading)
        .flatMap(Optional::stream)
        .findFirst()
        .map(in(Found.REFERENCES));
  }

  private static Optional<OwnMessage> plus(ReceivedMail mail) {
    return Stream.concat(mail.deliveredTo().stream(), mail.to().stream())
        .map(MailAddress::email)
        .filter(email -> email.indexOf('+') > 0)
        .map(email -> anywhere(email.substring(email.indexOf('+') + 1)))
        .flatMap(Optional::stream)
        .findFirst()
        .map(in(Found.PLUS_ADDRESS));
  }

  private static Optional<OwnMessage> text(ReceivedMail mail) {
    Stream<MailHeaders> groups =
        Stream.of(
                mail.deliveryStatus().stream(),
                mail.feedback().stream(),
                mail.disposition().stream())
            .flatMap(each -> each);
    Stream<String> fields =
        groups.flatMap(
            group ->
                Stream.of("original-message-id", "x-original-message-id", "original-envelope-id")
                    .flatMap(name -> group.raw(name).stream()));
    return Stream.concat(fields, Stream.of(mail.text().all()))
        .map(OwnMessageSearch::anywhere)
        .flatMap(Optional::stream)
        .findFirst()
        .map(in(Found.REPORT_TEXT));
  }

  private static Function<MessageId, OwnMessage> in(Found found) {
    return id -> new OwnMessage(id, found);
  }

  /** The part before the at sign is all ours. */
  private static Optional<MessageId> leading(String messageId) {
    int at = messageId.indexOf('@');
    String local = at < 0 ? messageId : messageId.substring(0, at);
    return MessageId.parse(local.toLowerCase(Locale.ROOT));
  }

  private static Optional<MessageId> anywhere(String text) {
    Matcher id = ID.matcher(text.toLowerCase(Locale.ROOT));
    return id.find() ? MessageId.parse(id.group()) : Optional.empty();
  }
}
