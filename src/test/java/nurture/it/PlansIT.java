package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.store.Database;
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
  static void open(DatabaseTables databaseTables) throws Exception {
    vertx = Vertx.vertx();
    database =
        Database.open(vertx, databaseTables.url(), 1)
            .toCompletionStage()
            .toCompletableFuture()
            .get(30, TimeUnit.SECONDS);
  }

  @AfterAll
  static void close() throws Exception {
    vertx.close().toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
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
  void statement_whatTheTablesHold_looksRowsUpByKey(String name) throws Exception {
    String plan = plan(sql(name));

    assertThat(plan).doesNotContain("Seq Scan").doesNotContain("Hash Join", "Merge Join");
  }

  @ParameterizedTest
  @ValueSource(strings = {"claim_messages", "hand_over_messages"})
  void statement_thatMindsNews_asksForOneCandidatesNewsAtATime(String name) throws Exception {
    assertThat(plan(sql(name)))
        .containsPattern(
            "event_pending p *\\n +Index Cond: \\(candidate_id = m\\w*\\.candidate_id\\)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hand_over_messages", "return_messages", "record_messages"})
  void statement_thatKnowsItsMessages_readsNoLeases(String name) throws Exception {
    assertThat(plan(sql(name))).doesNotContain("message_leased");
  }

  @ParameterizedTest
  @CsvSource({
    "count_week, hour_count_hour",
    "list_sent, message_sent",
    "list_came_back, event_came_back"
  })
  void statement_ofTheWeek_readsNoOtherDays(String name, String index) throws Exception {
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
  void mailsThatArrived_areFoundByAnIndex_inItsOrder(String name, String index) throws Exception {
    String plan = plan(sql(name));

    assertThat(plan).contains(index).doesNotContain("Seq Scan on received_mail");
    if (name.startsWith("list")) {
      assertThat(plan).doesNotContain("Sort");
    }
  }

  @Test
  void reviews_ofDraftsThatAreWorkedOn_readNoDraftThatWasPublished() throws Exception {
    assertThat(plan(sql("open_reviews")))
        .contains("playbook_draft_open")
        .doesNotContain("Seq Scan on playbook_draft");
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
  void candidates_narrowed_areFoundByAnIndex(String part, String index) throws Exception {
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
  void candidates_inOrder_areReadAlongAnIndex(String parts, String index) throws Exception {
    assertThat(plan(found(("page " + parts).split(" "))))
        .contains("using " + index)
        .doesNotContain("Seq Scan");
  }

  @Test
  void candidates_counted_areWalkedAlongTheirIds() throws Exception {
    assertThat(plan(found("count", "idWalk", "terms")))
        .contains("using candidate_listing_pkey")
        .doesNotContain("Seq Scan", "Sort");
  }

  /** The statement with some of its marked lines, its values numbered. */
  private static String found(String... parts) throws IOException {
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

  private static String plan(String sql)
      throws InterruptedException, ExecutionException, TimeoutException {
    StringBuilder lines = new StringBuilder();
    for (Row row :
        database
            .pool()
            .query("explain (generic_plan, costs off) " + sql)
            .execute()
            .toCompletionStage()
            .toCompletableFuture()
            .get(30, TimeUnit.SECONDS)) {
      lines.append(row.getString(0)).append('\n');
    }
    return lines.toString();
  }

  private static String sql(String name) throws IOException {
    try (InputStream file = Database.class.getResourceAsStream("/sql/" + name + ".sql")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
