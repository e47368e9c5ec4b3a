package nurture.web.console;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.access.Role;
import nurture.web.session.PageAccess;
import nurture.web.session.TestAccess;

/**
 * A console on a real server, and a browser of sorts before it, in which an admin is signed in. It
 * follows no redirects, and sends the form token of the page it saw.
 */
final class ConsoleServer implements AutoCloseable {

  private static final Pattern TOKEN =
      Pattern.compile("<meta name=\"form-token\" content=\"([0-9a-f]+)\">");

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();
  private final Vertx vertx = Vertx.vertx();
  private final HttpServer server;

  ConsoleServer(boolean demo, BiFunction<PageAccess, FormNotices, List<PageSet>> sets) {
    this(Role.ADMIN, demo, sets);
  }

  ConsoleServer(Role role, boolean demo, BiFunction<PageAccess, FormNotices, List<PageSet>> sets) {
    Router router = Router.router(vertx);
    PageAccess access = TestAccess.of(vertx, TestAccess.member(role));
    Console console = new Console(InstantSource.fixed(ConsolePeople.NOON), access, demo);
    console.mount(router, sets.apply(access, console.notices()));
    server =
        await(
            vertx
                .createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(0))
                .requestHandler(router)
                .listen());
  }

  int port() {
    return server.actualPort();
  }

  HttpResponse<String> get(String path, String... headers) {
    return sent(request(path, headers).GET());
  }

  /** As a browser does from a page of this server. */
  HttpResponse<String> post(String path, String form) {
    return postWith(path, form, "Sec-Fetch-Site", "same-origin");
  }

  HttpResponse<String> postWith(String path, String form, String... headers) {
    return postWithToken(path, form, token(), headers);
  }

  /** A form that bears this token. */
  HttpResponse<String> postWithToken(String path, String form, String token, String... headers) {
    return sent(
        request(path, headers)
            .header("X-Form-Token", token)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  /** The token of the forms of this browser's session. */
  String token() {
    Matcher token = TOKEN.matcher(get("/settings/sessions").body());
    if (!token.find()) {
      throw new IllegalStateException("the page bears no token");
    }
    return token.group(1);
  }

  @Override
  public void close() {
    await(vertx.close());
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> sent(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static <T> T await(io.vertx.core.Future<T> future) {
    try {
      return future.await(10, TimeUnit.SECONDS);
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }
}
