package nurture.preflight;

import java.util.List;

/** What DNS says. Blocks; a list is empty where there is no such record. */
public interface DnsRecords {

  /** The types that are asked for. */
  enum Type {
    A,
    AAAA,
    MX,
    PTR,
    TXT
  }

  /**
   * The records of a name, behind a CNAME too: addresses, names without a dot at their end, or
   * texts with their parts joined.
   *
   * @param name in ASCII, without a dot at its end
   * @throws DnsAway if that is not known now
   */
  List<String> ask(Type type, String name) throws DnsAway;
}
