package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nurture.app.OneTimePassword;
import nurture.app.Server;
import nurture.config.Settings;
import nurture.demo.CaughtMail;
import nurture.demo.DemoClock;
import nurture.demo.DemoPast;
import nurture.demo.DemoStory;
import nurture.demo.MailCatcher;
import nurture.demo.TimeTravel;
import nurture.playbook.Playbook;
import nurture.simulation.RunProgress;
import nurture.simulation.replay.Replay;
import nurture.simulation.replay.ReplayOptions;
import nurture.simulation.replay.ReplayReport;
import nurture.simulation.replay.ReplayScope;
import nurture.store.InstallationCopy;
import nurture.store.PgCandidates;
import nurture.store.PgLivedPast;
import nurture.store.PgMembers;
import nurture.web.candidate.DemoControls;
import nurture.web.playbook.PlaybookTools;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A demo with half a year behind it: its pages, its past lived again, and a week more. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class LivedPastIT {

  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  private static final int PEOPLE = 40;
  private static final RunProgress ON = RunProgress.SILENT;

  private static DatabaseTables tables;
  private static MailCatcher catcher;
  private static DemoClock clock;
  private static Server server;
  private static DemoStory story;
  private static DemoPast past;
  private static MemberBrowser browser;

  @BeforeAll
  static void start() {
    tables = TestPostgres.empty();
    clock = new DemoClock(InstantSource.fixed(NOW), DemoPast.LENGTH.plusDays(1).negated());
    catcher = MailCatcher.start(clock);
    server = Server.start(settings(), () -> clock);
    clock.moveTo(NOW);
    Optional<OneTimePassword> unused =
        server.showPages(
            List.of(),
            new DemoControls(
                DemoControls.USUAL,
                days -> Future.succeededFuture("gone by"),
                (ref, kind) -> Future.succeededFuture(),
                () -> ""));
    PlaybookTools playbook = server.playbook();
    story =
        new DemoStory(
            new PgLivedPast(
                server.database().pool(),
                Server.await(server.database().pseudonyms()),
                playbook.workers()),
            playbook.workers());
    story.prepare(
        new PgMembers(server.database().pool()),
        playbook.versions(),
        playbook.drafts(),
        playbook.reviews(),
        NOW);
    Server.await(server.refreshPlaybook());
    past =
        new DemoPast(
            playbook.inService()::live,
            candidate -> playbook.inService().of(candidate, OptionalLong.empty()),
            server.composer(),
            PEOPLE,
            NOW);
    story.write(past, 2, ON);
    server.listen();
    browser = new MemberBrowser(URI.create(server.publicUrl()));
  }

  @AfterAll
  static void stop() {
    server.close();
    catcher.close();
  }

  @Test
  @Order(1)
  void past_written_isWholeAndStaysWhenItIsWrittenAgain() {
    long decisions = tables.count("select count(*) from decision");

    assertThat(story.write(past, 1, ON)).isEqualTo(PEOPLE);
    assertThat(tables.count("select count(*) from candidate")).isEqualTo(PEOPLE);
    assertThat(tables.count("select count(*) from decision")).isEqualTo(decisions);
    assertThat(tables.count("select count(*) from event_pending")).isZero();
    assertThat(tables.notAppliedOnce()).isEmpty();
    assertThat(
            tables.count(
                "select count(*) from candidate c where c.version <>"
                    + " (select max(number) from decision d where d.candidate_id = c.id)"
                    + " or c.version <>"
                    + " (select count(*) from decision d where d.candidate_id = c.id)"))
        .isZero();
    assertThat(tables.count("select count(*) from candidate where due_at < '" + NOW + "'"))
        .isZero();
    assertThat(tables.messages("sent")).isGreaterThan(50);
    assertThat(
            tables.count(
                "select count(*) from message where state = 'sent' and (body_text is null or"
                    + " finished_at is null)"))
        .isZero();
    assertThat(tables.count("select count(*) from message where state = 'done'")).isGreaterThan(20);
  }

  @Test
  @Order(2)
  void pages_ofTheDemo_showTheirNumbers() {
    assertThat(page("/")).contains("All " + PEOPLE + " candidates", "Your first ten minutes");
    assertThat(page("/tasks?whose=all")).contains("data-row");
    assertThat(page("/mails")).contains("href=\"/mails/m-");
    assertThat(page("/settings/people")).contains("Maren Lund", "Samira Haddad");
    assertThat(page("/playbook/drafts"))
        .contains("Fewer newsletters; no events during a process", "Samira Haddad");
    assertThat(page("/")).contains("draft waits for your review");
    assertThat(page("/playbook/versions")).contains("A question in the subject line", "10%");
    assertThat(page("/playbook/versions/2/canary"))
        .contains("10% of the candidates", "for 42 days");
    assertThat(page("/candidates/" + past.refs().get(0))).contains("How it was decided");
    assertThat(page("/demo/tour"))
        .contains("Change a rule", "0 of 8", "A colleague tries another version");
  }

  @Test
  @Order(3)
  void past_rebuiltFromItsFirstEvent_addsUpToEveryDossier() {
    Playbook live = server.playbook().inService().live();

    ReplayReport report =
        Replay.run(
            live.rules(),
            live.rules(),
            new PgCandidates(server.database().pool()),
            ReplayOptions.of(new ReplayScope.Period(NOW.minus(Duration.ofDays(30)), NOW)),
            ON);

    assertThat(report.notReplayable()).isEmpty();
    assertThat(report.failures()).isEmpty();
    assertThat(report.totals().compared()).isEqualTo(PEOPLE);
    assertThat(report.totals().recorded()).isPositive();
    // An address that is suppressed by now counts as suppressed from the beginning.
    assertThat(report.totals().touches().published())
        .isPositive()
        .isLessThanOrEqualTo(report.totals().recorded());
  }

  @Test
  @Order(4)
  void week_thatGoesBy_sendsNothingTwice() {
    long before = tables.messages("sent");
    TimeTravel travel =
        new TimeTravel(
            clock,
            () -> server.store().nextDue(Instant.EPOCH),
            () ->
                server
                    .journey()
                    .drain()
                    .compose(decided -> server.outbox().drain())
                    .compose(sent -> server.journey().drain())
                    .mapEmpty());

    Server.await(travel.advance(7));

    List<String> caught = catcher.mails().stream().map(CaughtMail::messageId).toList();
    assertThat(caught).isNotEmpty().doesNotHaveDuplicates();
    assertThat(tables.messages("sent") - before).isEqualTo(caught.size());
    assertThat(tables.count("select count(*) from message where state = 'sent' and attempts <> 1"))
        .isZero();
    assertThat(tables.notAppliedOnce()).isEmpty();
    assertThat(tables.count("select count(*) from candidate where quarantined_since is not null"))
        .isZero();
  }

  @Test
  @Order(5)
  void installation_movedToAnEmptyDatabase_hasEveryRowAndGoesOn() {
    DatabaseTables other = TestPostgres.empty();
    assertThatThrownBy(() -> new InstallationCopy(tables.url(), other.url()).run())
        .hasMessageContaining("stop all servers");
    server.close();
    List<String> before = rows(tables);

    InstallationCopy.Copied copied = new InstallationCopy(tables.url(), other.url()).run();

    assertThat(rows(other)).isEqualTo(before);
    assertThat(copied.rows()).isPositive().isLessThanOrEqualTo(before.size());
    assertThat(copied.candidates()).isGreaterThanOrEqualTo(PEOPLE);
    other.execute(
        "insert into event (candidate_id, id, type, occurred_at, received_at, source)"
            + " select id, 'moved', 'noted', now(), now(), 'test' from candidate where ref is not null limit 1");
    assertThat(
            other.count(
                "select count(*) from event e where e.id = 'moved' and e.seq > all"
                    + " (select seq from event where id <> 'moved')"))
        .as("numbers go on")
        .isOne();
    assertThat(other.count("select count(*) from pg_trigger where tgenabled <> 'O'")).isZero();
    assertThatThrownBy(() -> new InstallationCopy(tables.url(), other.url()).run())
        .hasMessageContaining("the other database is not empty, its table candidate has");
  }

  private static List<String> rows(DatabaseTables of) {
    return of.dump().lines().filter(row -> !row.startsWith("flyway_")).sorted().toList();
  }

  private static String page(String path) {
    var answer = browser.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private static Settings settings() {
    Map<String, String> environment = new HashMap<>();
    environment.put("NURTURE_DATABASE_URL", tables.url().replaceFirst("^jdbc:", ""));
    environment.put("NURTURE_API_KEY", ServerProcess.KEY);
    environment.put("NURTURE_HTTP_PORT", "0");
    environment.put("NURTURE_SMTP_HOST", catcher.host());
    environment.put("NURTURE_SMTP_PORT", Integer.toString(catcher.port()));
    environment.put("NURTURE_SMTP_SECURITY", "none");
    return Settings.load(Path.of("config/nurture.yaml"), environment);
  }
}
