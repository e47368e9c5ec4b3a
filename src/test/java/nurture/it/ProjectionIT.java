package nurture.it;

import static nurture.it.DecidingStore.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nurture.candidate.facts.World;
import nurture.event.EventEnvelope;
import nurture.store.PgCandidateQueue;
import nurture.store.PgProjection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Facts of candidates whom an earlier version left are projected as an evaluation projects them.
 */
@ExtendWith(TestPostgres.class)
final class ProjectionIT {

  private static final Instant NOON = Instant.parse("2027-03-10T12:00:00Z");
  private static final String[] REFS = {"missing", "older", "kept"};

  private static final String FLAG_TERM = "\"\"flag:known to us\"\", ";
  private static final String FLAGGED = "\"{\"\"known to us\"\"}\"";

  private static final String POLICY =
      """
      rule "Known to us"
      when
          Candidate()
      then
          insert( Flag.set("known to us") );
      end
      """;

  @TempDir private Path rules;

  @Test
  void fill_projectsWhatIsMissingOrOlder_asAnEvaluationDoes(DatabaseTables tables) {
    TestPlaybooks.write(rules.resolve("policy/known.drl"), POLICY);
    try (DecidingStore store = new DecidingStore(tables, 4, TestPlaybooks.simple(rules))) {
      PgCandidateQueue queue = store.queue(store.workers("projection", 2));
      for (String ref : REFS) {
        await(
            store
                .events()
                .append(
                    List.of(
                        event(ref, "candidate-upserted", profile(ref)),
                        event(ref, "consent-given", "{\"via\":\"email\",\"basis\":\"consent\"}")),
                    NOON));
        await(queue.one(ref, NOON, store.evaluator()));
      }
      List<String> evaluated = projected(tables);
      tables.execute("delete from candidate_facts where candidate_ref = 'missing'");
      tables.execute(
          "update candidate_facts set edition = 0, candidate_owner = null, role_employer = 'x'"
              + " where candidate_ref = 'older'");

      PgProjection projection =
          new PgProjection(store.vertx(), store.pool(), () -> World.EMPTY, () -> NOON);

      assertThat(await(projection.fill())).isEqualTo(2);
      assertThat(projected(tables))
          .isEqualTo(
              evaluated.stream()
                  .map(
                      row ->
                          row.startsWith("missing")
                              ? row.replace(FLAGGED, "{}").replace(FLAG_TERM, "")
                              : row)
                  .toList());
      assertThat(await(projection.fill())).as("the second time").isZero();
    }
  }

  private static List<String> projected(DatabaseTables tables) {
    return Stream.of("candidate_facts", "candidate_asked_facts", "candidate_fact_lists")
        .flatMap(
            table ->
                tables
                    .texts(
                        "select c.ref || ' ' || t::text from "
                            + table
                            + " t join candidate c on c.id = t.candidate_id order by 1")
                    .stream())
        .toList();
  }

  private static EventEnvelope event(String ref, String type, String data) {
    return new EventEnvelope(ref, ref + "-" + type, NOON, type, data, "test");
  }

  private static String profile(String ref) {
    return "{\"profile\":" + PostedEvents.profile("Ada", PostedEvents.email(ref)) + "}";
  }
}
