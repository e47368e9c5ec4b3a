package nurture.it;

import static nurture.it.DecidingStore.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.store.Database;
import nurture.store.PgMessageQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How the statements that work the queues are run. The tables are empty here, which is when a plan
 * is easily made that would read all of a queue for each row once it is long.
 */
@ExtendWith(TestPostgres.class)
final class PlansIT {

  private static Vertx vertx;
  private static Database database;

  @BeforeAll
  static void open(DatabaseTables databaseTables) {
    vertx = Vertx.vertx();
    database = await(Database.open(vertx, databaseTables.url(), 1));
  }

  @AfterAll
  static void close() {
    await(vertx.close());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "append_events",
        "apply_events",
        "canary_candidates",
        "canary_failures",
        "canary_hours",
        "canary_outcomes",
        "claim_candidates",
        "claim_form",
        "claim_hits",
        "claim_mails",
        "claim_messages",
        "draft_comments",
        "draft_review",
        "finish_mail",
        "finish_tasks",
        "follow_link",
        "fold_hours",
        "hand_over_messages",
        "insert_messages",
        "judge_hits",
        "keep_links",
        "links_of_message",
        "list_countries",
        "list_owners",
        "pending_events",
        "purge_forms",
        "purge_hits",
        "purge_links",
        "recover_messages",
        "replay_candidates",
        "replay_decisions",
        "replay_events",
        "return_messages",
        "robots_of_candidate",
        "erase_links",
        "quarantine_candidates",
        "record_messages",
        "update_candidates"
      })
  void statement_whatTheTablesHold_looksRowsUpByKey(String name) {
    String plan = plan(sql(name));

    assertThat(plan).doesNotContain("Seq Scan").doesNotContain("Hash Join", "Merge Join");
  }

  @ParameterizedTest
  @ValueSource(strings = {"claim_messages", "hand_over_messages"})
  void statement_thatMindsNews_asksForOneCandidatesNewsAtATime(String name) {
    assertThat(plan(sql(name)))
        .containsPattern(
            "event_pending p *\\n +Index Cond: \\(candidate_id = m\\w*\\.candidate_id\\)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hand_over_messages", "return_messages", "record_messages"})
  void statement_thatKnowsItsMessages_readsNoLeases(String name) {
    assertThat(plan(sql(name))).doesNotContain("message_leased");
  }

  @ParameterizedTest
  @CsvSource({
    "count_week, hour_count_hour",
    "list_sent, message_sent",
    "list_came_back, event_came_back"
  })
  void statement_ofTheWeek_readsNoOtherDays(String name, String index) {
    assertThat(plan(sql(name)))
        .contains(index)
        .doesNotContain("Seq Scan on event", "Seq Scan on message");
  }

  @ParameterizedTest
  @CsvSource({
    "list_mails, received_mail_newest",
    "list_mails_waiting, received_mail_waits",
    "list_mails_of, received_mail_shelf",
    "purge_mails, received_mail_kept",
    "erase_mails, received_mail_sender"
  })
  void mailsThatArrived_areFoundByAnIndex_inItsOrder(String name, String index) {
    String plan = plan(sql(name));

    assertThat(plan).contains(index).doesNotContain("Seq Scan on received_mail");
    if (name.startsWith("list")) {
      assertThat(plan).doesNotContain("Sort");
    }
  }

  @Test
  void reviews_ofDraftsThatAreWorkedOn_readNoDraftThatWasPublished() {
    assertThat(plan(sql("open_reviews")))
        .contains("playbook_draft_open")
        .doesNotContain("Seq Scan on playbook_draft");
  }

  /** The plan is kept for as long as a connection lasts. */
  @Test
  void claimOfMessages_goesAlongTheQueue_howeverFewWaitWhenItIsPlanned() {
    String few =
        """
        begin;
        insert into candidate (id, ref, due_at, created_at) values ('%1$s', 'few', now(), now());
        insert into message (candidate_id, decision, position, touch_key, kind, topic, template,
          via, title, rule, reason, state, created_at, not_before, provider, body_text)
        select '%1$s', 1, n, n::text, 'message', 'few', 'few', 'EMAIL', '', '', '',
          case when n %% 500 = 0 then 'queued' else 'sent' end, now(),
          now() - n * 7919 %% 3000 * interval '1 second', 'few', repeat('x', 1500)
        from generate_series(1, 3000) n;
        analyze message;
        """
            .formatted(new UUID(4, 4));

    String plan =
        await(
            database
                .pool()
                .withConnection(
                    connection ->
                        connection
                            .query(few + PgMessageQueue.ALONG_THE_QUEUE)
                            .execute()
                            .compose(set -> explained(connection, sql("claim_messages")))
                            .eventually(() -> connection.query("rollback").execute())));

    assertThat(plan).contains("Index Scan using message_queued on message mq");
  }

  @ParameterizedTest
  @CsvSource({
    "grams terms, candidate_words_grams",
    "tags, candidate_listing_tags",
    "stage, candidate_listing_stage",
    "relationship, candidate_listing_relationship",
    "owner, candidate_listing_owner",
    "unowned, candidate_listing_owner",
    "country, candidate_listing_country",
    "held, candidate_listing_held",
    "quarantined, candidate_listing_quarantined",
    "untouched, candidate_listing_touched",
    "touchedSince, candidate_listing_touched",
    "touchedBefore, candidate_listing_touched"
  })
  void candidates_narrowed_areFoundByAnIndex(String part, String index) {
    assertThat(plan(found(("count listed " + part).split(" "))))
        .contains(index)
        .doesNotContain("Seq Scan");
  }

  @ParameterizedTest
  @CsvSource({
    "listed byName, candidate_listing_name",
    "listed byName afterName, candidate_listing_name",
    "listed dueListed byDue, candidate_due",
    "listed dueListed byDue afterDue, candidate_due",
    "terms nameWalk byName, candidate_listing_name",
    "terms nameWalk nameWalkAfter byName afterName, candidate_listing_name",
    "terms dueWalk byDue, candidate_due",
    "terms dueWalk dueWalkAfter byDue afterDue, candidate_due"
  })
  void candidates_inOrder_areReadAlongAnIndex(String parts, String index) {
    assertThat(plan(found(("page " + parts).split(" "))))
        .contains("using " + index)
        .doesNotContain("Seq Scan");
  }

  @Test
  void candidates_counted_areWalkedAlongTheirIds() {
    assertThat(plan(found("count", "idWalk", "terms")))
        .contains("using candidate_listing_pkey")
        .doesNotContain("Seq Scan", "Sort");
  }

  /** The statement with some of its marked lines, its values numbered. */
  private static String found(String... parts) {
    List<String> numbered = new ArrayList<>();
    return sql("find_candidates")
        .lines()
        .filter(line -> !line.startsWith("--"))
        .filter(
            line ->
                !line.startsWith("/*?")
                    || Stream.of(parts).anyMatch(part -> line.startsWith("/*? " + part + " */")))
        .map(
            line ->
                Pattern.compile("(?<!:):(\\w+)")
                    .matcher(line)
                    .replaceAll(
                        value -> {
                          if (!numbered.contains(value.group(1))) {
                            numbered.add(value.group(1));
                          }
                          return "\\$" + (numbered.indexOf(value.group(1)) + 1);
                        }))
        .collect(Collectors.joining("\n"));
  }

  private static String plan(String sql) {
    return await(explained(database.pool(), sql));
  }

  private static Future<String> explained(SqlClient client, String sql) {
    return client
        .query("explain (generic_plan, costs off) " + sql)
        .execute()
        .map(
            rows -> {
              StringBuilder lines = new StringBuilder();
              rows.forEach(row -> lines.append(row.getString(0)).append('\n'));
              return lines.toString();
            });
  }

  private static String sql(String name) {
    try (InputStream file = Database.class.getResourceAsStream("/sql/" + name + ".sql")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
