package nurture.bench;

import static nurture.bench.BenchEnvironment.await;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.json.DossierJson;
import nurture.store.Database;
import nurture.store.Pseudonyms;
import org.jspecify.annotations.Nullable;

/** Candidates put straight into a database, and put back as they were before every round. */
final class BenchPopulation {

  /** The mail provider of all their addresses. */
  static final String PROVIDER = "bench";

  private static final List<String> TABLES =
      List.of("candidate", "event", "event_pending", "message");
  private static final String INSERT =
      """
      insert into candidate (id, ref, version, dossier, name, email, stage, address_hash, due_at, created_at)
      select id, ref, 1, dossier::jsonb, name, email, stage, address_hash, due_at, due_at
      from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bytea[],
                  $8::timestamptz[])
        as i (id, ref, dossier, name, email, stage, address_hash, due_at)\
      """;
  private static final List<Class<?>> TYPES =
      List.of(
          UUID.class,
          String.class,
          String.class,
          String.class,
          String.class,
          String.class,
          Buffer.class,
          OffsetDateTime.class);

  private final Database database;
  private final Pseudonyms pseudonyms;
  private final List<Dossier> dossiers = new ArrayList<>();

  BenchPopulation(Database database) {
    this.database = database;
    this.pseudonyms = await(database.pseudonyms());
  }

  /** Adds candidates like these, in turn, due since some seconds before noon. */
  void add(int count, List<Dossier> like) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String ref = "c-" + dossiers.size();
      Dossier dossier = BenchPeople.as(ref, like.get(i % like.size()));
      dossiers.add(dossier);
      String email = dossier.person().email();
      rows.add(
          new @Nullable Object[] {
            pseudonyms.candidate(ref),
            ref,
            DossierJson.write(dossier),
            dossier.person().name(),
            email,
            dossier.funnel().stage().name(),
            Buffer.buffer(pseudonyms.address(email)),
            OffsetDateTime.ofInstant(BenchPeople.NOON.minusSeconds(i + 1), ZoneOffset.UTC)
          });
    }
    for (int from = 0; from < rows.size(); from += 1_000) {
      List<@Nullable Object[]> part = rows.subList(from, Math.min(rows.size(), from + 1_000));
      await(database.pool().preparedQuery(INSERT).execute(StatementRows.columns(TYPES, part)));
    }
  }

  List<Dossier> dossiers() {
    return dossiers;
  }

  /** Gives every third of them news that waits. */
  void tellEveryThird() {
    run(
        """
        insert into event (candidate_id, id, type, occurred_at, received_at, source, data)
        select id, 'news', 'link-clicked', due_at, due_at, 'bench', '{"topic":"stream processing"}'
        from candidate where mod(substr(ref, 3)::int, 3) = 0\
        """,
        """
        insert into event_pending (candidate_id, event_id, ready_at)
        select candidate_id, id, received_at from event\
        """);
  }

  /**
   * Queues a first outreach to each of them.
   *
   * @param item what it brings along
   */
  void queueMessages(String item) {
    run(
        """
        insert into message (candidate_id, decision, position, touch_key, kind, topic, template, via, title, rule,
                             reason, state, created_at, not_before, provider, items)
        select id, 1, 0, 'bench', 'message', 'bench', 'first-outreach', 'EMAIL', '', 'bench', 'bench', 'queued',
               due_at, due_at, '%s', '%s'
        from candidate\
        """
            .formatted(PROVIDER, item));
  }

  /** Remembers the tables as they are now. */
  void keep() {
    TABLES.forEach(table -> run("create table kept_" + table + " as select * from " + table));
  }

  /** Puts the tables back as they were, freshly written and analysed. */
  void restore() {
    run(
        "truncate candidate, event, event_pending, message, message_link, decision, suppression"
            + " cascade");
    for (String table : TABLES) {
      String overriding = table.equals("event") ? " overriding system value" : "";
      String columns = columns(table);
      run(
          "insert into "
              + table
              + " ("
              + columns
              + ")"
              + overriding
              + " select "
              + columns
              + " from kept_"
              + table);
    }
    run("analyze candidate, event, event_pending, message", "checkpoint");
  }

  /** Those that are not worked out of others. */
  private String columns(String table) {
    return await(
        database
            .pool()
            .preparedQuery(
                "select string_agg(column_name, ', ' order by ordinal_position) as names from"
                    + " information_schema.columns where table_schema = 'public' and table_name ="
                    + " $1 and is_generated = 'NEVER'")
            .execute(Tuple.of(table))
            .map(rows -> rows.iterator().next().getString("names")));
  }

  private void run(String... statements) {
    for (String sql : statements) {
      Future<?> done = database.pool().preparedQuery(sql).execute(Tuple.tuple());
      await(done);
    }
  }
}
