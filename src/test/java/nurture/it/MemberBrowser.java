package nurture.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
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

/** A browser of sorts with cookies of its own, which follows no redirects by itself. */
final class MemberBrowser {

  private static final Pattern TOKEN =
      Pattern.compile("name=\"form-token\" (?:content|value)=\"([0-9a-f]+)\"");

  private final CookieManager cookies;
  private final HttpClient client;
  private final URI server;
  private String token = "";

  MemberBrowser(URI server) {
    this(server, CookiePolicy.ACCEPT_ORIGINAL_SERVER);
  }

  private MemberBrowser(URI server, CookiePolicy policy) {
    this.server = server;
    this.cookies = new CookieManager(null, policy);
    this.client =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();
  }

  /** Keeps no cookie; each request brings what it is to have. */
  static MemberBrowser forgetful(URI server) {
    return new MemberBrowser(server, CookiePolicy.ACCEPT_NONE);
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpResponse<String> answer = sent(request(path, headers).GET());
    Matcher found = TOKEN.matcher(answer.body());
    if (found.find()) {
      token = found.group(1);
    }
    return answer;
  }

  /** Sends a form with the token of the page seen last. */
  HttpResponse<String> post(String path, String... fields) {
    StringBuilder form = new StringBuilder("form-token=" + token);
    for (int i = 0; i < fields.length; i += 2) {
      form.append('&').append(fields[i]).append('=');
      form.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return postText(path, form.toString());
  }

  HttpResponse<String> postText(String path, String form, String... headers) {
    return send("POST", path, form, headers);
  }

  /** Sends a form as a page of the server does, by any method. */
  HttpResponse<String> send(String method, String path, String form, String... headers) {
    return sent(
        request(path, headers)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .method(method, BodyPublishers.ofString(form)));
  }

  /** Signs in with a password that is the member's own. */
  MemberBrowser signIn(String email, String password) {
    HttpResponse<String> page = get("/sign-in");
    if (page.statusCode() == 303) {
      // Somebody is signed in; their page has the token.
      page = get("/settings/sessions");
    }
    HttpResponse<String> answer = post("/sign-in", "email", email, "password", password);
    if (answer.statusCode() != 303) {
      throw new AssertionError(page.statusCode() + ", then " + answer.body());
    }
    HttpResponse<String> unused = get("/settings/sessions");
    return this;
  }

  /** The value of a cookie; empty if there is none. */
  String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  String token() {
    return token;
  }

  static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("location").orElse("");
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path))
            .timeout(Duration.ofSeconds(30))
            .header("user-agent", "Chrome/120.0 Linux");
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> sent(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
