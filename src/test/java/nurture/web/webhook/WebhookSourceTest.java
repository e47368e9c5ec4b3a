package nurture.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nurture.config.Secret;
import nurture.config.Settings;
import nurture.event.EventEnvelope;
import nurture.inbox.run.ReceivedMails;
import nurture.intake.EventLog;
import nurture.intake.EventReceipt;
import nurture.intake.Intake;
import nurture.web.api.EventRoutes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second kind of source, of another shape, is taken like the first. */
final class WebhookSourceTest {

  private static final Vertx VERTX = Vertx.vertx();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2027-03-10T11:00:00Z"));
  private static final Secret SECRET = new Secret("a secret of sixteen");
  private static final Map<String, Settings.Webhook> SOURCES =
      Map.of("mail", new Settings.Webhook("form-mail", List.of(SECRET)));
  private static final List<EventEnvelope> RECORDED = new ArrayList<>();
  private static HttpServer server;

  @BeforeAll
  static void serve() throws Exception {
    Settings settings = Settings.load(Path.of("config/no-such-file.yaml"), Map.of());
    EventLog log =
        (envelopes, received) -> {
          RECORDED.addAll(envelopes);
          return Future.succeededFuture(
              envelopes.stream().map(each -> EventReceipt.RECORDED).toList());
        };
    Intake intake = new Intake(log, CLOCK, settings.intake(), new SimpleMeterRegistry(), () -> {});
    Router router = Router.router(VERTX);
    router.route().handler(BodyHandler.create(false));
    new WebhookRoutes(
            SOURCES,
            new WebhookKinds(List.of(new StandardWebhooks(), new FormMail())),
            new EventRoutes(intake, CLOCK),
            (ReceivedMails)
                Proxy.newProxyInstance(
                    WebhookSourceTest.class.getClassLoader(),
                    new Class<?>[] {ReceivedMails.class},
                    (self, method, values) -> {
                      throw new AssertionError("no source of these reports by mails");
                    }),
            CLOCK)
        .mount(router);
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

  @BeforeEach
  void forget() {
    RECORDED.clear();
  }

  @Test
  void request_ofAnotherShape_becomesEvents() throws Exception {
    HttpResponse<String> answer = post("mail", SECRET.reveal(), "m-1;ada;clicked too often");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    assertThat(RECORDED)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.id()).isEqualTo("m-1");
              assertThat(event.type()).isEqualTo("noted");
              assertThat(event.source()).isEqualTo("mail");
            });
  }

  @Test
  void request_notOfTheSource_isNotDecoded() throws Exception {
    HttpResponse<String> answer = post("mail", "another", "not even readable");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("\"type\":\"/problems/not-signed\"");
    assertThat(RECORDED).isEmpty();
  }

  @Test
  void request_thatCannotBeRead_isRefused() throws Exception {
    HttpResponse<String> answer = post("mail", SECRET.reveal(), "one part");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("id;candidate;text");
    assertThat(RECORDED).isEmpty();
  }

  @Test
  void source_withoutSettings_isNotThere() throws Exception {
    assertThat(post("ats", SECRET.reveal(), "m-1;ada;x").statusCode()).isEqualTo(404);
  }

  @Test
  void source_ofAKindThatIsNotKnown_isRefusedAtTheStart() {
    assertThatThrownBy(() -> WebhookKinds.KNOWN.of(SOURCES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("webhooks.mail.kind = form-mail")
        .hasMessageContaining("standard-webhooks");
  }

  private static HttpResponse<String> post(String source, String token, String body)
      throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + server.actualPort() + "/webhooks/" + source))
            .header("x-token", token)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
