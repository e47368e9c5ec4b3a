package nurture.channel.email;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A server's words made fit to be kept: one line, of bounded length, without addresses. Servers
 * echo the recipient in every form they can think of, so the letter's own addresses are looked for
 * as well, whole and by their local parts.
 */
final class ReplyRedaction {
  private static final int LONGEST = 300;

  /** No server needs this much to say no; the patterns below only see so much. */
  private static final int LOOKED_AT = 2000;

  /** Anything shorter is as likely a word of the server's own. */
  private static final int SHORTEST_NAME = 3;

  private static final String BLOT = "[address]";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "\"[^\"]{1,64}+\"@[^\\s<>\"'(),:;]++"
              + "|[^\\s<>\"'(),:;@]{1,128}(?:@|%40)[^\\s<>\"'(),:;]++",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

  private ReplyRedaction() {}

  /** Without anything that looks like an address. */
  static String of(String words) {
    return shortened(uncut(words));
  }

  /** Without anything that looks like an address, nor the name of the letter's recipient. */
  static String of(String words, Letter letter) {
    return shortened(uncut(words, letter));
  }

  /** As {@link #of(String)}, but long. */
  static String whole(String words) {
    return uncut(words);
  }

  static String shortened(String line) {
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }

  private static String uncut(String words) {
    String head = words.length() > LOOKED_AT ? words.substring(0, LOOKED_AT) : words;
    return BLANKS.matcher(ADDRESS.matcher(head).replaceAll(BLOT)).replaceAll(" ").trim();
  }

  /** As {@link #of(String, Letter)}, but long: the last line of an answer often says the reason. */
  static String uncut(String words, Letter letter) {
    String line = uncut(words);
    String email = letter.to().email();
    String local = email.substring(0, Math.max(0, email.lastIndexOf('@')));
    if (local.length() >= SHORTEST_NAME
        && line.toLowerCase(Locale.ROOT).contains(local.toLowerCase(Locale.ROOT))) {
      Pattern whole =
          Pattern.compile(
              "(?<![\\p{Alnum}])" + Pattern.quote(local) + "(?![\\p{Alnum}])",
              Pattern.CASE_INSENSITIVE);
      line = whole.matcher(line).replaceAll(BLOT);
    }
    String name = letter.to().name();
    return name.strip().length() < SHORTEST_NAME ? line : line.replace(name, "[name]");
  }
}
