package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;
import nurture.it.PagesServer;
import nurture.mailsink.SmtpSink;
import nurture.preflight.DnsServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that says whether receivers will believe our mails. */
final class PreflightPagesIT {

  @TempDir static Path folder;
  private static SystemChromium chromium;
  private static PagesServer server;
  private static DnsServer dns;
  private static SmtpSink sink;
  private static KeyPair pair;

  @BeforeAll
  static void start() throws Exception {
    chromium = SystemChromium.launch().orElse(null);
    if (chromium == null) {
      return;
    }
    pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    Path key =
        Files.writeString(
            folder.resolve("key.pem"),
            "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n");
    dns =
        new DnsServer()
            .record("acme.example", "A", "203.0.113.8")
            .record("7.113.0.203.in-addr.arpa", "PTR", "mail.acme.example.")
            .record("mail.acme.example", "A", "203.0.113.7");
    sink = SmtpSink.start();
    server =
        PagesServer.demo(
            Map.of(
                "NURTURE_SMTP_HOST",
                sink.host(),
                "NURTURE_SMTP_PORT",
                String.valueOf(sink.port()),
                "NURTURE_SENDER_EMAIL",
                "talent@acme.example",
                "NURTURE_DKIM_KEYS",
                "acme.example s1 " + key,
                "NURTURE_PREFLIGHT_REQUIRED",
                "true",
                "NURTURE_PREFLIGHT_SENDING_ADDRESSES",
                "203.0.113.7",
                "NURTURE_PREFLIGHT_DNS_SERVER",
                dns.address()));
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      server.close();
      chromium.close();
      dns.close();
      sink.close();
    }
  }

  @Test
  void brokenDomain_saysWhatToPublish_andOnceItIs_emailNoLongerWaits() throws IOException {
    try (BrowserTab tab = BrowserTab.open(chromium, "")) {
      Page page = tab.page();
      page.navigate(server.url() + "/settings/preflight");
      assertThat(page.locator(".says")).containsText("4 checks failed.");
      assertThat(page.locator(".warning")).containsText("Email waits");
      assertThat(row(page, "SPF")).containsText("v=spf1 ip4:203.0.113.7 -all");
      assertThat(row(page, "DKIM")).containsText("s1._domainkey.acme.example");
      assertThat(row(page, "DMARC")).containsText("Outlook 550 5.7.515");
      assertThat(row(page, "PTR")).containsText("Pass");
      PageScreenshots.take(page, "preflight");
      page.navigate(server.url() + "/");
      assertThat(page.locator("main")).containsText("Email waits for the preflight");

      String published = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
      dns.txt("s1._domainkey.acme.example", "v=DKIM1; k=rsa; p=" + published)
          .txt("acme.example", "v=spf1 ip4:203.0.113.7 -all")
          .txt("_dmarc.acme.example", "v=DMARC1; p=none; rua=mailto:dmarc@acme.example");
      page.navigate(server.url() + "/settings/preflight");
      assertThat(page.locator(".says")).containsText("4 checks failed.");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check again")).click();

      assertThat(page.locator(".says")).containsText("No check failed.");
      assertThat(page.locator(".warning")).hasCount(0);
      assertThat(row(page, "DKIM")).containsText("Pass");
      PageScreenshots.take(page, "preflight-passed");
    }
  }

  private static Locator row(Page page, String check) {
    return page.locator(".cards > li")
        .filter(new Locator.FilterOptions().setHasText(check))
        .first();
  }
}
