package nurture.preflight;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nurture.preflight.DnsRecords.Type;

/** Whether an address has a name that leads back to it (PTR, forward confirmed). */
final class ReverseNameCheck {

  private static final String NAME = "PTR";
  private static final String[] MEETS = {"Gmail 550-5.7.25", "Yahoo 421 4.7.0"};

  private final DnsRecords dns;
  private final Optional<String> host;

  /**
   * @param host the mail server, for a record to suggest
   */
  ReverseNameCheck(DnsRecords dns, Optional<String> host) {
    this.dns = dns;
    this.host = host;
  }

  static PreflightFinding notSet() {
    return PreflightFinding.warn(
        NAME,
        "Set preflight.sending-addresses to the addresses that your mails leave from, to know"
            + " whether they have names. A mail provider takes care of its own.");
  }

  PreflightFinding of(String address) {
    Optional<byte[]> bytes = AddressRange.literal(address);
    if (bytes.isEmpty()) {
      return PreflightFinding.fail(NAME, address + " is no IP address.");
    }
    String reverse = reverse(bytes.get());
    try {
      List<String> names = dns.ask(Type.PTR, reverse);
      if (names.isEmpty()) {
        return suggested(
            PreflightFinding.fail(
                NAME,
                address
                    + " has no name in DNS. Ask the provider of the address for a PTR record to the"
                    + " name of your mail server.",
                MEETS),
            reverse);
      }
      for (String name : names) {
        if (leadsTo(name, bytes.get())) {
          return PreflightFinding.pass(
              NAME, "%s has the name %s, which leads back to it.".formatted(address, name));
        }
      }
      return PreflightFinding.fail(
              NAME,
              "%s has the name %s, which does not lead back to it."
                  .formatted(address, names.get(0)),
              MEETS)
          .publishing(names.get(0), bytes.get().length == 4 ? "A" : "AAAA", address);
    } catch (DnsAway away) {
      return PreflightFinding.unknown(NAME, away);
    }
  }

  private PreflightFinding suggested(PreflightFinding finding, String reverse) {
    return host.filter(name -> AddressRange.literal(name).isEmpty())
        .map(name -> finding.publishing(reverse, "PTR", name + "."))
        .orElse(finding);
  }

  private boolean leadsTo(String name, byte[] address) throws DnsAway {
    for (String found : dns.ask(address.length == 4 ? Type.A : Type.AAAA, name)) {
      if (AddressRange.literal(found).filter(one -> Arrays.equals(one, address)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** RFC 1035 §3.5 and RFC 3596 §2.5. */
  static String reverse(byte[] address) {
    StringBuilder name = new StringBuilder();
    if (address.length == 4) {
      for (int i = 3; i >= 0; i--) {
        name.append(address[i] & 0xff).append('.');
      }
      return name + "in-addr.arpa";
    }
    String digits = HexFormat.of().formatHex(address);
    for (int i = digits.length() - 1; i >= 0; i--) {
      name.append(digits.charAt(i)).append('.');
    }
    return name + "ip6.arpa";
  }
}
