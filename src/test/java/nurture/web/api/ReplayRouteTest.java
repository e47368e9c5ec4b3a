package nurture.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nurture.candidate.Dossier;
import nurture.people.People;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.simulation.replay.CandidateSource;
import nurture.simulation.replay.CandidateSource.Page;
import nurture.simulation.replay.RecordedCandidate;
import nurture.simulation.replay.RecordedHistory;
import nurture.simulation.replay.TouchWords;
import nurture.web.LongRunSlot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The stream as a caller sees it: one Ada, or an Ada without end. */
final class ReplayRouteTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final String WORD =
      """
      rule "Everybody gets a word"
      when
          Candidate()
      then
          insert( Send.message("%s").because("everybody does") );
      end
      """;

  private static Vertx vertx;
  private static RuleBook published;
  private static RuleBook draft;
  private static final AtomicInteger done = new AtomicInteger();

  @BeforeAll
  static void compile() {
    vertx = Vertx.vertx();
    Budget patient = new Budget(100, Duration.ofSeconds(30));
    published = RuleBook.compile(Map.of("journey/word.drl", WORD.formatted("hello")), patient);
    draft = RuleBook.compile(Map.of("journey/word.drl", WORD.formatted("welcome")), patient);
  }

  @AfterAll
  static void close() throws Exception {
    vertx.close().await(20, TimeUnit.SECONDS);
    published.close();
    draft.close();
  }

  @Test
  void replay_ofADraft_streamsProgressAndThenTheReport() throws Exception {
    URI route = served(once());
    int before = done.get();

    HttpResponse<String> answer = post(route.resolve("d1"), "{\"at\":\"2026-11-18T12:00:00Z\"}");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type")).contains("application/x-ndjson");
    List<String> lines = answer.body().lines().toList();
    assertThat(JSON.readTree(lines.get(0)).path("progress").path("done").isNumber()).isTrue();
    JsonNode report = JSON.readTree(lines.get(lines.size() - 1)).path("report");
    assertThat(report.path("at").asText()).isEqualTo("2026-11-18T12:00:00Z");
    assertThat(report.path("candidates").path("getSomethingElse").asInt()).isEqualTo(1);
    assertThat(report.path("examples").get(0).path("candidate").asText()).isEqualTo("ada");
    assertThat(done.get()).isEqualTo(before + 1);
  }

  @Test
  void draft_thatIsNotThere_isNotFound() throws Exception {
    assertThat(post(served(once()).resolve("d2"), "").statusCode()).isEqualTo(404);
  }

  @Test
  void body_withAFieldNobodyKnows_isRefusedByItsName() throws Exception {
    HttpResponse<String> answer = post(served(once()).resolve("d1"), "{\"since\":1}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(answer.body()).path("field").asText()).isEqualTo("since");
  }

  @Test
  void period_thatEndsBeforeItBegins_isRefused() throws Exception {
    HttpResponse<String> answer =
        post(
            served(once()).resolve("d1"),
            "{\"from\":\"2026-11-18T12:00:00Z\",\"to\":\"2026-11-17T12:00:00Z\"}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(answer.body()).path("field").asText()).isEqualTo("from");
  }

  @Test
  void callerWhoHangsUp_endsTheReplay_andTheNextOneMayBegin() throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    URI route = served(replayScope -> new Pages(Integer.MAX_VALUE, closed));
    int before = done.get();
    HttpResponse<InputStream> endless =
        CLIENT.send(request(route.resolve("d1"), ""), BodyHandlers.ofInputStream());
    assertThat(endless.body().read()).isEqualTo('{');

    assertThat(post(route.resolve("d1"), "").statusCode()).isEqualTo(409);
    endless.body().close();

    assertThat(closed.await(20, TimeUnit.SECONDS)).isTrue();
    await().atMost(20, TimeUnit.SECONDS).until(() -> done.get() == before + 1);
  }

  @Test
  void replay_thatFails_saysSoInTheLastLine_andTheNextOneMayBegin() throws Exception {
    AtomicInteger opened = new AtomicInteger();
    URI route =
        served(
            replayScope -> {
              if (opened.getAndIncrement() == 0) {
                throw new IllegalStateException("the candidates cannot be read");
              }
              return new Pages(1, new CountDownLatch(1));
            });
    int before = done.get();

    HttpResponse<String> failed = post(route.resolve("d1"), "");
    HttpResponse<String> next = post(route.resolve("d1"), "");

    assertThat(failed.statusCode()).isEqualTo(200);
    assertThat(failed.body()).isEqualTo("{\"failed\":\"the candidates cannot be read\"}\n");
    assertThat(next.body()).contains("\"report\"");
    assertThat(done.get()).as("both let go of their books").isEqualTo(before + 2);
  }

  private static CandidateSource once() {
    return replayScope -> new Pages(1, new CountDownLatch(1));
  }

  private static URI served(CandidateSource source) throws Exception {
    Router router = Router.router(vertx);
    router.route().handler(BodyHandler.create(false));
    router
        .post("/drafts/:id")
        .handler(
            new ReplayRoute(
                new LongRuns(new LongRunSlot(vertx.createSharedWorkerExecutor("long-runs", 2))),
                id ->
                    Future.succeededFuture(
                        id.equals("d1")
                            ? Optional.of(
                                new ReplayRoute.Books(
                                    published,
                                    draft,
                                    "version 6",
                                    "draft d1",
                                    TouchWords.ALIKE,
                                    () -> done.incrementAndGet()))
                            : Optional.empty()),
                source,
                InstantSource.fixed(People.NOON)));
    int port =
        vertx
            .createHttpServer()
            .requestHandler(router)
            .listen(0, "127.0.0.1")
            .await(20, TimeUnit.SECONDS)
            .actualPort();
    return URI.create("http://127.0.0.1:" + port + "/drafts/");
  }

  private static HttpResponse<String> post(URI uri, String body) throws Exception {
    return CLIENT.send(request(uri, body), BodyHandlers.ofString());
  }

  private static HttpRequest request(URI uri, String body) {
    return HttpRequest.newBuilder(uri)
        .timeout(Duration.ofSeconds(40))
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  /** So many pages of one Ada. */
  private static final class Pages implements CandidateSource.Pages {

    private final CountDownLatch closed;
    private int left;

    Pages(int count, CountDownLatch closed) {
      this.left = count;
      this.closed = closed;
    }

    @Override
    public synchronized Page next() {
      return new Page(left-- > 0 && closed.getCount() > 0 ? List.of(new Ada()) : List.of(), 1);
    }

    @Override
    public void close() {
      closed.countDown();
    }
  }

  private record Ada() implements RecordedCandidate {
    @Override
    public UUID id() {
      return new UUID(1, 2);
    }

    @Override
    public String ref() {
      return "ada";
    }

    @Override
    public long number() {
      return 0;
    }

    @Override
    public boolean silenced() {
      return false;
    }

    @Override
    public boolean news() {
      return false;
    }

    @Override
    public Dossier dossier() {
      return People.ada();
    }

    @Override
    public RecordedHistory history() {
      return new RecordedHistory(List.of(), List.of());
    }
  }
}
