package nurture.bench;

import static nurture.bench.BenchEnvironment.await;

import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.facts.ProjectedFacts;
import nurture.candidate.facts.World;
import nurture.json.ProjectedFactsJson;
import nurture.simulation.timelapse.SyntheticPeople;
import nurture.store.Database;
import nurture.store.FactStatements;

/**
 * Projected facts of many candidates, put straight into a database: those of a thousand synthetic
 * people over and over, each time with other tags, and touched on another day.
 */
final class FactPopulation {

  private static final int LIKE = 1_000;
  private static final long SEED = 7;

  /** Nothing that is measured here asks for another index of candidates. */
  private static final String BARE =
      """
      do $$ declare name text; begin
      for name in select indexrelid::regclass::text from pg_index
        where indrelid = 'candidate'::regclass and not indisprimary and indexrelid not in
          (select conindid from pg_constraint where conrelid = 'candidate'::regclass)
      loop execute 'drop index ' || name; end loop; end $$""";

  private static final String CANDIDATES =
      """
      insert into candidate (id, ref, name, due_at, created_at)
      select md5('c-' || i)::uuid, 'c-' || i, 'Candidate ' || i, now() + interval '30 days', now()
      from generate_series(1, %d) i""";

  private static final String LIKE_CANDIDATES =
      """
      insert into candidate (id, ref, due_at, created_at)
      select i::uuid, 'like-' || place, now() + interval '30 days', now()
      from unnest($1::text[]) with ordinality as l (i, place)""";

  private static final String COPIES =
      """
      insert into %1$s (%2$s) select %3$s from generate_series(1, %4$d) i
      join candidate c on c.ref = 'like-' || 1 + mod(i, %5$d) join %1$s f on f.candidate_id = c.id""";

  private static final String COLUMNS =
      """
      select string_agg(column_name, ', ' order by ordinal_position) as names,
        string_agg(case column_name
          when 'candidate_id' then 'md5(''c-'' || i)::uuid'
          when 'candidate_ref' then '''c-'' || i'
          when 'candidate_tags' then
            'case when mod(i, 5) = 0 then array[''vip'', ''oslo''] when mod(i, 500) = 1 then array[''meetup''] else f.candidate_tags end'
          when 'terms' then
            'case when mod(i, 5) = 0 then f.terms || ''["tags:vip", "tags:oslo"]'' when mod(i, 500) = 1 then f.terms || ''["tags:meetup"]'' else f.terms end'
          when 'contact_quiet_days' then 'f.contact_quiet_days - mod(i::bigint * 7919, 30) * 86400000000'
          else 'f.' || column_name end, ', ' order by ordinal_position) as made
      from information_schema.columns where table_schema = 'public' and table_name = $1""";

  private final Database database;

  FactPopulation(Database database) {
    this.database = database;
  }

  /** Those whom the others are like; for the time it takes. */
  List<Dossier> put(int count, Instant now) {
    List<Dossier> like = like(now);
    run(BARE, "analyze candidate");
    run("set session_replication_role = replica; " + CANDIDATES.formatted(count));
    for (String table :
        List.of("candidate_facts", "candidate_asked_facts", "candidate_fact_lists")) {
      var columns =
          await(database.pool().preparedQuery(COLUMNS).execute(Tuple.of(table))).iterator().next();
      run(
          "set session_replication_role = replica; set enable_hashjoin = on; set enable_seqscan = on; "
              + COPIES.formatted(
                  table, columns.getString("names"), columns.getString("made"), count, LIKE));
    }
    run("vacuum analyze candidate", "vacuum analyze candidate_facts");
    run("vacuum analyze candidate_asked_facts", "vacuum analyze candidate_fact_lists");
    run("checkpoint");
    return like;
  }

  private List<Dossier> like(Instant now) {
    SyntheticPeople people = new SyntheticPeople(SEED, LIKE, now);
    List<Dossier> dossiers = new ArrayList<>();
    String[] ids = new String[LIKE];
    String[] facts = new String[LIKE];
    String[] lists = new String[LIKE];
    for (int i = 0; i < LIKE; i++) {
      UUID id = id(i);
      Dossier dossier = people.somebody(i).dossier();
      ProjectedFacts projected = ProjectedFacts.of(dossier, now, World.EMPTY, flags(i));
      dossiers.add(dossier);
      ids[i] = id.toString();
      facts[i] = ProjectedFactsJson.facts(id, now, projected);
      lists[i] = ProjectedFactsJson.lists(id, projected);
    }
    prepared(LIKE_CANDIDATES, ids);
    prepared(FactStatements.FACTS, facts);
    prepared(FactStatements.LISTS, lists);
    return dossiers;
  }

  /** Of one of those whom the others are like, from 0. */
  static UUID id(int place) {
    return UUID.nameUUIDFromBytes(new byte[] {(byte) (place >> 8), (byte) place});
  }

  private static List<String> flags(int place) {
    return place % 3 == 0
        ? List.of("quiet for a quarter")
        : place % 7 == 0 ? List.of("receptive") : List.of();
  }

  private void prepared(String sql, String[] values) {
    await(database.pool().preparedQuery(sql).execute(Tuple.of((Object) values)));
  }

  private void run(String... statements) {
    for (String sql : statements) {
      Future<?> done = database.pool().query(sql).execute();
      await(done);
    }
  }
}
