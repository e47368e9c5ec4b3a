package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nurture.experiment.ArmOutcomes;
import nurture.experiment.ExperimentArm;
import nurture.experiment.ExperimentPlan;
import nurture.experiment.ExperimentReport;
import nurture.experiment.ExperimentVerdict;
import nurture.experiment.GuardMeasure;
import nurture.experiment.run.Experiment;
import nurture.experiment.run.ExperimentState;
import nurture.experiment.run.ExperimentStore;
import nurture.experiment.run.ExperimentWatch;
import nurture.experiment.run.Experiments;
import nurture.simulation.RunSize;
import nurture.store.PgExperiments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is counted of an experiment, read off real tables. */
@ExtendWith(TestPostgres.class)
final class ExperimentCountsIT {

  private static final Instant NOW = Instant.parse("2027-04-01T12:00:00Z");

  /** Their window of 14 days is over. */
  private static final String LONG_AGO = "timestamptz '2027-03-01 09:00Z'";

  /** Their window is not over. */
  private static final String LATELY = "timestamptz '2027-03-30 09:00Z'";

  private static final UUID ID = new UUID(3, 4);
  private static final String SQL_ID = "'" + ID + "'::uuid";

  @Test
  void repliesWithinTheWindowOfTheirMessage_count_andMachinesAndLateOnesDoNot(
      DatabaseTables tables) {
    try (VersionStore database = new VersionStore(tables)) {
      PgExperiments store = new PgExperiments(database.database.pool());
      ExperimentMessages messages = new ExperimentMessages(tables::execute, "Open house");
      Experiment experiment = running(tables, store, messages);
      messages.sent(SQL_ID, "plain", "plain-", 10, LONG_AGO);
      messages.sent(SQL_ID, "warm", "warm-", 8, LONG_AGO);
      messages.sent(SQL_ID, "warm", "late-", 3, LATELY);
      messages.sent(SQL_ID, "hold-out", "out-", 2, LONG_AGO);
      String named = "{\"tone\":\"neutral\",\"message\":\"MESSAGE\"}";
      messages.came("plain-", 3, "replied", named, LONG_AGO + " + interval '2 days'");
      messages.came("plain-", 4, "replied", named, LONG_AGO + " + interval '3 days'");
      messages.came("plain-", 6, "replied", named, LONG_AGO + " + interval '15 days'");
      messages.came(
          "warm-", 8, "replied", "{\"tone\":\"out-of-office\"}", LONG_AGO + " + interval '1 day'");
      messages.came(
          "warm-", 2, "replied", "{\"tone\":\"negative\"}", LONG_AGO + " + interval '1 hour'");
      messages.came("warm-", 5, "link-clicked", "{}", LONG_AGO + " + interval '1 day'");
      messages.came(
          "warm-", 1, "unsubscribed", "{\"via\":\"email\"}", LONG_AGO + " + interval '3 hours'");
      messages.came("late-", 1, "replied", named, LATELY + " + interval '1 hour'");
      messages.came(
          "out-", 1, "replied", "{\"tone\":\"positive\"}", LONG_AGO + " + interval '1 day'");

      Map<String, ArmOutcomes> counted = counted(store, experiment);

      assertThat(counted.get("plain").replies().toString()).isEqualTo("4 of 10");
      assertThat(counted.get("plain").replies().places()).containsExactly(0, 1, 2, 3);
      assertThat(counted.get("warm").replies().toString()).isEqualTo("2 of 8");
      assertThat(counted.get("warm").sent()).isEqualTo(11);
      assertThat(counted.get("warm").early()).isEqualTo(1);
      assertThat(counted.get("hold-out").replies().toString()).isEqualTo("1 of 2");
      assertThat(counted.get("warm").harms().get(GuardMeasure.NEGATIVE_REPLIES).get(0).count())
          .isEqualTo(2);
      assertThat(counted.get("warm").harms().get(GuardMeasure.UNSUBSCRIBES).get(0).count())
          .isZero();
      assertThat(counted.get("warm").harms().get(GuardMeasure.UNSUBSCRIBES).get(1).count())
          .isEqualTo(1);
      // Gathering again changes nothing.
      assertThat(counted(store, experiment)).isEqualTo(counted);
    }
  }

  @Test
  void messagesThatDidNotLeave_areNotCounted(DatabaseTables tables) {
    try (VersionStore database = new VersionStore(tables)) {
      PgExperiments store = new PgExperiments(database.database.pool());
      ExperimentMessages messages = new ExperimentMessages(tables::execute, "Open house");
      Experiment experiment = running(tables, store, messages);
      messages.sent(SQL_ID, "plain", "plain-", 10, LONG_AGO);
      tables.execute(
          "update message set state = 'failed' where candidate_id = md5('plain-1')::uuid");
      tables.execute(
          "update message set state = 'uncertain' where candidate_id = md5('plain-2')::uuid");
      tables.execute(
          "update message set topic = 'other' where candidate_id = md5('plain-3')::uuid");

      ArmOutcomes plain = counted(store, experiment).get("plain");

      assertThat(plain.assigned()).isEqualTo(10);
      assertThat(plain.sent()).isEqualTo(7);
      assertThat(plain.replies().counted()).isEqualTo(7);
    }
  }

  @Test
  void watch_stopsAnArmThatDoesHarm_andNotesTheFirstVerdict(DatabaseTables tables) {
    try (VersionStore database = new VersionStore(tables)) {
      PgExperiments store = new PgExperiments(database.database.pool());
      Experiments experiments = new Experiments(store, database.workers, InstantSource.fixed(NOW));
      ExperimentMessages messages = new ExperimentMessages(tables::execute, "Open house");
      Experiment experiment = running(tables, store, messages);
      messages.sent(SQL_ID, "plain", "plain-", 1_000, LONG_AGO);
      messages.sent(SQL_ID, "warm", "warm-", 1_000, LONG_AGO);
      String named = "{\"tone\":\"neutral\",\"message\":\"MESSAGE\"}";
      messages.came("plain-", 20, "replied", named, LONG_AGO + " + interval '2 days'");
      messages.came("warm-", 150, "replied", named, LONG_AGO + " + interval '2 days'");
      messages.came(
          "warm-",
          60,
          "unsubscribed",
          "{\"via\":\"email\",\"message\":\"MESSAGE\"}",
          LONG_AGO + " + interval '2 days'");
      // The first messages alone would be one block after the other with an outcome.
      tables.execute(
          "update message set finished_at = date_trunc('day', finished_at)"
              + " + (hashtext(candidate_id::text) & 65535) * interval '1 second'");

      VersionStore.await(new ExperimentWatch(experiments, InstantSource.fixed(NOW)).look());
      VersionStore.await(new ExperimentWatch(experiments, InstantSource.fixed(NOW)).look());

      Experiment now = VersionStore.await(store.find(ID)).orElseThrow();
      assertThat(now.decided().orElseThrow().better()).containsExactly("warm");
      assertThat(now.stopped("warm")).isTrue();
      assertThat(now.stops().get(0).why()).contains("unsubscribes after 60 of 1,000 messages");
      ExperimentReport report = VersionStore.await(experiments.report(now));
      assertThat(report.verdict().kind()).isEqualTo(ExperimentVerdict.Kind.DECIDED);
      assertThat(now.says(report))
          .isEqualTo("“warm” is answered more often than “plain”: 15.0% against 2.0%.");
      assertThat(tables.texts("select action from audit order by seq"))
          .containsExactly("make experiment", "start experiment", "decide experiment", "stop arm");
      UUID candidate = someoneOf(experiment, "warm");
      assertThat(now.arm(candidate).orElseThrow().name()).isEqualTo("plain");
      assertThat(now.counted(candidate)).isEmpty();
    }
  }

  @Test
  void armThatIsAdded_isComparedWithThoseOfTheControlWhoseTurnCameSince(DatabaseTables tables) {
    try (VersionStore database = new VersionStore(tables)) {
      PgExperiments store = new PgExperiments(database.database.pool());
      Instant added = Instant.parse("2027-03-10T00:00:00Z");
      Experiments then = new Experiments(store, database.workers, InstantSource.fixed(added));
      Experiments now = new Experiments(store, database.workers, InstantSource.fixed(NOW));
      ExperimentMessages messages = new ExperimentMessages(tables::execute, "Open house");
      Experiment draft = running(tables, store, messages, 30);
      ExperimentPlan next =
          draft.plan().with(List.of(arm("plain", 30), arm("warm", 30), arm("new", 30)));
      Experiment unused = VersionStore.await(then.grow(draft, next, draft.version(), "maren"));
      Experiment experiment = VersionStore.await(store.find(ID)).orElseThrow();
      messages.sent(SQL_ID, "plain", "early-", 40, LONG_AGO);
      messages.sent(SQL_ID, "plain", "plain-", 10, "timestamptz '2027-03-12 09:00Z'");
      messages.sent(SQL_ID, "new", "new-", 8, "timestamptz '2027-03-12 09:00Z'");
      String named = "{\"tone\":\"neutral\",\"message\":\"MESSAGE\"}";
      messages.came("early-", 30, "replied", named, LONG_AGO + " + interval '2 days'");
      messages.came("plain-", 2, "replied", named, "timestamptz '2027-03-14 09:00Z'");
      tables.execute(
          "update experiment_touch set part = '~2' where candidate_id = md5('plain-9')::uuid");
      VersionStore.await(store.gather(experiment, NOW));

      ExperimentReport report = VersionStore.await(now.report(experiment));

      ExperimentReport.Line line = report.line("new").orElseThrow();
      assertThat(line.since()).contains(added);
      assertThat(line.comparison().orElseThrow().beside().replies().toString()).isEqualTo("2 of 9");
      assertThat(report.line("plain").orElseThrow().counted().replies().toString())
          .isEqualTo("32 of 49");
      assertThat(report.line("warm").orElseThrow().since()).isEmpty();
      assertThat(tables.texts("select action from audit order by seq"))
          .containsExactly("make experiment", "start experiment", "add arm");
    }
  }

  @Test
  void mailInALanguageWithoutASubject_isCountedInNoArm(DatabaseTables tables) {
    try (VersionStore database = new VersionStore(tables)) {
      PgExperiments store = new PgExperiments(database.database.pool());
      ExperimentMessages messages = new ExperimentMessages(tables::execute, "Open house");
      Experiment experiment = running(tables, store, messages, 45);
      tables.execute(
          "update experiment set plan = jsonb_set(plan, '{arms,1,subject}', '{\"en\": \"Hi\"}')");
      messages.sent(SQL_ID, "plain", "plain-", 10, LONG_AGO);
      messages.sent(SQL_ID, "warm", "warm-", 10, LONG_AGO);
      tables.execute("update message set template = 'first-outreach', language = 'en'");
      for (String one : List.of("plain-1", "warm-1", "warm-2")) {
        tables.execute(
            "update message set language = 'fr' where candidate_id = md5('%s')::uuid"
                .formatted(one));
      }
      tables.execute(
          "update message set language = 'en-GB' where candidate_id = md5('warm-3')::uuid");
      tables.execute(
          "update message set language = 'fr', template = 'other' where candidate_id ="
              + " md5('warm-4')::uuid");

      Map<String, ArmOutcomes> counted = counted(store, experiment);

      assertThat(counted.get("plain").sent()).isEqualTo(9);
      assertThat(counted.get("warm").sent()).isEqualTo(8);
    }
  }

  @Test
  void campaignHasOneExperiment_whichStartsBeforeIt(DatabaseTables tables) {
    try (VersionStore database = new VersionStore(tables)) {
      PgExperiments store = new PgExperiments(database.database.pool());
      ExperimentMessages messages = new ExperimentMessages(tables::execute, "Open house");
      Experiment draft = kept(tables, store, messages);

      assertThat(VersionStore.await(store.keep(draft(draft.campaign(), new UUID(9, 9), "Other"))))
          .isEqualTo(ExperimentStore.Kept.CAMPAIGN_TAKEN);
      assertThat(VersionStore.await(store.keep(draft(new UUID(1, 1), new UUID(9, 9), "Other"))))
          .isEqualTo(ExperimentStore.Kept.NO_CAMPAIGN);
      assertThat(VersionStore.await(store.keep(draft)))
          .isEqualTo(ExperimentStore.Kept.CHANGED_MEANWHILE);
      tables.execute("update campaign set state = 'RUNNING', audience_at = now()");
      assertThat(VersionStore.await(store.start(ID, "maren", NOW))).isFalse();
      tables.execute("update campaign set state = 'SCHEDULED', audience_at = null");
      assertThat(VersionStore.await(store.start(ID, "maren", NOW))).isTrue();
      tables.execute("update campaign set state = 'RUNNING', audience_at = now()");
      assertThat(VersionStore.await(store.stop(ID, "", "maren", NOW))).isTrue();
      assertThat(VersionStore.await(store.start(ID, "maren", NOW))).isTrue();
    }
  }

  /** A look at many messages; the time is printed. */
  @Test
  void outcomesOfManyMessages_areReadQuickly(DatabaseTables tables) {
    int each = RunSize.of("experiment.touches", 50_000, 500_000);
    try (VersionStore database = new VersionStore(tables)) {
      PgExperiments store = new PgExperiments(database.database.pool());
      ExperimentMessages messages = new ExperimentMessages(tables::execute, "Open house");
      Experiment experiment = running(tables, store, messages);
      tables.execute(
          """
          alter table experiment_touch disable trigger all;
          insert into experiment_touch (experiment_id, candidate_id, arm, part, due_at, sent_at, decision, position, replied_at)
          select %1$s, md5(i::text)::uuid, case when i %% 2 = 0 then 'plain' else 'warm' end, '', %2$s,
            %2$s + i * interval '1 second' / 10, 1, 0, case when i %% 20 = 7 then %2$s + interval '3 days' end
          from generate_series(1, %3$d) i;
          alter table experiment_touch enable trigger all;
          vacuum analyze experiment_touch"""
              .formatted(SQL_ID, LONG_AGO, 2 * each)
              .replace("vacuum analyze", "analyze"));
      Instant begins = Instant.now();
      List<ArmOutcomes> outcomes = VersionStore.await(store.outcomes(experiment, NOW));
      Duration first = Duration.between(begins, Instant.now());
      begins = Instant.now();
      VersionStore.await(store.gather(experiment, NOW));
      Duration gathered = Duration.between(begins, Instant.now());

      System.out.printf(
          "%,d messages: a look %d ms, gathering %d ms%n",
          2 * each, first.toMillis(), gathered.toMillis());
      assertThat(outcomes).hasSize(2);
      assertThat(first).isLessThan(Duration.ofSeconds(30));
    }
  }

  private static Map<String, ArmOutcomes> counted(PgExperiments store, Experiment experiment) {
    VersionStore.await(store.gather(experiment, NOW));
    return VersionStore.await(store.outcomes(experiment, NOW)).stream()
        .collect(Collectors.toMap(ArmOutcomes::arm, Function.identity()));
  }

  private static Experiment running(
      DatabaseTables tables, PgExperiments store, ExperimentMessages messages) {
    return running(tables, store, messages, 45);
  }

  private static Experiment running(
      DatabaseTables tables, PgExperiments store, ExperimentMessages messages, int weight) {
    Experiment unused = kept(tables, store, messages, weight);
    Instant began = Instant.parse("2027-02-20T09:00:00Z");
    assertThat(VersionStore.await(store.start(ID, "maren", began))).isTrue();
    return VersionStore.await(store.find(ID)).orElseThrow();
  }

  private static Experiment kept(
      DatabaseTables tables, PgExperiments store, ExperimentMessages messages) {
    return kept(tables, store, messages, 45);
  }

  private static Experiment kept(
      DatabaseTables tables, PgExperiments store, ExperimentMessages messages, int weight) {
    UUID campaign = UUID.fromString(tables.texts("select " + messages.campaign()).get(0));
    Experiment draft = draft(campaign, ID, "Warm or plain", weight);
    assertThat(VersionStore.await(store.keep(draft))).isEqualTo(ExperimentStore.Kept.DONE);
    return draft;
  }

  private static Experiment draft(UUID campaign, UUID id, String name) {
    return draft(campaign, id, name, 45);
  }

  private static Experiment draft(UUID campaign, UUID id, String name, int weight) {
    return new Experiment(
        id,
        name,
        campaign,
        "",
        new ExperimentPlan(List.of(arm("plain", weight), arm("warm", weight)), 10, 14, 4, 3, 5, 80),
        ExperimentState.DRAFT,
        "",
        1,
        "maren",
        NOW,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static ExperimentArm arm(String name, int weight) {
    return new ExperimentArm(name, weight, Optional.empty(), Optional.empty());
  }

  private static UUID someoneOf(Experiment experiment, String arm) {
    long next = 0;
    while (!experiment.counted(new UUID(5, next)).equals(Optional.of(arm))) {
      next++;
    }
    return new UUID(5, next);
  }
}
