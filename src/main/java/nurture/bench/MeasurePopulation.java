package nurture.bench;

import static nurture.bench.BenchEnvironment.await;

import io.vertx.sqlclient.Tuple;
import nurture.store.Database;

/**
 * What the measures keep of candidates who were approached within two years, each by five messages
 * over 52 days: one of five answers one of the messages, half of those positively. The count that
 * it keeps is kept by the triggers, as for a server.
 */
final class MeasurePopulation {

  /** Messages to a candidate. */
  static final int MESSAGES = 5;

  /** The campaign of a few. */
  static final String RARE = "Breakfast in Tromsø";

  private static final int CHUNK = 20_000;

  private static final String CANDIDATES =
      """
      insert into candidate (id, ref, name, due_at, created_at)
      select md5('m-' || i)::uuid, 'm-' || i, 'Ada ' || i, '9999-12-31', '2024-01-01'
      from generate_series($1::int, $2::int) i""";

  private static final String TOUCHES =
      """
      insert into measured_touch (candidate_id, decision, position, left_at, purpose, passive, stage, template, rule, version, channel,
        owner, cohort, campaign, experiment, arm, replied_at, positive_at, interview_at, person, began_at, counts, answered, agreed,
        first_yes)
      select id, k + 1, 0, at, 'OUTREACH', true, 'AWARENESS', 'template ' || mod(i, 8) * 5 + k, 'rule ' || mod(i, 40),
        (days / 15)::text, case when k = 3 then 'linkedin' else 'email' end, 'owner ' || mod(i, 50),
        to_char(began at time zone 'UTC', 'YYYY-MM'), campaign, experiment, arm,
        case when answered = k then at + interval '1 day' end, case when agreed = k then at + interval '1 day' end,
        case when agreed = k and mod(i, 3) = 0 then at + interval '9 days' end, id, began,
        case when k = 0 then 1023 when k = 3 then 18 else 2 end,
        case when k = 0 and answered = 3 then 1005 when k = 0 and answered > 0 then 1021 when k = 0 and answered = 0 then 1023
          when k = answered and k = 3 then 18 when k = answered then 2 else 0 end,
        case when k = 0 and agreed = 3 then 1005 when k = 0 and agreed > 0 then 1021 when k = 0 and agreed = 0 then 1023
          when k = agreed and k = 3 then 18 when k = agreed then 2 else 0 end,
        case when k = agreed then 1023 else 0 end
      from (select i, k, md5('m-' || i)::uuid as id, days, timestamptz '2026-11-27 12:00Z' - days * interval '1 day' as began,
              timestamptz '2026-11-27 12:00Z' - days * interval '1 day' + (array[0, 7, 17, 31, 52])[k + 1] * interval '1 day'
                + mod(i, 3600) * interval '1 second' as at,
              case when mod(i, 5) = 0 then mod(i / 5, 5) else -1 end as answered,
              case when mod(i, 10) = 0 then mod(i / 5, 5) else -1 end as agreed,
              case when mod(i, 9973) = 0 then $3::text when mod(i, 4) = 0 then 'campaign ' || mod(i / 4, 97) else '' end as campaign,
              case when mod(i, 40) = 0 then 'experiment ' || mod(i / 40, 23) else '' end as experiment,
              case when mod(i, 40) = 0 then 'experiment ' || mod(i / 40, 23) || ' / arm ' || mod(i, 3) else '' end as arm
            from (select i, 730 - (i * 670.0 / $4::int)::int as days from generate_series($1::int, $2::int) i) one
            cross join generate_series(0, 4) k) each""";

  private static final String STAYS =
      """
      insert into stage_stay (candidate_id, entered_at, stage, left_at, next)
      select md5('m-' || i)::uuid, at, 'AWARENESS', case when mod(i, 5) = 0 then at + mod(i, 97) * interval '1 day' end,
        case when mod(i, 5) = 0 then 'CONSIDERATION' else '' end
      from (select i, timestamptz '2026-11-27 12:00Z' - (730 - (i * 670.0 / $3::int)::int) * interval '1 day' as at
            from generate_series($1::int, $2::int) i) one""";

  /**
   * Of candidates whom a server has not measured: messages that left, and a reply of one in five.
   */
  private static final String HISTORY =
      """
      with known as (
        insert into candidate (id, ref, name, version, due_at, created_at)
        select md5('h-' || i)::uuid, 'h-' || i, 'Ada ' || i, 1, '9999-12-31', now() - interval '300 days'
        from generate_series(1, $1::int) i
        returning id
      ), sent as (
        insert into message (candidate_id, decision, position, touch_key, kind, topic, template, via, title, rule, reason, state,
          created_at, not_before, finished_at)
        select id, k, 0, 'k-' || k, 'message', '', 'first-' || k, 'EMAIL', '', 'a rule', '', 'sent', now(), now(),
          now() - interval '200 days' + k * interval '9 days'
        from known cross join generate_series(1, 5) k
      )
      insert into event (candidate_id, id, type, occurred_at, received_at, source, data)
      select id, 'reply', 'replied', now() - interval '170 days', now(), 'bench', '{"tone":"positive"}'
      from known where hashtext(id::text) % 5 = 0""";

  private final Database database;

  MeasurePopulation(Database database) {
    this.database = database;
  }

  /**
   * Puts candidates there with what the measures keep of them.
   *
   * @return how many of their messages were counted a second
   */
  double put(int candidates) {
    for (int from = 1; from <= candidates; from += CHUNK) {
      Tuple range = Tuple.of(from, Math.min(candidates, from + CHUNK - 1));
      await(database.pool().preparedQuery(CANDIDATES).execute(range));
      await(
          database
              .pool()
              .preparedQuery(STAYS)
              .execute(Tuple.of(from, Math.min(candidates, from + CHUNK - 1), candidates)));
    }
    long started = System.nanoTime();
    for (int from = 1; from <= candidates; from += CHUNK) {
      await(
          database
              .pool()
              .preparedQuery(TOUCHES)
              .execute(Tuple.of(from, Math.min(candidates, from + CHUNK - 1), RARE, candidates)));
    }
    return candidates * (double) MESSAGES / ((System.nanoTime() - started) / 1e9);
  }

  /** Puts candidates there who wait to be measured, each once. */
  void queue(int candidates) {
    await(database.pool().preparedQuery(HISTORY).execute(Tuple.of(candidates)));
    await(database.pool().query("truncate measure_queue").execute());
    for (String table : new String[] {"candidate", "message", "event"}) {
      await(database.pool().query("vacuum analyze " + table).execute());
    }
    queueAgain();
  }

  /** Has all of them measured again, as after an update of the server. */
  void queueAgain() {
    await(
        database
            .pool()
            .query("insert into measure_queue select id from candidate where ref like 'h-%'")
            .execute());
  }

  /** Writes the same rows into a table without triggers; rows a second. */
  double written() {
    await(
        database
            .pool()
            .query("create table bare (like measured_touch including indexes)")
            .execute());
    long started = System.nanoTime();
    int rows =
        await(
                database
                    .pool()
                    .query(
                        "insert into bare select t.* from measured_touch t join candidate c"
                            + " on c.id = t.candidate_id where c.ref like 'h-%'")
                    .execute())
            .rowCount();
    return rows / ((System.nanoTime() - started) / 1e9);
  }

  void settle() {
    for (String table :
        new String[] {"candidate", "measured_touch", "measure_count", "stage_stay"}) {
      await(database.pool().query("vacuum analyze " + table).execute());
    }
  }
}
