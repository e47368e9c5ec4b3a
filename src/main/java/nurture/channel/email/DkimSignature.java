package nurture.channel.email;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nurture.channel.email.CanonicalMail.Field;
import nurture.digest.Sha256;

/**
 * A {@code DKIM-Signature} field: made for a mail, and held against one. Source: RFC 6376,
 * algorithm {@code rsa-sha256}, {@code relaxed/relaxed}.
 *
 * <p>It covers the fields a candidate sees or a mail program acts by, as far as the mail has them,
 * and From once more than the mail has it, so that no second From can be added under the signature
 * (RFC 6376 §8.15).
 */
final class DkimSignature {
  private static final String NAME = "DKIM-Signature";

  /** RFC 5322 §2.1.1 advises 78 characters to a line. */
  private static final int WIDTH = 72;

  private static final Set<String> COVERED =
      Set.of(
          "from",
          "to",
          "subject",
          "date",
          "message-id",
          "reply-to",
          "in-reply-to",
          "references",
          "mime-version",
          "content-type",
          "content-transfer-encoding",
          "list-unsubscribe",
          "list-unsubscribe-post");

  private static final Pattern SIGNED_TEXT = Pattern.compile("((?:^|;)\\s*b\\s*=)[^;]*");

  private DkimSignature() {}

  /**
   * The field that signs a mail, with its line end.
   *
   * @param at the moment of signing, the one part that differs between two signatures of one mail
   * @throws GeneralSecurityException if the key cannot sign
   */
  static byte[] of(CanonicalMail mail, DkimKey key, Instant at) throws GeneralSecurityException {
    List<String> names = new ArrayList<>();
    for (Field field : mail.fields()) {
      if (COVERED.contains(field.name().toLowerCase(Locale.ROOT))) {
        names.add(field.name());
      }
    }
    names.add("From");
    String unsigned =
        " v=1; a=rsa-sha256; c=relaxed/relaxed; d=%s;\r\n s=%s; t=%d;\r\n h=%s;\r\n bh=%s;\r\n b="
            .formatted(
                key.domain(),
                key.selector(),
                at.getEpochSecond(),
                folded(names),
                base64(Sha256.of(mail.body())));
    Signature signature = RsaEngine.signature();
    signature.initSign(key.privateKey());
    signature.update(mail.head(names, new Field(NAME, unsigned)));
    return CanonicalMail.bytes(
        NAME + ":" + unsigned + cut(base64(signature.sign()), WIDTH) + "\r\n");
  }

  /**
   * Whether the first signature of a mail is one by this key, and still true of the mail as it is.
   *
   * @throws GeneralSecurityException if the public key cannot be used
   */
  static boolean verifies(CanonicalMail mail, DkimKey key) throws GeneralSecurityException {
    Field field =
        mail.fields().stream().filter(candidate -> candidate.is(NAME)).findFirst().orElse(null);
    if (field == null) {
      return false;
    }
    Map<String, String> tags = tags(field.value());
    if (!key.domain().equals(tags.get("d"))
        || !key.selector().equals(tags.get("s"))
        || !base64(Sha256.of(mail.body())).equals(tags.get("bh"))) {
      return false;
    }
    Field empty = new Field(field.name(), SIGNED_TEXT.matcher(field.value()).replaceFirst("$1"));
    Signature signature = RsaEngine.signature();
    signature.initVerify(key.publicKey());
    signature.update(mail.head(List.of(tags.getOrDefault("h", "").split(":")), empty));
    return signature.verify(Base64.getDecoder().decode(tags.getOrDefault("b", "")));
  }

  /** RFC 6376 §3.2, without the white space in values. */
  static Map<String, String> tags(String value) {
    Map<String, String> tags = new HashMap<>();
    for (String tag : value.split(";")) {
      int equals = tag.indexOf('=');
      if (equals > 0) {
        tags.put(
            tag.substring(0, equals).strip(), tag.substring(equals + 1).replaceAll("\\s+", ""));
      }
    }
    return tags;
  }

  private static String folded(List<String> names) {
    StringBuilder folded = new StringBuilder();
    int line = 3;
    for (String name : names) {
      if (!folded.isEmpty()) {
        folded.append(':');
        line++;
      }
      if (line + name.length() + 1 > WIDTH) {
        folded.append("\r\n  ");
        line = 2;
      }
      folded.append(name);
      line += name.length();
    }
    return folded.toString();
  }

  private static String cut(String text, int width) {
    return text.replaceAll("(.{" + width + "})(?=.)", "$1\r\n  ");
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
