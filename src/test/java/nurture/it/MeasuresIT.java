package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.config.Settings;
import nurture.event.EventEnvelope;
import nurture.event.Stage;
import nurture.insight.FunnelStep;
import nurture.insight.MeasureReader;
import nurture.insight.MeasureReader.Counted;
import nurture.insight.MeasureReader.Period;
import nurture.insight.MeasureReader.Which;
import nurture.insight.MeasureSlice;
import nurture.insight.MeasuredRate;
import nurture.insight.RecruitingMeasure;
import nurture.insight.WeekCursor;
import nurture.store.MeasureWork;
import nurture.store.PgErasure;
import nurture.store.PgEventLog;
import nurture.store.PgKeptCounts;
import nurture.store.PgMeasures;
import nurture.store.PgRecordMerges;
import nurture.store.PgRetention;
import nurture.store.Pseudonyms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is summed up for the measures is what a plain count over messages and events finds. */
@ExtendWith(TestPostgres.class)
final class MeasuresIT {

  private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-27");
  private static final int DAYS = 500;

  private static final List<String> EVENTS =
      List.of(
          "replied {\"tone\":\"positive\"%s}",
          "replied {\"tone\":\"positive\"%s}",
          "replied {\"tone\":\"NOT_NOW\"%s}",
          "replied {\"tone\":\"OUT_OF_OFFICE\"%s}",
          "replied {\"via\":\"email\"%s}",
          "interview-scheduled {}",
          "interview-scheduled {}",
          "offer-made {}",
          "offer-accepted {}",
          "hired {}",
          "hired {}",
          "hired {}",
          "replied {\"tone\":\"positive\"%s}",
          "hire-rated {\"strong\":true}",
          "hire-rated {\"strong\":false}",
          "link-clicked {}");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void measures_whateverHappensAtOnce_areThoseOfAPlainCount(long seed, DatabaseTables database) {
    try (VersionStore store = new VersionStore(database)) {
      Statements tables = new Statements(store);
      RandomHistory history = new RandomHistory(store, seed);
      for (int round = 0; round < 12; round++) {
        for (int i = 0; i < 40; i++) {
          history.something();
        }
        history.measure();

        PlainMeasures plain = PlainMeasures.of(tables::texts);
        assertThat(counted(store)).as("round " + round).isEqualTo(plain.counts());
        assertThat(stays(tables)).as("round " + round).isEqualTo(plain.stays());
        assertThat(countedStays(tables)).isEqualTo(plainStays(tables));
      }
      assertThat(counted(store)).hasSizeGreaterThan(20);
      assertThat(tables.count("select count(*) from measured_touch where hired_at is not null"))
          .isPositive();
      assertThat(tables.count("select count(*) from measured_touch where active_at is not null"))
          .isPositive();
      assertThat(tables.count("select count(*) from measured_touch where arm <> ''")).isPositive();
      assertThat(
              tables.count(
                  "select count(*) from measured_touch where counts & 1 = 0 and person is not"
                      + " null"))
          .isPositive();
      assertThat(tables.count("select count(*) from measure_count where not folded")).isZero();
      assertThat(tables.count("select count(*) from measure_queue")).isZero();
      assertThat(tables.count("select count(*) from candidate where merged_into is not null"))
          .isPositive();
    }
  }

  @Test
  void counts_ofPeopleWhoAreErased_andOfEventsThatAreDeleted_stay(DatabaseTables database) {
    try (VersionStore store = new VersionStore(database)) {
      Statements tables = new Statements(store);
      RandomHistory history = new RandomHistory(store, 9);
      for (int i = 0; i < 300; i++) {
        history.something();
      }
      history.measure();
      Map<String, String> before = counted(store);

      history.erase("r-9-0");
      history.erase("r-9-1");
      history.purge();
      tables.execute("insert into measure_queue select id from candidate");
      history.measure();

      assertThat(tables.count("select count(*) from event where type = 'replied'")).isZero();
      assertThat(counted(store)).isEqualTo(before);
      assertThat(
              tables.count(
                  "select count(*) from stage_stay s join candidate c on c.id = s.candidate_id"
                      + " where c.ref is null and s.left_at is null"))
          .isZero();
    }
  }

  @Test
  void lists_areAsLongAsTheNumbersThatOpenThem(DatabaseTables database) {
    try (VersionStore store = new VersionStore(database)) {
      RandomHistory history = new RandomHistory(store, 5);
      for (int i = 0; i < 250; i++) {
        history.something();
      }
      history.measure();
      PgMeasures measures = new PgMeasures(store.database.pool());

      for (Period period :
          List.of(
              Period.EVER,
              new Period(Optional.of(TODAY.minusDays(300)), Optional.of(TODAY.minusDays(20))))) {
        for (MeasureSlice slice : MeasureSlice.values()) {
          for (MeasuredRate rate : VersionStore.await(measures.rates(slice, period, TODAY))) {
            for (Counted counted : Counted.values()) {
              Which which = new Which(rate.measure(), slice, rate.value(), counted);
              List<MeasureReader.Line> lines = paged(measures, which, period);
              assertThat(paged(new PgMeasures(store.database.pool(), 0), which, period))
                  .as("found among all: " + which)
                  .isEqualTo(lines);
              assertThat(lines)
                  .as(which + " " + period)
                  .hasSize(
                      (int)
                          switch (counted) {
                            case HITS -> rate.hits();
                            case MISSES -> rate.among() - rate.hits();
                            case AMONG -> rate.among();
                            case EARLY -> rate.early();
                          });
            }
          }
        }
      }
    }
  }

  @Test
  void ratesOfAnyDays_areTheSumsOfTheseDays(DatabaseTables database) {
    try (VersionStore store = new VersionStore(database)) {
      Statements tables = new Statements(store);
      RandomHistory history = new RandomHistory(store, 6);
      for (int i = 0; i < 250; i++) {
        history.something();
      }
      history.measure();
      PgMeasures measures = new PgMeasures(store.database.pool());
      Random random = new Random(6);
      long counted = 0;
      for (int i = 0; i < 80; i++) {
        LocalDate from = TODAY.minusDays(random.nextInt(500));
        LocalDate to = from.plusDays(random.nextInt(i % 2 == 0 ? 40 : 300));
        Period period =
            new Period(
                Optional.of(from).filter(day -> random.nextInt(5) > 0),
                Optional.of(to).filter(day -> random.nextInt(5) > 0));

        long sum =
            VersionStore.await(measures.rates(MeasureSlice.TEMPLATE, period, TODAY)).stream()
                .mapToLong(rate -> rate.among() + rate.early() + 1_000 * rate.hits())
                .sum();

        assertThat(sum).as(period.toString()).isEqualTo(tables.count(ofDays(period)));
        counted += sum;
      }
      assertThat(counted).isPositive();
    }
  }

  /**
   * By template: how many there are, and a thousand times those of them that are judged and did it.
   */
  private static String ofDays(Period period) {
    return "select coalesce(sum(among), 0) + 1000 * coalesce(sum(hits) filter (where day < date '"
        + TODAY
        + "' - windows.days), 0) from measure_count join (values "
        + Stream.of(RecruitingMeasure.values())
            .map(
                measure ->
                    "('%s', %d)"
                        .formatted(
                            measure.key(),
                            measure.windowDays() == 0 ? -400_000 : measure.windowDays()))
            .collect(Collectors.joining(","))
        + ") windows (measure, days) using (measure) where slice = 'template'"
        + period.from().map(day -> " and day >= '" + day + "'").orElse("")
        + period.to().map(day -> " and day <= '" + day + "'").orElse("");
  }

  @Test
  void funnel_countsWhoWentOn_andHowLongTheyTook(DatabaseTables database) {
    try (VersionStore store = new VersionStore(database)) {
      RandomHistory history = new RandomHistory(store, 7);
      history.known("walks", NOON.minus(Duration.ofDays(100)));
      history.known("stays", NOON.minus(Duration.ofDays(90)));
      history.known("leaves", NOON.minus(Duration.ofDays(90)));
      history.moves("walks", "CONSIDERATION", NOON.minus(Duration.ofDays(60)));
      history.moves("walks", "CONVERSION", NOON.minus(Duration.ofDays(55)));
      history.moves("walks", "CONSIDERATION", NOON.minus(Duration.ofDays(50)));
      history.measure();
      history.erase("leaves");
      history.measure();

      List<FunnelStep> steps =
          FunnelStep.of(
              VersionStore.await(new PgMeasures(store.database.pool()).stays(Period.EVER)));

      assertThat(steps.get(0).entered()).isEqualTo(3);
      assertThat(steps.get(0).onward()).isEqualTo(1);
      assertThat(steps.get(0).gone()).isEqualTo(1);
      assertThat(steps.get(0).here()).isEqualTo(1);
      assertThat(steps.get(0).days()).hasValue(35);
      assertThat(steps.get(0).rate()).isEqualTo(0.5);
      assertThat(steps.get(1).entered()).isEqualTo(2);
      assertThat(steps.get(1).onward()).isEqualTo(1);
      assertThat(steps.get(1).here()).isEqualTo(1);
      assertThat(steps.get(1).days()).hasValue(5);
      assertThat(steps.get(2).back()).isEqualTo(1);
      assertThat(steps.get(3).entered()).isZero();
    }
  }

  @Test
  void migration_ofADatabaseWithAPast_hasItsCandidatesMeasured(DatabaseTables older) {
    older.migrate("9");
    older.execute("insert into installation values ('salt', '00')");
    older.execute(
        """
        insert into candidate (id, ref, version, due_at, created_at)
        select gen_random_uuid(), 'r-' || n, 1, now(), '2026-01-01T00:00:00Z' from generate_series(1, 1200) n;
        insert into event (candidate_id, id, type, occurred_at, received_at, source, data)
        select id, 'e', 'replied', '2026-03-02T09:10:00Z', now(), 'test', '{"tone":"positive"}' from candidate
        where ref like '%5';
        insert into message (candidate_id, decision, position, touch_key, kind, topic, template, via, title, rule,
          reason, state, created_at, not_before, finished_at)
        select id, 1, 0, 'k', 'message', '', 'first', 'EMAIL', '', 'a rule', '', 'sent', now(), now(), '2026-03-01T08:00:00Z'
        from candidate\
        """);

    try (VersionStore store = new VersionStore(older)) {
      assertThat(VersionStore.await(new PgMeasures(store.database.pool()).waiting()))
          .isEqualTo(1_200);
      VersionStore.await(new MeasureWork(store.database.pool()).run());

      MeasuredRate response =
          VersionStore.await(
                  new PgMeasures(store.database.pool())
                      .rates(MeasureSlice.TEMPLATE, Period.EVER, TODAY))
              .stream()
              .filter(rate -> rate.measure() == RecruitingMeasure.RESPONSE)
              .findFirst()
              .orElseThrow();
      assertThat(response.value()).isEqualTo("first");
      assertThat(response.hits() + " of " + response.among()).isEqualTo("120 of 1200");
    }
  }

  @Test
  void migration_ofMessagesThatWereCountedOneByOne_countsCandidates(DatabaseTables older) {
    older.migrate("31");
    older.execute(
        """
        insert into candidate (id, ref, version, due_at, created_at)
        select md5(n::text)::uuid, case when n > 3 then 'r-' || n end, 1, now(), '2026-01-01T00:00:00Z' from generate_series(1, 9) n;
        insert into message (candidate_id, decision, position, touch_key, kind, topic, template, via, title, rule,
          reason, state, created_at, not_before, finished_at)
        select c.id, d, 0, 'k-' || d, 'message', '', 'first-' || d, 'EMAIL', '', 'a rule', '', 'sent', now(), now(),
          timestamptz '2026-03-01T08:00:00Z' + d * interval '25 days'
        from candidate c cross join generate_series(0, 3) d where c.ref is not null;
        insert into measured_touch (candidate_id, decision, position, left_at, purpose, passive, stage, template, rule, version,
          channel, owner, cohort, campaign, replied_at, list_year)
        select c.id, d, 0, timestamptz '2026-03-01T08:00:00Z' + d * interval '25 days', 'OUTREACH', true, 'AWARENESS', 'first-' || d,
          'a rule', '', 'email', '', '2026-03', '', case when d = 2 then timestamptz '2026-04-21T08:00:00Z' end, case when d = 0 then 0 end
        from candidate c cross join generate_series(0, 3) d\
        """);

    older.migrate("34");

    String counts =
        "select coalesce(sum(among), 0) * 100 + coalesce(sum(hits), 0) from measure_count where ";
    assertThat(older.count(counts + "measure = 'response' and slice = 'all'")).isEqualTo(603);
    assertThat(older.count(counts + "measure = 'response' and value = 'first-0'")).isEqualTo(300);
    assertThat(older.count(counts + "measure = 'response' and value = 'first-2'")).isEqualTo(303);
    assertThat(older.count(counts + "measure = 'nurture' and slice = 'arm'")).isEqualTo(900);
    assertThat(older.count("select count(distinct candidate_id) from measure_queue")).isEqualTo(9);
  }

  /** Reading sums of many days and values; the times are printed. */
  @Test
  void measuresOfManyMessages_areReadQuickly(DatabaseTables database) {
    int many = 200_000;
    try (VersionStore store = new VersionStore(database)) {
      Statements tables = new Statements(store);
      database.execute(
          """
          insert into candidate (id, ref, due_at, created_at)
          select md5(i::text)::uuid, 'r-' || i, '9999-12-31', '2025-01-01' from generate_series(0, %d) i\
          """
              .formatted(many / 5));
      database.execute(
          """
          insert into measured_touch (candidate_id, decision, position, left_at, purpose, passive, stage, template, rule, version,
            channel, owner, cohort, campaign, replied_at, positive_at, interview_at, person, began_at, counts, answered, agreed, first_yes)
          select md5((i %% greatest(%1$d / 5, 1))::text)::uuid, i, 0, at, 'OUTREACH', true, 'AWARENESS', 'template ' || i %% 40,
            'rule ' || i %% 60, (i %% 30)::text, 'email', 'owner ' || i %% 50, to_char(at at time zone 'UTC', 'YYYY-MM'),
            case when i %% 4 = 0 then 'campaign ' || i %% 97 else '' end,
            case when i %% 5 = 0 then at + interval '1 day' end, case when i %% 10 = 0 then at + interval '1 day' end,
            case when i %% 30 = 0 then at + interval '5 days' end, md5((i %% greatest(%1$d / 5, 1))::text)::uuid, at, 1023,
            case when i %% 5 = 0 then 1023 else 0 end, case when i %% 10 = 0 then 1023 else 0 end,
            case when i %% 10 = 0 then 1023 else 0 end
          from (select i, timestamptz '2026-11-27 12:00Z' - i * interval '1 day' * 730 / %1$d as at from generate_series(1, %1$d) i) one\
          """
              .formatted(many));
      database.execute("update measure_count set folded = true");
      database.execute("vacuum analyze measure_count");
      database.execute("vacuum analyze measured_touch");
      PgMeasures measures = new PgMeasures(store.database.pool());
      for (MeasureSlice slice : MeasureSlice.values()) {
        List<MeasuredRate> unused = VersionStore.await(measures.rates(slice, Period.EVER, TODAY));
        Instant begins = Instant.now();
        List<MeasuredRate> rates = VersionStore.await(measures.rates(slice, Period.EVER, TODAY));
        Duration read = Duration.between(begins, Instant.now());
        begins = Instant.now();
        MeasuredRate first = rates.get(0);
        var lines =
            VersionStore.await(
                measures.lines(
                    new Which(first.measure(), slice, first.value(), Counted.HITS),
                    Period.EVER,
                    TODAY,
                    Optional.empty(),
                    101));
        System.out.printf(
            "%,d messages by %s: %d rates in %d ms, %d lines in %d ms%n",
            many,
            slice.key(),
            rates.size(),
            read.toMillis(),
            lines.size(),
            Duration.between(begins, Instant.now()).toMillis());
        assertThat(read).isLessThan(Duration.ofSeconds(20));
      }
      System.out.println(tables.count("select count(*) from measure_count") + " rows of counts");
    }
  }

  private static List<MeasureReader.Line> paged(PgMeasures measures, Which which, Period period) {
    List<MeasureReader.Line> all = new ArrayList<>();
    Optional<WeekCursor> behind = Optional.empty();
    List<MeasureReader.Line> page;
    do {
      page = VersionStore.await(measures.lines(which, period, TODAY, behind, 7));
      all.addAll(page);
      behind = page.isEmpty() ? behind : Optional.of(page.get(page.size() - 1).place());
    } while (page.size() == 7);
    return all;
  }

  /** By measure, property and value: hits, among, and those that are early. */
  private static Map<String, String> counted(VersionStore store) {
    Map<String, String> counted = new TreeMap<>();
    PgMeasures measures = new PgMeasures(store.database.pool());
    for (MeasureSlice slice : MeasureSlice.values()) {
      for (MeasuredRate rate : VersionStore.await(measures.rates(slice, Period.EVER, TODAY))) {
        counted.put(
            rate.measure().key() + " " + slice.key() + " " + rate.value(),
            rate.hits() + " of " + rate.among() + " and " + rate.early());
      }
    }
    return counted;
  }

  private static List<String> stays(Statements tables) {
    return tables.texts(
        """
        select s.candidate_id || ' ' || s.stage || ' ' || (s.entered_at at time zone 'UTC') || ' ' || s.next
        from stage_stay s join candidate c on c.id = s.candidate_id where c.ref is not null
        order by s.candidate_id::text, s.entered_at, s.stage\
        """);
  }

  private static List<String> countedStays(Statements tables) {
    return tables.texts(
        """
        select stage || ' ' || next || ' ' || day || ' ' || days || ' ' || sum(count) from stay_count
        group by stage, next, day, days having sum(count) <> 0 order by 1\
        """);
  }

  private static List<String> plainStays(Statements tables) {
    return tables.texts(
        """
        select stage || ' ' || next || ' ' || (entered_at at time zone 'UTC')::date || ' '
          || stay_days(entered_at, left_at) || ' ' || count(*)
        from stage_stay
        group by stage, next, (entered_at at time zone 'UTC')::date, stay_days(entered_at, left_at) order by 1\
        """);
  }

  /** Statements on the connections that are open. */
  private record Statements(VersionStore store) {

    List<String> texts(String query) {
      List<String> texts = new ArrayList<>();
      VersionStore.await(store.database.pool().query(query).execute())
          .forEach(row -> texts.add(String.valueOf(row.getValue(0))));
      return texts;
    }

    long count(String query) {
      return Long.parseLong(texts(query).get(0));
    }

    void execute(String statement) {
      Object unused = VersionStore.await(store.database.pool().query(statement).execute());
    }
  }

  /** Candidates to whom things happen at random. */
  private static final class RandomHistory {

    private final VersionStore store;
    private final Statements tables;
    private final Random random;
    private final long seed;
    private final PgEventLog events;
    private final PgErasure erasing;
    private final PgRecordMerges merges;
    private int step;

    RandomHistory(VersionStore store, long seed) {
      this.store = store;
      this.tables = new Statements(store);
      this.seed = seed;
      this.random = new Random(seed);
      Pseudonyms pseudonyms = VersionStore.await(store.database.pseudonyms());
      this.events = new PgEventLog(store.database.pool(), pseudonyms);
      this.erasing = new PgErasure(store.database.pool(), pseudonyms);
      this.merges = new PgRecordMerges(store.database.pool(), pseudonyms);
      tables.execute(
          """
          insert into segment (id, name, owner, version, created_at) values (md5('s')::uuid, 'All', '', 1, now());
          insert into campaign (id, name, owner, segment_id, plan, state, said, version, by, at, begins_at)
          values (md5('c')::uuid, 'Open house', '', md5('s')::uuid, '{}', 'FINISHED', '', 1, '', now(), now());
          insert into experiment (id, name, campaign_id, plan, state, said, version, by, at)
          values (md5('e')::uuid, 'Warm or plain', md5('c')::uuid, '{}', 'STOPPED', '', 1, '', now())
          """);
    }

    void something() {
      step++;
      String ref = "r-" + seed + "-" + random.nextInt(5);
      Instant at =
          NOON.minus(random.nextInt(DAYS * 24), ChronoUnit.HOURS).minusSeconds(random.nextInt(60));
      known(ref, NOON.minus(Duration.ofDays(DAYS / 2)));
      known(ref + "x", NOON.minus(Duration.ofDays(DAYS / 2)));
      switch (random.nextInt(12)) {
        case 0, 1, 2, 3 -> sent(random.nextBoolean() ? ref : ref + "x", at);
        case 4, 5, 6, 7 -> reported(random.nextBoolean() ? ref : ref + "x", at);
        case 8 -> moves(ref, Stage.values()[random.nextInt(3)].name(), at);
        case 9 -> {
          applied();
          settle(merges.merge(ref + "x", ref, "test", NOON));
        }
        case 10 -> {
          applied();
          settle(merges.undo(ref + "x", "test", NOON));
        }
        default -> takenBack();
      }
      if (random.nextInt(40) == 0) {
        measure();
      }
    }

    /** Measured by two nodes, folded by two. */
    void measure() {
      settle(
          Future.join(
              new MeasureWork(store.database.pool()).run(),
              new MeasureWork(store.database.pool()).run()));
      settle(new MeasureWork(store.database.pool()).run());
      PgKeptCounts counts = new PgKeptCounts(store.database.pool());
      settle(Future.join(counts.fold(), counts.fold()));
      settle(counts.fold());
    }

    void known(String ref, Instant since) {
      if (tables.count("select count(*) from candidate where ref = '" + ref + "'") == 0) {
        append(new EventEnvelope(ref, "known", since, "note-added", "{\"text\":\"-\"}", "test"));
        tables.execute(
            "update candidate set version = 1, created_at = '"
                + since
                + "', dossier = '{\"care\":{\"owner\":\"Owner-"
                + ref.charAt(ref.length() - 1)
                + "\"}}' where ref = '"
                + ref
                + "'");
      }
    }

    private void reported(String ref, Instant at) {
      String kind = EVENTS.get(random.nextInt(EVENTS.size()));
      List<String> messages =
          tables.texts(
              "select 'm-' || replace(candidate_id::text, '-', '') || '-' || decision || '-' ||"
                  + " position || '|' || extract(epoch from finished_at)::bigint from message where"
                  + " candidate_id in (select id from candidate where ref = '"
                  + ref
                  + "' or merged_into = (select id from candidate where ref = '"
                  + ref
                  + "')) and finished_at is not null order by 1");
      String named = "";
      Instant when = at;
      if (!messages.isEmpty()) {
        String[] one = messages.get(random.nextInt(messages.size())).split("\\|");
        when =
            Instant.ofEpochSecond(Long.parseLong(one[1]))
                .plus(random.nextInt(70 * 24), ChronoUnit.HOURS);
        named = random.nextBoolean() ? ",\"message\":\"" + one[0] + "\"" : "";
      }
      String[] parts = kind.formatted(named).split(" ", 2);
      append(new EventEnvelope(ref, "e-" + step, when, parts[0], parts[1], "test"));
    }

    private void append(EventEnvelope event) {
      settle(events.append(List.of(event), NOON.minus(Duration.ofDays(1))));
    }

    private void sent(String ref, Instant at) {
      String task = random.nextInt(5) == 0 ? "task" : "message";
      tables.execute(
          """
          insert into message (candidate_id, decision, position, touch_key, kind, topic, template, via, title, rule, reason,
            state, created_at, not_before, purpose, finished_at)
          select id, %1$d, 0, 'k-%1$d', '%2$s', '%3$s', 'template-%4$d', %5$s, '', 'rule %4$d', '', '%6$s', now(), now(),
            '%7$s', '%8$s' from candidate where ref = '%9$s'\
          """
              .formatted(
                  step,
                  task,
                  random.nextInt(4) == 0 ? "campaign/Open house/2" : "",
                  random.nextInt(3),
                  List.of("'EMAIL'", "'LINKEDIN'", "null").get(random.nextInt(3)),
                  task.equals("task")
                      ? "done"
                      : List.of("sent", "sent", "sent", "failed").get(random.nextInt(4)),
                  List.of("OUTREACH", "OUTREACH", "UPDATE", "ANSWER").get(random.nextInt(4)),
                  at,
                  ref));
      tables.execute(
          """
          insert into experiment_touch (experiment_id, candidate_id, arm, part, due_at)
          select e.id, m.candidate_id, '%2$s', '', now() from message m cross join experiment e
          where m.decision = %1$d and m.topic <> '' on conflict do nothing;
          update experiment_touch t set decision = m.decision, position = m.position, sent_at = m.finished_at
          from message m where m.decision = %1$d and t.candidate_id = m.candidate_id and t.sent_at is null\
          """
              .formatted(step, random.nextBoolean() ? "warm" : "plain"));
    }

    private void takenBack() {
      tables.execute(
          random.nextBoolean()
              ? "update message set state = 'failed' where (candidate_id, decision) in (select"
                  + " candidate_id, decision from message where state = 'sent' order by decision"
                  + " desc limit 1)"
              : "delete from message where (candidate_id, decision) in (select candidate_id,"
                  + " decision from message order by decision desc limit 1)");
    }

    void moves(String ref, String stage, Instant at) {
      tables.execute(
          """
          update candidate c set version = version + 1, stage = '%2$s', dossier = jsonb_set(
            dossier, '{funnel}', jsonb_build_object('history', (
              select jsonb_agg(h order by h ->> 'at') from (
                select h from jsonb_array_elements(dossier -> 'funnel' -> 'history') h
                union all select jsonb_build_object('stage', '%2$s', 'at', '%3$s', 'why', '')) each (h))))
          where ref = '%1$s' and erased_at is null\
          """
              .formatted(ref, stage, at));
      tables.execute(
          "insert into measure_queue select id from candidate where ref = '" + ref + "'");
    }

    void erase(String ref) {
      settle(erasing.erase(ref, "test", NOON));
    }

    void purge() {
      applied();
      Duration kept = Duration.ofHours(1);
      settle(
          new PgRetention(store.database.pool(), new Settings.Retention(kept, kept, kept, false))
              .run(NOON));
    }

    private void applied() {
      tables.execute("delete from event_pending");
    }

    private static void settle(Future<?> future) {
      Object unused = VersionStore.await(future);
    }
  }
}
