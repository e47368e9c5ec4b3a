package nurture.channel.email;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An email address as SMTP may see it: {@code local@domain}, nothing else.
 *
 * <p>Stricter than RFC 5321 on purpose. Quoted local parts, comments, groups, routes and address
 * literals are legal and hardly ever a candidate; they are how commands and second recipients get
 * smuggled in. A local part outside ASCII needs SMTPUTF8 all the way to the mailbox, and is refused
 * too; an international domain is written in its ASCII form.
 */
final class MailboxName {
  /** RFC 5321 §4.5.3.1.3: a path of 256 octets, less its angle brackets. */
  private static final int LONGEST = 254;

  private static final int LONGEST_LOCAL = 64;
  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++";

  /** RFC 5322 §3.2.3. */
  static final Pattern DOT_ATOM = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*+");

  /**
   * Characters that {@link IDN}, being of 2003, maps to others, while browsers and registries of
   * today keep them apart: ß, ς and the joiners. Mapping them would write to somebody else.
   */
  private static final Pattern MAPPED_AWAY = Pattern.compile("[\u00df\u1e9e\u03c2\u200c\u200d]");

  private static final int LONGEST_LABEL = 63;

  private MailboxName() {}

  /** Why {@code email} cannot be used, in words that do not repeat it; empty if it can. */
  static Optional<String> fault(String email) {
    if (email.length() > LONGEST) {
      return Optional.of("is longer than " + LONGEST + " characters");
    }
    int at = email.lastIndexOf('@');
    if (at <= 0 || at == email.length() - 1) {
      return Optional.of("is not of the form local@domain");
    }
    String local = email.substring(0, at);
    if (local.chars().anyMatch(c -> c > 126)) {
      return Optional.of("has characters outside ASCII before the @");
    }
    if (local.length() > LONGEST_LOCAL || !DOT_ATOM.matcher(local).matches()) {
      return Optional.of("has an unusable part before the @");
    }
    return domain(email.substring(at + 1)).isEmpty()
        ? Optional.of("has an unusable domain")
        : Optional.empty();
  }

  /**
   * The ASCII form.
   *
   * @throws IllegalArgumentException if the address has a {@link #fault}
   */
  static String ascii(String email) {
    return email.substring(0, email.lastIndexOf('@') + 1) + asciiDomain(email);
  }

  /**
   * The ASCII form of the domain alone.
   *
   * @throws IllegalArgumentException if the address has a {@link #fault}
   */
  static String asciiDomain(String email) {
    return domain(email.substring(email.lastIndexOf('@') + 1))
        .orElseThrow(() -> new IllegalArgumentException("Check the address before using it"));
  }

  private static Optional<String> domain(String domain) {
    // Most are ASCII, and the conversion is slow.
    return domain.chars().allMatch(c -> c < 128) ? checked(domain) : international(domain);
  }

  private static Optional<String> international(String domain) {
    if (MAPPED_AWAY.matcher(domain).find()) {
      return Optional.empty();
    }
    try {
      return checked(IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES));
    } catch (IllegalArgumentException unusable) {
      return Optional.empty();
    }
  }

  /** The domain, if it is made of labels of letters, digits and inner hyphens (RFC 1123 §2.1). */
  private static Optional<String> checked(String domain) {
    int labelStart = 0;
    for (int i = 0; i <= domain.length(); i++) {
      boolean dot = i == domain.length() || domain.charAt(i) == '.';
      if (dot) {
        int length = i - labelStart;
        boolean hyphenAtEdge =
            length > 0 && (domain.charAt(labelStart) == '-' || domain.charAt(i - 1) == '-');
        if (length == 0 || length > LONGEST_LABEL || hyphenAtEdge) {
          return Optional.empty();
        }
        labelStart = i + 1;
      } else if (!isLetterDigitHyphen(domain.charAt(i))) {
        return Optional.empty();
      }
    }
    return domain.length() > LONGEST - 2 ? Optional.empty() : Optional.of(domain);
  }

  private static boolean isLetterDigitHyphen(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  }
}
