package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nurture.attachment.SamplePdf;
import nurture.digest.Sha256;
import nurture.mailsink.SinkOptions;
import nurture.mailsink.SmtpSink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the link in a mail to the fact that a person followed it, and what must not become one. */
@ExtendWith(TestPostgres.class)
final class FollowedLinksIT {

  private static final String FIREFOX =
      "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0";
  private static final String THUNDERBIRD =
      "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Thunderbird/128.4.0\r\nAccept:"
          + " image/avif,*/*;q=0.8";
  private static final String ONE = "https://example.com/reading/one?a=1&b=2";
  private static final String TWO = "https://example.com/reading/two";
  private static final Pattern COUNTED =
      Pattern.compile("/c/(m-[0-9a-f]{32}-\\d+-0\\.\\d+\\.[\\w-]+)");

  private static SmtpSink sink;
  private static ServerProcess server;
  private static ApiClient api;
  private static DatabaseTables tables;

  @BeforeAll
  static void startServer(@TempDir Path folder, DatabaseTables database) throws IOException {
    tables = database;
    sink = SmtpSink.start(SinkOptions.usual().keepingContent());
    server =
        ServerProcess.setup()
            .database(database.url())
            .rules(TestPlaybooks.simple(folder.resolve("rules")))
            .with("NURTURE_TEMPLATES_DIR", withLinks(folder.resolve("templates")).toString())
            .with("NURTURE_TRACKING_CLICKS", "true")
            .with("NURTURE_TRACKING_OPENS", "with-consent")
            .with("NURTURE_SENDER_PRIVACY_NOTICE", "https://example.com/privacy")
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
  void mailWithFiles_bringsThemAlong_andItsRowKeepsWhichTheyWere() throws Exception {
    mailed("attached");

    MimeMultipart mixed =
        (MimeMultipart)
            new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(
                        whole("attached").getBytes(StandardCharsets.ISO_8859_1)))
                .getContent();
    assertThat(mixed.getContentType()).startsWith("multipart/mixed");
    assertThat(mixed.getCount()).isEqualTo(3);
    assertThat(mixed.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
    assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("Über uns.pdf");
    assertThat(mixed.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(SamplePdf.plain());
    assertThat(mixed.getBodyPart(2).getContentType()).startsWith("text/plain");
    assertThat(mixed.getBodyPart(2).getContent()).isEqualTo("To the left of the river.\n");
    JsonNode files = message("attached").path("attachments");
    assertThat(files).hasSize(2);
    assertThat(files.get(0).path("name").asText()).isEqualTo("Über uns.pdf");
    assertThat(files.get(0).path("size").asInt()).isEqualTo(SamplePdf.plain().length);
    assertThat(files.get(0).path("sha256").asText()).isEqualTo(Sha256.hex(SamplePdf.plain()));
    assertThat(
            tables.count(
                "select count(*) from playbook_content where hash = sha256(convert_to('To the left"
                    + " of the river.' || chr(10), 'UTF8'))"))
        .as("what is in a file is kept once")
        .isEqualTo(1);
    assertThat(
            tables.count(
                "select count(*) from message m join candidate c on c.id = m.candidate_id where"
                    + " c.ref = 'attached' and pg_column_size(m.attached) < 400"))
        .isEqualTo(1);

    String person = tables.texts("select id from candidate where ref = 'attached'").get(0);
    assertThat(api.delete("/api/candidates/attached").status()).isBetween(200, 204);
    await()
        .atMost(20, SECONDS)
        .until(
            () ->
                tables.count(
                        "select count(*) from message where attached <> '{}' and candidate_id = '"
                            + person
                            + "'")
                    == 0);
  }

  @Test
  void linkThatAPersonFollows_leadsOnAndBecomesOneEvent_whateverTheyRepeat() throws IOException {
    List<String> links = mailed("person");

    assertThat(links).as("the two of the template, in both bodies").hasSize(2);
    String answer = follow(links.get(0));
    assertThat(answer)
        .startsWith("HTTP/1.1 302 ")
        .contains("\r\nlocation: " + ONE + "\r\n")
        .contains("\r\nreferrer-policy: no-referrer\r\n", "\r\ncache-control: no-store\r\n")
        .doesNotContain("set-cookie");
    follow(links.get(0));
    follow(links.get(0));
    judge("person");

    assertThat(clicks("person")).hasSize(1);
    assertThat(clicks("person").get(0)).contains("\"url\": \"" + ONE + "\"", "\"message\": \"m-");
    JsonNode shown = message("person").path("links");
    assertThat(shown).hasSize(2);
    assertThat(shown.get(0).path("url").asText()).isEqualTo(ONE);
    assertThat(shown.get(0).path("hits")).hasSize(3);
    assertThat(shown.get(0).path("hits").get(0).path("verdict").asText()).isEqualTo("human");
    assertThat(shown.get(1).path("hits")).isEmpty();
    assertThat(message("person").path("html").asText())
        .as("a user who reads it here makes no click")
        .contains("reading/two")
        .doesNotContain("/c/m-");

    judge("person");
    follow(links.get(0));
    judge("person");
    assertThat(clicks("person")).as("one a message and link").hasSize(1);
    assertThat(why("person")).contains("What is counted");
  }

  @Test
  void robots_areAnsweredTheSame_andStayOnRecordWithTheReason() throws IOException {
    List<String> links = mailed("robot");

    assertThat(request("HEAD", links.get(0), FIREFOX))
        .startsWith("HTTP/1.1 302 ")
        .endsWith("\r\n\r\n");
    assertThat(request("GET", links.get(0), "Mimecast-Scanner")).startsWith("HTTP/1.1 302 ");
    assertThat(request("GET", links.get(1), "")).startsWith("HTTP/1.1 302 ");
    judge("robot");

    assertThat(clicks("robot")).isEmpty();
    assertThat(
            tables.texts(
                "select human || ' ' || reason from link_hit h join candidate c on c.id ="
                    + " h.candidate_id where c.ref = 'robot' order by h.id"))
        .containsExactly(
            "false it asked for the head of the page alone",
            "false Mimecast checked the mail",
            "false a program asked that does not say what it is");
    assertThat(api.get("/api/candidates/robot").json().path("dossier").toString())
        .doesNotContain("\"clicks\":{\"");
  }

  @Test
  void gatewayThatOpensAllLinksAtOnce_underTheNameOfABrowser_isNoPerson() throws IOException {
    List<String> links = mailed("burst");
    tables.execute(
        "update message set finished_at = finished_at - interval '1 minute' where state = 'sent'");

    for (String link : links) {
      follow(link);
    }
    judge("burst");

    assertThat(clicks("burst")).isEmpty();
    assertThat(message("burst").toString())
        .contains("all links of the mail were followed within seconds");
  }

  @Test
  void linkThatIsFollowedRightAfterSending_isNoPersons() throws IOException {
    List<String> links = mailed("quick");
    tables.execute("update message set finished_at = now() where state = 'sent'");

    follow(links.get(0));
    judge("quick");

    assertThat(clicks("quick")).isEmpty();
    assertThat(message("quick").toString()).contains("within 1.5 seconds of sending");
  }

  @ParameterizedTest
  @ValueSource(strings = {"unsubscribe", "object"})
  void candidateWhoDoesNotWantToHearFromUs_isSentOn_andNothingIsKept(String how)
      throws IOException {
    String ref = "silent-" + how;
    List<String> links = mailed(ref);
    String token = COUNTED.matcher(links.get(0)).results().findFirst().orElseThrow().group(1);
    String id = token.substring(0, token.indexOf('.'));
    assertThat(id).startsWith("m-");
    api.post(
        "/api/events",
        "{\"id\":\"%s\",\"candidate\":\"%s\",\"type\":\"%s\"}"
            .formatted(how, ref, how.equals("object") ? "consent-withdrawn" : "unsubscribed"));

    assertThat(follow(links.get(0))).contains("\r\nlocation: " + ONE + "\r\n");
    await()
        .atMost(20, SECONDS)
        .until(() -> api.get("/api/candidates/" + ref).json().toString().contains("\"EMAIL\""));
    assertThat(follow(links.get(0))).contains("\r\nlocation: " + ONE + "\r\n");

    assertThat(hits(ref)).isZero();
  }

  @Test
  void clickBeforeAnUnsubscribe_thatIsJudgedAfterIt_becomesNoEvent() throws IOException {
    List<String> links = mailed("late");
    follow(links.get(0));
    api.post("/api/events", "{\"id\":\"u\",\"candidate\":\"late\",\"type\":\"unsubscribed\"}");
    await()
        .atMost(20, SECONDS)
        .until(() -> api.get("/api/candidates/late").json().toString().contains("UNSUBSCRIBED"));

    judge("late");

    assertThat(clicks("late")).isEmpty();
  }

  @Test
  void candidateWhoIsErased_isForgotten_andTheLinkSaysSo() throws IOException {
    List<String> links = mailed("erased");
    follow(links.get(0));
    String id = tables.texts("select id::text from candidate where ref = 'erased'").get(0);
    assertThat(tables.dump()).contains("link_hit: ", id);

    assertThat(api.delete("/api/candidates/erased").status()).isBetween(200, 204);

    assertThat(tables.count("select count(*) from message_link where candidate_id = '" + id + "'"))
        .isZero();
    assertThat(tables.count("select count(*) from link_hit where candidate_id = '" + id + "'"))
        .isZero();
    String answer = follow(links.get(0));
    assertThat(answer).startsWith("HTTP/1.1 410 ").contains("any more").doesNotContain("location:");
    assertThat(tables.count("select count(*) from link_hit where candidate_id = '" + id + "'"))
        .isZero();
  }

  @Test
  void textThatIsPurged_leavesItsLinksWorking() throws IOException {
    List<String> links = mailed("purged");
    tables.execute(
        "update message m set body_text = null, body_html = null, subject = null from candidate c"
            + " where c.id = m.candidate_id and c.ref = 'purged'");

    assertThat(follow(links.get(1))).contains("\r\nlocation: " + TWO + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "https://evil.example/",
        "https:%2F%2Fevil.example%2F",
        "%2F%2Fevil.example",
        "m-00000000000000000000000000000000-1-0.1.",
        "m-00000000000000000000000000000000-1-0.1.AAAAAAAAAAAAAAAAAAAAAA",
        "x%0d%0aSet-Cookie:%20a=b",
        "%3Cscript%3Ealert(1)%3C%2Fscript%3E"
      })
  void tokenThatIsNotOurs_leadsNowhere(String token) throws IOException {
    String answer = request("GET", "/c/" + token, FIREFOX);

    assertThat(answer.substring(0, 15)).containsPattern(" 40[04]");
    assertThat(answer.toLowerCase(Locale.ROOT))
        .doesNotContain("\r\nlocation:", "\r\nset-cookie:", "<script>alert");
  }

  @Test
  void languageThatCannotBeRead_isTakenForNone() throws IOException {
    String link = mailed("mute").get(0);

    for (String language : List.of("-", ";;;", "\t;q=")) {
      String headers = FIREFOX + "\r\nAccept-Language: " + language;
      assertThat(request("GET", link, headers)).contains("\r\nlocation: " + ONE + "\r\n");
      assertThat(request("GET", "/preferences/none", headers)).startsWith("HTTP/1.1 404 ");
    }
  }

  @Test
  void linkWithAForeignAddressBehindIt_leadsWhereTheMailSaid() throws IOException {
    List<String> links = mailed("foreign");
    String link = links.get(0);

    assertThat(follow(link + "?url=https://evil.example/&to=//evil.example"))
        .contains("\r\nlocation: " + ONE + "\r\n");
    assertThat(follow(link.replace(".1.", ".2."))).startsWith("HTTP/1.1 404 ");
    assertThat(follow(link + "/../https://evil.example")).doesNotContain("evil.example/\r\n");
    assertThat(request("GET", link, FIREFOX + "\r\nX-Forwarded-Host: evil.example"))
        .contains("\r\nlocation: " + ONE + "\r\n");
    assertThat(request("POST", link, FIREFOX)).startsWith("HTTP/1.1 405 ");
  }

  @Test
  void floodOfHits_isAnswered_andKeepsNoMoreThanTwenty() throws Exception {
    URI link = server.url().resolve(mailed("flood").get(0));
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    HttpRequest hit = HttpRequest.newBuilder(link).header("user-agent", FIREFOX).build();
    for (int round = 0; round < 20; round++) {
      List<CompletableFuture<HttpResponse<Void>>> answers = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        answers.add(client.sendAsync(hit, HttpResponse.BodyHandlers.discarding()));
      }
      for (CompletableFuture<HttpResponse<Void>> answer : answers) {
        assertThat(answer.get(60, SECONDS).statusCode()).isEqualTo(302);
      }
    }

    assertThat(hits("flood")).isEqualTo(20);
    assertThat(follow(link.getPath())).startsWith("HTTP/1.1 302 ");
    assertThat(hits("flood")).isEqualTo(20);
    assertThat(tables.dump())
        .as("neither an address nor the name of a program is kept")
        .doesNotContain("Firefox/132");
  }

  @Test
  void picture_isInMailsOfThoseWhoAgreed_andIsSilentOnceTheyDoNot() throws IOException {
    agree("agreed", "given");
    mailed("agreed");
    mailed("asked-by-none");
    String picture = picture("agreed");

    assertThat(content("asked-by-none")).doesNotContain("/o/m-", "<img");
    assertThat(request("GET", picture, "Mozilla/5.0"))
        .startsWith("HTTP/1.1 200 ")
        .contains("GIF89a");
    judge("agreed");
    assertThat(opens("agreed")).as("Apple loads all pictures").isEmpty();
    assertThat(request("GET", picture, THUNDERBIRD))
        .startsWith("HTTP/1.1 200 ")
        .contains("\r\ncontent-type: image/gif\r\n", "\r\ncache-control: no-store\r\n")
        .doesNotContain("set-cookie");
    request("GET", picture, THUNDERBIRD);
    judge("agreed");
    assertThat(opens("agreed")).hasSize(1);
    assertThat(message("agreed").path("opens")).hasSize(3);
    assertThat(message("agreed").path("links")).hasSize(2);
    assertThat(why("agreed")).contains("That you open this message");

    String page = link("agreed", "preferences");
    assertThat(request("GET", page, FIREFOX)).contains("name=\"opens\"");
    assertThat(post(page, "opens=withdrawn")).startsWith("HTTP/1.1 200 ");
    long before = hits("agreed");
    assertThat(request("GET", picture, THUNDERBIRD)).startsWith("HTTP/1.1 200 ").contains("GIF89a");
    await()
        .atMost(20, SECONDS)
        .until(
            () ->
                api.get("/api/candidates/agreed")
                    .json()
                    .path("dossier")
                    .toString()
                    .contains("WITHDRAWN"));
    assertThat(request("GET", picture, THUNDERBIRD)).startsWith("HTTP/1.1 200 ").contains("GIF89a");
    assertThat(hits("agreed")).as("nothing is kept from the answer on").isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unsubscribed", "consent-withdrawn", "erased"})
  void pictureOfACandidateWhoLeft_isAnsweredTheSame_andNothingIsKept(String how)
      throws IOException {
    String ref = "left-" + how;
    agree(ref, "given");
    mailed(ref);
    String picture = picture(ref);
    String there = request("GET", picture, THUNDERBIRD);
    String id = tables.texts("select id::text from candidate where ref = '" + ref + "'").get(0);

    if (how.equals("erased")) {
      assertThat(api.delete("/api/candidates/" + ref).status()).isBetween(200, 204);
    } else {
      api.post(
          "/api/events", "{\"id\":\"l\",\"candidate\":\"%s\",\"type\":\"%s\"}".formatted(ref, how));
    }

    assertThat(request("GET", picture, THUNDERBIRD)).isEqualTo(there);
    assertThat(request("GET", "/o/no-token", THUNDERBIRD)).isEqualTo(there);
    assertThat(tables.count("select count(*) from link_hit where candidate_id = '" + id + "'"))
        .isEqualTo(how.equals("erased") ? 0 : 1);
  }

  @Test
  void tokenOfAPicture_isNoLink_andThatOfALinkNoPicture() throws IOException {
    agree("kinds", "given");
    List<String> links = mailed("kinds");

    assertThat(follow(picture("kinds").replace("/o/", "/c/"))).startsWith("HTTP/1.1 404 ");
    assertThat(request("GET", links.get(0).replace("/c/", "/o/"), THUNDERBIRD)).contains("GIF89a");
    assertThat(hits("kinds")).isZero();
  }

  private static void agree(String ref, String consent) {
    assertThat(
            api.post(
                    "/api/events",
                    "{\"id\":\"opens\",\"candidate\":\"%s\",\"type\":\"preferences-set\",\"data\":{\"opens\":\"%s\"}}"
                        .formatted(ref, consent))
                .status())
        .isEqualTo(202);
  }

  private static List<String> opens(String ref) {
    return tables.texts(
        "select e.id from event e join candidate c on c.id = e.candidate_id where e.type ="
            + " 'message-opened' and c.ref = '"
            + ref
            + "'");
  }

  private static String picture(String ref) {
    Matcher picture = Pattern.compile("src=\"[^\"]*(/o/m-[\\w.-]+)\"").matcher(content(ref));
    assertThat(picture.find()).isTrue();
    return picture.group(1);
  }

  private static String link(String ref, String page) {
    Matcher link = Pattern.compile("/" + page + "/m-[\\w.-]+").matcher(content(ref));
    assertThat(link.find()).isTrue();
    return link.group();
  }

  private static String content(String ref) {
    return whole(ref).replace("=\r\n", "").replace("=3D", "=");
  }

  private static String whole(String ref) {
    return sink.received().stream()
        .filter(each -> each.recipient().equalsIgnoreCase(PostedEvents.email(ref)))
        .findFirst()
        .orElseThrow()
        .content();
  }

  /** Sends a mail, and reads the counted links in it: those of both bodies, each once. */
  private static List<String> mailed(String ref) {
    assertThat(api.post("/api/events", PostedEvents.known(ref)).status()).isEqualTo(202);
    await().atMost(30, SECONDS).until(() -> api.messageState(ref).equals("sent"));
    // Long enough ago for a person to have read it.
    tables.execute(
        "update message m set finished_at = m.finished_at - interval '1 hour' from candidate c"
            + " where c.id = m.candidate_id and c.ref = '"
            + ref
            + "'");
    String content = content(ref);
    assertThat(content).contains("/unsubscribe/m-", "/why/m-", "https://example.com/privacy");
    assertThat(content).doesNotContain("example.com/reading");
    return COUNTED
        .matcher(content)
        .results()
        .map(found -> "/c/" + found.group(1))
        .distinct()
        .sorted()
        .toList();
  }

  /** A minute passes. */
  private static void judge(String ref) {
    String ofCandidate =
        " from candidate c where c.id = link_hit.candidate_id and c.ref = '" + ref + "'";
    tables.execute(
        "update link_hit set at = at - interval '2 minutes'" + ofCandidate + " and human is null");
    tables.execute(
        "update message m set finished_at = m.finished_at - interval '2 minutes' from candidate c"
            + " where c.id = m.candidate_id and c.ref = '"
            + ref
            + "'");
    await()
        .atMost(40, SECONDS)
        .until(
            () ->
                tables.count(
                        "select count(*) from link_hit h join candidate c on c.id = h.candidate_id"
                            + " where h.human is null and c.ref = '"
                            + ref
                            + "'")
                    == 0);
  }

  private static List<String> clicks(String ref) {
    return tables.texts(
        "select e.data::jsonb::text from event e join candidate c on c.id = e.candidate_id where"
            + " e.type = 'link-clicked' and c.ref = '"
            + ref
            + "'");
  }

  private static long hits(String ref) {
    return tables.count(
        "select count(*) from link_hit h join candidate c on c.id = h.candidate_id where c.ref = '"
            + ref
            + "'");
  }

  private static JsonNode message(String ref) {
    return api.get("/api/messages/" + api.message(ref).path("id").asText()).json();
  }

  private static String why(String ref) throws IOException {
    Matcher link =
        Pattern.compile("/why/m-[\\w.-]+")
            .matcher(api.get("/api/messages/" + api.message(ref).path("id").asText()).text());
    assertThat(link.find()).isTrue();
    return request("GET", link.group(), FIREFOX);
  }

  private static String post(String path, String form) throws IOException {
    try (Socket socket = new Socket(server.url().getHost(), server.url().getPort())) {
      socket.setSoTimeout(15_000);
      String request =
          "POST "
              + path
              + " HTTP/1.1\r\nHost: mail.example\r\nConnection: close\r\nContent-Type:"
              + " application/x-www-form-urlencoded\r\nContent-Length: "
              + form.length()
              + "\r\n\r\n"
              + form;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String follow(String path) throws IOException {
    return request("GET", path, FIREFOX);
  }

  private static String request(String method, String path, String agent) throws IOException {
    try (Socket socket = new Socket(server.url().getHost(), server.url().getPort())) {
      socket.setSoTimeout(15_000);
      String request =
          method
              + " "
              + path
              + " HTTP/1.1\r\nHost: mail.example\r\nConnection: close\r\n"
              + (agent.contains("Accept:") ? "" : "Accept: text/html\r\n")
              + (agent.contains("Accept-Language:") ? "" : "Accept-Language: en\r\n")
              + (agent.isEmpty() ? "" : "User-Agent: " + agent + "\r\n")
              + (method.equals("POST") ? "Content-Length: 0\r\n" : "")
              + "\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The shipped templates, with two links in the first letter. */
  private static Path withLinks(Path folder) throws IOException {
    Path shipped = Path.of("templates").toAbsolutePath();
    try (Stream<Path> files = Files.walk(shipped)) {
      files
          .filter(Files::isRegularFile)
          .forEach(
              file ->
                  TestPlaybooks.write(
                      folder.resolve(shipped.relativize(file).toString()), text(file)));
    }
    Path letter = folder.resolve("first-outreach.ftl");
    String[] parts = text(letter).split("--- html", 2);
    String greeting = "<@layout.greeting/>";
    TestPlaybooks.write(
        letter,
        parts[0]
                .replaceFirst("for: ", "attach: [Über uns.pdf, way.txt]\nfor: ")
                .replace(greeting, greeting + "\n\nRead " + ONE + ", or " + TWO + ".")
            + "--- html"
            + parts[1].replace(
                greeting,
                greeting
                    + "\n<@layout.p><@layout.link to=\""
                    + ONE
                    + "\">One</@layout.link> <@layout.link to=\""
                    + TWO
                    + "\">Two</@layout.link></@layout.p>"));
    Path attachments = Files.createDirectories(folder.resolve("attachments"));
    Files.write(attachments.resolve("Über uns.pdf"), SamplePdf.plain());
    Files.writeString(attachments.resolve("way.txt"), "To the left of the river.\n");
    return folder;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
