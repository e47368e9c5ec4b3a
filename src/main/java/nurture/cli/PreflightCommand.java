package nurture.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nurture.app.MailPreflight;
import nurture.preflight.PreflightFinding;
import nurture.preflight.PreflightReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code preflight}: whether receivers will believe the mails that a server would send. */
@Command(
    name = "preflight",
    mixinStandardHelpOptions = true,
    header = "Checks SPF, DKIM, DMARC, PTR, TLS and links before mails leave.",
    description = {
      "Asks DNS and the mail server of the settings; sends nothing. Each finding that is not a pass"
          + " says what is wrong, the record to publish, and the answers of providers that mails"
          + " would meet.",
      "Exit code 1 if a check failed, 2 if none did and DNS did not answer one, else 0."
    },
    footerHeading = Commands.EXAMPLES,
    footer = {
      "  nurture preflight",
      "  NURTURE_PREFLIGHT_SENDING_ADDRESSES=203.0.113.7 nurture preflight"
    })
final class PreflightCommand implements Callable<Integer> {

  @Mixin private ConfigFile config;

  @Override
  public Integer call() {
    PreflightReport report = MailPreflight.run(config.load(System.getenv()));
    report.domains().forEach(domain -> tell(domain.domain(), domain.findings()));
    tell("The mail server", report.server());
    return switch (report.verdict()) {
      case FAIL -> 1;
      case UNKNOWN -> 2;
      case PASS, WARN -> 0;
    };
  }

  private static void tell(String heading, List<PreflightFinding> findings) {
    System.out.println(heading);
    for (PreflightFinding finding : findings) {
      System.out.printf(
          "  %-8s %-17s %s%n", finding.status().word(), finding.check(), finding.sentence());
      finding
          .publish()
          .ifPresent(
              entry ->
                  System.out.printf(
                      "           publish: %s %s \"%s\"%n",
                      entry.name(), entry.type(), entry.text()));
      if (!finding.meets().isEmpty()) {
        System.out.printf("           else: %s%n", String.join(", ", finding.meets()));
      }
    }
  }
}
