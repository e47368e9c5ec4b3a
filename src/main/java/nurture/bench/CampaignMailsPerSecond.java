package nurture.bench;

import static nurture.bench.BenchEnvironment.await;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.campaign.Campaign;
import nurture.candidate.CampaignOffer;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.channel.Channel;
import nurture.config.Settings;
import nurture.decision.DecisionId;
import nurture.decision.MessageId;
import nurture.event.CandidateEvent.CampaignOffered;
import nurture.event.RecordedEvent;
import nurture.event.Relationship;
import nurture.event.Via;
import nurture.outbox.ClaimedMessage;
import nurture.outbox.Composer;
import nurture.outbox.MessageLinks;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.rules.RuleFiles;
import nurture.store.Database;
import nurture.store.PgCampaignWork;
import nurture.store.PgCampaigns;
import nurture.store.PgEventLog;
import nurture.store.PgMessageActions;
import nurture.store.Pseudonyms;
import nurture.template.TemplateBook;

/**
 * A campaign by a real server: offered to each candidate of a segment, decided by the rules,
 * rendered, handed to a mail sink in another process, until what became of each message was
 * applied. Beside it the statements that make offers alone, and rendering and handing over alone.
 */
final class CampaignMailsPerSecond implements Measurement {

  private static final int PEOPLE = 20_000;
  private static final String TEMPLATE = "first-outreach";
  private static final String WARM = "Warm";
  private static final String MEASURED = "Measured";
  private static final String CLICKING = "Clicking";

  /** Candidates who click meanwhile. */
  private static final int CLICKS = 200;

  @Override
  public String name() {
    return "campaign";
  }

  @Override
  public List<BenchFigure> measure(BenchEnvironment benchEnvironment) throws Exception {
    BenchOptions options = benchEnvironment.options();
    int count = options.people(PEOPLE);
    Path rules = UntimedRules.write(options.rules(), benchEnvironment.path("rules"));
    String url = benchEnvironment.newDatabase("campaign");
    Database database = benchEnvironment.open(url, 4);
    benchEnvironment.tell("%,d candidates come to be".formatted(count + count / 10));
    List<Dossier> like = reachable(rules);
    BenchPopulation population = new BenchPopulation(database);
    population.add(count / 10, employedBy(WARM, like));
    population.add(count, employedBy(MEASURED, like));
    population.add(CLICKS, employedBy(CLICKING, like));
    await(database.pool().query("update candidate set due_at = '9999-12-31'").execute());
    await(database.pool().query("vacuum analyze candidate").execute());

    int sink = SinkChild.start(benchEnvironment).port();
    benchEnvironment.tell("starting the server");
    BenchServer server =
        BenchServer.start(
                benchEnvironment,
                "campaign",
                Map.of(
                    "NURTURE_DATABASE_URL",
                    url,
                    "NURTURE_RULES_DIR",
                    rules.toString(),
                    "NURTURE_CAMPAIGNS_SECOND_PERSON_ABOVE",
                    "1000000",
                    "NURTURE_SMTP_HOST",
                    "127.0.0.1",
                    "NURTURE_SMTP_PORT",
                    Integer.toString(sink)))
            .ready();
    awaitFacts(database, population.dossiers().size());
    CampaignCaller caller = new CampaignCaller(server.port());
    CampaignTimeline timeline = new CampaignTimeline(benchEnvironment, database, server.pid());
    benchEnvironment.tell("warming up");
    List<String> refs =
        population.dossiers().subList(count / 10 + count, population.dossiers().size()).stream()
            .map(Dossier::ref)
            .toList();
    run(caller, timeline, WARM, count / 10, new LiveClicks(WARM, caller, database, refs));
    benchEnvironment.tell("measuring");
    LiveClicks clicks = new LiveClicks(MEASURED, caller, database, refs);
    CampaignTimeline.Times times = run(caller, timeline, MEASURED, count, clicks);
    server.close();

    benchEnvironment.tell(
        "the server used %.2f cores, PostgreSQL %.2f"
            .formatted(times.serverCores(), times.postgresCores()));
    double alone = handedOver(benchEnvironment, population.dossiers(), database, sink);
    double bare = offered(database, count);
    return List.of(
        BenchFigure.of(
                "campaign.offers",
                "offers of a campaign to %,d candidates, decided and sent meanwhile"
                    .formatted(count),
                "/s",
                count / times.offering())
            .beside(bare, "the same statements with nothing beside them"),
        BenchFigure.of(
                "campaign.mails",
                "its mails, from the first offer until the outcome of the last is applied",
                "/s",
                times.sent() / times.all())
            .beside(alone, "render and hand over, the same template and sink")
            .noting(
                "%,d in %.0f s; the server used %.2f cores, PostgreSQL %.2f"
                    .formatted(
                        times.sent(), times.all(), times.serverCores(), times.postgresCores())),
        BenchFigure.of(
                "campaign.live",
                "p50 of a click posted meanwhile until it is decided about, looked at ten times a"
                    + " second",
                "ms",
                clicks.waits().millis(0.5))
            .noting(
                "p90 %.0f ms of %d".formatted(clicks.waits().millis(0.9), clicks.waits().count())));
  }

  @CanIgnoreReturnValue
  private static CampaignTimeline.Times run(
      CampaignCaller caller, CampaignTimeline timeline, String name, int count, LiveClicks clicks)
      throws Exception {
    UUID id =
        caller.approved(name, "Role( employer.startsWith(\"" + name + "\") )", TEMPLATE, count);
    caller.begin(id);
    return timeline.follow(id, CampaignOffer.TOPICS + name, count, clicks);
  }

  /** Those of the bench's people whom the rules send what a campaign offers, and nothing else. */
  private static List<Dossier> reachable(Path rules) {
    Instant now = Instant.now();
    RecordedEvent offered =
        new RecordedEvent(
            "offered", now, new CampaignOffered(WARM, TEMPLATE, Via.EMAIL, Optional.empty()));
    DecisionId id = new DecisionId(new UUID(1, 1), 1);
    try (RuleBook book = RuleBook.compile(RuleFiles.in(rules), Budget.DEFAULT)) {
      return BenchPeople.at(now).stream()
          .filter(dossier -> dossier.relationship() == Relationship.PASSIVE)
          .filter(dossier -> book.decide(id, dossier, now).touch().isEmpty())
          .filter(
              dossier ->
                  book.decide(id, dossier.after(offered).dossier(), now)
                      .touch()
                      .filter(touch -> touch.topic().equals(CampaignOffer.TOPICS + WARM))
                      .isPresent())
          .toList();
    }
  }

  /** The same at an employer that names what they are for. */
  private static List<Dossier> employedBy(String name, List<Dossier> like) {
    return like.stream().map(each -> BenchPeople.employedBy(name, each)).toList();
  }

  /** Waits until the server has projected the facts that segments are made of. */
  private static void awaitFacts(Database database, int count) throws InterruptedException {
    while (await(database.pool().query("select count(*) from candidate_facts").execute())
            .iterator()
            .next()
            .getLong(0)
        < count) {
      Thread.sleep(50);
    }
    await(database.pool().query("analyze candidate_facts").execute());
  }

  /** Messages a second without the engine. */
  private static double handedOver(
      BenchEnvironment benchEnvironment, List<Dossier> people, Database database, int sink)
      throws Exception {
    Settings settings = benchEnvironment.settings();
    Pseudonyms pseudonyms = await(database.pseudonyms());
    Composer composer =
        new Composer(
            settings.sender(),
            new MessageLinks("https://talent.example.com", pseudonyms::signature));
    List<ClaimedMessage> dues = people.stream().map(d -> due(pseudonyms, d)).toList();
    Channel channel = benchEnvironment.closing(MessagesPerSecond.channel(sink, settings.smtp()));
    return MessagesPerSecond.bareRate(
        settings.smtp().connections(),
        dues,
        TemplateBook.load(benchEnvironment.options().templates()),
        composer,
        channel);
  }

  private static ClaimedMessage due(Pseudonyms pseudonyms, Dossier dossier) {
    return new ClaimedMessage(
        new MessageId(pseudonyms.candidate(dossier.ref()), 1, 0),
        dossier.ref(),
        1,
        dossier,
        TEMPLATE,
        Via.EMAIL,
        Purpose.OUTREACH,
        List.of(),
        "bench",
        "bench",
        Instant.now(),
        0);
  }

  /** Offers a second where all are made anew and nothing else is done. */
  private static double offered(Database database, int count) {
    await(
        database
            .pool()
            .query("truncate event, event_pending; update campaign_candidate set state = 'DUE';")
            .execute());
    await(database.pool().query("update campaign set state = 'RUNNING'").execute());
    await(database.pool().query("vacuum analyze campaign_candidate").execute());
    PgEventLog events = new PgEventLog(database.pool(), await(database.pseudonyms()));
    Campaign campaign =
        await(new PgCampaigns(database.pool()).all()).stream()
            .filter(each -> each.name().equals(MEASURED))
            .findFirst()
            .orElseThrow();
    PgCampaignWork work =
        new PgCampaignWork(database.pool(), events, new PgMessageActions(database.pool(), events));
    long started = System.nanoTime();
    int made = 0;
    for (int some = 1; some > 0; made += some) {
      some = await(work.offer(campaign, Instant.now(), 500));
    }
    if (made != count) {
      throw new IllegalStateException(made + " offers were made of " + count);
    }
    return made / ((System.nanoTime() - started) / 1e9);
  }
}
