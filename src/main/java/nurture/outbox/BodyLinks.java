package nurture.outbox;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The links in the two bodies of a mail: found, and exchanged. Pure.
 *
 * <p>In HTML these are the addresses of {@code a} elements; in plain text, what begins with http://
 * or https:// up to a space, without what ends a sentence.
 */
final class BodyLinks {

  private static final int LONGEST = 2_000;

  /** Possessive, so that no text makes it search for long. */
  private static final Pattern ANCHOR =
      Pattern.compile("<a\\s(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+>", Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(\\shref\\s{0,9}+=\\s{0,9}+)(?:\"([^\"]*+)\"|'([^']*+)')", Pattern.CASE_INSENSITIVE);

  private static final Pattern IN_TEXT =
      Pattern.compile("\\bhttps?://[^\\s<>\"]++", Pattern.CASE_INSENSITIVE);

  private static final Pattern ENTITY =
      Pattern.compile("&(amp|lt|gt|quot|apos|#[0-9]{1,6}|#[xX][0-9a-fA-F]{1,5});");

  private static final String ENDS_A_SENTENCE = ".,;:!?'*_";

  private BodyLinks() {}

  /** As they are written, each once, in the order of the HTML body and then of the text. */
  static Set<String> of(String html, String text) {
    Set<String> links = new LinkedHashSet<>();
    var unused =
        html(
            html,
            link -> {
              links.add(link);
              return link;
            });
    var unusedToo =
        text(
            text,
            link -> {
              links.add(link);
              return link;
            });
    return links;
  }

  /**
   * An HTML body with other addresses.
   *
   * @param other for each; one that stays the same is left as it is written
   */
  static String html(String html, UnaryOperator<String> other) {
    Matcher anchor = ANCHOR.matcher(html);
    StringBuilder result = new StringBuilder(html.length() + 256);
    int from = 0;
    while (anchor.find()) {
      Matcher address = ADDRESS.matcher(anchor.group());
      if (!address.find()) {
        continue;
      }
      int value = address.group(2) == null ? 3 : 2;
      String link = plain(address.group(value)).strip();
      String next = other.apply(link);
      if (!next.equals(link)) {
        result.append(html, from, anchor.start() + address.start(value)).append(escaped(next));
        from = anchor.start() + address.end(value);
      }
    }
    return result.append(html, from, html.length()).toString();
  }

  /** The same for a plain text body. */
  static String text(String text, UnaryOperator<String> other) {
    return IN_TEXT
        .matcher(text)
        .replaceAll(
            found -> {
              String whole = found.group();
              String link = whole.substring(0, end(whole));
              return Matcher.quoteReplacement(other.apply(link) + whole.substring(link.length()));
            });
  }

  /**
   * Where a link leads, as it may stand in a header.
   *
   * @return empty for what is no address of http or https, and for one that is too long
   */
  static Optional<String> target(String link) {
    if (link.length() > LONGEST || link.chars().anyMatch(Character::isISOControl)) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(link);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"))
          ? Optional.of(uri.toASCIIString())
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static int end(String link) {
    int end = link.length();
    while (end > 0) {
      char last = link.charAt(end - 1);
      boolean closes =
          last == ')' && unopened(link, end, '(', ')')
              || last == ']' && unopened(link, end, '[', ']');
      if (ENDS_A_SENTENCE.indexOf(last) < 0 && !closes) {
        break;
      }
      end--;
    }
    return end;
  }

  private static boolean unopened(String link, int end, char opens, char closes) {
    String part = link.substring(0, end);
    return part.chars().filter(c -> c == closes).count()
        > part.chars().filter(c -> c == opens).count();
  }

  private static String plain(String value) {
    return ENTITY
        .matcher(value)
        .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
  }

  private static String character(String entity) {
    return switch (entity) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> {
        boolean hex = entity.charAt(1) == 'x' || entity.charAt(1) == 'X';
        int point = Integer.parseInt(entity.substring(hex ? 2 : 1), hex ? 16 : 10);
        yield Character.isValidCodePoint(point) ? Character.toString(point) : "";
      }
    };
  }

  private static String escaped(String link) {
    return link.replace("&", "&amp;").replace("\"", "&quot;").replace("'", "&#39;");
  }
}
