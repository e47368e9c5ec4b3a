package nurture.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nurture.access.Role;
import nurture.config.Settings;
import nurture.json.JsonMappers;
import nurture.web.JsonAnswers;
import nurture.web.KeyAuthentication;
import nurture.web.RequestPipeline;
import nurture.web.session.TestAccess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is done with the answer to a request that took too long: its client was answered already.
 */
final class LateAnswerTest {

  private static final InstantSource CLOCK = InstantSource.fixed(ConsolePeople.NOON);

  private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
  private final List<Throwable> errors = new CopyOnWriteArrayList<>();
  private final Promise<PageAnswer> page = Promise.promise();
  private final Promise<String> data = Promise.promise();
  private HttpServer server;

  @BeforeEach
  void start() throws Exception {
    Settings settings =
        Settings.load(
            Path.of("config/no-such-file.yaml"),
            Map.of("NURTURE_HTTP_REQUEST_TIMEOUT_SECONDS", "1"));
    Router router =
        RequestPipeline.router(
            vertx,
            settings.http(),
            settings.inbox().largestBytes(),
            KeyAuthentication.bearer(
                key -> io.vertx.core.Future.succeededFuture(Optional.empty()), CLOCK),
            error -> true);
    PageAnswers answers =
        new PageAnswers(
            new PageTemplates(),
            new StaticAssets(),
            new FormNotices(),
            CLOCK,
            false,
            TestAccess.of(vertx, TestAccess.member(Role.ADMIN)).formTokens(),
            new TeamNames(() -> io.vertx.core.Future.succeededFuture(List.of())));
    router.get("/page").handler(answers.with(context -> page.future()));
    router
        .get("/data")
        .handler(
            context ->
                data.future()
                    .onSuccess(
                        text ->
                            tried(
                                () ->
                                    JsonAnswers.json(
                                        context, 200, JsonMappers.OWN.createObjectNode())))
                    .onFailure(error -> tried(() -> JsonAnswers.failure(context, error))));
    router.errorHandler(500, context -> errors.add(context.failure()));
    vertx.exceptionHandler(errors::add);
    server =
        vertx
            .createHttpServer()
            .requestHandler(router)
            .listen(0, "127.0.0.1")
            .await(10, TimeUnit.SECONDS);
  }

  @AfterEach
  void stop() throws Exception {
    vertx.close().await(10, TimeUnit.SECONDS);
  }

  @Test
  void page_thatIsReadyTooLate_isPassedOver() throws Exception {
    assertThat(status("/page")).isEqualTo(503);

    after(() -> page.complete(PageAnswer.notFound("There is none.")));

    assertThat(errors).isEmpty();
  }

  @Test
  void page_thatFailsTooLate_isPassedOver() throws Exception {
    assertThat(status("/page")).isEqualTo(503);

    after(() -> page.fail("stopped"));

    assertThat(errors).isEmpty();
  }

  @Test
  void data_thatIsReadyTooLate_isPassedOver() throws Exception {
    assertThat(status("/data")).isEqualTo(503);

    after(() -> data.complete("late"));

    assertThat(errors).isEmpty();
  }

  @Test
  void data_thatFailsTooLate_isPassedOver() throws Exception {
    assertThat(status("/data")).isEqualTo(503);

    after(() -> data.fail("the database is away"));

    assertThat(errors).isEmpty();
  }

  /** What a future's handler throws is told to no test otherwise. */
  private void tried(Runnable answer) {
    try {
      answer.run();
    } catch (RuntimeException error) {
      errors.add(error);
    }
  }

  private int status(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.actualPort() + path))
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .statusCode();
  }

  /** There is one event loop; what it was given has been done when this returns. */
  private void after(Runnable step) throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    vertx.runOnContext(
        now -> {
          step.run();
          vertx.runOnContext(then -> vertx.runOnContext(last -> done.countDown()));
        });
    assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
  }
}
