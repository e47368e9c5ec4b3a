package nurture.preflight;

import java.util.List;
import java.util.Optional;

/**
 * What this server sends, as far as the settings say.
 *
 * @param domains those in From, each once
 * @param addresses that mails leave from; empty if they are not known
 * @param servers that they leave by; empty if none is set
 * @param publicUrl the start of the links in mails
 */
public record PreflightPlan(
    List<SendingDomain> domains,
    List<String> addresses,
    List<PlannedServer> servers,
    String publicUrl) {

  public PreflightPlan {
    domains = List.copyOf(domains);
    addresses = List.copyOf(addresses);
    servers = List.copyOf(servers);
  }

  /** The first mail server. */
  Optional<String> host() {
    return servers.stream().map(PlannedServer::host).findFirst();
  }

  /** How the line to the mail server is protected. */
  public enum LineProtection {
    ENCRYPTED,
    /** It needs none. */
    THIS_MACHINE,
    NONE
  }
}
