package nurture.identity;

import com.ibm.icu.text.IDNA;
import java.util.Locale;
import java.util.Optional;

/** The domain of an address: read by UTS 46 without its transitional mapping, kept in ASCII. */
final class DomainName {

  private static final int LONGEST_LABEL = 63;

  /** Loaded with the first international domain; most are ASCII. */
  private static final class Uts46 {
    static final IDNA IDNA_OF_TODAY =
        IDNA.getUTS46Instance(
            IDNA.USE_STD3_RULES
                | IDNA.CHECK_BIDI
                | IDNA.CHECK_CONTEXTJ
                | IDNA.NONTRANSITIONAL_TO_ASCII
                | IDNA.NONTRANSITIONAL_TO_UNICODE);
  }

  /** What is wrong with it; empty if nothing is. */
  static Optional<String> fault(String written) {
    if (plain(written)) {
      return labelsFault(written);
    }
    IDNA.Info info = new IDNA.Info();
    StringBuilder ascii = new StringBuilder();
    var unused = Uts46.IDNA_OF_TODAY.nameToASCII(written, ascii, info);
    return labelsFault(ascii.toString())
        .or(
            () ->
                info.hasErrors()
                    ? Optional.of("has a domain that is not a valid international domain name")
                    : Optional.empty());
  }

  /** The ASCII form in lower case of a domain without {@link #fault}. */
  static String ascii(String written) {
    if (plain(written)) {
      return written.toLowerCase(Locale.ROOT);
    }
    StringBuilder ascii = new StringBuilder();
    var unused = Uts46.IDNA_OF_TODAY.nameToASCII(written, ascii, new IDNA.Info());
    return ascii.toString().toLowerCase(Locale.ROOT);
  }

  /** As people write it. */
  static String unicode(String ascii) {
    StringBuilder unicode = new StringBuilder();
    var unused = Uts46.IDNA_OF_TODAY.nameToUnicode(ascii, unicode, new IDNA.Info());
    return unicode.toString();
  }

  private static boolean plain(String domain) {
    return domain.chars().allMatch(c -> c < 128)
        && !domain.toLowerCase(Locale.ROOT).contains("xn--");
  }

  /** Labels are letters, digits and inner hyphens (RFC 1123 §2.1). */
  private static Optional<String> labelsFault(String domain) {
    String[] labels = domain.split("\\.", -1);
    for (String label : labels) {
      if (label.isEmpty()) {
        return Optional.of("has a dot too many in its domain");
      }
      if (label.length() > LONGEST_LABEL) {
        return Optional.of(
            "has a part of more than " + LONGEST_LABEL + " characters in its domain");
      }
      if (label.startsWith("-") || label.endsWith("-")) {
        return Optional.of("has a hyphen at the edge of a part of its domain");
      }
      if (!label.chars().allMatch(DomainName::isLetterDigitHyphen)) {
        return Optional.of("has a character in its domain that no domain has");
      }
    }
    return labels[labels.length - 1].chars().allMatch(Character::isDigit)
        ? Optional.of("has a number where its domain ends")
        : Optional.empty();
  }

  private static boolean isLetterDigitHyphen(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  }

  private DomainName() {}
}
