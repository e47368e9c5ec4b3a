package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nurture.candidate.Purpose;
import nurture.event.Stage;
import nurture.simulation.timelapse.ObservedResponses;
import nurture.store.PgObservedResponses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What messages on record led to, read off real tables. */
@ExtendWith(TestPostgres.class)
final class ObservedResponsesIT {

  private static final String ADA = "00000000-0000-0000-0000-00000000000a";
  private static final String MEI = "00000000-0000-0000-0000-00000000000b";

  @Test
  void observed_ofMessagesAndAnswers_countsEachMessageOnceByTemplateAndStage(
      DatabaseTables databaseTables) {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      decided(databaseTables, ADA, 1, "awareness");
      decided(databaseTables, ADA, 2, "consideration");
      decided(databaseTables, MEI, 1, "awareness");
      message(databaseTables, ADA, 1, "hello", "sent", "2027-03-01");
      message(databaseTables, ADA, 2, "story", "sent", "2027-03-08");
      message(databaseTables, MEI, 1, "hello", "uncertain", "2027-03-02");
      message(databaseTables, MEI, 2, "story", "queued", null);
      event(databaseTables, ADA, "message-opened", "2027-03-01", named(ADA, 1));
      event(databaseTables, ADA, "link-clicked", "2027-03-02", named(ADA, 1));
      event(databaseTables, ADA, "link-clicked", "2027-03-03", named(ADA, 1));
      // Names no message: taken for one to the newest before it.
      event(databaseTables, ADA, "replied", "2027-03-09", "{\"tone\":\"positive\"}");
      event(databaseTables, ADA, "replied", "2027-03-10", "{\"tone\":\"NOT_NOW\"}");
      event(databaseTables, MEI, "replied", "2027-03-01", "{\"tone\":\"positive\"}");
      event(databaseTables, MEI, "replied", "2027-03-03", "{\"tone\":\"out-of-office\"}");
      event(
          databaseTables,
          MEI,
          "message-bounced",
          "2027-03-04",
          named(MEI, 1).replace("}", ",\"kind\":\"hard\"}"));

      List<ObservedResponses> observed =
          VersionStore.await(new PgObservedResponses(versionStore.database.pool()).observed());

      assertThat(observed)
          .containsExactlyInAnyOrder(
              new ObservedResponses(
                  "hello", Purpose.OUTREACH, Stage.AWARENESS, 2, 1, 1, 0, 0, 0, 0, 1, 0, 0, 1, 0),
              new ObservedResponses(
                  "story",
                  Purpose.OUTREACH,
                  Stage.CONSIDERATION,
                  1,
                  0,
                  0,
                  1,
                  1,
                  0,
                  1,
                  0,
                  0,
                  0,
                  0,
                  0));
    }
  }

  /** Reading one message's events after the other's would take for ever here. */
  @Test
  void observed_ofManyMessages_readsEachTableOnce(DatabaseTables databaseTables) {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      databaseTables.execute(
          "insert into message (candidate_id, decision, position, touch_key, kind, topic, template,"
              + " via, title, rule, reason, state, created_at, not_before, finished_at)"
              + " select md5((n % 20000)::text)::uuid, n / 20000, 0, n::text, 'message', 't', 'hello',"
              + " 'EMAIL', '', '', '', 'sent', now(), now(), timestamptz '2027-03-01'"
              + " from generate_series(0, 59999) n");
      databaseTables.execute(
          "insert into event (candidate_id, id, type, occurred_at, received_at, source, data)"
              + " select md5(n::text)::uuid, 'r', 'replied', timestamptz '2027-03-02', now(), 'api',"
              + " '{\"tone\":\"neutral\"}' from generate_series(0, 19999) n");
      databaseTables.execute("analyze");

      List<ObservedResponses> observed =
          VersionStore.await(new PgObservedResponses(versionStore.database.pool()).observed());

      assertThat(observed).hasSize(1);
      assertThat(observed.get(0).sent()).isEqualTo(60_000);
      assertThat(observed.get(0).neutral()).isEqualTo(20_000);
    }
  }

  private static String named(String candidate, int decision) {
    return "{\"message\":\"m-" + candidate.replace("-", "") + "-" + decision + "-0\"}";
  }

  private static void decided(
      DatabaseTables databaseTables, String candidate, int number, String stage) {
    databaseTables.execute(
        "insert into decision values ('%s', %d, now(), 'p', 'touch', null, '[]', '{\"stage\":\"%s\"}')"
            .formatted(candidate, number, stage));
  }

  private static void message(
      DatabaseTables databaseTables,
      String candidate,
      int decision,
      String template,
      String state,
      String day) {
    databaseTables.execute(
        ("insert into message (candidate_id, decision, position, touch_key, kind, topic, template,"
                + " via, title, rule, reason, state, created_at, not_before, finished_at) values"
                + " ('%s', %d, 0, '%s', 'message', 't', '%s', 'EMAIL', '', '', '', '%s', now(), now(),"
                + " %s)")
            .formatted(
                candidate,
                decision,
                template,
                template,
                state,
                day == null ? "null" : "timestamptz '" + day + "'"));
  }

  private static void event(
      DatabaseTables databaseTables, String candidate, String type, String day, String data) {
    databaseTables.execute(
        ("insert into event (candidate_id, id, type, occurred_at, received_at, source, data) values"
                + " ('%s', '%s', '%s', timestamptz '%s' + interval '1 hour', now(), 'api', '%s')")
            .formatted(candidate, type + day, type, day, data));
  }
}
