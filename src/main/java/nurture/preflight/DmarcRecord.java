package nurture.preflight;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A policy for mails that fail (RFC 9989 §4.7).
 *
 * @param at the domain that publishes it
 */
record DmarcRecord(String at, Map<String, String> tags) {

  private static final List<String> POLICIES = List.of("none", "quarantine", "reject");

  DmarcRecord {
    tags = Map.copyOf(tags);
  }

  /** Whether a text is meant to be one; only an exact {@code v=DMARC1} in front makes it one. */
  static boolean isDmarc(String text) {
    return text.matches("v\\s*=\\s*DMARC1\\s*(;.*)?");
  }

  static DmarcRecord of(String at, String text) {
    Map<String, String> tags = new HashMap<>();
    for (String tag : text.split(";")) {
      int equals = tag.indexOf('=');
      if (equals > 0) {
        tags.putIfAbsent(
            tag.substring(0, equals).strip().toLowerCase(Locale.ROOT),
            tag.substring(equals + 1).strip());
      }
    }
    return new DmarcRecord(at, tags);
  }

  String tag(String name, String otherwise) {
    return tags.getOrDefault(name, otherwise).toLowerCase(Locale.ROOT);
  }

  /** The policy in a tag; empty if it is none of the three. */
  Optional<String> policy(String tag) {
    return Optional.ofNullable(tags.get(tag))
        .map(policy -> policy.toLowerCase(Locale.ROOT))
        .filter(POLICIES::contains);
  }

  boolean strict(String tag) {
    return tag(tag, "r").equals("s");
  }
}
