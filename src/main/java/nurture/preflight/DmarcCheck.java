package nurture.preflight;

import java.util.Locale;
import java.util.Optional;
import nurture.preflight.DnsRecords.Type;

/** Whether the domain in From says what to do with mails that fail (DMARC, RFC 9989). */
final class DmarcCheck {

  private static final String NAME = "DMARC";
  private static final String[] MEETS = {
    "Gmail 550-5.7.40", "Yahoo 554 5.7.9", "Outlook 550 5.7.515"
  };

  private final DnsRecords dns;

  DmarcCheck(DnsRecords dns) {
    this.dns = dns;
  }

  PreflightFinding of(String domain) {
    try {
      return checked(domain, DmarcWalk.from(dns, domain));
    } catch (DnsAway away) {
      return PreflightFinding.unknown(NAME, away);
    }
  }

  private PreflightFinding checked(String domain, DmarcWalk walk) throws DnsAway {
    if (walk.several().isPresent()) {
      String at = walk.several().get();
      return PreflightFinding.fail(
          NAME,
          "_dmarc.%s has several DMARC records, and receivers then use none. Keep one."
              .formatted(at),
          MEETS);
    }
    if (walk.record().isEmpty()) {
      return none(domain);
    }
    DmarcRecord record = walk.record().get();
    Optional<String> policy = policy(walk, record);
    if (policy.isEmpty()) {
      return suggested(
          PreflightFinding.fail(
              NAME,
              "The DMARC record at _dmarc.%s has no policy: p= is none, quarantine or reject."
                  .formatted(record.at()),
              MEETS),
          record.at());
    }
    if (record.tag("t", "n").equals("y")) {
      return PreflightFinding.warn(
          NAME,
          "_dmarc.%s is being tested (t=y), so receivers apply less than p=%s."
              .formatted(record.at(), policy.get()));
    }
    if (!record.tags().getOrDefault("pct", "100").equals("100")) {
      return PreflightFinding.warn(
          NAME,
          "_dmarc.%s has pct=, which receivers ignore since RFC 9989; remove it."
              .formatted(record.at()));
    }
    if (!record.tags().containsKey("rua")) {
      return suggested(
          PreflightFinding.warn(
              NAME,
              "%s has a DMARC policy (p=%s), and no mailbox gets the reports: rua= is missing."
                  .formatted(domain, policy.get())),
          record.at());
    }
    return PreflightFinding.pass(
        NAME,
        "%s has the DMARC policy %s, published at _dmarc.%s."
            .formatted(domain, policy.get(), record.at()));
  }

  /** That of the domain itself, or the one its organisation has for it (RFC 9989 §4.7). */
  private Optional<String> policy(DmarcWalk walk, DmarcRecord record) throws DnsAway {
    if (record.at().equals(walk.from())) {
      return record.policy("p");
    }
    Optional<String> ofSubdomains = record.policy("sp").or(() -> record.policy("p"));
    return exists(walk.from()) ? ofSubdomains : record.policy("np").or(() -> ofSubdomains);
  }

  private boolean exists(String domain) throws DnsAway {
    return !dns.ask(Type.MX, domain).isEmpty()
        || !dns.ask(Type.A, domain).isEmpty()
        || !dns.ask(Type.AAAA, domain).isEmpty();
  }

  private PreflightFinding none(String domain) throws DnsAway {
    boolean misspelt =
        dns.ask(Type.TXT, "_dmarc." + domain).stream()
            .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains("dmarc1"));
    return suggested(
        PreflightFinding.fail(
            NAME,
            misspelt
                ? "The record at _dmarc.%s is not read: it must begin with v=DMARC1, written so."
                    .formatted(domain)
                : domain + " has no DMARC record, and none of the domains above it has one.",
            MEETS),
        domain);
  }

  private static PreflightFinding suggested(PreflightFinding finding, String at) {
    return finding.publishing(
        "_dmarc." + at, "TXT", "v=DMARC1; p=none; rua=mailto:dmarc-reports@" + at);
  }
}
