package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import nurture.config.Settings;
import nurture.event.EventEnvelope;
import nurture.insight.WeekReader.Days;
import nurture.insight.WeekReader.Figure;
import nurture.insight.WeekReader.Which;
import nurture.store.Database;
import nurture.store.Migrations;
import nurture.store.PgErasure;
import nurture.store.PgEventLog;
import nurture.store.PgKeptCounts;
import nurture.store.PgRecordMerges;
import nurture.store.PgRetention;
import nurture.store.PgWeek;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted by hours as it is written is what a count of all rows finds. */
@ExtendWith(TestPostgres.class)
final class KeptCountsIT {

  private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
  private static final Duration KEPT = Duration.ofDays(12);

  /** What went out and came back of people on record, row by row. */
  private static final String PLAIN =
      """
      select 'sent' as kind, lower(coalesce(m.via, '')) as how, count(*) as count
      from message m
      join candidate c on c.id = m.candidate_id and c.ref is not null
      where m.state = 'sent' and m.kind = 'message'
        and m.finished_at >= $1::timestamptz and m.finished_at < $2::timestamptz
      group by how
      union all
      select e.type, lower(replace(coalesce(e.data ->> 'tone', e.data ->> 'kind', ''), '_', '-')), count(*)
      from event e
      join candidate c on c.id = e.candidate_id and c.ref is not null
      where e.type in ('replied', 'link-clicked', 'unsubscribed', 'message-bounced', 'message-complained')
        and e.occurred_at >= $1 and e.occurred_at < $2
        and lower(replace(e.data ->> 'tone', '_', '-')) is distinct from 'out-of-office'
      group by e.type, lower(replace(coalesce(e.data ->> 'tone', e.data ->> 'kind', ''), '_', '-'))
      union all
      select 'reply-reason', r.reason, count(*)
      from event e
      join candidate c on c.id = e.candidate_id and c.ref is not null
      join (values ('pay', 'PAY'), ('place', 'PLACE'), ('present-job', 'PRESENT_JOB')) as r (reason, name)
        on e.data ->> 'reasons' like '%"' || r.reason || '"%' or e.data ->> 'reasons' like '%"' || r.name || '"%'
      where e.type = 'replied' and e.occurred_at >= $1 and e.occurred_at < $2
        and lower(replace(e.data ->> 'tone', '_', '-')) is distinct from 'out-of-office'
      group by r.reason\
      """;

  private static final List<String> EVENTS =
      List.of(
          "replied {\"tone\":\"positive\"}",
          "replied {\"tone\":\"NOT_NOW\"}",
          "replied {\"tone\":\"not-now\"}",
          "replied {\"tone\":\"OUT_OF_OFFICE\"}",
          "replied {}",
          "replied {\"tone\":\"negative\",\"reasons\":[\"PAY\",\"place\",\"pay\"]}",
          "replied {\"tone\":\"neutral\",\"reasons\":[\"PRESENT_JOB\"]}",
          "replied {\"tone\":\"positive\",\"reasons\":null}",
          "replied {\"tone\":\"OUT_OF_OFFICE\",\"reasons\":[\"pay\"]}",
          "link-clicked {\"topic\":\"databases\"}",
          "unsubscribed {}",
          "message-bounced {\"kind\":\"HARD\"}",
          "message-complained {}",
          "note-added {\"text\":\"of no kind that is counted\"}");

  private static Vertx vertx;
  private static Database database;
  private static PgEventLog events;
  private static PgErasure erasing;
  private static PgRecordMerges merges;
  private static PgRetention retention;
  private static PgWeek week;

  @BeforeAll
  static void open(DatabaseTables databaseTables) {
    vertx = Vertx.vertx();
    database = await(Database.open(vertx, databaseTables.url(), 8));
    var pseudonyms = await(database.pseudonyms());
    events = new PgEventLog(database.pool(), pseudonyms);
    erasing = new PgErasure(database.pool(), pseudonyms);
    merges = new PgRecordMerges(database.pool(), pseudonyms);
    retention =
        new PgRetention(
            database.pool(), new Settings.Retention(KEPT, KEPT, Duration.ofDays(1), false));
    week = new PgWeek(database.pool());
  }

  @AfterAll
  static void close() {
    await(database.close());
    await(vertx.close());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void counts_whateverHappensAtOnce_areThoseOfTheRows(long seed) {
    Random random = new Random(seed);
    int folded = 0;
    for (int round = 0; round < 60; round++) {
      List<Future<?>> together = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        together.add(something(random, seed, round * 10 + i));
      }
      if (random.nextInt(3) == 0) {
        together.add(new PgKeptCounts(database.pool()).fold());
        together.add(new PgKeptCounts(database.pool()).fold());
        folded++;
      }
      await(Future.join(together));
      if (round % 4 == 0) {
        countsAreThoseOfTheRows(random);
      }
    }
    assertThat(folded).isPositive();
    await(new PgKeptCounts(database.pool()).fold());
    countsAreThoseOfTheRows(random);

    assertThat(number("select count(*) from hour_count where not folded")).isZero();
    assertThat(number("select count(*) from hour_count where count = 0")).isZero();
    assertThat(number("select count(*) from stage_count where not folded or count = 0")).isZero();
    assertThat(number("select count(*) from message where erased")).isPositive();
    assertThat(
            number(
                "select count(*) from event e join candidate c on c.id = e.candidate_id"
                    + " where c.ref is null and e.data is not null"))
        .isZero();
    assertThat(number("select count(*) from candidate where merged_into is not null")).isPositive();
  }

  @Test
  void lines_ofSevenDays_areAsManyAsTheFigure() {
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      await(something(random, 7, i));
    }
    Days days = Days.lastSeven(NOON.minus(Duration.ofMinutes(25)));

    for (Figure figure : await(week.figures(days))) {
      Which which = new Which(figure.kind(), figure.how());
      if (!which.how().isEmpty()) {
        assertThat(await(week.lines(days, which, Optional.empty(), 10_000)))
            .as(which.toString())
            .hasSize((int) figure.count());
      }
    }
  }

  @Test
  void message_handedOverAsItsCandidateIsErased_doesNotCountOnceItIsSent() {
    await(events.append(List.of(event("leaving", "first", "unsubscribed {}", NOON)), NOON));
    run(
        "insert into message (candidate_id, decision, position, touch_key, kind, topic, template,"
            + " via, title, rule, reason, state, created_at, not_before) select id, 1, 0, 'k',"
            + " 'message', '', '', 'EMAIL', '', '', '', 'sending', now(), now() from candidate"
            + " where ref = 'leaving'");
    Map<String, Long> before = counted(Days.lastSeven(NOON));

    assertThat(await(erasing.erase("leaving", "test", NOON))).isTrue();
    run(
        "update message set state = 'sent', finished_at = '2026-11-27T11:30:00Z' where touch_key ="
            + " 'k'");

    assertThat(counted(Days.lastSeven(NOON))).isEqualTo(before);
  }

  @Test
  void differences_ofOneHour_areFoldedIntoOneRow() {
    Instant hour = NOON.plus(Duration.ofDays(300));
    for (int i = 0; i < 20; i++) {
      await(
          events.append(
              List.of(event("folding", "f-" + i, "link-clicked {}", hour.plusSeconds(i))), hour));
    }

    await(new PgKeptCounts(database.pool()).fold());

    assertThat(
            number("select count from hour_count where hour = '" + hour + "' and kind <> 'sent'"))
        .isEqualTo(20);
  }

  @Test
  void migration_ofADatabaseWithAPast_countsWhatIsThere(DatabaseTables older) {
    older.migrate("9");
    older.execute("insert into installation values ('salt', '00')");
    older.execute(
        """
        insert into candidate (id, ref, due_at, created_at)
        select gen_random_uuid(), case when n > 2 then 'r-' || n end, now(), now() from generate_series(1, 9) n;
        insert into event (candidate_id, id, type, occurred_at, received_at, source, data)
        select id, 'e-' || n, 'replied', '2026-11-27T09:10:00Z', now(), 'test',
          case when ref is not null then '{"tone":"NOT_NOW"}'::json end
        from candidate, generate_series(1, 3) n;
        insert into message (candidate_id, decision, position, touch_key, kind, topic, template, via, title, rule,
          reason, state, created_at, not_before, finished_at)
        select id, 1, 0, 'k', 'message', '', '', 'EMAIL', '', '', '', 'sent', now(), now(), '2026-11-27T08:59:59Z'
        from candidate\
        """);

    Migrations.run(older.url());

    assertThat(
            older.texts(
                "select (hour at time zone 'UTC') || ' ' || kind || ' ' || how || ' ' || count"
                    + " from hour_count order by 1"))
        .containsExactly(
            "2026-11-27 08:00:00 sent email 7", "2026-11-27 09:00:00 replied not-now 21");
  }

  private static Future<?> something(Random random, long seed, int step) {
    String ref = "r-" + seed + "-" + random.nextInt(12);
    Instant at = NOON.minus(random.nextInt(15 * 24 * 60), ChronoUnit.MINUTES);
    int what = random.nextInt(20);
    if (what < 8) {
      List<EventEnvelope> reports = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        reports.add(
            event(
                i < 2 ? ref : ref + "x",
                "e-" + step + "-" + i,
                EVENTS.get(random.nextInt(EVENTS.size())),
                at.plusSeconds(1_000L * i)));
      }
      return events
          .append(reports, at)
          .compose(kept -> applied(random.nextBoolean() ? ref : ref + "x"));
    } else if (what < 12) {
      return sent(ref, step, at, random);
    }
    return switch (what) {
      case 12 -> erasing.erase(ref, "test", at);
      case 13 -> retention.run(NOON);
      case 14, 15, 16 ->
          applied(ref + "x").compose(gone -> merges.merge(ref + "x", ref, "test", at));
      case 17 -> applied(ref).compose(gone -> merges.undo(ref + "x", "test", at));
      case 18 ->
          execute(
                  "update candidate set stage = (array['AWARENESS', 'CONSIDERATION',"
                      + " 'CONVERSION'])["
                      + (1 + random.nextInt(3))
                      + "] where ref = '"
                      + ref
                      + "'")
              .compose(
                  moved ->
                      execute(
                          "delete from message where (candidate_id, decision) in (select"
                              + " candidate_id, decision from message order by decision desc limit"
                              + " 1 for update skip locked)"));
      default ->
          execute(
              "insert into event (candidate_id, id, type, occurred_at, received_at, source, data)"
                  + " select id, 'lived-"
                  + step
                  + "-' || n, 'replied', timestamptz '"
                  + at
                  + "' + n * interval '1 day', now(), 'test', '{\"tone\":\"positive\"}'"
                  + " from candidate, generate_series(-3, 0) n where ref = '"
                  + ref
                  + "' and erased_at is null for key share of candidate");
    };
  }

  /** Nothing waits, so that a record may be merged. */
  private static Future<?> applied(String ref) {
    return execute(
        "delete from event_pending where (candidate_id, event_id) in (select p.candidate_id,"
            + " p.event_id from event_pending p join candidate c on c.id = p.candidate_id where"
            + " c.ref = '"
            + ref
            + "' for update of p skip locked)");
  }

  /** A message is queued, sent, and now and then found not to have been. */
  private static Future<?> sent(String ref, int step, Instant at, Random random) {
    String key = "k-" + ref + "-" + step;
    String via = List.of("'EMAIL'", "'SMS'", "'email'", "null").get(random.nextInt(4));
    String kind = random.nextInt(5) == 0 ? "task" : "message";
    boolean takenBack = random.nextInt(4) == 0;
    boolean moved = random.nextInt(4) == 0;
    return execute(
            "insert into message (candidate_id, decision, position, touch_key, kind, topic,"
                + " template, via, title, rule, reason, state, created_at, not_before) select id, "
                + step
                + ", 0, '"
                + key
                + "', '"
                + kind
                + "', '', '', "
                + via
                + ", '', '', '', 'sending', now(), now() from candidate where ref = '"
                + ref
                + "' and erased_at is null for key share")
        .compose(made -> changed(key, "state = 'sent', finished_at = '" + at + "'"))
        .compose(was -> changed(key, "body_text = null"))
        .compose(
            was ->
                moved
                    ? changed(key, "finished_at = finished_at - interval '1 day'")
                    : Future.succeededFuture())
        .compose(
            was ->
                takenBack
                    ? changed(key, "state = 'failed', finished_at = null")
                    : Future.succeededFuture());
  }

  private static Future<?> changed(String key, String how) {
    return execute("update message set " + how + " where touch_key = '" + key + "'");
  }

  private static void countsAreThoseOfTheRows(Random random) {
    Map<String, Long> stages = new TreeMap<>();
    await(week.stages()).forEach((stage, count) -> stages.put(stage.name(), count));
    assertThat(stages).isEqualTo(stages());
    Instant some = NOON.minus(random.nextInt(15 * 24), ChronoUnit.HOURS);
    Instant other = some.plus(1 + random.nextInt(200), ChronoUnit.HOURS);
    for (Days days :
        List.of(
            new Days(some, other),
            new Days(some, some.plus(1, ChronoUnit.HOURS)),
            Days.lastSeven(NOON),
            Days.lastSeven(NOON).sevenBefore())) {
      assertThat(counted(days)).as(days.toString()).isEqualTo(plain(days));
    }
  }

  /** Of those in the lists: a candidate of whom nothing is known yet is in none. */
  private static Map<String, Long> stages() {
    Map<String, Long> stages = new TreeMap<>();
    for (Row row :
        await(
            database
                .pool()
                .query("select stage, count(*) as count from candidate_listing group by stage")
                .execute())) {
      stages.put(row.getString("stage"), row.getLong("count"));
    }
    return stages;
  }

  private static Map<String, Long> counted(Days days) {
    Map<String, Long> counted = new TreeMap<>();
    for (Figure figure : await(week.figures(days))) {
      counted.put(figure.kind() + " " + figure.how(), figure.count());
    }
    return counted;
  }

  private static Map<String, Long> plain(Days days) {
    Map<String, Long> counted = new TreeMap<>();
    for (Row row :
        await(
            database
                .pool()
                .preparedQuery(PLAIN)
                .execute(Tuple.of(utc(days.from()), utc(days.until()))))) {
      counted.put(row.getString("kind") + " " + row.getString("how"), row.getLong("count"));
    }
    return counted;
  }

  private static EventEnvelope event(String ref, String id, String typeAndData, Instant at) {
    String[] parts = typeAndData.split(" ", 2);
    return new EventEnvelope(ref, id, at, parts[0], parts[1], "test");
  }

  private static OffsetDateTime utc(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private static long number(String query) {
    return await(database.pool().query(query).execute()).iterator().next().getLong(0);
  }

  private static void run(String sql) {
    var unused = await(execute(sql));
  }

  private static Future<?> execute(String sql) {
    return database.pool().query(sql).execute();
  }

  private static <T> T await(Future<T> future) {
    try {
      return future.toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
