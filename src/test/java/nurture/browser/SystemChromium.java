package nurture.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The system's Chromium, driven by Playwright: one for all tests that share a Java, and in it a
 * profile of its own for each class of tests. To be used from one thread.
 */
final class SystemChromium implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** With the limit there is no process in reserve, which would be started after each page. */
  static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--renderer-process-limit=1");

  private static final Pattern ORIGIN = Pattern.compile("^https?://[^/?#]+");
  private final Browser browser;
  private final Set<String> origins = new LinkedHashSet<>();
  private BrowserContext profile;
  private Page resting;
  private CDPSession storage;
  private String last = "";

  private SystemChromium(Browser browser) {
    this.browser = browser;
  }

  /**
   * Gives a profile in which nothing is kept; empty if there is no browser.
   *
   * @throws IllegalStateException if there is none and {@code CI} is set
   */
  static Optional<SystemChromium> launch() {
    return executable().map(path -> new SystemChromium(Running.browser(path)));
  }

  /**
   * Where it is; empty if there is none.
   *
   * @throws IllegalStateException if there is none and {@code CI} is set
   */
  static Optional<Path> executable() {
    Optional<Path> executable = NAMES.stream().flatMap(name -> onPath(name).stream()).findFirst();
    if (executable.isEmpty() && System.getenv("CI") != null) {
      throw new IllegalStateException("CI is set and there is no browser; install chromium");
    }
    return executable;
  }

  /** Where a program is; empty if it is not on the PATH. */
  static Optional<Path> onPath(String program) {
    return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
        .map(directory -> Path.of(directory, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** For profiles of one's own. */
  Browser browser() {
    return browser;
  }

  /**
   * The profile as if it were new: its pages are closed and what they kept is gone. It stays warm
   * between tests, because a new one would load and compile every script again.
   *
   * @param kept what it keeps, as {@link #kept} gave it, or cookies in the same form; empty for
   *     nothing
   */
  BrowserContext profile(String kept) {
    if (profile != null && !last.isEmpty() && kept.equals(last)) {
      closePages();
    } else if (profile == null || hasMoreThanCookies(kept)) {
      close();
      Browser.NewContextOptions options =
          new Browser.NewContextOptions().setViewportSize(BrowserTab.WIDE, BrowserTab.HIGH);
      begin(browser.newContext(kept.isEmpty() ? options : options.setStorageState(kept)));
    } else {
      forget();
      profile.addCookies(cookies(kept));
    }
    last = "";
    return profile;
  }

  /** Cookies, and what pages keep, once the last page did its work. */
  String kept() {
    last = profile.storageState(new BrowserContext.StorageStateOptions().setIndexedDB(true));
    return last;
  }

  private void begin(BrowserContext context) {
    profile = context;
    profile.onPage(
        page ->
            page.onFrameNavigated(
                frame ->
                    ORIGIN
                        .matcher(frame.url())
                        .results()
                        .forEach(origin -> origins.add(origin.group()))));
    // The storage is reached through a page.
    resting = profile.newPage();
    storage = profile.newCDPSession(resting);
  }

  private void forget() {
    closePages();
    for (String origin : origins) {
      JsonObject all = new JsonObject();
      all.addProperty("origin", origin);
      all.addProperty("storageTypes", "all");
      JsonObject unused = storage.send("Storage.clearDataForOrigin", all);
    }
    profile.clearCookies();
  }

  private static boolean hasMoreThanCookies(String kept) {
    return !kept.isEmpty()
        && !JsonParser.parseString(kept).getAsJsonObject().getAsJsonArray("origins").isEmpty();
  }

  private static List<Cookie> cookies(String kept) {
    List<Cookie> cookies = new ArrayList<>();
    if (!kept.isEmpty()) {
      for (JsonElement one :
          JsonParser.parseString(kept).getAsJsonObject().getAsJsonArray("cookies")) {
        JsonObject cookie = one.getAsJsonObject();
        cookies.add(
            new Cookie(cookie.get("name").getAsString(), cookie.get("value").getAsString())
                .setDomain(cookie.get("domain").getAsString())
                .setPath(cookie.get("path").getAsString())
                .setExpires(cookie.get("expires").getAsDouble())
                .setHttpOnly(cookie.get("httpOnly").getAsBoolean())
                .setSecure(cookie.get("secure").getAsBoolean())
                .setSameSite(
                    SameSiteAttribute.valueOf(
                        cookie.get("sameSite").getAsString().toUpperCase(Locale.ROOT))));
      }
    }
    return cookies;
  }

  /** Closes the pages of the profile. */
  void closePages() {
    List.copyOf(profile.pages()).stream().filter(page -> page != resting).forEach(Page::close);
  }

  /** Forgets the profile. The browser goes on, for others. */
  @Override
  public void close() {
    if (profile != null) {
      profile.close();
      profile = null;
      origins.clear();
    }
  }

  /** Ended with the Java of the tests, which outlives each of their classes. */
  private static final class Running {
    private static Playwright playwright;
    private static Browser browser;

    static Browser browser(Path executable) {
      if (playwright == null) {
        // A busy machine takes its time.
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "chromium"));
      }
      // One that crashed fails the tests that it crashed in, and no others.
      if (browser == null || !browser.isConnected()) {
        browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(ARGUMENTS));
      }
      return browser;
    }

    private Running() {}
  }
}
