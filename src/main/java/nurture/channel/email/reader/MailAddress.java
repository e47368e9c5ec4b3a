package nurture.channel.email.reader;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name and an address of a header.
 *
 * @param name decoded; empty for none
 * @param email in lower case, as it was written otherwise; empty for the null sender {@code <>}
 */
public record MailAddress(String name, String email) {
  private static final int MOST = 100;
  private static final int LONGEST = 320;

  private static final Pattern BARE =
      Pattern.compile("[^\\s<>\"'(),:;@\\[\\]]{1,128}+@[^\\s<>\"'(),:;@\\[\\]]{1,255}+");

  public MailAddress {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(email, "email");
  }

  /** The addresses of a header; what is no address is left out. Never throws. */
  static List<MailAddress> list(String raw) {
    List<MailAddress> found = new ArrayList<>();
    try {
      for (InternetAddress each : InternetAddress.parseHeader(raw, false)) {
        String email = each.getAddress();
        if (email != null && found.size() < MOST && usable(email)) {
          String name = each.getPersonal();
          found.add(of(name == null ? "" : name, email));
        }
      }
    } catch (AddressException | RuntimeException broken) {
      found.clear();
    }
    return found.isEmpty() ? bare(raw) : List.copyOf(found);
  }

  /** All that looks like an address in a text, each once. */
  public static List<String> in(String text) {
    return BARE.matcher(text)
        .results()
        .map(match -> trimmed(match.group()))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static List<MailAddress> bare(String raw) {
    String stripped = raw.strip();
    if (stripped.equals("<>")) {
      return List.of(new MailAddress("", ""));
    }
    Matcher matcher = BARE.matcher(raw);
    List<MailAddress> found = new ArrayList<>();
    while (matcher.find() && found.size() < MOST) {
      found.add(new MailAddress("", trimmed(matcher.group())));
    }
    return List.copyOf(found);
  }

  private static MailAddress of(String name, String email) {
    return new MailAddress(
        EncodedWords.decode(name).strip(), email.strip().toLowerCase(Locale.ROOT));
  }

  private static boolean usable(String email) {
    int at = email.lastIndexOf('@');
    return email.isEmpty()
        || (email.length() <= LONGEST && at > 0 && BARE.matcher(email.strip()).matches());
  }

  private static String trimmed(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    int end = lower.length();
    while (end > 0 && ".!?=".indexOf(lower.charAt(end - 1)) >= 0) {
      end--;
    }
    return lower.substring(0, end);
  }

  /** No content, so that no address ends up in a log. */
  @Override
  public String toString() {
    return "MailAddress[]";
  }
}
