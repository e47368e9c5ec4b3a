package nurture.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nurture.documentation.MarkdownFiles;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A newcomer in the demo, who then reads the documentation and types its commands. The steps share
 * one demo and follow each other. Without a browser those that need one are skipped, unless {@code
 * CI} is set.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class DemoPagesIT {

  /** On a machine with other work, for as long as the server lives it. */
  private static final Duration A_MONTH = Duration.ofMinutes(3);

  /** What the documentation uses beside Java. */
  private static final List<String> PROGRAMS = List.of("bash", "curl", "openssl", "python3");

  private static final String WITHOUT_BROWSER = "without-browser";

  @TempDir static Path folder;

  private static DemoProcess demo;
  private static SystemChromium chromium;

  private BrowserTab tab;
  private Page page;

  @BeforeAll
  static void startDemoAndBrowser() throws IOException {
    demo = DemoProcess.start(folder);
    chromium = SystemChromium.launch().orElse(null);
  }

  @AfterAll
  static void stopDemoAndBrowser() throws InterruptedException {
    if (chromium != null) {
      chromium.close();
    }
    if (demo != null) {
      demo.close();
    }
  }

  @BeforeEach
  void openPage(TestInfo step) {
    if (step.getTags().contains(WITHOUT_BROWSER)) {
      return;
    }
    tab = BrowserTab.open(chromium, "");
    page = tab.page();
  }

  @AfterEach
  void closePage() {
    if (tab != null) {
      tab.close();
    }
  }

  @Test
  @Order(1)
  void home_showsTheSampleCandidatesAndWhatComesNext() throws IOException {
    page.navigate(demo.url() + "/candidates");

    PlaywrightAssertions.assertThat(page).hasTitle(java.util.regex.Pattern.compile("Nurture"));
    // A page that is opened while the demo adds its candidates shows those who are there.
    page.waitForCondition(
        () -> {
          page.reload();
          return page.locator("tbody tr").count() == 12;
        });
    PlaywrightAssertions.assertThat(
            page.getByText(
                    java.util.regex.Pattern.compile(
                        "[Ii]t is (night|evening|early morning|the weekend)"))
                .first())
        .isVisible();
  }

  @Test
  @Order(2)
  void candidate_showsTheDecisionWithItsRuleAndTheMailAsRendered() throws IOException {
    page.navigate(demo.url() + "/candidates/ada-brandt");

    PlaywrightAssertions.assertThat(page.locator("body"))
        .containsText("Send first-outreach by email");
    PlaywrightAssertions.assertThat(page.locator("body"))
        .containsText("touch 1 of the sequence is due");

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ada, about your work"))
        .first()
        .click();
    FrameLocator mail = page.frameLocator("iframe");
    PlaywrightAssertions.assertThat(mail.locator("body"))
        .containsText("your talk on streaming joins in Vienna");
    PlaywrightAssertions.assertThat(mail.getByText("Unsubscribe").first()).isVisible();
  }

  @Test
  @Order(3)
  void reply_movesTheCandidateAndSendsTheWarmAnswer() throws IOException {
    page.navigate(demo.url() + "/candidates/jonas-lindqvist");

    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Replies: interested"))
        .click();

    PlaywrightAssertions.assertThat(page.locator("body"))
        .containsText("Move from awareness to consideration");
    PlaywrightAssertions.assertThat(page.locator("body")).containsText("Send warm-reply by email");
  }

  @Test
  @Order(4)
  void unsubscribing_silencesTheCandidate() throws IOException {
    page.navigate(demo.url() + "/candidates/elena-rossi");

    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Unsubscribes")).click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("One month later"))
        .click(new Locator.ClickOptions().setTimeout(A_MONTH.toMillis()));

    PlaywrightAssertions.assertThat(page.locator("body")).containsText("Unsubscribed from email");
    page.navigate(demo.url() + "/api/../candidates/elena-rossi");
    PlaywrightAssertions.assertThat(page.locator("body"))
        .not()
        .containsText("Send follow-up-insight");
  }

  @Test
  @Order(5)
  void month_hasGoneBy_andOthersGotTheirSecondTouch() throws IOException {
    page.navigate(demo.url() + "/mails");

    PlaywrightAssertions.assertThat(page.locator("body")).containsText("follow-up-insight");
    Path screenshots = Files.createDirectories(Path.of("target/screenshots"));
    page.screenshot(new Page.ScreenshotOptions().setPath(screenshots.resolve("mails.png")));
  }

  @Test
  @Order(6)
  void task_overAChannelOnlyPeopleUse_comesWithItsText() throws IOException {
    page.navigate(demo.url() + "/candidates/mei-tanaka");

    page.getByRole(
            AriaRole.LINK,
            new Page.GetByRoleOptions().setName("Connect with Mei on LinkedIn").setExact(true))
        .first()
        .click();

    PlaywrightAssertions.assertThat(page.locator("pre.letter"))
        .containsText("your series on calm on-call");
  }

  @Test
  @Order(7)
  void unknownCandidate_isAFriendlyPage() throws IOException {
    page.onResponse(response -> assertThat(response.status()).isIn(404, 200));

    page.navigate(demo.url() + "/candidates/nobody");

    PlaywrightAssertions.assertThat(page.locator("h1")).isVisible();
    tab.expects(complaint -> complaint.contains("404"));
  }

  @Test
  @Order(8)
  void documentation_onAPhone_isReadAndLeadsFromPageToPage() throws IOException {
    page.setViewportSize(390, 844);
    page.navigate(demo.url() + "/");

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Docs")).click();
    PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Nurture");
    page.getByText("Contents").click();
    page.locator(".contents details")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Settings and operations"))
        .click();
    PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Settings and operations");
    page.locator("article")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("webhooks"))
        .click();

    PlaywrightAssertions.assertThat(page.locator("h2#webhooks")).isInViewport();
    assertThat(page.url()).endsWith("/docs/api#webhooks");
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
  }

  @Test
  @Order(9)
  void documentation_everyPage_fitsAPhone() throws IOException {
    page.setViewportSize(390, 844);
    page.navigate(demo.url() + "/docs");
    List<String> addresses =
        page.locator(".beside a[href^='/docs']").all().stream()
            .map(link -> link.getAttribute("href"))
            .toList();

    assertThat(addresses).hasSizeGreaterThan(10);
    for (String address : addresses) {
      page.navigate(demo.url() + address);
      assertThat(page.evaluate("document.documentElement.scrollWidth")).as(address).isEqualTo(390);
    }
  }

  @Test
  @Order(10)
  @Tag(WITHOUT_BROWSER)
  void documentation_itsCommands_runAsPrinted(@TempDir Path project, @TempDir Path said)
      throws IOException, InterruptedException {
    assumeTrue(
        System.getenv("CI") != null
            || PROGRAMS.stream().allMatch(name -> SystemChromium.onPath(name).isPresent()),
        "not all of these are on the PATH: " + PROGRAMS);
    List<String> failed = new ArrayList<>();

    try (var commands = new DocumentedCommands(project, said, demo.url(), demo.key())) {
      for (Path file : MarkdownFiles.all()) {
        commands.run(file).ifPresent(failed::add);
      }
    }

    assertThat(failed).isEmpty();
  }

  @Test
  @Order(11)
  @Tag(WITHOUT_BROWSER)
  void stop_putsEverythingAwayAndSaysAllIsWell() throws Exception {
    assertThat(demo.stop()).isZero();
  }

  @Test
  @Order(12)
  @Tag(WITHOUT_BROWSER)
  void start_withAllCandidatesThere_doesNotSayThatTheyAreAdded(@TempDir Path other)
      throws Exception {
    try (DemoProcess first = DemoProcess.start(other, 1)) {
      Awaitility.await()
          .atMost(Duration.ofSeconds(90))
          .until(() -> first.said().contains("with half a year behind them are there"));
      assertThat(first.said()).contains("still being added");
    }

    try (DemoProcess again = DemoProcess.start(other, 1)) {
      assertThat(again.said()).contains("Nurture is running").doesNotContain("being added");
    }
  }
}
