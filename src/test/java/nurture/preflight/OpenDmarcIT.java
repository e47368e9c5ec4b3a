package nurture.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nurture.preflight.PreflightPlan.LineProtection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What we say of DMARC beside what the library of OpenDMARC decides about the same mails, with the
 * same name server. Kept to what RFC 7489, which OpenDMARC follows, and RFC 9989 have in common.
 *
 * <p>Skipped where there is no {@code libopendmarc2}, but not where {@code CI} is set.
 */
final class OpenDmarcIT {

  /** Debian's own, which has Debian's packages. */
  private static final String PYTHON = "/usr/bin/python3";

  private static final String DOMAIN = "acme.example";
  private static final String ADDRESS = "203.0.113.7";
  private static final String KEY = "v=DKIM1; k=rsa; p=" + "MIIB".repeat(98);
  private static final String SPF = "v=spf1 ip4:203.0.113.0/24 -all";
  private static final String OTHER_SPF = "v=spf1 ip4:198.51.100.0/24 -all";
  private static final String RUA = "; rua=mailto:d@acme.example";

  /** Reads mails, a line each: From, DKIM domain and result, SPF domain and result. */
  private static final String VERDICTS =
      """
      import ctypes, socket, struct, sys

      class Library(ctypes.Structure):
          _fields_ = [("tld_type", ctypes.c_int), ("tld_source_file", ctypes.c_char * 4096),
                      ("nscount", ctypes.c_int), ("nsaddr_list", (ctypes.c_char * 16) * 3)]

      VERDICTS = {14: "absent", 15: "pass", 16: "reject", 17: "quarantine", 18: "none"}
      RESULTS = {"none": 0, "pass": 1, "fail": 2}
      library = ctypes.CDLL("libopendmarc.so.2")
      library.opendmarc_policy_connect_init.restype = ctypes.c_void_p
      setup = Library(tld_type=1, tld_source_file=sys.argv[2].encode(), nscount=1)
      server = struct.pack("=H", socket.AF_INET) + struct.pack("!H", int(sys.argv[1]))
      ctypes.memmove(setup.nsaddr_list[0], server + socket.inet_aton("127.0.0.1") + bytes(8), 16)
      if library.opendmarc_policy_library_init(ctypes.byref(setup)) != 0:
          sys.exit("the library does not begin")
      for mail in sys.argv[3:]:
          sender, dkim, dkim_result, spf, spf_result = [each.encode() for each in mail.split()]
          policy = ctypes.c_void_p(library.opendmarc_policy_connect_init(b"203.0.113.7", 0))
          library.opendmarc_policy_store_from_domain(policy, sender)
          library.opendmarc_policy_store_dkim(policy, dkim, b"s1", RESULTS[dkim_result.decode()], b"")
          library.opendmarc_policy_store_spf(policy, spf, RESULTS[spf_result.decode()], 0, b"")
          library.opendmarc_policy_query_dmarc(policy, sender)
          print(VERDICTS[library.opendmarc_get_policy_to_enforce(policy)])
          library.opendmarc_policy_connect_shutdown(policy)
      """;

  @TempDir Path folder;

  private final DnsServer dns = new DnsServer();

  @BeforeAll
  static void requireLibrary() throws Exception {
    boolean there =
        Files.isExecutable(Path.of(PYTHON))
            && new ProcessBuilder(PYTHON, "-c", "import ctypes; ctypes.CDLL('libopendmarc.so.2')")
                    .start()
                    .waitFor()
                == 0;
    if (System.getenv("CI") != null) {
      assertThat(there).as("apt-get install libopendmarc2").isTrue();
    }
    assumeTrue(there, "libopendmarc2 is not installed; apt-get install libopendmarc2");
  }

  @AfterEach
  void stop() {
    dns.close();
  }

  /** How a domain is set up, and whether its mails are signed. */
  private record SetUp(String domain, String modes, String spf, boolean signed, boolean key) {}

  @Test
  void mailsOfADomain_passWhereWeSaySo_relaxedAndStrict_ofAllWaysToSetItUp() throws Exception {
    List<SetUp> all = new ArrayList<>();
    for (String modes : List.of("", "; adkim=s; aspf=s", "; adkim=r; aspf=s", "; adkim=s")) {
      for (String spf : List.of(SPF, OTHER_SPF, "")) {
        for (boolean signed : new boolean[] {true, false}) {
          for (boolean key : new boolean[] {true, false}) {
            String domain = "d" + all.size() + ".example";
            all.add(new SetUp(domain, modes, spf, signed, key));
            all.add(new SetUp("jobs." + domain, modes, spf, signed, key));
          }
        }
      }
    }
    List<Boolean> ours = new ArrayList<>();
    List<String> mails = new ArrayList<>();
    for (SetUp setUp : all) {
      publish(setUp);
      PreflightReport report = report(setUp);
      ours.add(status(report, "Alignment") == FindingStatus.PASS);
      mails.add(mail(setUp, report));
    }

    assertThat(passes(verdicts(mails))).isEqualTo(ours);
    assertThat(ours).contains(true, false);
  }

  @Test
  void mailsThatProveAnotherDomain_fail_thereToo() throws Exception {
    dns.txt("_dmarc." + DOMAIN, "v=DMARC1; p=reject; adkim=s; aspf=s");
    dns.txt("_dmarc.relaxed.example", "v=DMARC1; p=quarantine");

    assertThat(
            verdicts(
                List.of(
                    "acme.example other.example pass other.example pass",
                    "jobs.acme.example acme.example pass acme.example pass",
                    "jobs.relaxed.example relaxed.example pass relaxed.example none",
                    "relaxed.example relaxed.example fail jobs.relaxed.example pass",
                    "relaxed.example relaxed.example fail relaxed.example fail")))
        .as("so a comparison in which all pass would not hold of any domain")
        .containsExactly("reject", "reject", "pass", "pass", "quarantine");
  }

  @Test
  void policyOfADomain_isTheSame_foundAboveItToo_andOfSubdomains() throws Exception {
    List<String> records =
        List.of(
            "v=DMARC1; p=none",
            "v=DMARC1; p=quarantine",
            "v=DMARC1; p=reject",
            "v=DMARC1; p=reject; sp=none",
            "v=DMARC1; p=none; sp=reject",
            "v=DMARC1; p=reject; sp=quarantine",
            "v=DMARC1;p=reject",
            "v=DMARC1 ; p = quarantine ; sp = reject",
            "v=DMARC1; p=QUARANTINE");
    List<String> ours = new ArrayList<>();
    List<String> mails = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      String domain = "p" + i + ".example";
      dns.txt("_dmarc." + domain, records.get(i) + RUA);
      for (String from : List.of(domain, "jobs." + domain, "a.b." + domain)) {
        dns.record(from, "A", ADDRESS);
        ours.add(policy(from));
        mails.add(from + " other.example pass other.example pass");
      }
    }
    dns.txt("_dmarc.own.example", "v=DMARC1; p=reject" + RUA);
    dns.txt("_dmarc.jobs.own.example", "v=DMARC1; p=none" + RUA);
    for (String from : List.of("jobs.own.example", "without.example")) {
      ours.add(policy(from));
      mails.add(from + " other.example pass other.example pass");
    }

    assertThat(verdicts(mails)).isEqualTo(ours);
    assertThat(ours).contains("absent", "none", "quarantine", "reject");
  }

  private void publish(SetUp setUp) {
    if (!setUp.domain().startsWith("jobs.")) {
      dns.txt("_dmarc." + setUp.domain(), "v=DMARC1; p=reject" + setUp.modes() + RUA);
    }
    if (!setUp.spf().isEmpty()) {
      dns.txt(setUp.domain(), setUp.spf());
    }
    if (setUp.key()) {
      dns.txt("s1._domainkey." + setUp.domain(), KEY);
    }
  }

  private PreflightReport report(SetUp setUp) {
    List<ExpectedKey> keys =
        setUp.signed()
            ? List.of(new ExpectedKey("s1._domainkey." + setUp.domain(), KEY, 2048))
            : List.of();
    PreflightPlan plan =
        new PreflightPlan(
            List.of(new SendingDomain(setUp.domain(), keys)),
            List.of(ADDRESS),
            List.of(new PlannedServer("smtp", "mail.acme.example", LineProtection.ENCRYPTED)),
            "https://nurture.acme.example");
    return new Preflight(
            plan,
            server(),
            called -> new ServerAnswer(true, "mail.acme.example:587"),
            () -> Instant.parse("2026-11-03T12:00:00Z"))
        .run();
  }

  /** As it leaves: the return path and the signature have the domain in From. */
  private static String mail(SetUp setUp, PreflightReport report) {
    boolean spf = status(report, "SPF") == FindingStatus.PASS;
    boolean dkim = setUp.signed() && status(report, "DKIM") == FindingStatus.PASS;
    return "%s %1$s %s %1$s %s"
        .formatted(
            setUp.domain(),
            setUp.signed() ? dkim ? "pass" : "fail" : "none",
            spf ? "pass" : setUp.spf().isEmpty() ? "none" : "fail");
  }

  private static FindingStatus status(PreflightReport report, String check) {
    return report
        .all()
        .filter(finding -> finding.check().equals(check))
        .findFirst()
        .map(PreflightFinding::status)
        .orElseThrow();
  }

  private String policy(String domain) {
    String said = new DmarcCheck(server()).of(domain).sentence();
    return said.contains("has no DMARC record")
        ? "absent"
        : said.replaceFirst(".* has the DMARC policy (\\w+),.*", "$1");
  }

  private NameServer server() {
    return new NameServer(Optional.of(dns.address()), Duration.ofSeconds(2));
  }

  private static List<Boolean> passes(List<String> verdicts) {
    return verdicts.stream().map("pass"::equals).collect(Collectors.toList());
  }

  /** Those of OpenDMARC, one for each mail. */
  private List<String> verdicts(List<String> mails) throws IOException, InterruptedException {
    Path suffixes = Files.writeString(folder.resolve("suffixes"), "example\n");
    List<String> command =
        new ArrayList<>(
            List.of(
                PYTHON,
                "-c",
                VERDICTS,
                dns.address().substring(dns.address().lastIndexOf(':') + 1),
                suffixes.toString()));
    command.addAll(mails);
    Path told = folder.resolve("told");
    Path errors = folder.resolve("errors");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(told.toFile())
            .redirectError(errors.toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("it is done in time").isTrue();
    assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
    List<String> verdicts = Files.readString(told, StandardCharsets.UTF_8).lines().toList();
    assertThat(verdicts).hasSameSizeAs(mails);
    return verdicts;
  }
}
