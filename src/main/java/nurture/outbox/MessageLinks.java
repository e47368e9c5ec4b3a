package nurture.outbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import nurture.decision.MessageId;
import nurture.tracking.LinkId;

/**
 * Links in messages that lead back to us. Each carries the message's id and a signature, so that no
 * candidate can be unsubscribed by guessing. The id is made of a salted hash, so a link says
 * nothing of the candidate; it holds as long as the installation keeps its secret, because mails
 * are kept for years.
 *
 * @param base the public address without a slash at the end
 * @param signature of a text, secret to this installation
 */
public record MessageLinks(String base, Function<String, byte[]> signature) {

  /** Before what is signed, so that no token of one kind is one of the other. */
  private static final String CLICK = "click ";

  public String unsubscribe(MessageId message) {
    return base + "/unsubscribe/" + token(message);
  }

  /** Where the candidate chooses how often, when and of what to hear from us. */
  public String preferences(MessageId message) {
    return base + "/preferences/" + token(message);
  }

  /** Where the candidate reads why the message was sent. */
  public String why(MessageId message) {
    return base + "/why/" + token(message);
  }

  /** What stands in a mail instead of a link that is to be counted. */
  public String click(LinkId link) {
    return through("/c/", link);
  }

  private String through(String path, LinkId link) {
    String named = link.message() + "." + link.number();
    return base + path + named + "." + sign(CLICK + named);
  }

  /** Where the picture is that tells that a mail is opened. */
  public String picture(MessageId message) {
    return through("/o/", new LinkId(message, LinkId.PICTURE));
  }

  /** The link a token was made for; empty if we did not make it. */
  public Optional<LinkId> link(String token) {
    int dot = token.lastIndexOf('.');
    int number = token.lastIndexOf('.', dot - 1);
    if (number < 0) {
      return Optional.empty();
    }
    String named = token.substring(0, dot);
    return signed(CLICK + named, token.substring(dot + 1))
        ? MessageId.parse(token.substring(0, number))
            .map(id -> new LinkId(id, Integer.parseInt(named.substring(number + 1))))
        : Optional.empty();
  }

  /** Where a provider reports what became of a text. */
  public String textStatus(MessageId message) {
    return base + "/webhooks/texts/status/" + token(message);
  }

  String token(MessageId message) {
    return message + "." + sign(message.toString());
  }

  /** The message a token was made for; empty if we did not make it. */
  public Optional<MessageId> message(String token) {
    int dot = token.lastIndexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String id = token.substring(0, dot);
    return signed(id, token.substring(dot + 1)) ? MessageId.parse(id) : Optional.empty();
  }

  private boolean signed(String text, String given) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), sign(text).getBytes(StandardCharsets.UTF_8));
  }

  private String sign(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.apply(text));
  }
}
