package nurture.bench;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first admin of a server under test, who reads its pages. Confined to one thread. */
final class BenchBrowser {

  private static final String OWN_PASSWORD = "a bench of their own";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern TOKEN =
      Pattern.compile("name=\"form-token\" (?:content|value)=\"([0-9a-f]+)\"");
  private static final Pattern EMAIL = Pattern.compile("email address +(\\S+)");
  private static final Pattern ONE_TIME = Pattern.compile("one-time password +(\\S+)");

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ORIGINAL_SERVER))
          .build();
  private final URI server;
  private String token = "";

  private BenchBrowser(int port) {
    this.server = URI.create("http://127.0.0.1:" + port);
  }

  /**
   * Signs in with what a first start printed.
   *
   * @throws IllegalStateException if the server does not let them in
   */
  static BenchBrowser signedIn(int port, String printed) throws IOException, InterruptedException {
    BenchBrowser browser = new BenchBrowser(port);
    String unused = browser.get("/sign-in");
    String once = found(ONE_TIME, printed);
    browser.post("/sign-in", "email", found(EMAIL, printed), "password", once);
    unused = browser.get("/settings/password");
    browser.post("/settings/password", "current", once, "new", OWN_PASSWORD, "again", OWN_PASSWORD);
    return browser;
  }

  /**
   * Reads a page.
   *
   * @throws IllegalStateException if it is not answered with 200
   */
  String get(String path) throws IOException, InterruptedException {
    return get(path, "");
  }

  /**
   * Reads a page as a part of one that is there is exchanged.
   *
   * @param part the id of what is exchanged; empty for the whole page
   */
  String get(String path, String part) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE);
    if (!part.isEmpty()) {
      request.header("HX-Request", "true").header("HX-Target", part);
    }
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " was answered with " + answer.statusCode());
    }
    Matcher found = TOKEN.matcher(answer.body());
    if (found.find()) {
      token = found.group(1);
    }
    return answer.body();
  }

  /** The first address on a page that looks so, without its escapes. */
  String link(String page, String pattern) throws IOException, InterruptedException {
    return found(Pattern.compile("(?:href|action)=\"(" + pattern + ")\""), get(page))
        .replace("&amp;", "&");
  }

  /**
   * Posts a form with the token of the page read last.
   *
   * @return where the answer leads
   */
  @CanIgnoreReturnValue
  String post(String path, String... fields) throws IOException, InterruptedException {
    StringBuilder form = new StringBuilder("form-token=" + token);
    for (int i = 0; i < fields.length; i += 2) {
      form.append('&').append(fields[i]).append('=');
      form.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(server.resolve(path))
                .timeout(PATIENCE)
                .header("content-type", "application/x-www-form-urlencoded")
                .header("sec-fetch-site", "same-origin")
                .POST(BodyPublishers.ofString(form.toString()))
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() != 303) {
      throw new IllegalStateException(path + " was answered with " + answer.statusCode());
    }
    return answer.headers().firstValue("location").orElse("");
  }

  private static String found(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("there is no " + pattern);
    }
    return found.group(1);
  }
}
