package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nurture.app.OneTimePassword;
import nurture.it.HarmedServer;
import nurture.simulation.RunSize;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happens between typing and saving, the text is there afterwards: each harm while a rule,
 * a template or a scenario is edited, or a text is written for a rebase. Without a browser the
 * cases are skipped, unless {@code CI} is set.
 */
final class NothingLostIT {

  /** Of work that each harm comes to: one after the other, and all with {@code -Dlong}. */
  private static final int KINDS = RunSize.of("lost.kinds", 1, Kind.values().length);

  private static final String OWN = "a long enough sentence";

  /** What comes between typing and saving. */
  enum Harm {
    TAB_KILLED,
    BROWSER_KILLED,
    SESSION_EXPIRED,
    CONNECTION_AWAY,
    TWO_EDITORS,
    DATABASE_RESTARTED,
    SERVER_KILLED,
    NEW_VERSION_DEPLOYED
  }

  /** What is edited; a rule as text and, another one, as a form. */
  enum Kind {
    RULE(TypedWork.RULE_TEXT, TypedWork.RULE_FORM),
    TEMPLATE(TypedWork.TEMPLATE_TEXT),
    SCENARIO(TypedWork.SCENARIO_FORM),
    REBASE(TypedWork.REBASE_TEXT);

    private final List<TypedWork> works;

    Kind(TypedWork... works) {
      this.works = List.of(works);
    }
  }

  private static final Set<Harm> PICTURED =
      EnumSet.of(Harm.BROWSER_KILLED, Harm.SESSION_EXPIRED, Harm.CONNECTION_AWAY, Harm.TWO_EDITORS);

  /** A page on which something is typed. */
  private record OpenPage(TypedWork work, Page page, String words) {}

  @TempDir static Path folder;

  private static KeptProfile browser;
  private static HarmedServer server;
  private static String email = "";

  private String draft = "";

  @BeforeAll
  static void start() {
    Path executable = SystemChromium.executable().orElse(null);
    if (executable == null) {
      return;
    }
    server = HarmedServer.start(folder.resolve("server"));
    browser = KeptProfile.open(executable, folder.resolve("profile"));
    OneTimePassword first = server.first();
    email = first.email();
    Page page = browser.tab();
    page.navigate(server.url() + "/sign-in");
    page.getByLabel("Email address").fill(email);
    page.getByLabel("Password").fill(first.password());
    page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
    page.getByLabel("The password you were given").fill(first.password());
    page.locator("input[name=new]").fill(OWN);
    page.locator("input[name=again]").fill(OWN);
    page.getByRole(AriaRole.BUTTON, named("Change the password")).click();
    assertThat(page.locator("h1")).hasText("Today");
    page.close();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @AfterEach
  void closeTabs() {
    if (browser != null) {
      browser.closeTabs();
    }
  }

  static Stream<Arguments> cases() {
    List<Kind> kinds = List.of(Kind.values());
    return Stream.of(Harm.values())
        .flatMap(
            harm ->
                IntStream.range(0, KINDS)
                    .mapToObj(next -> kinds.get((harm.ordinal() + next) % kinds.size()))
                    // What came between is told by the page of a rebase, not by the file.
                    .filter(kind -> kind != Kind.REBASE || harm != Harm.TWO_EDITORS)
                    .map(kind -> Arguments.of(harm, kind)));
  }

  @ParameterizedTest(name = "{0} while a {1} is edited")
  @MethodSource("cases")
  void typedText_isThereAfterwards_andIsSaved(Harm harm, Kind kind)
      throws IOException, InterruptedException {
    if (browser == null) {
      abort("no browser found on the PATH: this case is skipped; install chromium");
    }
    draft = server.draft(harm + " " + kind);
    if (kind == Kind.REBASE) {
      server.clash(draft, TypedWork.REBASE_TEXT.file());
    }
    List<OpenPage> open = new ArrayList<>();
    for (TypedWork work : kind.works) {
      Page page = opened(work);
      String words = "Typed before: " + harm.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      work.type(page, words);
      open.add(new OpenPage(work, page, words));
    }

    switch (harm) {
      case TAB_KILLED -> {
        browser.killTabs();
        comeBack(open, harm);
      }
      case BROWSER_KILLED -> {
        browser.kill();
        comeBack(open, harm);
      }
      case SESSION_EXPIRED -> {
        server.endSessions();
        signInOverThePage(open, harm);
      }
      case CONNECTION_AWAY -> {
        browser.offline(true);
        failToSave(open, harm);
        browser.offline(false);
        saveAgain(open);
      }
      case TWO_EDITORS -> {
        open.forEach(each -> server.append(draft, each.work().file(), each.work().another()));
        saveLate(open, harm);
      }
      case DATABASE_RESTARTED -> {
        server.stopDatabase();
        failToSave(open, harm);
        server.startDatabase();
        saveAgain(open);
      }
      case SERVER_KILLED -> {
        server.kill9();
        failToSave(open, harm);
        server.startAgain();
        saveAgain(open);
      }
      case NEW_VERSION_DEPLOYED -> {
        server.deploy();
        open.forEach(each -> each.work().save(each.page()));
      }
    }

    for (OpenPage each : open) {
      if (!each.page().isClosed()) {
        each.work().saved(each.page());
        each.work().shown(each.page(), each.words());
      }
      Assertions.assertThat(server.file(draft, each.work().file())).contains(each.words());
      if (harm == Harm.TWO_EDITORS) {
        Assertions.assertThat(server.file(draft, each.work().file()))
            .contains(each.work().another());
      }
    }
  }

  /** Opens each page anew, takes what was typed and saves it. */
  private void comeBack(List<OpenPage> open, Harm harm) throws IOException {
    for (OpenPage each : open) {
      Page page = opened(each.work());
      each.work().offered(page, each.words());
      shown(page, harm, each);
      each.work().take(page);
      each.work().shown(page, each.words());
      each.work().save(page);
      each.work().saved(page);
      page.reload();
      each.work().shown(page, each.words());
      assertThat(page.locator(".kept")).hasCount(0);
    }
  }

  private void signInOverThePage(List<OpenPage> open, Harm harm) throws IOException {
    for (OpenPage each : open) {
      each.work().save(each.page());
      // Once for all pages.
      if (each == open.get(0)) {
        assertThat(each.page().getByRole(AriaRole.DIALOG)).containsText("Sign in to go on");
        shown(each.page(), harm, each);
        each.page().locator("dialog input[name=password]").fill(OWN);
        each.page().locator("dialog button.main").click();
      }
      each.work().saved(each.page());
    }
  }

  private void failToSave(List<OpenPage> open, Harm harm) throws IOException {
    for (OpenPage each : open) {
      each.work().save(each.page());
      each.work().notSaved(each.page());
      each.work().shown(each.page(), each.words());
      shown(each.page(), harm, each);
    }
  }

  private static void saveAgain(List<OpenPage> open) {
    open.forEach(each -> each.work().saveAgain(each.page()));
  }

  private void saveLate(List<OpenPage> open, Harm harm) throws IOException {
    for (OpenPage each : open) {
      each.work().save(each.page());
      assertThat(each.page().locator(".late")).isVisible();
      shown(each.page(), harm, each);
      each.work().merge(each.page());
      each.work().shown(each.page(), each.words());
      each.work().save(each.page());
    }
  }

  /** The page of a work, signed in. */
  private Page opened(TypedWork work) {
    Page page = browser.tab();
    page.navigate(server.url() + work.href(draft));
    if (page.title().startsWith("Sign in")) {
      page.getByLabel("Email address").fill(email);
      page.getByLabel("Password").fill(OWN);
      page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
    }
    assertThat(page.locator(work.isText() ? ".cm-content" : "form[data-kept]")).isVisible();
    return page;
  }

  /** Harms that look alike are shown once, and texts by that of a rule. */
  private static void shown(Page page, Harm harm, OpenPage of) throws IOException {
    if (PICTURED.contains(harm) && of.work() != TypedWork.TEMPLATE_TEXT) {
      PageScreenshots.take(
          page,
          "lost-%s-%s"
              .formatted(
                  harm.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                  of.work().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
