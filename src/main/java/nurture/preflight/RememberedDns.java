package nurture.preflight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * DNS as asked in one run: the same question once, and none after the name server was not reached.
 * For one thread.
 */
final class RememberedDns implements DnsRecords {

  private final DnsRecords dns;
  private final Map<String, List<String>> known = new HashMap<>();
  private Optional<DnsAway> away = Optional.empty();

  RememberedDns(DnsRecords dns) {
    this.dns = dns;
  }

  @Override
  public List<String> ask(Type type, String name) throws DnsAway {
    List<String> before = known.get(type + " " + name);
    if (before != null) {
      return before;
    }
    if (away.isPresent()) {
      throw away.get();
    }
    try {
      List<String> answer = List.copyOf(dns.ask(type, name));
      known.put(type + " " + name, answer);
      return answer;
    } catch (DnsAway failed) {
      if (failed.unreached()) {
        away = Optional.of(failed);
      }
      throw failed;
    }
  }
}
