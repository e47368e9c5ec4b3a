package nurture.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A profile that stays warm between tests is as new for each of them. */
final class SystemChromiumIT {

  private static final String KEEP =
      """
      () => new Promise((done) => {
        document.cookie = "c=kept";
        localStorage.setItem("l", "kept");
        sessionStorage.setItem("s", "kept");
        const opening = indexedDB.open("i", 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore("kept", {keyPath: "id"});
        opening.onsuccess = () => {
          const writing = opening.result.transaction("kept", "readwrite");
          writing.objectStore("kept").put({id: "kept"});
          writing.oncomplete = () => { opening.result.close(); done(); };
        };
      })""";

  private static final String KEPT =
      """
      async () => [
        document.cookie,
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        ...(await indexedDB.databases()).map((one) => one.name),
      ].filter((one) => one)""";

  private SystemChromium chromium;
  private HttpServer server;
  private String url = "";

  @BeforeEach
  void start() throws IOException {
    chromium = SystemChromium.launch().orElse(null);
    assumeTrue(chromium != null, "no browser found on the PATH: install chromium");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] page =
              "<!doctype html><link rel=icon href=data:,>".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
    url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @AfterEach
  void stop() {
    if (chromium != null) {
      chromium.close();
      server.stop(0);
    }
  }

  @Test
  void nextTab_findsNothingOfTheOneBefore() {
    try (BrowserTab tab = BrowserTab.open(chromium, "")) {
      tab.page().navigate(url);
      Object unused = tab.page().evaluate(KEEP);
      assertThat(kept(tab)).containsExactlyInAnyOrder("c=kept", "l", "s", "i");
    }

    try (BrowserTab tab = BrowserTab.open(chromium, "")) {
      tab.page().navigate(url);
      assertThat(kept(tab)).isEmpty();
    }
  }

  @Test
  void nextTab_thatGetsWhatWasKept_hasItAll_andOneWithACookieHasTheCookie() {
    String cookies;
    try (BrowserTab tab = BrowserTab.open(chromium, "")) {
      tab.page().navigate(url);
      Object unused = tab.page().evaluate(KEEP);
      cookies = tab.cookies();
    }

    try (BrowserTab tab = BrowserTab.open(chromium, cookies)) {
      tab.page().navigate(url);
      assertThat(kept(tab)).containsExactlyInAnyOrder("c=kept", "l", "i");
    }
    try (BrowserTab tab =
        BrowserTab.open(chromium, cookies.replaceFirst("\"origins\":.*", "\"origins\":[]}"))) {
      tab.page().navigate(url);
      assertThat(kept(tab)).containsExactly("c=kept");
    }
    try (BrowserTab tab = BrowserTab.open(chromium, cookies)) {
      tab.page().navigate(url);
      assertThat(kept(tab)).containsExactlyInAnyOrder("c=kept", "l", "i");
    }
  }

  @SuppressWarnings("unchecked") // a list of texts, as the script gives it
  private static List<String> kept(BrowserTab tab) {
    return (List<String>) tab.page().evaluate(KEPT);
  }
}
