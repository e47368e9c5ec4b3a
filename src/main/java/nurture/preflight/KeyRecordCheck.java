package nurture.preflight;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nurture.preflight.DnsRecords.Type;

/** Whether the public half of a signing key is published as it is (RFC 6376 §3.6.1). */
final class KeyRecordCheck {

  private static final String NAME = "DKIM";
  private static final String[] MEETS = {
    "Gmail 550-5.7.30", "Gmail 550-5.7.26", "Outlook 550 5.7.515"
  };
  private static final int ADVISED_BITS = 2048;

  private final DnsRecords dns;

  KeyRecordCheck(DnsRecords dns) {
    this.dns = dns;
  }

  PreflightFinding of(ExpectedKey key) {
    try {
      return checked(key);
    } catch (DnsAway away) {
      return PreflightFinding.unknown(NAME, away);
    }
  }

  static PreflightFinding unsigned(String domain) {
    return PreflightFinding.warn(
        NAME,
        "This server does not sign mails from %s. Set dkim.keys, unless your mail server signs them."
            .formatted(domain));
  }

  private PreflightFinding checked(ExpectedKey key) throws DnsAway {
    List<String> records = dns.ask(Type.TXT, key.recordName());
    if (records.isEmpty()) {
      return fail(key, "The public key is not published: there is no TXT record %s.");
    }
    if (records.size() > 1) {
      return fail(key, "%s has several TXT records. Keep the one of the key.");
    }
    Map<String, String> tags = tags(records.get(0));
    String expected = tags(key.record()).getOrDefault("p", "");
    String published = tags.getOrDefault("p", "-");
    if (published.isEmpty()) {
      return fail(key, "The key at %s is revoked: its p= is empty.");
    }
    if (!tags.getOrDefault("v", "DKIM1").equals("DKIM1")
        || !tags.getOrDefault("k", "rsa").equals("rsa")
        || tags.getOrDefault("h", "sha256").toLowerCase(Locale.ROOT).indexOf("sha256") < 0) {
      return fail(key, "%s is not a record of an RSA key for DKIM.");
    }
    if (!published.equals(expected)) {
      return fail(key, "%s publishes another key than the one this server signs with.");
    }
    if (List.of(tags.getOrDefault("t", "").split(":")).contains("y")) {
      return PreflightFinding.warn(
              NAME,
              "%s says that the domain only tests DKIM (t=y), so receivers may ignore signatures."
                  .formatted(key.recordName()))
          .publishing(key.recordName(), "TXT", key.record());
    }
    return key.bits() < ADVISED_BITS
        ? PreflightFinding.warn(
            NAME,
            "%s publishes the key, which has %d bits; use one of 2048 under another selector."
                .formatted(key.recordName(), key.bits()))
        : PreflightFinding.pass(
            NAME, key.recordName() + " publishes the key this server signs with.");
  }

  private static PreflightFinding fail(ExpectedKey key, String sentence) {
    return PreflightFinding.fail(NAME, sentence.formatted(key.recordName()), MEETS)
        .publishing(key.recordName(), "TXT", key.record());
  }

  private static Map<String, String> tags(String record) {
    Map<String, String> tags = new HashMap<>();
    for (String tag : record.split(";")) {
      int equals = tag.indexOf('=');
      if (equals > 0) {
        tags.put(
            tag.substring(0, equals).strip(), tag.substring(equals + 1).replaceAll("\\s+", ""));
      }
    }
    return tags;
  }
}
