package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.app.OneTimePassword;
import nurture.store.EmbeddedDatabase;
import org.awaitility.Awaitility;

/**
 * The packaged server as a process, with a database of its own, at an address that stays while
 * either of them ends and starts again.
 */
public final class HarmedServer implements AutoCloseable {

  private static final Pattern FIRST =
      Pattern.compile("email address +(\\S+)\\s+one-time password +(\\S+)");

  private final Path folder;
  private final PortForwarder front;
  private final PortForwarder behind;
  private EmbeddedDatabase database;
  private ServerProcess server;
  private boolean published;

  private HarmedServer(Path folder) {
    this.folder = folder;
    this.database = EmbeddedDatabase.start(folder.resolve("data"));
    this.behind = PortForwarder.to(port(database.url()));
    this.server = process().awaitReady();
    this.front = PortForwarder.to(server.url().getPort());
  }

  /**
   * @param folder for the files of its database
   */
  public static HarmedServer start(Path folder) {
    return new HarmedServer(folder);
  }

  private ServerProcess process() {
    return ServerProcess.setup()
        .database(database.url().replaceFirst(":\\d+/", ":" + behind.port() + "/"))
        .rules(Path.of("rules").toAbsolutePath())
        .start();
  }

  /** The address for browsers. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + front.port());
  }

  /** What the first start printed. */
  public OneTimePassword first() {
    Matcher found =
        Awaitility.await()
            .atMost(10, SECONDS)
            .until(() -> FIRST.matcher(server.output()), Matcher::find);
    return new OneTimePassword(found.group(1), found.group(2));
  }

  /** Ends the process as a crash does. */
  public void kill9() {
    server.kill9();
  }

  public void startAgain() {
    server = process().awaitReady();
    front.leadTo(server.url().getPort());
  }

  /** Another process takes over before this one is told to stop. */
  public void deploy() {
    ServerProcess before = server;
    startAgain();
    front.tear();
    int unused = before.term();
  }

  public void stopDatabase() {
    database.close();
  }

  /** Comes back when the server is at work again. */
  public void startDatabase() {
    database = EmbeddedDatabase.start(folder.resolve("data"));
    behind.leadTo(port(database.url()));
    Awaitility.await()
        .atMost(30, SECONDS)
        .until(() -> server.api().get("/health/ready").status() == 200);
  }

  /** Every session ends as if it had not been used for long. */
  public void endSessions() {
    new DatabaseTables(database.url())
        .execute("update member_session set idle_at = now() - interval '1 second'");
  }

  /** Makes a draft on top of version 1. Returns its id. */
  public String draft(String title) {
    ApiClient.Answer made =
        server
            .api()
            .post("/api/playbook/drafts", "{\"title\":\"%s\",\"version\":1}".formatted(title));
    if (made.status() != 201) {
      throw new IllegalStateException(made.text());
    }
    return made.json().path("id").asText();
  }

  /**
   * The version in service and a draft have a file with other texts, which was not there before.
   */
  public void clash(String draft, String path) {
    if (!published) {
      String theirs = draft("a note");
      write(theirs, path, "theirs\n");
      ApiClient.Answer done =
          server
              .api()
              .post(
                  "/api/playbook/drafts/" + theirs + "/publish",
                  "{\"revision\":1,\"comment\":\"a note\"}");
      if (done.status() != 201) {
        throw new IllegalStateException(done.text());
      }
      published = true;
    }
    write(draft, path, "mine\n");
  }

  private void write(String draft, String path, String text) {
    ApiClient.Answer put = server.api().put(at(draft, path), text, Map.of("if-none-match", "*"));
    if (put.status() >= 300) {
      throw new IllegalStateException(put.text());
    }
  }

  /** The text of a file of a draft as it is saved. */
  public String file(String draft, String path) {
    return server.api().get(at(draft, path)).text();
  }

  /** Another editor appends something to a file of a draft. */
  public void append(String draft, String path, String text) {
    ApiClient.Answer before = server.api().get(at(draft, path));
    ApiClient.Answer put =
        server
            .api()
            .put(at(draft, path), before.text() + text, Map.of("if-match", before.header("etag")));
    if (put.status() >= 300) {
      throw new IllegalStateException(put.text());
    }
  }

  private static String at(String draft, String path) {
    return "/api/playbook/drafts/" + draft + "/files/" + path;
  }

  private static int port(String database) {
    return URI.create(database).getPort();
  }

  @Override
  public void close() {
    front.close();
    server.close();
    behind.close();
    database.close();
  }
}
