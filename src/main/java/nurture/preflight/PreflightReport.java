package nurture.preflight;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What all checks found.
 *
 * @param server about the mail server, its addresses and the links in mails
 */
public record PreflightReport(
    Instant at, List<DomainFindings> domains, List<PreflightFinding> server) {

  /** What was found about a domain in From. */
  public record DomainFindings(String domain, List<PreflightFinding> findings) {
    public DomainFindings {
      findings = List.copyOf(findings);
    }
  }

  public PreflightReport {
    domains = List.copyOf(domains);
    server = List.copyOf(server);
  }

  /** With one more finding about the mail server. */
  public PreflightReport and(PreflightFinding finding) {
    return new PreflightReport(
        at, domains, Stream.concat(server.stream(), Stream.of(finding)).toList());
  }

  public Stream<PreflightFinding> all() {
    return Stream.concat(domains.stream().flatMap(one -> one.findings().stream()), server.stream());
  }

  /** The worst finding. */
  public FindingStatus verdict() {
    return all()
        .map(PreflightFinding::status)
        .max(Comparator.naturalOrder())
        .orElse(FindingStatus.PASS);
  }

  /** Whether nothing failed and nothing is unknown. */
  public boolean mayGoLive() {
    return verdict().compareTo(FindingStatus.UNKNOWN) < 0;
  }
}
