package nurture.identity;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An email address as SMTP may see it: {@code local@domain}, nothing else.
 *
 * <p>Stricter than RFC 5321 on purpose. Quoted local parts, comments, groups, routes and address
 * literals are legal and hardly ever a candidate's; commands and second recipients are smuggled in
 * by them. A local part outside ASCII is read (RFC 6531); only a server that offers SMTPUTF8 takes
 * it. A domain is always in its ASCII form.
 *
 * <p>Two spellings of one mailbox have the same {@link #canonical()} form. Immutable.
 */
public final class Mailbox {

  /** RFC 5321 §4.5.3.1.3: a path of 256 octets, less its angle brackets. */
  private static final int LONGEST = 254;

  private static final int LONGEST_LOCAL = 64;

  // RFC 5322 §3.2.3, and RFC 6531 §3.3 for what is outside ASCII.
  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\x{80}-\\x{10FFFF}-]++";
  private static final Pattern DOT_ATOM = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*+");

  private final String local;
  private final String domain;

  private Mailbox(String local, String domain) {
    this.local = local;
    this.domain = domain;
  }

  /** The mailbox of an address; empty if it has a {@link #fault}. */
  public static Optional<Mailbox> of(String written) {
    return fault(written).isPresent() ? Optional.empty() : Optional.of(split(written));
  }

  /**
   * The mailbox of an address that was checked before.
   *
   * @throws IllegalArgumentException if it has a {@link #fault}
   */
  public static Mailbox checked(String written) {
    return of(written)
        .orElseThrow(() -> new IllegalArgumentException("Check the address before using it"));
  }

  /** Why an address cannot be used, in words that do not repeat it; empty if it can. */
  public static Optional<String> fault(String written) {
    int at = written.lastIndexOf('@');
    if (at <= 0 || at == written.length() - 1) {
      return Optional.of("is not of the form name@example.org");
    }
    return InvisibleCharacters.first(written)
        .map(found -> "has an invisible character (" + found + ")")
        .or(() -> localFault(Normalizer.normalize(written.substring(0, at), Normalizer.Form.NFC)))
        .or(() -> DomainName.fault(written.substring(at + 1)))
        .or(() -> lengthFault(split(written)));
  }

  /**
   * The one form of an address for hashes, comparison and search: NFC, the domain in ASCII, lower
   * case. What is no address is only lower-cased, so that it equals itself.
   */
  public static String canonical(String written) {
    return of(written).map(Mailbox::canonical).orElseGet(() -> lower(written));
  }

  /** Whether two spellings name one mailbox. */
  public static boolean same(String one, String other) {
    return canonical(one).equals(canonical(other));
  }

  /**
   * The forms under which one mailbox may have been kept, the canonical one first. Earlier versions
   * kept the spelling that was sent, in lower case.
   */
  public static List<String> keptForms(String written) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(canonical(written));
    forms.add(written.toLowerCase(Locale.ROOT));
    of(written)
        .filter(mailbox -> !ascii(mailbox.local) || mailbox.domain.contains("xn--"))
        .ifPresent(
            mailbox -> {
              for (String domain : List.of(mailbox.domain, DomainName.unicode(mailbox.domain))) {
                String unicode = lower(mailbox.local + "@" + domain);
                forms.add(unicode);
                forms.add(Normalizer.normalize(unicode, Normalizer.Form.NFD));
              }
            });
    return List.copyOf(forms);
  }

  /** As it is handed to a mail server: the local part as written, the domain in ASCII. */
  public String address() {
    return local + "@" + domain;
  }

  /** Equal for all spellings of this mailbox. */
  public String canonical() {
    return lower(local) + "@" + domain;
  }

  /** In ASCII and lower case. */
  public String domain() {
    return domain;
  }

  /** Whether a server must offer SMTPUTF8 to take it (RFC 6531). */
  public boolean needsSmtpUtf8() {
    return !ascii(local);
  }

  /** Whether mail from another organisation can reach it: the domain has at least two labels. */
  public boolean reachable() {
    return domain.indexOf('.') > 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Mailbox mailbox && canonical().equals(mailbox.canonical());
  }

  @Override
  public int hashCode() {
    return canonical().hashCode();
  }

  @Override
  public String toString() {
    return address();
  }

  private static Mailbox split(String written) {
    int at = written.lastIndexOf('@');
    return new Mailbox(
        Normalizer.normalize(written.substring(0, at), Normalizer.Form.NFC),
        DomainName.ascii(written.substring(at + 1)));
  }

  private static Optional<String> localFault(String local) {
    if (local.getBytes(StandardCharsets.UTF_8).length > LONGEST_LOCAL) {
      return Optional.of("has more than " + LONGEST_LOCAL + " characters before the @");
    }
    if (local.startsWith("-")) {
      return Optional.of("begins with a hyphen, which mail programs take for an option");
    }
    if (local.startsWith(".") || local.endsWith(".") || local.contains("..")) {
      return Optional.of("has a dot too many before the @");
    }
    return DOT_ATOM.matcher(local).matches()
        ? Optional.empty()
        : Optional.of("has a character before the @ that no address of one person has");
  }

  private static Optional<String> lengthFault(Mailbox mailbox) {
    return mailbox.address().getBytes(StandardCharsets.UTF_8).length > LONGEST
        ? Optional.of("is longer than " + LONGEST + " characters")
        : Optional.empty();
  }

  private static boolean ascii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static String lower(String text) {
    // Lower case may take a text out of its normal form.
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }
}
