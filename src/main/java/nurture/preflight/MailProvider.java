package nurture.preflight;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which mail provider takes the mail of a domain, by its MX records: thousands of organisations sit
 * at a few.
 */
public final class MailProvider {

  /** One that is not known. */
  public static final String OTHER = "other";

  private static final Map<Pattern, String> SERVERS =
      Map.of(
          Pattern.compile("(.*\\.)?(google|googlemail)\\.com"),
          "google",
          Pattern.compile("(.*\\.)?(outlook\\.com|hotmail\\.com|mx\\.microsoft)"),
          "microsoft",
          Pattern.compile("(.*\\.)?yahoodns\\.net"),
          "yahoo",
          Pattern.compile("(.*\\.)?(icloud\\.com|apple\\.com)"),
          "apple",
          Pattern.compile("(.*\\.)?(gmx\\.net|web\\.de|kundenserver\\.de|ionos\\.(com|de|es|fr))"),
          "gmx",
          Pattern.compile("(.*\\.)?t-online\\.de"),
          "telekom",
          Pattern.compile("(.*\\.)?(orange\\.fr|wanadoo\\.fr)"),
          "orange",
          Pattern.compile("(.*\\.)?protonmail\\.ch"),
          "proton");

  private MailProvider() {}

  /**
   * Blocks.
   *
   * @param domain in ASCII, without a dot at its end
   * @throws DnsAway if that is not known now
   */
  public static String of(DnsRecords dns, String domain) throws DnsAway {
    return of(dns.ask(DnsRecords.Type.MX, domain));
  }

  static String of(List<String> servers) {
    return servers.stream()
        .map(record -> record.substring(record.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
        .flatMap(
            name ->
                SERVERS.entrySet().stream()
                    .filter(each -> each.getKey().matcher(name).matches())
                    .map(Map.Entry::getValue))
        .findFirst()
        .orElse(OTHER);
  }
}
