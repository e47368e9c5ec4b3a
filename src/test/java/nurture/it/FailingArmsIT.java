package nurture.it;

import static nurture.it.VersionStore.NOON;
import static nurture.it.VersionStore.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nurture.store.PgService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Arms of experiments whose version of the playbook cannot decide, on real PostgreSQL. */
@ExtendWith(TestPostgres.class)
final class FailingArmsIT {

  private static final int TOLERATED = 2;
  private static final UUID OLD = new UUID(1, 1);
  private static final UUID CONTROL = new UUID(1, 2);
  private static final UUID LATER = new UUID(1, 3);

  @Test
  void armWhoseVersionFailsTooOften_stopsByItselfWithTheReason_andACandidateIsDecidedAboutAgain(
      DatabaseTables tables) {
    try (VersionStore store = new VersionStore(tables)) {
      experiment(tables, OLD, "{\"name\":\"new\"}, {\"name\":\"old\",\"playbook\":1}", "");
      experiment(tables, CONTROL, "{\"name\":\"one\",\"playbook\":1}, {\"name\":\"other\"}", "");
      experiment(
          tables, LATER, "{\"name\":\"new\"}, {\"name\":\"old\",\"playbook\":1}", " + '1 h'");
      tables.execute(
          "insert into candidate (id, ref, due_at, created_at, quarantined_since) values"
              + " ('%s', 'ada', '2030-01-01', now(), now())".formatted(candidate(1)));
      PgService service = new PgService(store.database.pool());
      for (int i = 1; i <= TOLERATED; i++) {
        await(service.suspect(1, candidate(i), "it threw", NOON));
        await(service.suspect(2, candidate(i), "it threw", NOON));
      }
      assertThat(await(service.stopArms(1, TOLERATED, "it threw", NOON))).isFalse();
      await(service.suspect(1, candidate(3), "it threw", NOON));

      assertThat(await(service.stopArms(1, TOLERATED, "it threw", NOON))).isTrue();

      String why =
          "version 1 of the playbook could not decide about 3 candidates, the last because it"
              + " threw";
      assertThat(
              tables.texts("select experiment_id || arm || by || ': ' || why from experiment_stop"))
          .containsExactly(OLD + "oldserver: " + why);
      assertThat(
              tables.texts(
                  "select name || ': ' || state || ' ' || said from experiment order by 1"))
          .containsExactly(OLD + ": RUNNING ", CONTROL + ": STOPPED " + why, LATER + ": RUNNING ");
      assertThat(
              tables.texts(
                  "select action || ' ' || actor || ' ' || detail from audit order by seq"))
          .containsExactly("stop arm server old: " + why, "stop experiment server " + why);
      assertThat(tables.texts("select due_at = '%s' from candidate".formatted(NOON)))
          .containsExactly("t");
      assertThat(await(service.stopArms(1, TOLERATED, "it threw", NOON))).isFalse();
    }
  }

  private static UUID candidate(int number) {
    return new UUID(2, number);
  }

  private static void experiment(DatabaseTables tables, UUID id, String arms, String since) {
    tables.execute(
        """
        set session_replication_role = replica;
        insert into experiment (id, name, campaign_id, plan, state, said, version, by, at, started_at)
        values ('%1$s', '%1$s', '%1$s', '{"arms": [%2$s], "windowDays": 14, "baseRate": 5, "lift": 3, "alpha": 5, "power": 80}',
          'RUNNING', '', 1, 'rosa', '%3$s', timestamptz '%3$s'%4$s)"""
            .formatted(id, arms.replace("\"name\"", "\"weight\": 50, \"name\""), NOON, since));
  }
}
