package nurture.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import nurture.access.Caller;
import nurture.candidate.facts.Holidays;
import nurture.playbook.CheckStopped;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.check.CheckOptions;
import nurture.playbook.version.CandidateSample;
import nurture.playbook.version.CompiledStore;
import nurture.playbook.version.Draft;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.DraftReviews;
import nurture.playbook.version.Drafts;
import nurture.playbook.version.PublicationGate;
import nurture.playbook.version.ReviewPolicy;
import nurture.playbook.version.Versions;
import nurture.web.RequestEnd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a check when its request ends before it. */
final class PublishRoutesTest {

  private static final UUID ID = new UUID(1, 2);
  private static final Instant NOON = Instant.parse("2027-03-10T12:00:00Z");

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final AtomicBoolean recorded = new AtomicBoolean();
  private Vertx vertx;
  private WorkerExecutor workers;
  private PublicationGate gate;

  /** In a field: Vert.x closes a client that only a finished statement refers to. */
  private HttpClient client;

  @BeforeEach
  void begin() {
    vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    workers = vertx.createSharedWorkerExecutor("check", 1);
    client = vertx.createHttpClient();
    gate =
        new PublicationGate(
            port(Versions.class),
            port(Drafts.class),
            port(DraftReviews.class),
            port(CandidateSample.class),
            this::options,
            port(CompiledStore.class),
            ReviewPolicy.NONE,
            workers,
            InstantSource.fixed(NOON));
  }

  @AfterEach
  void close() throws Exception {
    goOn.countDown();
    vertx.close().await(20, TimeUnit.SECONDS);
  }

  @Test
  void check_whoseCallerIsGone_failsAndIsNotRecorded() throws Exception {
    AtomicBoolean gone = new AtomicBoolean();
    Future<?> check = gate.check(ID, new Caller("rosa", Set.of()), gone::get);
    assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();

    gone.set(true);
    goOn.countDown();

    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    check.onComplete(done -> failure.complete(done.cause()));
    assertThat(failure.get(60, TimeUnit.SECONDS)).isInstanceOf(CheckStopped.class);
    assertThat(recorded).isFalse();
  }

  @Test
  void check_whoseCallerWaits_isRecorded() throws Exception {
    goOn.countDown();

    Optional<PublicationGate.Checked> checked =
        gate.check(ID, new Caller("rosa", Set.of()), () -> false).await(120, TimeUnit.SECONDS);

    assertThat(checked.orElseThrow().report().findings()).isNotEmpty();
    assertThat(recorded).isTrue();
  }

  @Test
  void requestEnd_whenTheClientHangsUp_isTold() throws Exception {
    CompletableFuture<BooleanSupplier> ended = new CompletableFuture<>();
    CountDownLatch closed = new CountDownLatch(1);
    int port =
        served(
            context -> {
              ended.complete(RequestEnd.of(context));
              context.addEndHandler(end -> closed.countDown());
            });
    HttpClientRequest request =
        client.request(HttpMethod.POST, port, "127.0.0.1", "/").await(20, TimeUnit.SECONDS);
    Future<?> unused = request.send();
    assertThat(ended.get(20, TimeUnit.SECONDS).getAsBoolean()).isFalse();

    Future<?> hungUp = request.connection().close();

    assertThat(closed.await(20, TimeUnit.SECONDS)).isTrue();
    afterAllHandlers();
    assertThat(ended.get().getAsBoolean()).isTrue();
    assertThat(hungUp).isNotSameAs(unused);
  }

  @Test
  void requestEnd_whenTheRequestIsAnswered_isTold() throws Exception {
    CompletableFuture<BooleanSupplier> ended = new CompletableFuture<>();
    int port =
        served(
            context -> {
              ended.complete(RequestEnd.of(context));
              var unused = context.response().setStatusCode(503).end();
            });
    HttpClientRequest request =
        client.request(HttpMethod.POST, port, "127.0.0.1", "/").await(20, TimeUnit.SECONDS);

    assertThat(request.send().await(20, TimeUnit.SECONDS).statusCode()).isEqualTo(503);

    afterAllHandlers();
    assertThat(ended.get().getAsBoolean()).isTrue();
  }

  private int served(io.vertx.core.Handler<RoutingContext> handler) throws Exception {
    Router router = Router.router(vertx);
    router.post("/").handler(handler);
    return vertx
        .createHttpServer()
        .requestHandler(router)
        .listen(0, "127.0.0.1")
        .await(20, TimeUnit.SECONDS)
        .actualPort();
  }

  /** There is one event loop; what it was given before has been done. */
  private void afterAllHandlers() throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    vertx.runOnContext(now -> done.countDown());
    assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
  }

  /** Called on the worker that checks; it goes on when the test says so. */
  private CheckOptions options(Instant now) {
    begun.countDown();
    try {
      assertThat(goOn.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return CheckOptions.usual(Holidays.NONE, LocalDate.of(2027, 3, 10));
  }

  private DraftContents contents() {
    Draft draft =
        new Draft(ID, "a", "rosa", 1, NOON, NOON, 2, OptionalLong.empty(), new TreeSet<>());
    String rule = "rule \"a\"\nwhen\n  Contact()\nthen\n  insert( Tag.as(\"a\") );\nend\n";
    PlaybookFiles files =
        PlaybookFiles.of(
            Map.of("rules/journey/a.drl", rule.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    return new DraftContents(draft, List.of(), files);
  }

  private <T> T port(Class<T> port) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (self, method, arguments) -> {
              if (method.getName().equals("contents")) {
                return Future.succeededFuture(Optional.of(contents()));
              } else if (method.getName().equals("inService")) {
                return Future.succeededFuture(Optional.empty());
              } else if (method.getName().equals("checked")) {
                recorded.set(true);
                return Future.succeededFuture();
              }
              throw new UnsupportedOperationException(method.getName());
            }));
  }
}
