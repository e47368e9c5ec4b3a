package nurture.it;

import io.vertx.core.Future;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.app.OneTimePassword;
import nurture.app.Server;
import nurture.config.Setting;
import nurture.config.Settings;
import nurture.web.candidate.DemoControls;
import org.awaitility.Awaitility;

/**
 * The whole server in this Java, with a database of its own, for those who look at its pages. No
 * mail leaves it.
 */
public final class PagesServer implements AutoCloseable {

  private final DatabaseTables tables;
  private final Server server;
  private final Optional<OneTimePassword> first;

  private PagesServer(
      DatabaseTables tables,
      Map<String, String> settings,
      InstantSource clock,
      Optional<DemoControls> demo) {
    this.tables = tables;
    Map<String, String> environment = new HashMap<>(settings);
    environment.put("NURTURE_DATABASE_URL", tables.url().replaceFirst("^jdbc:", ""));
    environment.put("NURTURE_API_KEY", ServerProcess.KEY);
    environment.putIfAbsent("NURTURE_HTTP_PORT", "0");
    Path file = Path.of("config/nurture.yaml");
    server = Server.start(Settings.load(file, environment), () -> clock);
    List<Setting> described = Settings.describe(file, environment);
    first =
        demo.isPresent() ? server.showPages(described, demo.get()) : server.showPages(described);
    server.listen();
  }

  /** Started as {@code serve} is. */
  public static PagesServer start(Map<String, String> settings) {
    return new PagesServer(
        ShippedDatabase.copy(), settings, InstantSource.system(), Optional.empty());
  }

  /** Started as {@code serve} is, at a time of one's own, over a database of one's own. */
  static PagesServer at(InstantSource clock, DatabaseTables tables, Map<String, String> settings) {
    return new PagesServer(tables, settings, clock, Optional.empty());
  }

  /** Another node beside this one. */
  PagesServer beside() {
    return new PagesServer(tables, Map.of(), InstantSource.system(), Optional.empty());
  }

  /** Started as {@code demo} is, without candidates. */
  public static PagesServer demo(Map<String, String> settings) {
    return demo(ShippedDatabase.copy(), settings);
  }

  /** The same over a database of one's own. */
  static PagesServer demo(DatabaseTables tables, Map<String, String> settings) {
    DemoControls controls =
        new DemoControls(
            DemoControls.USUAL,
            days -> Future.succeededFuture("gone by"),
            (ref, kind) -> Future.succeededFuture(),
            () -> "");
    return new PagesServer(tables, settings, InstantSource.system(), Optional.of(controls));
  }

  public URI url() {
    return URI.create(server.publicUrl());
  }

  /** What the start printed; empty if it printed nothing. */
  public Optional<OneTimePassword> first() {
    return first;
  }

  /** Does to the database what no page does. */
  public void execute(String sql) {
    tables.execute(sql);
  }

  /** What a query finds there. */
  public List<String> texts(String query) {
    return tables.texts(query);
  }

  /** Puts a candidate over the API. */
  public void candidate(String ref, String profile) {
    ApiClient.Answer answer = api().put("/api/candidates/" + ref, profile);
    if (answer.status() != 202) {
      throw new IllegalStateException(answer.text());
    }
  }

  /** Posts a mail that arrived. */
  public void mail(String raw) {
    ApiClient.Answer answer = api().post("/webhooks/inbound-mail", raw);
    if (answer.status() != 202) {
      throw new IllegalStateException(answer.text());
    }
  }

  /** Puts a candidate, and waits until their name is on record. */
  public void candidate(String ref, String name, String fields) {
    ApiClient.Answer unused =
        api().put("/api/candidates/" + ref, "{\"name\":\"" + name + "\"," + fields + "}");
    Awaitility.await()
        .until(
            () ->
                tables.count(
                        "select count(*) from candidate where ref = '%s' and dossier::text like '%%%s%%'"
                            .formatted(ref, name))
                    == 1);
  }

  /** Makes a draft with a note, on top of version 1. Returns the address of its page. */
  public String draft(String title) {
    String body = "{\"title\":\"%s\",\"version\":1}".formatted(title);
    ApiClient.Answer made = api().post("/api/playbook/drafts", body);
    String id = made.json().path("id").asText();
    ApiClient.Answer put =
        api()
            .put(
                "/api/playbook/drafts/" + id + "/files/rules/note.md",
                title,
                Map.of("if-none-match", "*"));
    if (made.status() != 201 || put.status() >= 300) {
      throw new IllegalStateException(made.text() + put.text());
    }
    return url() + "/playbook/drafts/" + id;
  }

  /** Keeps a segment by its condition. Returns the address of its page. */
  public String segment(String name, String when) {
    ApiClient.Answer made =
        api()
            .post(
                "/api/segments",
                ApiClient.JSON.createObjectNode().put("name", name).put("when", when).toString());
    if (made.status() != 201) {
      throw new IllegalStateException(made.text());
    }
    return url() + "/segments/" + made.json().path("id").asText();
  }

  /** Reports an event over the API. */
  public void event(String ref, String id, String type, String data) {
    ApiClient.Answer answer =
        api()
            .post(
                "/api/events",
                "{\"id\":\"%s\",\"candidate\":\"%s\",\"type\":\"%s\",\"data\":%s}"
                    .formatted(id, ref, type, data));
    if (answer.status() != 202) {
      throw new IllegalStateException(answer.text());
    }
  }

  DatabaseTables tables() {
    return tables;
  }

  Server server() {
    return server;
  }

  ApiClient api() {
    return new ApiClient(url(), ServerProcess.KEY);
  }

  @Override
  public void close() {
    server.close();
  }
}
