package nurture.web.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nurture.inbox.PostedForm;

/**
 * The signature of a webhook of Twilio: HMAC-SHA1 of the address it was told to call and of the
 * fields of the form.
 *
 * @see <a href="https://www.twilio.com/docs/usage/security#validating-requests">Validating
 *     requests</a>
 */
final class TextSignature {

  private static final String ALGORITHM = "HmacSHA1";

  /** Scheme, host, port and the rest, which any caller may have written. */
  private static final Pattern ADDRESS =
      Pattern.compile("(https?)://([^/?#:\\[]+|\\[[^\\]]*\\])(:\\d+)?(.*)", Pattern.DOTALL);

  private TextSignature() {}

  /**
   * Whether the provider signed a request. Takes the same time whatever is wrong with it.
   *
   * @param url as the provider calls it: with our public address. It may sign with the port beside
   *     it or without
   * @param given the header X-Twilio-Signature
   */
  static boolean verify(String token, String url, PostedForm form, String given) {
    byte[] signature = given.getBytes(StandardCharsets.US_ASCII);
    return Stream.of(url, otherPort(url))
        .map(each -> MessageDigest.isEqual(sign(token, each + form.signed()), signature))
        .reduce(false, Boolean::logicalOr);
  }

  private static byte[] sign(String token, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return Base64.getEncoder().encode(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /** The same with its port where it had none, else without. */
  private static String otherPort(String url) {
    Matcher parts = ADDRESS.matcher(url);
    if (!parts.matches()) {
      return url;
    }
    String scheme = parts.group(1);
    String port = scheme.equals("https") ? ":443" : ":80";
    return scheme + "://" + parts.group(2) + (parts.group(3) == null ? port : "") + parts.group(4);
  }
}
