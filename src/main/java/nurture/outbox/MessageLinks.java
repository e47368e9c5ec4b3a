package nurture.outbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import nurture.decision.MessageId;

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
    byte[] given = token.substring(dot + 1).getBytes(StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(given, sign(id).getBytes(StandardCharsets.US_ASCII))
        ? MessageId.parse(id)
        : Optional.empty();
  }

  private String sign(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.apply(text));
  }
}
