package nurture.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.preflight.PreflightPlan.LineProtection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in a domain that is set up well, and in the same domain broken in each way. */
final class PreflightTest {
  private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
  private static final String DOMAIN = "acme.example";
  private static final String ADDRESS = "203.0.113.7";
  private static final String KEY_NAME = "s1._domainkey.acme.example";
  private static final String KEY = "v=DKIM1; k=rsa; p=" + "MIIB".repeat(98);
  private static final String PTR = "7.113.0.203.in-addr.arpa";
  private static final ServerAnswer REACHED = new ServerAnswer(true, "mail.acme.example:587");

  private final DnsServer dns = wellSetUp();

  @AfterEach
  void stop() {
    dns.close();
  }

  private static DnsServer wellSetUp() {
    return new DnsServer()
        .record(DOMAIN, "MX", "10 mail.acme.example.")
        .record("mail.acme.example", "A", ADDRESS)
        .txt(DOMAIN, "google-site-verification=" + "x".repeat(200))
        .txt(DOMAIN, "MS=" + "y".repeat(200))
        .txt(DOMAIN, "v=spf1 include:_spf.acme.example -all")
        .txt("_spf.acme.example", "v=spf1 ip4:203.0.113.0/24 ip6:2001:db8::/32 ~all")
        .txt(KEY_NAME, KEY)
        .txt("_dmarc.acme.example", "v=DMARC1; p=quarantine; rua=mailto:dmarc@acme.example")
        .record(PTR, "PTR", "mail.acme.example.");
  }

  @Test
  void domainThatIsSetUpWell_passesEverywhere() {
    PreflightReport report = run(dns);

    assertThat(report.all()).extracting(PreflightFinding::status).containsOnly(FindingStatus.PASS);
    assertThat(report.all())
        .extracting(PreflightFinding::check)
        .containsExactly("SPF", "DKIM", "DMARC", "Alignment", "PTR", "TLS", "List-Unsubscribe");
    assertThat(report.mayGoLive()).isTrue();
    assertThat(report.at()).isEqualTo(NOON);
    assertThat(dns.asked()).as("each question once, and once more by TCP").hasSizeLessThan(16);
  }

  /** A way to break it, the check that finds it, words of its sentence, the record, the answers. */
  private record Broken(Runnable how, String check, String words, String publishes, String meets) {}

  private Stream<Broken> broken() {
    return Stream.of(
        new Broken(
            () -> dns.without(DOMAIN, "TXT"),
            "SPF",
            "has no SPF record",
            "acme.example TXT v=spf1 ip4:203.0.113.7 -all",
            "Gmail 550-5.7.27"),
        new Broken(
            () -> dns.txt(DOMAIN, "v=spf1 mx -all"),
            "SPF",
            "has 2 SPF records",
            "",
            "Outlook 550 5.7.515"),
        new Broken(
            () -> spf("v=spf1 ip4:198.51.100.0/24 ~all"),
            "SPF",
            "does not allow 203.0.113.7",
            "acme.example TXT v=spf1 ip4:203.0.113.7 ip4:198.51.100.0/24 ~all",
            "Gmail 550-5.7.27"),
        new Broken(() -> spf("v=spf1 +all"), "SPF", "allows every server", "", "Gmail"),
        new Broken(() -> spf("v=spf1 ipv4:203.0.113.7"), "SPF", "ipv4:203.0.113.7", "", "Gmail"),
        new Broken(
            () -> spf("v=spf1 include:gone.example -all"),
            "SPF",
            "includes gone.example, which has no SPF record",
            "",
            "Gmail"),
        new Broken(
            () -> spf("v=spf1" + " a:mail.acme.example/32".repeat(11) + " -all"),
            "SPF",
            "more than 10 names",
            "",
            "Gmail"),
        new Broken(
            () -> dns.without(KEY_NAME, "TXT"),
            "DKIM",
            "is not published",
            KEY_NAME + " TXT " + KEY,
            "Gmail 550-5.7.30"),
        new Broken(
            () -> dns.without(KEY_NAME, "TXT").txt(KEY_NAME, KEY.replace("MIIBMIIB", "MIIAMIIB")),
            "DKIM",
            "publishes another key",
            KEY_NAME + " TXT " + KEY,
            "Gmail 550-5.7.30"),
        new Broken(
            () -> dns.without(KEY_NAME, "TXT").txt(KEY_NAME, "v=DKIM1; p="),
            "DKIM",
            "is revoked",
            KEY_NAME + " TXT " + KEY,
            "Gmail 550-5.7.30"),
        new Broken(
            () -> dns.txt(KEY_NAME, "v=DKIM1; p=old"), "DKIM", "several TXT records", "", "Gmail"),
        new Broken(
            () -> dns.without("_dmarc.acme.example", "TXT"),
            "DMARC",
            "has no DMARC record",
            "_dmarc.acme.example TXT v=DMARC1; p=none; rua=mailto:dmarc-reports@acme.example",
            "Gmail 550-5.7.40"),
        new Broken(
            () -> dmarc("v=dmarc1; p=none"),
            "DMARC",
            "must begin with v=DMARC1",
            "_dmarc.acme.example TXT v=DMARC1; p=none",
            "Yahoo 554 5.7.9"),
        new Broken(
            () -> dmarc("v=DMARC1; p=monitor; rua=mailto:d@acme.example"),
            "DMARC",
            "has no policy",
            "_dmarc.acme.example TXT v=DMARC1; p=none",
            "Outlook 550 5.7.515"),
        new Broken(
            () -> dns.txt("_dmarc.acme.example", "v=DMARC1; p=reject"),
            "DMARC",
            "several DMARC records",
            "",
            "Gmail 550-5.7.40"),
        new Broken(
            () -> spf("v=spf1 -all").without(KEY_NAME, "TXT"),
            "Alignment",
            "DMARC fails for every mail",
            "",
            "Gmail 550-5.7.26"),
        new Broken(
            () -> dns.without(PTR, "PTR"),
            "PTR",
            "has no name in DNS",
            PTR + " PTR mail.acme.example.",
            "Gmail 550-5.7.25"),
        new Broken(
            () -> dns.without(PTR, "PTR").record(PTR, "PTR", "host7.provider.example."),
            "PTR",
            "does not lead back",
            "host7.provider.example A 203.0.113.7",
            "Gmail 550-5.7.25"));
  }

  @Test
  void eachBrokenSetUp_failsInItsCheck_withTheSentenceTheRecordAndWhatItMeets() {
    int ways = (int) broken().count();
    assertThat(ways).isGreaterThanOrEqualTo(15);
    for (int way = 0; way < ways; way++) {
      PreflightTest fresh = new PreflightTest();
      try {
        Broken broken = fresh.broken().skip(way).findFirst().orElseThrow();
        broken.how().run();

        PreflightReport report = run(fresh.dns);

        assertThat(report.mayGoLive()).as(broken.words()).isFalse();
        PreflightFinding finding = the(broken.check(), report);
        assertThat(finding.status()).as(broken.words()).isEqualTo(FindingStatus.FAIL);
        assertThat(finding.sentence()).contains(broken.words());
        assertThat(
                finding
                    .publish()
                    .map(entry -> entry.name() + " " + entry.type() + " " + entry.text())
                    .orElse(""))
            .as(broken.words())
            .startsWith(broken.publishes());
        assertThat(finding.meets()).anyMatch(meets -> meets.startsWith(broken.meets()));
      } finally {
        fresh.stop();
      }
    }
  }

  @Test
  void nameServerThatIsAway_isUnknown_neverAPass_andSaidSoon() {
    dns.silent(true);

    long began = System.nanoTime();
    PreflightReport report = run(dns);

    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
    assertThat(report.all())
        .filteredOn(finding -> !List.of("TLS", "List-Unsubscribe").contains(finding.check()))
        .extracting(PreflightFinding::status)
        .containsOnly(FindingStatus.UNKNOWN);
    assertThat(report.mayGoLive()).isFalse();
    assertThat(the("SPF", report).sentence()).contains("DNS did not answer");
  }

  @Test
  void oneNameThatIsBroken_isUnknown_andTheOthersAreChecked() {
    dns.breaking("_dmarc.acme.example");

    PreflightReport report = run(dns);

    assertThat(the("DMARC", report).status()).isEqualTo(FindingStatus.UNKNOWN);
    assertThat(the("SPF", report).status()).isEqualTo(FindingStatus.PASS);
    assertThat(report.verdict()).isEqualTo(FindingStatus.UNKNOWN);
  }

  @Test
  void keyBehindACname_isFound() {
    dns.without(KEY_NAME, "TXT")
        .record(KEY_NAME, "CNAME", "s1.provider.example.")
        .txt("s1.provider.example", KEY);

    assertThat(the("DKIM", run(dns)).status()).isEqualTo(FindingStatus.PASS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v=spf1 a:mail.acme.example -all",
        "v=spf1 mx -all",
        "V=SPF1 MX/24 -ALL",
        "v=spf1 ip4:203.0.113.7 -all",
        "v=spf1 redirect=_spf.acme.example",
        "v=spf1 ?ip4:198.51.100.1 exists:gone.acme.example mx -all",
        "v=spf1 a:gone.acme.example mx:gone.acme.example ip4:203.0.113.7 exp=why.acme.example -all"
      })
  void spf_everyTermThatAllowsTheAddress_isRead(String record) {
    spf(record);

    assertThat(the("SPF", run(dns)).sentence()).contains("allows 203.0.113.7");
  }

  @Test
  void spf_thatNamesAnAddressOfAnotherService_isNotFollowed() throws Exception {
    try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      stranger.setSoTimeout(500);
      spf("v=spf1 include:ldap://127.0.0.1:" + stranger.getLocalPort() + "/x -all");

      assertThat(the("SPF", run(dns)).status()).isEqualTo(FindingStatus.FAIL);

      assertThatThrownBy(stranger::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v=DMARC1; p=reject; t=y; rua=mailto:d@acme.example",
        "v=DMARC1; p=reject; pct=10; rua=mailto:d@acme.example",
        "v=DMARC1; p=none"
      })
  void dmarc_thatDoesLessThanItLooksLike_isAWarning(String record) {
    dmarc(record);

    assertThat(the("DMARC", run(dns)).status()).isEqualTo(FindingStatus.WARN);
    assertThat(run(dns).mayGoLive()).isTrue();
  }

  static Stream<Arguments> walks() {
    return Stream.of(
        // The domain's own record, then the organisation's for subdomains.
        Arguments.of("acme.example", "p=none", "acme.example", "none"),
        Arguments.of("jobs.acme.example", "p=none; sp=reject", "acme.example", "reject"),
        Arguments.of("a.b.jobs.acme.example", "p=reject", "acme.example", "reject"),
        Arguments.of("ghost.acme.example", "p=none; sp=none; np=reject", "acme.example", "reject"),
        // A very long name is asked for itself, then from its last seven labels on.
        Arguments.of(
            "1.2.3.4.5.6.7.8.9.acme.example", "p=quarantine", "acme.example", "quarantine"));
  }

  @ParameterizedTest
  @MethodSource("walks")
  void dmarc_isFoundByWalkingUp(String from, String record, String at, String policy) {
    dmarc("v=DMARC1; rua=mailto:d@acme.example; " + record);
    if (!from.startsWith("ghost")) {
      dns.record(from, "A", ADDRESS);
    }

    assertThat(new DmarcCheck(server()).of(from).sentence())
        .contains("policy " + policy, "_dmarc." + at);
    assertThat(dns.asked().stream().filter(question -> question.contains("_dmarc")))
        .hasSizeLessThanOrEqualTo(8);
  }

  @Test
  void walk_stopsAtAnOrganisation_andBelowAPublicSuffix() throws DnsAway {
    dns.txt("_dmarc.example", "v=DMARC1; p=reject; psd=y")
        .txt("_dmarc.team.acme.example", "v=DMARC1; p=none; psd=n");

    DmarcWalk below = DmarcWalk.from(server(), "jobs.other.example");
    assertThat(below.organisation()).isEqualTo("other.example");
    assertThat(below.record().orElseThrow().at()).isEqualTo("example");

    DmarcWalk team = DmarcWalk.from(server(), "jobs.team.acme.example");
    assertThat(team.organisation()).isEqualTo("team.acme.example");

    assertThat(DmarcWalk.names("1.2.3.4.5.6.7.8.9.acme.example"))
        .hasSize(8)
        .startsWith("1.2.3.4.5.6.7.8.9.acme.example", "5.6.7.8.9.acme.example")
        .endsWith("acme.example", "example");
  }

  @Test
  void addressesThatAreNotSet_areAWarningThatNamesTheSetting() {
    PreflightReport report = report(List.of(), dns, REACHED, "https://nurture.acme.example");

    assertThat(the("SPF", report).status()).isEqualTo(FindingStatus.WARN);
    assertThat(the("SPF", report).sentence()).contains("preflight.sending-addresses");
    assertThat(the("PTR", report).sentence()).contains("preflight.sending-addresses");
    assertThat(report.mayGoLive()).isTrue();
  }

  @Test
  void mailServerThatIsAway_andLinksThatAreNotHttps_fail() {
    PreflightReport report =
        report(
            List.of(ADDRESS),
            dns,
            new ServerAnswer(false, "no trusted encrypted line"),
            "http://nurture.acme.example");

    assertThat(the("TLS", report).sentence()).contains("no trusted encrypted line");
    assertThat(the("TLS", report).status()).isEqualTo(FindingStatus.FAIL);
    assertThat(the("List-Unsubscribe", report).sentence()).contains("https", "http.public-url");
    assertThat(the("List-Unsubscribe", report).status()).isEqualTo(FindingStatus.FAIL);
  }

  @Test
  void reverseName_ofBothKindsOfAddress_isWhereDnsHasIt() {
    assertThat(ReverseNameCheck.reverse(AddressRange.literal(ADDRESS).orElseThrow()))
        .isEqualTo(PTR);
    assertThat(ReverseNameCheck.reverse(AddressRange.literal("2001:db8::567:89ab").orElseThrow()))
        .isEqualTo("b.a.9.8.7.6.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa");
  }

  private DnsServer spf(String record) {
    return dns.without(DOMAIN, "TXT").txt(DOMAIN, record);
  }

  private void dmarc(String record) {
    dns.without("_dmarc.acme.example", "TXT").txt("_dmarc.acme.example", record);
  }

  private DnsRecords server() {
    return new NameServer(Optional.of(dns.address()), Duration.ofMillis(500));
  }

  private static PreflightFinding the(String check, PreflightReport report) {
    return report.all().filter(finding -> finding.check().equals(check)).findFirst().orElseThrow();
  }

  private static PreflightReport run(DnsServer dns) {
    return report(List.of(ADDRESS), dns, REACHED, "https://nurture.acme.example");
  }

  private static PreflightReport report(
      List<String> addresses, DnsServer dns, ServerAnswer server, String publicUrl) {
    PreflightPlan plan =
        new PreflightPlan(
            List.of(new SendingDomain(DOMAIN, List.of(new ExpectedKey(KEY_NAME, KEY, 2048)))),
            addresses,
            List.of(new PlannedServer("smtp", "mail.acme.example", LineProtection.ENCRYPTED)),
            publicUrl);
    return new Preflight(
            plan,
            new NameServer(Optional.of(dns.address()), Duration.ofMillis(500)),
            called -> server,
            () -> NOON)
        .run();
  }
}
