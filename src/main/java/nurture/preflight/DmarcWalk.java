package nurture.preflight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nurture.preflight.DnsRecords.Type;

/**
 * The policy of a domain in From, found by walking up its names (RFC 9989 §4.10): at most eight
 * questions, and no list of public suffixes.
 *
 * @param from the domain where the walk began
 * @param organisation the organisational domain; the one where the walk began if no record says
 * @param record the one that applies; empty if there is none
 * @param several the domain with several records, which then count as none; empty if there is none
 */
record DmarcWalk(
    String from, String organisation, Optional<DmarcRecord> record, Optional<String> several) {

  private static final int MOST_LABELS = 8;

  static DmarcWalk from(DnsRecords dns, String domain) throws DnsAway {
    List<DmarcRecord> found = new ArrayList<>();
    Optional<String> several = Optional.empty();
    for (String name : names(domain)) {
      List<String> texts =
          dns.ask(Type.TXT, "_dmarc." + name).stream().filter(DmarcRecord::isDmarc).toList();
      if (texts.size() > 1 && several.isEmpty()) {
        several = Optional.of(name);
      } else if (texts.size() == 1) {
        DmarcRecord record = DmarcRecord.of(name, texts.get(0));
        found.add(record);
        if (!record.tag("psd", "u").equals("u")) {
          break;
        }
      }
    }
    String organisation = organisation(domain, found);
    Optional<DmarcRecord> own = at(found, domain);
    return new DmarcWalk(
        domain,
        organisation,
        own.or(() -> at(found, organisation))
            .or(() -> found.stream().filter(DmarcWalk::isPublicSuffix).findFirst()),
        several);
  }

  /** The domain, then what is above it; a very long name is cut to its last seven labels. */
  static List<String> names(String domain) {
    List<String> names = new ArrayList<>(List.of(domain));
    List<String> labels = Arrays.asList(domain.split("\\."));
    for (int left = Math.min(labels.size(), MOST_LABELS) - 1; left > 0; left--) {
      names.add(String.join(".", labels.subList(labels.size() - left, labels.size())));
    }
    return names;
  }

  private static String organisation(String domain, List<DmarcRecord> found) {
    for (DmarcRecord record : found) {
      if (record.tag("psd", "u").equals("n")) {
        return record.at();
      }
      if (isPublicSuffix(record) && !record.at().equals(domain)) {
        String below = domain.substring(0, domain.length() - record.at().length() - 1);
        return below.substring(below.lastIndexOf('.') + 1) + "." + record.at();
      }
    }
    return found.isEmpty() ? domain : found.get(found.size() - 1).at();
  }

  private static boolean isPublicSuffix(DmarcRecord record) {
    return record.tag("psd", "u").equals("y");
  }

  private static Optional<DmarcRecord> at(List<DmarcRecord> found, String domain) {
    return found.stream().filter(record -> record.at().equals(domain)).findFirst();
  }
}
