package nurture.preflight;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nurture.preflight.PreflightPlan.LineProtection;
import nurture.preflight.PreflightReport.DomainFindings;

/**
 * All checks of what this server sends.
 *
 * <p>Thread: {@link #run} blocks on the network, some seconds at most where DNS does not answer; it
 * may be called concurrently.
 */
public final class Preflight {

  private final PreflightPlan plan;
  private final DnsRecords dns;
  private final Function<PlannedServer, ServerAnswer> call;
  private final InstantSource clock;

  /**
   * @param call calls a mail server; blocks
   */
  public Preflight(
      PreflightPlan plan,
      DnsRecords dns,
      Function<PlannedServer, ServerAnswer> call,
      InstantSource clock) {
    this.plan = plan;
    this.dns = dns;
    this.call = call;
    this.clock = clock;
  }

  public PreflightReport run() {
    DnsRecords remembered = new RememberedDns(dns);
    List<DomainFindings> domains =
        plan.domains().stream().map(domain -> about(domain, remembered)).toList();
    List<PreflightFinding> others = new ArrayList<>();
    ReverseNameCheck names = new ReverseNameCheck(remembered, plan.host());
    plan.addresses().forEach(address -> others.add(names.of(address)));
    if (plan.addresses().isEmpty()) {
      others.add(ReverseNameCheck.notSet());
    }
    others.addAll(lines());
    others.add(unsubscribe());
    return new PreflightReport(clock.instant(), domains, others);
  }

  private DomainFindings about(SendingDomain sending, DnsRecords remembered) {
    String domain = sending.domain();
    PreflightFinding spf = new SpfCheck(remembered, plan.addresses(), plan.host()).of(domain);
    KeyRecordCheck keyRecords = new KeyRecordCheck(remembered);
    List<PreflightFinding> keys = sending.keys().stream().map(keyRecords::of).toList();
    List<PreflightFinding> findings = new ArrayList<>(List.of(spf));
    findings.addAll(keys.isEmpty() ? List.of(KeyRecordCheck.unsigned(domain)) : keys);
    findings.add(new DmarcCheck(remembered).of(domain));
    findings.add(new AlignmentCheck(remembered).of(domain, spf, keys, !keys.isEmpty()));
    return new DomainFindings(domain, findings);
  }

  private List<PreflightFinding> lines() {
    if (plan.servers().isEmpty()) {
      return List.of(
          PreflightFinding.warn("TLS", "No mail server is set (smtp.host), so no mail leaves."));
    }
    Map<PlannedServer, ServerAnswer> answers = new LinkedHashMap<>();
    plan.servers().forEach(server -> answers.put(server, call.apply(server)));
    boolean anyReached = answers.values().stream().anyMatch(ServerAnswer::reached);
    return answers.entrySet().stream()
        .map(
            each ->
                each.getValue().reached()
                    ? line(each.getKey())
                    : away(each.getKey(), each.getValue(), anyReached))
        .toList();
  }

  private static PreflightFinding away(
      PlannedServer server, ServerAnswer answer, boolean relieved) {
    String sentence =
        "The mail server %s takes no mail: %s.".formatted(server.host(), answer.detail());
    return relieved
        ? PreflightFinding.warn("TLS", sentence + " Mails leave by the others meanwhile.")
        : PreflightFinding.fail("TLS", sentence);
  }

  private static PreflightFinding line(PlannedServer server) {
    String host = server.host();
    return switch (server.protection()) {
      case ENCRYPTED ->
          PreflightFinding.pass(
              "TLS", "The line to " + host + " is encrypted, and its certificate is trusted.");
      case THIS_MACHINE ->
          PreflightFinding.pass(
              "TLS",
              host + " is this machine. Let it encrypt the lines to others (Gmail 550-5.7.29).");
      case NONE ->
          new PreflightFinding(
              "TLS",
              FindingStatus.WARN,
              "The line to %s is not encrypted. Set %s.security to starttls or tls, unless it is a relay of your own."
                  .formatted(host, server.section()),
              Optional.empty(),
              List.of("Gmail 550-5.7.29"));
    };
  }

  /** RFC 8058 §3.1 asks for https; receivers call the address from outside. */
  private PreflightFinding unsubscribe() {
    String url = plan.publicUrl();
    boolean local = url.matches("\\w+://(localhost|127\\.|\\[?::1|0\\.).*");
    if (url.startsWith("https://") && !local) {
      return PreflightFinding.pass(
          "List-Unsubscribe", "Mails bear both headers for one click, with links to " + url + ".");
    }
    String sentence =
        "Links to unsubscribe begin with %s, which mail programs %s. Set http.public-url to an"
            + " https address that is reached from outside.";
    String why = local ? "do not reach" : "do not call (RFC 8058 asks for https)";
    boolean onThisMachine =
        plan.servers().stream()
            .findFirst()
            .filter(server -> server.protection() == LineProtection.THIS_MACHINE)
            .isPresent();
    return onThisMachine && local
        ? PreflightFinding.warn("List-Unsubscribe", sentence.formatted(url, why))
        : PreflightFinding.fail(
            "List-Unsubscribe",
            sentence.formatted(url, why),
            "Gmail and Yahoo: one-click unsubscribe for senders of many mails");
  }
}
