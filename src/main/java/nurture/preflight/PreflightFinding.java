package nurture.preflight;

import java.util.List;
import java.util.Optional;

/**
 * What a check found.
 *
 * @param check what was checked, such as {@code SPF}
 * @param sentence what is so, and what to do; for people
 * @param publish the record that would put it right; empty if none would
 * @param meets the rules or answers of providers that mails would meet, such as {@code Gmail
 *     550-5.7.27}; empty for a pass
 */
public record PreflightFinding(
    String check,
    FindingStatus status,
    String sentence,
    Optional<DnsEntry> publish,
    List<String> meets) {

  public PreflightFinding {
    meets = List.copyOf(meets);
  }

  static PreflightFinding pass(String check, String sentence) {
    return new PreflightFinding(check, FindingStatus.PASS, sentence, Optional.empty(), List.of());
  }

  static PreflightFinding warn(String check, String sentence) {
    return new PreflightFinding(check, FindingStatus.WARN, sentence, Optional.empty(), List.of());
  }

  static PreflightFinding fail(String check, String sentence, String... meets) {
    return new PreflightFinding(
        check, FindingStatus.FAIL, sentence, Optional.empty(), List.of(meets));
  }

  /** DNS did not answer. */
  static PreflightFinding unknown(String check, DnsAway away) {
    return new PreflightFinding(
        check,
        FindingStatus.UNKNOWN,
        "DNS did not answer, so this is not known: " + away.reason() + ". Check again later.",
        Optional.empty(),
        List.of());
  }

  PreflightFinding publishing(String name, String type, String text) {
    return new PreflightFinding(
        check, status, sentence, Optional.of(new DnsEntry(name, type, text)), meets);
  }
}
