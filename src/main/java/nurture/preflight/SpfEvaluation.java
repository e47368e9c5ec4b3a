package nurture.preflight;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nurture.preflight.DnsRecords.Type;

/**
 * Whether a domain allows an address to send for it, as receivers find out (RFC 7208 §4 to §5).
 * Terms with macros are counted and match nothing. For one run and one address.
 */
final class SpfEvaluation {

  /** RFC 7208 §4.6.4. */
  static final int MOST_LOOKUPS = 10;

  private static final int DEEPEST = 20;

  enum Result {
    PASS,
    FAIL,
    SOFTFAIL,
    NEUTRAL,
    NONE
  }

  /** A record that receivers cannot use (RFC 7208 §2.6.7). */
  static final class PermanentError extends Exception {
    private static final long serialVersionUID = 1L;
    private final String reason;

    PermanentError(String reason) {
      super(reason, null, false, false);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  private final DnsRecords dns;
  private final byte[] address;
  private int lookups;
  private boolean macros;

  SpfEvaluation(DnsRecords dns, byte[] address) {
    this.dns = dns;
    this.address = address.clone();
  }

  /** How many terms of the record asked DNS. */
  int lookups() {
    return lookups;
  }

  /** Whether a term with a macro was passed over. */
  boolean macros() {
    return macros;
  }

  static boolean isSpf(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.equals("v=spf1") || lower.startsWith("v=spf1 ");
  }

  Result of(String domain) throws DnsAway, PermanentError {
    return of(domain, 0);
  }

  private Result of(String domain, int depth) throws DnsAway, PermanentError {
    List<String> records = dns.ask(Type.TXT, domain).stream().filter(SpfEvaluation::isSpf).toList();
    if (records.size() > 1) {
      throw new PermanentError(
          "%s has %d SPF records, and receivers then use none".formatted(domain, records.size()));
    }
    if (records.isEmpty()) {
      return Result.NONE;
    }
    if (depth > DEEPEST) {
      throw new PermanentError("its includes lead in a circle");
    }
    Optional<String> redirect = Optional.empty();
    for (String term : records.get(0).substring(6).strip().split("\\s+")) {
      String lower = term.toLowerCase(Locale.ROOT);
      if (lower.startsWith("redirect=")) {
        redirect = Optional.of(term.substring(9));
      } else if (!term.isEmpty() && !lower.matches("[a-z][a-z0-9_.-]*=.*")) {
        char sign = term.charAt(0);
        boolean signed = "+-~?".indexOf(sign) >= 0;
        if (matches(signed ? term.substring(1) : term, domain, depth)) {
          return result(signed ? sign : '+');
        }
      }
    }
    return redirect.isPresent() ? redirected(redirect.get(), depth) : Result.NEUTRAL;
  }

  private Result redirected(String target, int depth) throws DnsAway, PermanentError {
    lookUp();
    if (isMacro(target)) {
      return Result.NEUTRAL;
    }
    Result there = of(target, depth + 1);
    if (there == Result.NONE) {
      throw new PermanentError("it is redirected to " + target + ", which has no SPF record");
    }
    return there;
  }

  private boolean matches(String term, String domain, int depth) throws DnsAway, PermanentError {
    String name = term.split("[:/]", 2)[0].toLowerCase(Locale.ROOT);
    String rest = term.substring(name.length());
    switch (name) {
      case "all":
        return true;
      case "ip4", "ip6":
        return AddressRange.of(rest.replaceFirst("^:", ""))
            .orElseThrow(() -> new PermanentError("it has a term that is none: " + term))
            .contains(address);
      case "a":
        lookUp();
        return hosts(List.of(target(rest, domain)), rest);
      case "mx":
        lookUp();
        return isMacro(rest) ? false : hosts(dns.ask(Type.MX, target(rest, domain)), rest);
      case "include":
        return included(rest.replaceFirst("^:", ""), depth);
      case "exists":
        lookUp();
        return !isMacro(rest) && !dns.ask(Type.A, rest.replaceFirst("^:", "")).isEmpty();
      case "ptr":
        lookUp();
        return false;
      default:
        throw new PermanentError("it has a term that is none: " + term);
    }
  }

  private boolean included(String target, int depth) throws DnsAway, PermanentError {
    lookUp();
    if (isMacro(target)) {
      return false;
    }
    Result there = of(target, depth + 1);
    if (there == Result.NONE) {
      throw new PermanentError("it includes " + target + ", which has no SPF record");
    }
    return there == Result.PASS;
  }

  private boolean hosts(List<String> hosts, String rest) throws DnsAway {
    String prefixes = rest.contains("/") ? rest.substring(rest.indexOf('/')) : "";
    boolean v4 = address.length == 4;
    String prefix =
        v4 ? prefixes.replaceFirst("//.*", "") : prefixes.replaceFirst("^.*?//|^/.*", "/");
    for (String host : hosts) {
      if (isMacro(host)) {
        return false;
      }
      for (String found : dns.ask(v4 ? Type.A : Type.AAAA, host)) {
        String range = prefix.length() > 1 ? found + prefix : found;
        if (AddressRange.of(range).filter(one -> one.contains(address)).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private static String target(String rest, String domain) {
    String named = rest.startsWith(":") ? rest.substring(1).replaceFirst("/.*", "") : "";
    return named.isEmpty() ? domain : named;
  }

  private boolean isMacro(String text) {
    macros |= text.contains("%");
    return text.contains("%");
  }

  private void lookUp() throws PermanentError {
    lookups++;
    if (lookups > MOST_LOOKUPS) {
      throw new PermanentError(
          "it makes receivers look up more than " + MOST_LOOKUPS + " names, and they give up");
    }
  }

  private static Result result(char sign) {
    return switch (sign) {
      case '-' -> Result.FAIL;
      case '~' -> Result.SOFTFAIL;
      case '?' -> Result.NEUTRAL;
      default -> Result.PASS;
    };
  }
}
