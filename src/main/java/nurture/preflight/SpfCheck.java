package nurture.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nurture.preflight.DnsRecords.Type;
import nurture.preflight.SpfEvaluation.PermanentError;
import nurture.preflight.SpfEvaluation.Result;

/** Whether the domain in From, which is also that of the return path, allows our addresses. */
final class SpfCheck {

  private static final String NAME = "SPF";
  private static final String[] MEETS = {
    "Gmail 550-5.7.27", "Gmail 550-5.7.26", "Outlook 550 5.7.515"
  };

  /** Reserved for documentation (RFC 5737), so that only a record for all addresses allows it. */
  private static final String NO_ONES = "192.0.2.255";

  private final DnsRecords dns;
  private final List<String> addresses;
  private final Optional<String> host;

  /**
   * @param addresses that mails leave from; empty if they are not known
   * @param host the mail server, for a record to suggest
   */
  SpfCheck(DnsRecords dns, List<String> addresses, Optional<String> host) {
    this.dns = dns;
    this.addresses = addresses;
    this.host = host;
  }

  PreflightFinding of(String domain) {
    try {
      return checked(domain);
    } catch (DnsAway away) {
      return PreflightFinding.unknown(NAME, away);
    } catch (PermanentError broken) {
      return PreflightFinding.fail(
          NAME,
          "Receivers cannot use the SPF record of %s: %s.".formatted(domain, broken.reason()),
          MEETS);
    }
  }

  private PreflightFinding checked(String domain) throws DnsAway, PermanentError {
    List<String> records = dns.ask(Type.TXT, domain).stream().filter(SpfEvaluation::isSpf).toList();
    if (records.isEmpty()) {
      return PreflightFinding.fail(
              NAME, domain + " has no SPF record, so it allows no server to send for it.", MEETS)
          .publishing(domain, "TXT", "v=spf1 " + ours() + " -all");
    }
    if (records.size() > 1) {
      return PreflightFinding.fail(
          NAME,
          "%s has %d SPF records, and receivers then use none. Join them into one."
              .formatted(domain, records.size()),
          MEETS);
    }
    SpfEvaluation stranger = evaluation(NO_ONES);
    if (stranger.of(domain) == Result.PASS) {
      return PreflightFinding.fail(
              NAME,
              "The SPF record of " + domain + " allows every server, so it proves nothing.",
              MEETS)
          .publishing(domain, "TXT", "v=spf1 " + ours() + " -all");
    }
    return addresses.isEmpty()
        ? PreflightFinding.warn(
            NAME,
            ("%s has an SPF record (%d of %d lookups). Set preflight.sending-addresses to the"
                    + " addresses that your mails leave from, to know whether it allows them.")
                .formatted(domain, stranger.lookups(), SpfEvaluation.MOST_LOOKUPS))
        : allowed(domain, records.get(0));
  }

  private PreflightFinding allowed(String domain, String record) throws DnsAway, PermanentError {
    List<String> missing = new ArrayList<>();
    boolean macros = false;
    for (String address : addresses) {
      SpfEvaluation evaluation = evaluation(address);
      if (evaluation.of(domain) != Result.PASS) {
        missing.add(address);
        macros |= evaluation.macros();
      }
    }
    if (missing.isEmpty()) {
      return PreflightFinding.pass(
          NAME, "The SPF record of " + domain + " allows " + String.join(", ", addresses) + ".");
    }
    if (macros) {
      return PreflightFinding.warn(
          NAME,
          "The SPF record of %s has macros, which are not followed here; whether it allows %s is not known."
              .formatted(domain, String.join(", ", missing)));
    }
    return PreflightFinding.fail(
            NAME,
            "The SPF record of %s does not allow %s, from which your mails leave."
                .formatted(domain, String.join(", ", missing)),
            MEETS)
        .publishing(domain, "TXT", extended(record, missing));
  }

  private SpfEvaluation evaluation(String address) throws PermanentError {
    return new SpfEvaluation(
        dns,
        AddressRange.literal(address)
            .orElseThrow(() -> new PermanentError(address + " is no address")));
  }

  private String ours() {
    return addresses.isEmpty()
        ? host.filter(name -> AddressRange.literal(name).isEmpty())
            .map(name -> "a:" + name)
            .orElse("mx")
        : terms(addresses);
  }

  private static String terms(List<String> addresses) {
    return addresses.stream()
        .map(address -> (address.contains(":") ? "ip6:" : "ip4:") + address)
        .collect(Collectors.joining(" "));
  }

  /** The record with the addresses in front, where no term before can refuse them. */
  private static String extended(String record, List<String> missing) {
    String rest = record.substring(6).strip();
    return ("v=spf1 " + terms(missing) + " " + rest).strip();
  }
}
