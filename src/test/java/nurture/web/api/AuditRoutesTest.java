package nurture.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nurture.audit.AuditEntry;
import nurture.audit.AuditLog;
import nurture.audit.ChainHead;
import nurture.audit.ChainVerification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditRoutesTest {

  private static final Instant NOON = Instant.parse("2027-03-10T11:00:00Z");
  private static final AuditEntry RELEASED =
      new AuditEntry(
          2,
          NOON,
          "maren",
          "release message",
          "m-1",
          "",
          "uncertain",
          "queued",
          "ab".repeat(32),
          "cd".repeat(32));

  private final List<AuditLog.Wanted> asked = new ArrayList<>();
  private final List<Optional<String>> noted = new ArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Vertx vertx = Vertx.vertx();
  private HttpServer server;

  @BeforeEach
  void serve() throws Exception {
    Router router = Router.router(vertx);
    new AuditRoutes(new OneEntry()).mount(router);
    server =
        vertx
            .createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(0))
            .requestHandler(router)
            .listen()
            .await(10, TimeUnit.SECONDS);
  }

  @AfterEach
  void close() throws Exception {
    vertx.close().await(10, TimeUnit.SECONDS);
  }

  @Test
  void list_fullPage_tellsWhereTheNextBegins() throws Exception {
    HttpResponse<String> answer =
        get("/api/audit?limit=1&before=9&action=release%20message&target=m-1");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains(
            "\"number\":2",
            "\"at\":\"2027-03-10T11:00:00Z\"",
            "\"actor\":\"maren\"",
            "\"before\":\"uncertain\",\"after\":\"queued\"",
            "\"hash\":\"cdcd")
        .contains("\"next\":2")
        .doesNotContain("detail");
    assertThat(asked)
        .containsExactly(
            new AuditLog.Wanted(
                Optional.of(9L), Optional.of("release message"), Optional.of("m-1"), 1));
  }

  @Test
  void list_nothingSaid_isTheNewestHundredWithoutANextPage() throws Exception {
    HttpResponse<String> answer = get("/api/audit");

    assertThat(answer.body()).doesNotContain("next");
    assertThat(asked)
        .containsExactly(
            new AuditLog.Wanted(
                Optional.of(Long.MAX_VALUE), Optional.empty(), Optional.empty(), 100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=1001", "limit=x", "before=0", "before=", "before=1e3"})
  void list_whatIsNoNumber_isRefusedByName(String query) throws Exception {
    HttpResponse<String> answer = get("/api/audit?" + query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(query.substring(0, query.indexOf('=')) + " is ");
    assertThat(asked).isEmpty();
  }

  @Test
  void verify_withANotedHead_answersWhatTheChainSays() throws Exception {
    HttpResponse<String> answer = get("/api/audit/verification?head=" + "AB".repeat(32));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo(
            ("{'whole':false,'entries':1,'first':'2027-03-10T11:00:00Z',"
                    + "'last':'2027-03-10T11:00:00Z','head':{'number':1,'hash':'"
                    + "ab".repeat(32)
                    + "'},'noted':1,'flaw':{'number':2,'what':'it was changed'}}")
                .replace('\'', '"'));
    assertThat(noted).containsExactly(Optional.of("ab".repeat(32)));
  }

  @Test
  void verify_whatIsNoHash_isRefused() throws Exception {
    assertThat(get("/api/audit/verification?head=abc").statusCode()).isEqualTo(400);
    assertThat(noted).isEmpty();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.actualPort() + path))
            .build(),
        BodyHandlers.ofString());
  }

  /** Has one entry, whatever is wanted. */
  private final class OneEntry implements AuditLog {
    @Override
    public Future<List<AuditEntry>> page(Wanted wanted) {
      asked.add(wanted);
      return Future.succeededFuture(List.of(RELEASED));
    }

    @Override
    public Future<ChainVerification> verify(Optional<String> noted) {
      AuditRoutesTest.this.noted.add(noted);
      return Future.succeededFuture(
          new ChainVerification(
              1,
              NOON,
              NOON,
              new ChainHead(1, "ab".repeat(32)),
              Optional.of(1L),
              Optional.of(new ChainVerification.Flaw(2, "it was changed"))));
    }
  }
}
