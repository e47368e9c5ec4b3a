package nurture.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys whose names are not known beforehand: {@code webhooks.<source>.secret} and {@code
 * webhooks.<source>.kind}.
 *
 * @see <a
 *     href="https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md">Standard
 *     Webhooks</a>
 */
final class WebhookKeys {
  static final String KEY = "webhooks.<source>.secret";
  static final String VARIABLE = "NURTURE_WEBHOOKS_<SOURCE>_SECRET";
  static final String EXAMPLE = "whsec_<base64>";
  static final String COMMENT =
      "Secret shared with a source of webhooks, which posts to /webhooks/<source>; or a list of"
          + " secrets, while one follows another. Add one for each system that reports to us. Make"
          + " it with: echo whsec_$(openssl rand -base64 32). The environment's name for that of"
          + " ats is NURTURE_WEBHOOKS_ATS_SECRET. A source that does not sign by Standard Webhooks"
          + " names its kind beside it, under kind.";

  private static final Pattern NAMED =
      Pattern.compile("webhooks\\.([a-z0-9][a-z0-9-]*)\\.(secret|kind)");
  private static final Pattern IN_ENVIRONMENT =
      Pattern.compile("NURTURE_WEBHOOKS_([A-Z0-9][A-Z0-9_]*)_(SECRET|KIND)");

  /** Addresses below {@code /webhooks} and names of channels that are the server's own. */
  private static final Set<String> OURS = Set.of("inbound-mail", "sms", "texts", "whatsapp");

  private WebhookKeys() {}

  /**
   * Takes the name of a source.
   *
   * @throws IllegalArgumentException if it is one of the server's own
   */
  static void require(String source) {
    if (OURS.contains(source)) {
      throw new IllegalArgumentException(
          "is a name that Nurture uses itself; name the source otherwise, %s-events say"
              .formatted(source));
    }
  }

  /** The source a key is about, if it is such a key. */
  static Optional<String> source(String key) {
    return Optional.of(NAMED.matcher(key)).filter(Matcher::matches).map(named -> named.group(1));
  }

  /** Whether a key holds secrets, and not a kind. */
  static boolean isSecret(String key) {
    return key.endsWith(".secret");
  }

  static String secretOf(String source) {
    return "webhooks." + source + ".secret";
  }

  static String kindOf(String source) {
    return "webhooks." + source + ".kind";
  }

  /** The key a variable overrides, if it is such a variable. */
  static Optional<String> keyOf(String variable) {
    return Optional.of(IN_ENVIRONMENT.matcher(variable))
        .filter(Matcher::matches)
        .map(
            named ->
                "webhooks."
                    + named.group(1).toLowerCase(Locale.ROOT).replace('_', '-')
                    + "."
                    + named.group(2).toLowerCase(Locale.ROOT));
  }

  static String variable(String source) {
    return VARIABLE.replace("<SOURCE>", source.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /**
   * The secrets in a text, separated by commas or spaces.
   *
   * @param kind of the source; those of another kind than Standard Webhooks have secrets of any
   *     form
   * @throws IllegalArgumentException if one is not {@code whsec_} and 24 to 64 bytes of base64, or
   *     shorter than 16 characters
   */
  static Settings.Webhook parse(String kind, String text) {
    boolean standard = kind.equals(Settings.Webhook.STANDARD);
    List<Secret> secrets = new ArrayList<>();
    for (String secret :
        Arrays.stream(text.split("[,\\s]+")).filter(part -> !part.isEmpty()).toList()) {
      if (!standard && secret.length() < 16) {
        throw new IllegalArgumentException("must have 16 characters or more");
      }
      if (standard && !isWellFormed(secret)) {
        throw new IllegalArgumentException(
            "must be whsec_ followed by 24 to 64 bytes in base64; make one with: echo"
                + " whsec_$(openssl rand -base64 32)");
      }
      secrets.add(new Secret(secret));
    }
    return new Settings.Webhook(kind, secrets);
  }

  static boolean isWellFormed(String secret) {
    if (!secret.startsWith("whsec_")) {
      return false;
    }
    try {
      int bytes = Base64.getDecoder().decode(secret.substring("whsec_".length())).length;
      return bytes >= 24 && bytes <= 64;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
