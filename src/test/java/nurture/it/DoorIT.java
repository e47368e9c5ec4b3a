package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import nurture.mailsink.SmtpSink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What machines and people send to the server's door, and what they are answered. */
@ExtendWith(TestPostgres.class)
final class DoorIT {

  private static SmtpSink sink;
  private static ServerProcess server;
  private static ApiClient api;
  private static DatabaseTables tables;

  @BeforeAll
  static void startServer(@TempDir Path rules, DatabaseTables database) {
    tables = database;
    sink = SmtpSink.start();
    server =
        ServerProcess.setup()
            .database(database.url())
            .rules(TestPlaybooks.simple(rules))
            .mailingTo(sink)
            .startReady();
    api = server.api();
  }

  @AfterAll
  static void stopServer() {
    server.close();
    sink.close();
  }

  @Test
  void profile_withManyFaults_isToldAllOfThem() {
    ApiClient.Answer answer =
        api.put(
            "/api/candidates/many",
            "{\"firstname\":\"Ada\",\"company\":\"Acme\",\"email\":\"a..b@example.org\",\"roleSince\":1}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("errors").findValuesAsText("field"))
        .containsExactly("firstname", "company", "roleSince", "email");
    assertThat(answer.json().path("errors").path(0).path("reason").asText())
        .startsWith("is not a field here; did you mean firstName?");
    assertThat(tables.count("select count(*) from candidate where ref = 'many'")).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "repleid  | {}                 | did you mean replied?",
        "task-done | {\"task\":\"m-nope\"} | This candidate has no task m-nope",
        "campaign-offered | {\"campaign\":\"c\",\"template\":\"first-outreech\",\"via\":\"email\"} | There is no message first-outreech",
        "message-opened | {\"message\":\"m-00000000000000000000000000000000-1-0\"} | This candidate has no message"
      })
  void event_thatNamesWhatIsNotKnown_isKeptWithANote(String type, String data, String note) {
    ApiClient.Answer answer =
        api.post(
            "/api/events",
            "{\"id\":\"n-"
                + type
                + "\",\"candidate\":\"noted\",\"type\":\""
                + type
                + "\",\"data\":"
                + data
                + "}");

    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    assertThat(answer.json().path("status").asText()).isEqualTo("recorded");
    assertThat(answer.json().path("notes").path(0).asText()).contains(note);
  }

  @Test
  void event_underAnIdThatIsTaken_isToldWhetherItDiffers() {
    String first =
        "{\"id\":\"d\",\"candidate\":\"differs\",\"type\":\"noted\",\"data\":{\"text\":\"a\"}}";
    api.post("/api/events", first);

    JsonNode repeat = api.post("/api/events", first).json();
    JsonNode other = api.post("/api/events", first.replace("\"a\"", "\"b\"")).json();
    JsonNode type =
        api.post(
                "/api/events",
                "[" + first.replace("noted", "applied").replace("\"text\":\"a\"", "") + "]")
            .json();

    assertThat(repeat.path("status").asText()).isEqualTo("known");
    assertThat(repeat.has("notes")).isFalse();
    assertThat(other.path("status").asText()).isEqualTo("known");
    assertThat(other.path("notes").path(0).asText()).contains("the first is kept");
    assertThat(type.path("known").asInt()).isEqualTo(1);
    assertThat(type.path("results").path(0).path("notes").path(0).asText())
        .contains("the first is kept");
    assertThat(tables.texts("select data::text from event where id = 'd'").get(0))
        .contains("\"a\"");
  }

  @Test
  void body_thatGoesOn_isRefusedByItsPlaceUnlessItIsJsonLines() throws Exception {
    String two =
        "{\"id\":\"l1\",\"candidate\":\"lines\",\"type\":\"applied\"}\n"
            + "{\"id\":\"l2\",\"candidate\":\"lines\",\"type\":\"applied\"}";

    ApiClient.Answer json = api.post("/api/events", two);
    HttpRequest lines =
        HttpRequest.newBuilder(api.server().resolve("/api/events"))
            .header("authorization", "Bearer " + api.key())
            .header("content-type", "application/x-ndjson; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(two))
            .build();
    JsonNode taken =
        ApiClient.JSON.readTree(
            HttpClient.newHttpClient().send(lines, BodyHandlers.ofString()).body());

    assertThat(json.status()).isEqualTo(400);
    assertThat(json.json().path("detail").asText()).contains("line 2, column 1");
    assertThat(taken.path("recorded").asInt()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/candidates?stagge=awareness     | did you mean stage?",
        "/api/messages?candidat=x             | did you mean candidate?",
        "/api/candidates/noted?x=1            | there are none",
        "/api/audit?befor=1                   | did you mean before?",
        "/api/rules?form=2027-01-01           | did you mean from?",
        "/api/rules?from=1772323200           | must be a day such as 2027-03-01",
        "/api/candidates?stage=awarness       | did you mean awareness?",
        "/api/candidates?held=yes             | must be true or false",
        "/api/candidates?after=x              | must be the next of the list before",
        "/api/candidates?country=XX           | must be a country"
      })
  void query_thatIsNotKnown_isRefusedWithTheNearest(String path, String said) {
    ApiClient.Answer answer = api.get(path);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("detail").asText()).contains(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
  void requestThatCanHaveNoBody_andSaysItIsAForm_isAnsweredAsUsual(String method) throws Exception {
    for (String type : List.of("multipart/form-data; boundary=x", "multipart/form-data")) {
      HttpRequest odd =
          HttpRequest.newBuilder(api.server().resolve("/health/live"))
              .header("content-type", type)
              .method(method, HttpRequest.BodyPublishers.noBody())
              .build();

      assertThat(HttpClient.newHttpClient().send(odd, BodyHandlers.ofString()).statusCode())
          .isEqualTo(method.equals("GET") ? 200 : 405);
    }
    assertThat(server.output()).doesNotContain("failed unexpectedly");
  }

  @Test
  void list_searchedFilteredAndPaged_findsEachOnce() {
    person("f1", "Per_cent Hundred", "Ada@B\u00fccher.example", "AT", "maren");
    person("f2", "Percent Other", "f2@example.org", "UK", "maren");
    person("f3", "100% Third", "f3@example.org", "GB", "jo");
    person("f4", "Fourth", "f4@example.org", "GB", "maren");
    event("f2", "held", "{\"by\":\"maren\"}");
    event("f3", "held", "{\"by\":\"maren\",\"until\":\"2020-01-01\"}");
    event("f4", "stage-set", "{\"stage\":\"loyalty\",\"by\":\"maren\"}");
    await()
        .atMost(20, SECONDS)
        .untilAsserted(() -> assertThat(refs("stage=loyalty")).containsExactly("f4"));

    assertThat(refs("q=_")).containsExactly("f1");
    assertThat(refs("q=%25")).containsExactly("f3");
    assertThat(refs("q=ADA@xn--bcher-kva.example")).containsExactly("f1");
    assertThat(refs("q=ada@B%C3%9CCHER.example")).containsExactly("f1");
    assertThat(refs("owner=maren&country=GB")).containsExactlyInAnyOrder("f2", "f4");
    assertThat(refs("country=uk")).containsExactlyInAnyOrder("f2", "f3", "f4");
    assertThat(refs("held=true")).containsExactly("f2");
    assertThat(refs("held=false&owner=maren")).containsExactlyInAnyOrder("f1", "f4");
    assertThat(refs("quarantined=true")).isEmpty();
    assertThat(refs("relationship=alumnus")).isEmpty();

    List<String> paged = new ArrayList<>();
    String after = "";
    int pages = 0;
    do {
      JsonNode page = api.get("/api/candidates?limit=2" + after).json();
      page.path("candidates").forEach(line -> paged.add(line.path("ref").asText()));
      after = page.has("next") ? "&after=" + page.path("next").asText() : "";
      pages++;
    } while (!after.isEmpty());
    assertThat(paged).doesNotHaveDuplicates().contains("f1", "f2", "f3", "f4");
    assertThat(pages).isEqualTo((paged.size() + 1) / 2);
  }

  @Test
  void ref_thatNoPathCarries_isRefusedAndReadAndErasedByItsIdIfStored() {
    assertThat(
            api.post("/api/events", "{\"id\":\"r\",\"candidate\":\"..\",\"type\":\"applied\"}")
                .status())
        .isEqualTo(400);
    // As an earlier version took it.
    event("dots", "noted", "{\"text\":\"x\"}");
    String id =
        api.get("/api/candidates?q=dots").json().path("candidates").path(0).path("id").asText();

    assertThat(api.get("/api/candidates/" + id).json().path("ref").asText()).isEqualTo("dots");
    assertThat(api.get("/api/candidates/" + id + "/timeline").status()).isEqualTo(200);
    assertThat(api.delete("/api/candidates/" + id).status()).isEqualTo(200);
    assertThat(api.get("/api/candidates/dots").status()).isEqualTo(404);
  }

  @Test
  void address_ofAnErasedPersonInAnotherSpelling_staysSilent() {
    person("e1", "Erased", "Zo\u00eb@B\u00fccher.example", "AT", "maren");
    await()
        .atMost(20, SECONDS)
        .until(
            () ->
                tables.count("select count(*) from candidate where ref = 'e1' and email <> ''")
                    == 1);
    assertThat(api.delete("/api/candidates/e1").status()).isEqualTo(200);

    person("e2", "Same", "ZOE\u0308@xn--bcher-kva.example", "AT", "maren");

    await()
        .atMost(20, SECONDS)
        .until(
            () ->
                tables.count(
                        "select count(*) from candidate c join suppression s using (address_hash)"
                            + " where c.ref = 'e2'")
                    == 1);
  }

  private static void person(String ref, String name, String email, String country, String owner) {
    ObjectNode profile = PostedEvents.profile(name, email);
    profile.put("country", country).put("owner", owner);
    assertThat(api.put("/api/candidates/" + ref, profile.toString()).status()).isEqualTo(202);
  }

  private static void event(String ref, String type, String data) {
    ObjectNode event = PostedEvents.event(ref, ref + "-" + type, type);
    assertThat(
            api.post("/api/events", event.toString().replaceFirst("}$", ",\"data\":" + data + "}"))
                .status())
        .isEqualTo(202);
  }

  private static List<String> refs(String query) {
    return StreamSupport.stream(
            api.get("/api/candidates?" + query).json().path("candidates").spliterator(), false)
        .map(line -> line.path("ref").asText())
        .toList();
  }
}
