package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.candidate.Dossier;
import nurture.imports.ExportedPerson;
import nurture.json.DossierJson;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Segments as files: they leave a part at a time, and become the same candidates elsewhere. */
final class SegmentExportIT {

  /** More than are read at once. */
  private static final int MANY = 1_203;

  private static final String FULL =
      """
      {"name":"=Ada, \\"Lovelace\\"","firstName":"Ada","email":"ada@example.com","phone":"+47 22 33 44 55",
       "links":{"linkedin":"https://www.linkedin.com/in/ada","github":"https://github.com/ada"},
       "timeZone":"Europe/Oslo","locale":"nb-NO","country":"NO","employer":"Fjord; bank","title":"Staff engineer",
       "roleSince":"2025-03-01","seniority":"staff","function":"engineering","skills":["C, C++","java"],
       "interests":["chess"],"motivators":["pay","technology"],"relationship":"silver-medallist",
       "owner":"maren@example.com","tags":["-met in Oslo"],"openings":["staff-1"],"source":"a meetup",
       "collectedAt":"2026-01-02T03:04:05Z"}""";

  private static PagesServer server;
  private static String both;

  @BeforeAll
  static void start() {
    server = PagesServer.start(Map.of());
    server.candidate("full", FULL);
    server.candidate(
        "bare",
        "{\"name\":\"Bare\",\"source\":\"x\",\"collectedAt\":\"2026-01-02T00:00:00Z\",\"skills\":[\"a, b\"]}");
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> server.tables().count("select count(*) from candidate_facts") == 2);
    both =
        api().post("/api/segments", "{\"name\":\"Both\",\"list\":true}").json().path("id").asText();
    assertThat(
            api()
                .post("/api/segments/" + both + "/candidates", "{\"add\":[\"full\",\"bare\"]}")
                .status())
        .isEqualTo(200);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void exportedFile_importedElsewhere_makesEqualDossiers() {
    String csv = api().get("/api/segments/" + both + "/export").text();

    assertThat(csv).startsWith(String.join(",", ExportedPerson.columns()) + "\r\n");
    assertThat(csv).contains("\"'=Ada, \"\"Lovelace\"\"\"", "'+47 22 33 44 55", "'-met in Oslo");
    try (PagesServer other =
        PagesServer.start(Map.of("NURTURE_IMPORTS_FIRST_CHECKS_PER_SECOND", "10000"))) {
      ApiClient.Answer sent = other.api().post("/api/imports?name=all.csv", csv);
      String job = "/api/imports/" + sent.json().path("id").asText();
      assertThat(other.api().post(job + "/mapping", "{}").status()).isEqualTo(200);
      assertThat(other.api().post(job + "/start", "{}").status()).isEqualTo(202);
      JsonNode done =
          Awaitility.await()
              .atMost(Duration.ofSeconds(60))
              .until(
                  () -> other.api().get(job).json(),
                  state -> state.path("state").asText().matches("done|failed"));
      assertThat(done.path("outcomes").path("created").asInt()).as(done.toString()).isEqualTo(2);
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () -> other.tables().count("select count(*) from candidate where name <> ''") == 2);

      for (String ref : List.of("full", "bare")) {
        assertThat(known(other, ref)).as(ref).isEqualTo(known(server, ref));
      }
    }
  }

  @Test
  void jsonLines_haveAnObjectForEachCandidate() throws IOException {
    List<String> lines =
        api()
            .get("/api/segments/" + both + "/export?format=jsonl")
            .text()
            .lines()
            .filter(line -> line.contains("\"full\""))
            .toList();

    assertThat(lines).hasSize(1);
    JsonNode full = ApiClient.JSON.readTree(lines.get(0));
    assertThat(full.path("phone").asText()).isEqualTo("+47 22 33 44 55");
    assertThat(full.path("skills")).hasSize(2);
    assertThat(full.path("stage").asText()).isEqualTo("awareness");
    assertThat(api().get("/api/segments/" + both + "/export?format=xml").text())
        .contains("csv, jsonl");
  }

  @Test
  void exportOfMany_leavesInParts_andIsOnRecord() throws Exception {
    many();
    String all = server.segment("Refs of many", "Candidate()").replaceFirst(".*/", "");

    HttpResponse<InputStream> answer = asked(all);
    String text;
    try (InputStream body = answer.body()) {
      text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(answer.headers().firstValue("content-length")).isEmpty();
    assertThat(answer.headers().firstValue("content-disposition").orElse(""))
        .contains("Refs-of-many.csv");
    List<String> refs = text.lines().skip(1).map(line -> line.replaceFirst(",.*", "")).toList();
    assertThat(refs).hasSize(MANY + 2).doesNotHaveDuplicates();
    assertThat(audited(all)).containsExactly("1,205 candidates of version 1 as csv");
  }

  @Test
  void command_listsCountsAndExports(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("both.csv");

    assertThat(command("segments").output()).contains("Both  version 1", "a list");
    assertThat(command("segments", "--count", "both").output()).isEqualTo("2 candidates\n");
    CommandRun.Ended exported =
        command("segments", "--export", "Both", "--format", "csv", "--output", file.toString());
    assertThat(exported.status()).as(exported.output()).isZero();
    assertThat(Files.readString(file)).startsWith("ref,name,").contains("full,", "bare,");
    CommandRun.Ended unknown = command("segments", "--count", "Boths");
    assertThat(unknown.status()).isEqualTo(1);
    assertThat(unknown.output()).contains("there is no segment Boths", "Both");
    CommandRun.Ended refused =
        command("segments", "--export", "Both", "--format", "xml", "--output", file + "2");
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.output()).contains("csv, jsonl");
    assertThat(folder.resolve("both.csv2")).doesNotExist();
  }

  private static CommandRun.Ended command(String... arguments) throws Exception {
    return CommandRun.run(
        Stream.concat(
                Stream.of(arguments),
                Stream.of("--server", server.url().toString(), "--key", ServerProcess.KEY))
            .toList());
  }

  @Test
  void exportThatIsBrokenOff_isOnRecordWithWhatWasSent() throws Exception {
    many();
    String all = server.segment("Not all", "Candidate()").replaceFirst(".*/", "");

    try (InputStream body = asked(all).body()) {
      assertThat(body.read()).isPositive();
    }

    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(audited(all))
                    .singleElement()
                    .asString()
                    .matches("(500|1,000) candidates of version 1 as csv, ended before its end"));
  }

  /** Candidates of 20 kB each, so that no buffer takes all of them. */
  private static void many() {
    server.execute(
        """
        insert into candidate (id, ref, name, due_at, created_at, dossier)
        select ('00000000-0000-4000-9000-' || lpad(i::text, 12, '0'))::uuid, 'many-' || i, 'Many ' || i, timestamptz '2100-01-01', now(),
          jsonb_set(jsonb_set(c.dossier, '{work,employer}', to_jsonb(repeat('x', 20000))), '{ref}', to_jsonb('many-' || i))
        from candidate c, generate_series(1, %d) i where c.ref = 'bare'
        on conflict do nothing"""
            .formatted(MANY));
    server.execute(
        """
        do $$ declare names text; copied text; begin
        foreach copied in array array['candidate_facts', 'candidate_asked_facts'] loop
        select string_agg(case when column_name = 'candidate_id' then 'c.id' else 'f.' || quote_ident(column_name) end, ', ' order by ordinal_position)
          into names from information_schema.columns where table_name = copied and is_generated = 'NEVER';
        execute 'insert into ' || copied || ' select ' || names
          || ' from candidate c, ' || copied || ' f join candidate b on b.id = f.candidate_id and b.ref = ''bare'' where c.ref like ''many-%'' on conflict do nothing'; end loop; end $$""");
  }

  private static HttpResponse<InputStream> asked(String id) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(
                    URI.create(server.url() + "/api/segments/" + id + "/export?format=csv"))
                .header("Authorization", "Bearer " + ServerProcess.KEY)
                .build(),
            HttpResponse.BodyHandlers.ofInputStream());
  }

  private static List<String> audited(String id) {
    return server.texts(
        "select detail from audit where action = 'export segment' and target = '" + id + "'");
  }

  /** What a file says of a candidate, the stage apart, with the links as they are kept. */
  private static String known(PagesServer where, String ref) {
    Dossier dossier =
        DossierJson.read(
            ref,
            where.texts("select dossier::text from candidate where ref = '" + ref + "'").get(0));
    return Stream.of(
            dossier.ref(),
            // Since when the source is known is of each installation's own.
            dossier.person().toString().replaceFirst("sourceAsOf=Optional\\[[^]]*]", ""),
            dossier.work(),
            dossier.relationship(),
            dossier.care().owner(),
            dossier.care().tags(),
            dossier.care().openings())
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }

  private static ApiClient api() {
    return server.api();
  }
}
