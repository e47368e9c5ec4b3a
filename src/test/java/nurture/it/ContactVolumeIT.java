package nurture.it;

import static nurture.it.DecidingStore.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nurture.event.EventEnvelope;
import nurture.journey.RuleEvaluator;
import nurture.store.PgCandidateQueue;
import nurture.store.PgEventLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is limited over many candidates together holds however many nodes decide at once. */
@ExtendWith(TestPostgres.class)
final class ContactVolumeIT {

  private static final Instant NOON = Instant.parse("2027-03-10T12:00:00Z");
  private static final int MOST = 5;

  private static final String VOLUME =
      """
      rule "Limit candidates in contact at one employer"
      when
          Volume( !inContact, colleagues >= 5, $again : again )
      then
          insert( Veto.of(Via.EMAIL).until($again).because("enough colleagues are in contact") );
      end

      rule "Pause outreach after a colleague replied"
      when
          Volume( colleagueReplyDays < 7, $again : again )
      then
          insert( Veto.of(Via.EMAIL).until($again).because("a colleague replied") );
      end

      rule "Approach no new candidate while too many wait for the owner"
      when
          Volume( !inContact, ownerWaiting >= 2, $again : again )
      then
          insert( Veto.of(Via.EMAIL).until($again).because("too many wait for the owner") );
      end
      """;

  private static final String QUESTION =
      """
      rule "A question is a task"
      when
          LastReply( tone == Tone.NEUTRAL )
      then
          insert( Task.named("answer").asking("Answer them").as(Purpose.ANSWER) );
      end
      """;

  private static DatabaseTables tables;
  private static DecidingStore store;
  private static RuleEvaluator evaluator;
  private static PgEventLog events;
  private static final List<PgCandidateQueue> NODES = new ArrayList<>();

  @BeforeAll
  static void open(@TempDir Path rules, DatabaseTables tables) {
    ContactVolumeIT.tables = tables;
    TestPlaybooks.write(rules.resolve("guard/volume.drl"), VOLUME);
    TestPlaybooks.write(rules.resolve("journey/questions.drl"), QUESTION);
    store = new DecidingStore(tables, 12, TestPlaybooks.simple(rules));
    evaluator = store.evaluator();
    events = store.events();
    for (int node = 0; node < 3; node++) {
      NODES.add(store.queue(store.workers("volume-" + node, 2)));
    }
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void manyOfFewEmployers_decidedByThreeNodesAtOnce_areWrittenToAsManyAsMayBe() {
    List<String> spellings =
        List.of("Fjordbank", "Fjordbank AS", "FJORDBANK, A.S.", " fjordbank ", "Fjordbank Ltd.");
    Map<String, String> employers = new TreeMap<>();
    for (int i = 0; i < 60; i++) {
      employers.put("fjord-" + i, spellings.get(i % spellings.size()));
      employers.put("harbor-" + i, "Harbor Logistics");
      employers.put("alone-" + i, "Employer " + i);
      employers.put("none-" + i, "");
    }
    post(employers, NOON);

    decideAll(NOON, 7);

    assertThat(written("fjord-")).isEqualTo(MOST);
    assertThat(written("harbor-")).isEqualTo(MOST);
    assertThat(written("alone-")).isEqualTo(60);
    assertThat(written("none-")).isEqualTo(60);
    assertThat(
            tables.count(
                "select count(*) from decision where explanation::text like"
                    + " '%enough colleagues are in contact%'"))
        .as("the others wait with a reason")
        .isEqualTo(2 * (60 - MOST));

    decideAll(NOON.plus(Duration.ofDays(2)), 20);
    assertThat(written("fjord-")).as("days later they are the same").isEqualTo(MOST);

    decideAll(NOON.plus(Duration.ofDays(31)), 7);
    assertThat(written("fjord-")).as("a month later others are next").isEqualTo(2 * MOST);
  }

  @Test
  void aColleagueReplies_othersOfTheEmployerWait() {
    post(Map.of("first", "Northwind"), NOON);
    decideAll(NOON, 10);
    append(event("first", "reply", "replied", "{\"tone\":\"positive\"}", NOON));
    decideAll(NOON, 10);

    post(Map.of("second", "Northwind Inc", "elsewhere", "Southwind"), NOON);
    decideAll(NOON.plus(Duration.ofDays(3)), 10);
    assertThat(written("second")).isZero();
    assertThat(written("elsewhere")).isEqualTo(1);

    decideAll(NOON.plus(Duration.ofDays(8)), 10);
    assertThat(written("second")).isEqualTo(1);
  }

  @Test
  void tooManyWaitForTheOwner_noNewCandidateIsApproached() {
    for (String ref : List.of("asks-1", "asks-2")) {
      post(Map.of(ref, "Company of " + ref), "Maren@example.com", NOON);
      decideAll(NOON, 10);
      append(event(ref, "question", "replied", "{\"tone\":\"neutral\"}", NOON));
      decideAll(NOON, 10);
    }

    post(Map.of("new-maren", "Company A"), "maren@example.com", NOON);
    post(Map.of("new-noor", "Company B"), "noor@example.com", NOON);
    decideAll(NOON, 10);

    assertThat(written("new-maren")).isZero();
    assertThat(written("new-noor")).isEqualTo(1);
  }

  /** Three nodes, until none of them finds a candidate to decide about. */
  private static void decideAll(Instant now, int most) {
    List<Future<Integer>> working = new ArrayList<>();
    for (PgCandidateQueue node : NODES) {
      for (int lane = 0; lane < 2; lane++) {
        working.add(lane(node, most, now));
      }
    }
    await(Future.all(working));
  }

  private static Future<Integer> lane(PgCandidateQueue node, int most, Instant now) {
    return node.round(most, now, evaluator)
        .compose(
            done ->
                done.isEmpty()
                    ? Future.succeededFuture(0)
                    : lane(node, most, now).map(more -> more + done.size()));
  }

  private static void post(Map<String, String> employers, Instant at) {
    post(employers, "", at);
  }

  private static void post(Map<String, String> employers, String owner, Instant at) {
    employers.forEach(
        (ref, employer) ->
            append(
                event(
                    ref,
                    "known",
                    "candidate-upserted",
                    "{\"profile\":{\"name\":\"Ada\",\"email\":\"%s@example.com\",\"employer\":\"%s\",\"owner\":\"%s\"}}"
                        .formatted(ref, employer, owner),
                    at),
                event(
                    ref,
                    "consent",
                    "consent-given",
                    "{\"via\":\"email\",\"basis\":\"consent\"}",
                    at)));
  }

  private static EventEnvelope event(String ref, String id, String type, String data, Instant at) {
    return new EventEnvelope(ref, id, at, type, data, "test");
  }

  private static void append(EventEnvelope... reported) {
    await(events.append(List.of(reported), NOON));
  }

  private static long written(String refs) {
    return tables.count(
        "select count(*) from message m join candidate c on c.id = m.candidate_id"
            + " where m.kind = 'message' and c.ref like '"
            + refs
            + "%'");
  }
}
