package nurture.bench;

import static nurture.bench.BenchEnvironment.await;

import io.vertx.core.Future;
import java.time.Instant;
import nurture.store.Database;

/** Candidates with a past, in the numbers of a large installation, for those who read its pages. */
final class PagePopulation {

  private static final String LATER =
      "update candidate set due_at = now() + interval '1 day' + random() * interval '29 days'";

  /** Each is at a time of its own, for it depends on the candidate; else one is drawn for all. */
  private static final String EVENTS =
      """
      insert into event (candidate_id, id, type, occurred_at, received_at, source, data)
      select id, 'click-' || n, 'link-clicked', at, at, 'bench', '{"topic":"stream processing"}'
      from (select id, hashtext(id::text) * interval '1 microsecond' as apart from candidate) as candidate,
        generate_series(1, 10) n,
        lateral (select now() - n * interval '9 days' - random() * interval '8 days' - apart as at) as past""";

  private static final String SENT =
      """
      insert into message (candidate_id, decision, position, touch_key, kind, topic, template, via, title, rule,
                           reason, state, created_at, not_before, finished_at)
      select id, n, 0, 'bench-' || n, 'message', 'first-outreach', 'first-outreach', 'EMAIL', '', 'bench', 'bench',
             'sent', at, at, at
      from (select id, hashtext(id::text) * interval '1 microsecond' as apart from candidate) as candidate,
        generate_series(1, 2) n,
        lateral (select now() - n * interval '20 days' - random() * interval '9 days' - apart as at) as past""";

  private static final String TASKS =
      """
      insert into message (candidate_id, decision, position, touch_key, kind, topic, template, via, title, rule,
                           reason, state, created_at, not_before)
      select id, 3, 0, 'bench-3', 'task', 'call', '', null, 'Call them', 'bench', 'bench', 'open', at, at
      from (select id, now() - random() * interval '9 days' as at from candidate order by id limit 1000) as chosen""";

  private static final String TROUBLE =
      """
      insert into message (candidate_id, decision, position, touch_key, kind, topic, template, via, title, rule,
                           reason, state, state_reason, created_at, not_before, finished_at)
      select id, 4, 0, 'bench-4', 'message', 'first-outreach', 'first-outreach', 'EMAIL', '', 'bench', 'bench',
             (array['failed', 'uncertain', 'cancelled'])[1 + mod(number, 3)], 'the line was dropped', at, at, at
      from (select id, row_number() over () as number, now() - random() * interval '9 days' as at
            from candidate order by id desc limit 900) as chosen""";

  /** What was decided about some is on record of the others too. */
  private static final String DECISIONS =
      """
      with decided as (
        select row_number() over (order by candidate_id) as place, count(*) over () as places, decision.* from decision)
      insert into decision (candidate_id, number, decided_at, playbook, outcome, rule, events, explanation)
      select c.id, decided.number, now() - random() * interval '80 days', playbook, outcome, rule, events, explanation
      from (select id, row_number() over (order by id) as place from candidate) as c
      join decided on decided.place = 1 + mod(c.place, decided.places)
      on conflict do nothing""";

  private final Database database;
  private final int candidates;

  /**
   * @param candidates the first of which are due at once
   */
  PagePopulation(Database database, int candidates) {
    this.database = database;
    this.candidates = candidates;
  }

  /** Puts candidates, events and messages there; a server may be started then. */
  void put(int due) {
    BenchPopulation population = new BenchPopulation(database);
    population.add(candidates, BenchPeople.at(Instant.now()));
    run(
        LATER,
        EVENTS,
        SENT,
        TASKS,
        TROUBLE,
        "update candidate set due_at = now() where id in (select id from candidate order by id limit "
            + due
            + ")");
  }

  /** Once a server decided about those that were due: decisions of all the others. */
  void decide(int due) throws InterruptedException {
    while (decisions() < due) {
      Thread.sleep(100);
    }
    run(DECISIONS, "analyze");
  }

  private long decisions() {
    return await(database.pool().query("select count(*) from decision").execute())
        .iterator()
        .next()
        .getLong(0);
  }

  private void run(String... statements) {
    for (String sql : statements) {
      Future<?> done = database.pool().query(sql).execute();
      await(done);
    }
  }
}
