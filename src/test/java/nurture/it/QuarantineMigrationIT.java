package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A database from before quarantine had its name keeps what it knows. */
@ExtendWith(TestPostgres.class)
final class QuarantineMigrationIT {

  private static final String ID = "'00000000-0000-0000-0000-000000000001'";

  @Test
  void migration_whatWasSetAside_isQuarantined(DatabaseTables older) {
    older.migrate("8");
    older.execute(
        "insert into candidate (id, ref, due_at, created_at, aside_since, aside_reason) values ("
            + ID
            + ", 'ada', now(), now(), '2027-03-10T11:00:00Z', 'a rule threw')");
    older.execute(
        "insert into message (candidate_id, decision, position, touch_key, kind, topic, template,"
            + " title, rule, reason, state, created_at, not_before) values ("
            + ID
            + ", 1, 0, 'k', 'message', 't', 't', '', 'r', '', 'set-aside', now(), now())");
    older.execute(
        "insert into decision (candidate_id, number, decided_at, playbook, outcome, events,"
            + " explanation) values ("
            + ID
            + ", 1, now(), 'p', 'set-aside', '[]',"
            + " '{\"at\":\"x\",\"outcome\":\"set-aside\",\"why\":[\"outcome set-aside\"]}'), ("
            + ID
            + ", 2, now(), 'p', 'nothing', '[]', '{\"outcome\":\"nothing\"}')");

    older.migrate("latest");

    assertThat(
            older.texts(
                "select quarantine_reason from candidate where quarantined_since is not null"))
        .containsExactly("a rule threw");
    assertThat(older.texts("select state from message")).containsExactly("quarantined");
    assertThat(older.texts("select type || ' ' || (data ->> 'message') from event"))
        .as("the dossier learns of it, so that others need not wait")
        .containsExactly("message-quarantined m-00000000000000000000000000000001-1-0");
    assertThat(older.texts("select event_id from event_pending")).hasSize(1);
    assertThat(older.texts("select outcome from decision order by number"))
        .containsExactly("quarantined", "nothing");
    assertThat(older.texts("select explanation::text from decision order by number"))
        .containsExactly(
            "{\"at\":\"x\",\"outcome\":\"quarantined\",\"why\":[\"outcome set-aside\"]}",
            "{\"outcome\":\"nothing\"}");
  }
}
