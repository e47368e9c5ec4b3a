package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files of people over the API: each row has one outcome, and becomes what it says. */
final class ImportIT {

  private static PagesServer server;

  @BeforeAll
  static void start() {
    server = PagesServer.start(Map.of("NURTURE_IMPORTS_FIRST_CHECKS_PER_SECOND", "10000"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void file_imported_makesCandidatesAndTellsWhatItRefused() {
    String id =
        uploaded(
            "name=people.csv&source=a%20meetup",
            """
            ref,Name,Email,Company,Opt-in
            one-1,Ada Lovelace,ada-1@example.com,Acme,yes
            one-2,Alan,alan(at)example.com,Acme,no
            one-3,"=HYPERLINK(""x"")",,Acme,
            """);
    JsonNode sent = api().get("/api/imports/" + id).json();
    assertThat(sent.path("columns").findValuesAsText("field"))
        .containsExactly("ref", "name", "email", "employer");
    assertThat(sent.path("columns").get(4).path("note").asText()).contains("consent");
    assertThat(sent.path("sample")).hasSize(3);

    JsonNode done = run(id);

    assertThat(done.path("state").asText()).isEqualTo("done");
    assertThat(counts(done)).isEqualTo("2 0 0 1");
    assertThat(api().get("/api/imports/" + id + "/outcomes").text())
        .startsWith("line,outcome,column,value,reason\r\n2,created,,,\r\n3,refused,Email,alan(at)")
        .endsWith("4,created,,,\r\n");
    awaitName("one-1", "Ada Lovelace");
    JsonNode ada = api().get("/api/candidates/one-1").json();
    assertThat(ada.toString()).contains("a meetup").contains("collectedAt");
    assertThat(ada.path("dossier").path("permissions").path("consent").isEmpty()).isTrue();
    assertThat(
            server.texts(
                "select data from import_chunk c join import_job j on j.id = c.import_id where j.id = '"
                    + id
                    + "'"))
        .isEmpty();
    assertThat(server.texts("select action from audit where target = '" + id + "' order by seq"))
        .containsExactly("upload import", "confirm import", "start import");
  }

  @Test
  void fileImportedTwice_isUnchangedTheSecondTime() {
    String people = people("two", 30);
    JsonNode first = run(uploaded("source=x", people));
    JsonNode second = run(uploaded("source=x", people));

    assertThat(counts(first)).isEqualTo("30 0 0 0");
    assertThat(counts(second)).isEqualTo("0 0 30 0");
    assertThat(events("two-%")).isEqualTo(30);
  }

  @Test
  void dryRun_saysWhatTheImportDoes_andChangesNothing() {
    server.candidate("three-1", "{\"name\":\"Known\",\"email\":\"three-1@example.com\"}");
    String people =
        people("three", 5)
            + "three-2,Again,three-2@example.com,Other\n"
            + ",No ref,THREE-1@example.com,Acme\n"
            + ",Wrong,wrong,Acme\n";
    String id = uploaded("source=x", people);
    confirm(id, "{}");
    long before = events("%");
    start(id, true);
    JsonNode tried = until(id, "checked");

    assertThat(events("%")).isEqualTo(before);
    assertThat(server.tables().count("select count(*) from import_trial")).isZero();
    String said = api().get("/api/imports/" + id + "/outcomes").text();

    start(id, false);
    JsonNode done = until(id, "done");

    assertThat(counts(done)).isEqualTo(counts(tried));
    assertThat(api().get("/api/imports/" + id + "/outcomes").text()).isEqualTo(said);
    assertThat(said).contains("refused,Email,wrong");
  }

  @Test
  void rowWithoutARef_goesToTheRecordThatHasItsMailbox() {
    server.candidate("four-1", "Ada", "\"email\":\"four@example.com\"");

    JsonNode done =
        run(
            uploaded(
                "source=x",
                "Email,Job Title\nFOUR@Example.com,Countess\nnew-four@example.com,x\n"));

    assertThat(counts(done)).isEqualTo("1 1 0 0");
    Awaitility.await().until(() -> api().get("/api/candidates/four-1").text().contains("Countess"));
    assertThat(server.texts("select ref from candidate where ref like 'mail-%'"))
        .allMatch(ref -> !ref.contains("@"));
  }

  @Test
  void rowsOfTheNextBatch_meetWhatThoseBeforeThemSaid() {
    StringBuilder rows = new StringBuilder("ref,Email,Job Title\n");
    for (int i = 0; i < 2_000; i++) {
      rows.append("near-%d,near-%d@example.com,\n".formatted(i, i));
    }
    for (int i = 0; i < 2_000; i++) {
      rows.append(
          (i % 2 == 0 ? "near-%1$d,,Engineer\n" : ",NEAR-%1$d@example.com,Engineer\n")
              .formatted(i));
    }
    for (int i = 0; i < 100; i++) {
      rows.append("near-%d,near-%d@example.com,Engineer\n".formatted(i, i));
    }

    JsonNode done = run(uploaded("source=x", rows.toString()));

    assertThat(counts(done)).isEqualTo("2000 2000 100 0");
    assertThat(events("near-%")).isEqualTo(4_000);
  }

  @Test
  void listOfSuppressedAddresses_suppressesThemAndMakesNoCandidate() {
    server.candidate("five-1", "Ada", "\"email\":\"five@example.com\"");
    long before = server.tables().count("select count(*) from candidate");
    String list = "five@example.com\nFIVE@example.com\nfive-other@example.com\nnone\n";
    String id = uploaded("kind=suppressed&cause=complaint", list);
    confirm(id, "{}");
    start(id, true);
    JsonNode tried = until(id, "checked");
    start(id, false);
    JsonNode done = until(id, "done");

    assertThat(counts(tried)).isEqualTo("2 0 1 1");
    assertThat(counts(done)).isEqualTo("2 0 1 1");
    assertThat(server.tables().count("select count(*) from candidate")).isEqualTo(before);
    assertThat(server.tables().count("select count(*) from suppression where cause = 'COMPLAINT'"))
        .isEqualTo(2);
    assertThat(counts(run(uploaded("kind=suppressed", list)))).isEqualTo("0 0 3 1");
    assertThat(server.tables().count("select count(*) from suppression where cause = 'COMPLAINT'"))
        .isEqualTo(2);
  }

  @Test
  void fileOfWhichNoRowIsTaken_failsAndSaysWhy() {
    JsonNode done = run(uploaded("source=x", "Name,Email\nAda,nowhere\nAlan,\n"));

    assertThat(done.path("state").asText()).isEqualTo("failed");
    assertThat(done.path("failure").asText())
        .contains("No row was taken")
        .contains("line 2")
        .contains("Email");
  }

  @Test
  void erasedPerson_isRefused() {
    server.candidate("six-1", "Ada", "\"email\":\"six@example.com\"");
    assertThat(api().delete("/api/candidates/six-1").status()).isEqualTo(200);

    JsonNode done = run(uploaded("source=x", "ref,Name\nsix-1,Ada\nsix-2,Alan\n"));

    assertThat(counts(done)).isEqualTo("1 0 0 1");
    assertThat(api().get("/api/imports/" + done.path("id").asText() + "/outcomes").text())
        .contains("2,refused,,,\"this person was erased, and nothing is kept about them\"");
  }

  @Test
  void importCancelled_endsAndKeepsNoFile() {
    String id = uploaded("source=x", people("seven", 10));
    confirm(id, "{}");

    ApiClient.Answer cancelled = api().post("/api/imports/" + id + "/cancel", "{}");

    assertThat(cancelled.json().path("state").asText()).isEqualTo("cancelled");
    assertThat(api().post("/api/imports/" + id + "/start", "{}").status()).isEqualTo(409);
    assertThat(
            server
                .tables()
                .count("select count(*) from import_chunk where import_id = '" + id + "'"))
        .isZero();
    assertThat(events("seven-%")).isZero();
  }

  @Test
  void mapping_confirmed_isRememberedForTheHeader() {
    String first = uploaded("source=x", "Wer,Was\na@example.com,Chef\n");
    assertThat(
            api().post("/api/imports/" + first + "/mapping", "{}").json().path("detail").asText())
        .contains("Email address");
    confirm(first, "{\"columns\":{\"Wer\":\"email\",\"Was\":\"title\"}}");

    String second = uploaded("source=x", "Wer,Was\nb@example.com,Chefin\n");

    assertThat(api().get("/api/imports/" + second).json().path("columns").findValuesAsText("field"))
        .containsExactly("email", "title");
  }

  @Test
  void mappingOrFileThatIsWrong_isToldByName() {
    String id = uploaded("source=x", "Email,Name\na@example.com,Ada\n");

    assertThat(problem("/api/imports/" + id + "/mapping", "{\"columns\":{\"Mail\":\"email\"}}"))
        .contains("Mail", "Email");
    assertThat(problem("/api/imports/" + id + "/mapping", "{\"columns\":{\"Name\":\"consent\"}}"))
        .contains("consent");
    assertThat(problem("/api/imports/" + id + "/mapping", "{\"merge\":\"email=overwrite\"}"))
        .contains("merge");
    assertThat(api().post("/api/imports?kind=friends", "x").text()).contains("people");
    assertThat(api().post("/api/imports?colour=red", "x").status()).isEqualTo(400);
    ApiClient.Answer open = api().post("/api/imports", "Name,Email\nAda,\"a@example.com\nx,y");
    assertThat(open.status()).isEqualTo(422);
    assertThat(open.json().path("detail").asText()).startsWith("Line 2:");
    assertThat(api().post("/api/imports", "").status()).isEqualTo(422);
    assertThat(
            api()
                .get("/api/imports/" + "0".repeat(8) + "-0000-0000-0000-" + "0".repeat(12))
                .status())
        .isEqualTo(404);
  }

  @Test
  void liveEventOfAnImportedPerson_bringsWhatTheImportSaid() {
    run(uploaded("source=x&spreadSeconds=86400", people("eight", 3)));
    String waiting =
        "select ref from candidate where ref like 'eight-%' and name = '' order by ref";
    // The first is checked at once, the others within the day.
    List<String> later =
        Awaitility.await()
            .atMost(Duration.ofMinutes(1))
            .until(() -> server.texts(waiting), refs -> refs.size() == 2);

    server.event(later.get(0), "live-1", "noted", "{\"text\":\"called\"}");

    awaitName(later.get(0), "Person " + later.get(0).replaceFirst(".*-", ""));
    assertThat(server.texts(waiting)).containsExactly(later.get(1));
  }

  private static String people(String ref, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> ref + "-" + i + ",Person " + i + "," + ref + "-" + i + "@example.com,Acme")
        .collect(Collectors.joining("\n", "ref,Name,Email,Company\n", "\n"));
  }

  private static String uploaded(String query, String body) {
    ApiClient.Answer sent = api().post("/api/imports?" + query, body);
    assertThat(sent.status()).as(sent.text()).isEqualTo(201);
    return sent.json().path("id").asText();
  }

  private static void confirm(String id, String body) {
    ApiClient.Answer confirmed = api().post("/api/imports/" + id + "/mapping", body);
    assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
  }

  private static void start(String id, boolean dry) {
    ApiClient.Answer started =
        api().post("/api/imports/" + id + "/start", "{\"dryRun\":" + dry + "}");
    assertThat(started.status()).as(started.text()).isEqualTo(202);
  }

  private static JsonNode run(String id) {
    confirm(id, "{}");
    start(id, false);
    return until(id, "done", "failed");
  }

  private static JsonNode until(String id, String... states) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> api().get("/api/imports/" + id).json(),
            job -> List.of(states).contains(job.path("state").asText()));
  }

  private static String counts(JsonNode job) {
    return Stream.of("created", "merged", "unchanged", "refused")
        .map(name -> job.path("outcomes").path(name).asText())
        .collect(Collectors.joining(" "));
  }

  private static String problem(String path, String body) {
    ApiClient.Answer answer = api().post(path, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    return answer.text();
  }

  private static long events(String refs) {
    return server
        .tables()
        .count(
            "select count(*) from event e join candidate c on c.id = e.candidate_id where e.source = 'import' and c.ref like '"
                + refs
                + "'");
  }

  private static void awaitName(String ref, String name) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                server
                    .texts("select name from candidate where ref = '" + ref + "'")
                    .contains(name));
  }

  private static ApiClient api() {
    return server.api();
  }
}
