package nurture.web.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nurture.access.Role;
import nurture.web.console.Console;
import nurture.web.session.TestAccess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages over HTTP, as the server mounts them. */
final class DocsRoutesTest {

  private static final Vertx VERTX = Vertx.vertx();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static HttpServer server;

  @BeforeAll
  static void serve() throws Exception {
    Router router = Router.router(VERTX);
    Console console =
        new Console(
            InstantSource.fixed(Instant.parse("2027-03-10T11:00:00Z")),
            TestAccess.of(VERTX, TestAccess.member(Role.VIEWER)),
            false);
    new DocsRoutes(console.frame()).mount(router);
    server =
        VERTX
            .createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(0))
            .requestHandler(router)
            .listen()
            .await(10, TimeUnit.SECONDS);
  }

  @AfterAll
  static void close() throws Exception {
    VERTX.close().await(10, TimeUnit.SECONDS);
  }

  static List<HandbookPage> pages() {
    return Handbook.pages().toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_isShownWithoutAKeyInTheFrameOfTheConsole(HandbookPage page) throws Exception {
    HttpResponse<String> answer = get(page.href());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type")).hasValue("text/html; charset=utf-8");
    assertThat(answer.headers().firstValue("content-security-policy"))
        .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
    assertThat(answer.body())
        .startsWith("<!doctype html>")
        .contains("<title>" + PageRenderer.render(page).title() + " · Nurture</title>")
        .contains("<a href=\"/docs\" aria-current=\"page\">Docs</a>")
        .contains("<a href=\"" + page.href() + "\" aria-current=\"page\">" + page.label() + "</a>")
        .doesNotContain("<style", "style=")
        .doesNotContainPattern("<script(?![^>]* src=[^>]* nonce=)");
    assertThat(pages())
        .allSatisfy(other -> assertThat(answer.body()).contains("href=\"" + other.href() + "\""));
  }

  @Test
  void page_withSections_listsThem() throws Exception {
    assertThat(get("/docs/replay").body())
        .contains("<li><a href=\"#a-past-period\">A past period</a></li>");
  }

  @Test
  void unknownPage_isNotFoundInTheFrameOfTheConsole() throws Exception {
    HttpResponse<String> answer = get("/docs/no-such-page");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("The documentation has no such page", "wordmark");
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.actualPort() + path))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
