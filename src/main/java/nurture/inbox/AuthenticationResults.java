package nurture.inbox;

import java.util.Locale;
import java.util.regex.Pattern;
import nurture.channel.email.reader.ReceivedMail;

/** What our mail server found out about the author of a mail (RFC 8601). */
final class AuthenticationResults {

  private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");

  /** DMARC, or what Exchange says in its place. */
  private static final Pattern FAILED =
      Pattern.compile("(?:^|[;\\s])(?:dmarc|compauth)\\s*=\\s*fail\\b");

  /**
   * Whether the address of its author is not theirs. Servers on the way, and authors, may have
   * written such headers too: the first one of our server's counts.
   *
   * @param verifier the name our server has in it
   */
  static boolean forged(ReceivedMail mail, String verifier) {
    return mail.headers().allRaw("authentication-results").stream()
        .map(AuthenticationResults::plain)
        .filter(result -> name(result).equals(verifier.toLowerCase(Locale.ROOT)))
        .findFirst()
        .filter(result -> FAILED.matcher(result).find())
        .isPresent();
  }

  private static String plain(String header) {
    return COMMENT.matcher(header).replaceAll(" ").toLowerCase(Locale.ROOT).strip();
  }

  private static String name(String result) {
    return result.split("[;\\s]", 2)[0];
  }

  private AuthenticationResults() {}
}
