package nurture.cli;

import io.vertx.core.Future;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nurture.app.OneTimePassword;
import nurture.app.Server;
import nurture.config.Settings;
import nurture.demo.DemoClock;
import nurture.demo.DemoPast;
import nurture.demo.MailCatcher;
import nurture.demo.SamplePeople;
import nurture.demo.TimeTravel;
import nurture.insight.TimelineEntry;
import nurture.outbox.MessageState;
import nurture.web.api.DemoRoutes;
import nurture.web.candidate.DemoControls;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code demo}: everything on this machine, with sample candidates, caught mails and a clock to
 * move.
 */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    header = "Runs a demo server with sample candidates and a clock to move.",
    description = {
      "Everything runs on this machine, and no mail leaves it: embedded PostgreSQL, a mail catcher,"
          + " sample candidates, and a clock that can be moved. The demo prints the address of its"
          + " pages and the key of its API."
    },
    footerHeading = Commands.EXAMPLES,
    footer = {
      "  nurture demo",
      "  nurture demo --people 0",
      "  NURTURE_HTTP_PORT=9000 nurture demo"
    })
final class DemoCommand implements Callable<Integer> {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private static final String OFFSET = "demo clock offset";
  private static final String WEBHOOK_SECRET = "whsec_bnVydHVyZS1kZW1vLXNlY3JldC0wMDAwMDA=";

  @Mixin private ConfigFile config;

  @Option(
      names = "--people",
      paramLabel = "N",
      defaultValue = "188",
      description =
          "Made-up candidates with a past of half a year, beside the twelve samples; 0 leaves them"
              + " out, with all that colleagues did. Counts on the first start. Default:"
              + " ${DEFAULT-VALUE}")
  private int people;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    if (people < 0 || people > DemoPast.MOST) {
      throw new ParameterException(
          spec.commandLine(), "--people is a number from 0 to " + DemoPast.MOST);
    }
    InstantSource real = InstantSource.system();
    // The playbook has been in service for as long as the past is.
    Duration past = people > 0 ? DemoPast.LENGTH.plusDays(1).negated() : Duration.ZERO;
    DemoClock clock = new DemoClock(real, past);
    MailCatcher catcher = MailCatcher.start(clock);
    String key = "demo-" + HexFormat.of().formatHex(randomBytes());
    Map<String, String> environment = environment(catcher, key);
    Server server;
    try {
      Settings settings = config.load(environment);
      requireFolder(settings.rules().dir());
      requireFolder(settings.templates().dir());
      server = Server.start(settings, () -> clock);
    } catch (RuntimeException e) {
      catcher.close();
      throw e;
    }
    setClock(server, clock, real.instant());
    DemoHistory history = new DemoHistory(server, people, clock.instant());
    ShutdownHook.with(
        () -> {
          history.close();
          server.close();
          catcher.close();
        });
    TimeTravel travel =
        new TimeTravel(
            clock,
            () -> server.store().nextDue(Instant.EPOCH),
            () -> work(server),
            people > 0 ? TimeTravel.LONG_STEP : TimeTravel.SHORT_STEP);
    Optional<OneTimePassword> asked =
        server.showPages(
            config.describe(environment),
            new DemoControls(
                DemoControls.USUAL,
                days -> advance(server, clock, travel, days),
                (ref, kind) -> happens(server, clock, ref, kind),
                history::filling));
    new DemoRoutes(days -> advance(server, clock, travel, days)).mount(server.router());
    Server.await(server.intake().record(SamplePeople.reports(clock.instant())));
    server.listen();
    welcome(server, clock, key, history.adds());
    asked.ifPresent(first -> System.err.println(ServeCommand.told(server.publicUrl(), first)));
    history.begin();
    new CountDownLatch(1).await();
    return 0;
  }

  /** Before a database is made: who starts the demo somewhere else is told at once. */
  private void requireFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no folder "
              + folder.toAbsolutePath()
              + ". Start the demo in the folder of the project, or set NURTURE_RULES_DIR and"
              + " NURTURE_TEMPLATES_DIR to the folders of a playbook.");
    }
  }

  private Map<String, String> environment(MailCatcher catcher, String key) {
    Map<String, String> environment = DemoSettings.environment(catcher);
    environment.put("NURTURE_API_KEY", key);
    environment.putIfAbsent("NURTURE_DATABASE_DATA_DIR", ".nurture/demo");
    environment.putIfAbsent("NURTURE_WEBHOOKS_ATS_SECRET", WEBHOOK_SECRET);
    if (!environment.containsKey("NURTURE_HTTP_PORT") && taken(config.load(environment).http())) {
      environment.put("NURTURE_HTTP_PORT", "0");
    }
    return environment;
  }

  /** A newcomer's port 8080 is often somebody else's; any other will do for a demo. */
  private static boolean taken(Settings.Http http) {
    if (http.port() == 0) {
      return false;
    }
    try (ServerSocket probe =
        new ServerSocket(http.port(), 1, InetAddress.getByName(http.host()))) {
      return !probe.isBound();
    } catch (IOException e) {
      return true;
    }
  }

  /**
   * The clock goes on where the last run left it; a first run outside office hours starts at the
   * next morning.
   */
  private static void setClock(Server server, DemoClock clock, Instant now) {
    String offset =
        Server.await(server.database().setDefault(OFFSET, DemoClock.toOfficeHours(now).toString()));
    clock.moveTo(now.plus(Duration.parse(offset)));
  }

  private static Future<Void> work(Server server) {
    return server
        .campaigns()
        .run()
        .compose(offered -> server.journey().drain())
        .compose(decided -> server.outbox().drain())
        // What was sent is news again.
        .compose(sent -> server.journey().drain())
        .mapEmpty();
  }

  private static Future<String> advance(
      Server server, DemoClock clock, TimeTravel travel, int days) {
    Instant from = clock.instant();
    return travel
        .advance(days)
        .compose(done -> server.database().set(OFFSET, clock.offset().toString()))
        .compose(done -> sentSince(server, from))
        .map(
            sent ->
                "It is now "
                    + MINUTE.format(clock.instant())
                    + " UTC. Messages sent since: "
                    + sent
                    + ".");
  }

  private static Future<Void> happens(Server server, DemoClock clock, String ref, String kind) {
    return SamplePeople.happens(ref, kind, clock.instant())
        .map(
            eventEnvelope ->
                server.intake().record(List.of(eventEnvelope)).compose(kept -> work(server)))
        .orElseGet(() -> Future.failedFuture("there is no sample of kind " + kind));
  }

  private static Future<Long> sentSince(Server server, Instant from) {
    return server
        .reading()
        .messages(Optional.of(MessageState.SENT), Optional.empty(), 1_000)
        .map(
            lines ->
                lines.stream()
                    .map(TimelineEntry.MessageLine::createdAt)
                    .filter(from::isBefore)
                    .count());
  }

  private static void welcome(Server server, DemoClock clock, String key, int people) {
    String line = "-".repeat(78);
    System.out.println(line);
    System.out.println("Nurture is running. Look at it:   " + server.publicUrl() + "/");
    System.out.println(
        "In the demo it is:                " + MINUTE.format(clock.instant()) + " UTC");
    System.out.println("The key for the API:              " + key);
    if (people > 0) {
      System.out.println(
          "Of the candidates, " + people + " are still being added; the pages say how many.");
    }
    System.out.println();
    System.out.println("Try, in another terminal:");
    curls(server.publicUrl(), key).forEach(curl -> System.out.println("\n" + curl));
    System.out.println("\nTry the commands, after mvn -q -DskipTests package:");
    System.out.println(
        "\ntarget/nurture versions --server " + server.publicUrl() + " --key " + key);
    System.out.println("\nStop with Ctrl-C; the data stay in .nurture/ for the next time.");
    System.out.println(line);
  }

  static List<String> curls(String url, String key) {
    String bearer = " -H 'Authorization: Bearer " + key + "'";
    return List.of(
        "curl -X POST "
            + url
            + "/api/events"
            + bearer
            + " \\\n"
            + "  -d '{\"id\":\"try-1\",\"candidate\":\"jonas-lindqvist\",\"type\":\"replied\",\"data\":{\"tone\":\"positive\"}}'",
        "curl " + url + "/api/candidates/jonas-lindqvist/timeline" + bearer,
        "curl -X POST '" + url + "/api/demo/advance?days=7'" + bearer);
  }

  private static byte[] randomBytes() {
    byte[] bytes = new byte[12];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
