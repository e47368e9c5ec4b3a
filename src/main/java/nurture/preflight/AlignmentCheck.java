package nurture.preflight;

import java.util.List;

/**
 * Whether at least one of SPF and DKIM proves the very domain in From (RFC 9989 §4.4). The return
 * path and the signatures of this server bear the domain in From itself, so that they are aligned
 * in the strict mode too; what is left to check is whether they hold.
 */
final class AlignmentCheck {

  private static final String NAME = "Alignment";

  private final DnsRecords dns;

  AlignmentCheck(DnsRecords dns) {
    this.dns = dns;
  }

  PreflightFinding of(
      String domain, PreflightFinding spf, List<PreflightFinding> keys, boolean signed) {
    boolean dkim = signed && keys.stream().anyMatch(AlignmentCheck::holds);
    boolean path = spf.status() == FindingStatus.PASS;
    if (dkim || path) {
      return PreflightFinding.pass(
          NAME,
          "%s the domain in From, %s%s."
              .formatted(
                  dkim && path
                      ? "Both the signature and SPF prove"
                      : dkim ? "The signature proves" : "SPF proves",
                  domain,
                  mode(domain)));
    }
    boolean unknown =
        spf.status() == FindingStatus.UNKNOWN
            || keys.stream().anyMatch(key -> key.status() == FindingStatus.UNKNOWN);
    if (unknown) {
      return PreflightFinding.unknown(
          NAME, new DnsAway("the records of SPF or DKIM of " + domain, false));
    }
    if (spf.status() == FindingStatus.WARN || !signed) {
      return PreflightFinding.warn(
          NAME,
          "Whether mails prove the domain in From, %s, depends on your mail server: it must sign with this domain%s."
              .formatted(domain, mode(domain)));
    }
    return PreflightFinding.fail(
        NAME,
        "Neither the signature nor SPF proves the domain in From, %s, so DMARC fails for every mail."
            .formatted(domain),
        "Gmail 550-5.7.32",
        "Gmail 550-5.7.26",
        "Yahoo 554 5.7.9",
        "Outlook 550 5.7.515");
  }

  private static boolean holds(PreflightFinding key) {
    return key.status() == FindingStatus.PASS || key.status() == FindingStatus.WARN;
  }

  private String mode(String domain) {
    try {
      return DmarcWalk.from(dns, domain)
          .record()
          .map(
              record ->
                  record.strict("adkim") || record.strict("aspf")
                      ? " (strict: adkim=%s, aspf=%s)"
                          .formatted(record.tag("adkim", "r"), record.tag("aspf", "r"))
                      : "")
          .orElse("");
    } catch (DnsAway away) {
      return "";
    }
  }
}
