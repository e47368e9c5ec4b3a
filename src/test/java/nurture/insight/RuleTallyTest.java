package nurture.insight;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.inDays;
import static nurture.rules.InlineRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nurture.decision.Arbitration;
import nurture.decision.ArbitrationContext;
import nurture.decision.AttributedOpinion;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.decision.MessageNeeds;
import nurture.decision.MissingDatum;
import nurture.decision.Send;
import nurture.rules.InlineRules;
import nurture.rules.RuleBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What is counted of a decision about Ada in which one rule wins, one loses and one is vetoed. */
final class RuleTallyTest {

  private static final RuleBook BOOK =
      InlineRules.book(
          Map.of(
              "policy/words.drl",
              rule("Every channel is a word", "Reach()", "insert( Flag.set(\"channel\") );"),
              "journey/touches.drl",
              rule(
                      "Wins",
                      "Candidate()",
                      "insert( Send.message(\"a\").weighing(Weight.PRESSING) );")
                  + rule("Loses", "Candidate()", "insert( Send.message(\"b\") );")
                  + rule(
                      "Is vetoed",
                      "Candidate()",
                      "insert( Task.named(\"c\").by(Via.PHONE) ); insert( Task.named(\"d\").by(Via.PHONE) );")
                  + rule(
                      "Moves",
                      "Candidate( stage == Stage.AWARENESS )",
                      "insert( Move.to(Stage.CONSIDERATION) );")
                  + rule("Stays", "Candidate()", "insert( Move.to(Stage.AWARENESS) );"),
              "guard/phone.drl",
              rule("Nobody is called", "Candidate()", "insert( Veto.of(Via.PHONE) );")));

  @AfterAll
  static void close() {
    BOOK.close();
  }

  @Test
  void decision_counted_countsOnceForARule_howeverOftenItFired() {
    List<String> counted = counted(NOON);

    assertThat(counted)
        .containsExactly(
            "Every channel is a word/: fired 1 asked 0 won 0 lost 0 vetoed 0",
            "Is vetoed/: fired 1 asked 1 won 0 lost 0 vetoed 1",
            "Is vetoed/Nobody is called: fired 0 asked 0 won 0 lost 0 vetoed 1",
            "Loses/: fired 1 asked 1 won 0 lost 1 vetoed 0",
            "Moves/: fired 1 asked 1 won 1 lost 0 vetoed 0",
            "Nobody is called/: fired 1 asked 0 won 0 lost 0 vetoed 0",
            "Stays/: fired 1 asked 0 won 0 lost 0 vetoed 0",
            "Wins/: fired 1 asked 1 won 1 lost 0 vetoed 0");
  }

  @Test
  void decisions_ofOneDay_addUp_andOfTwoDaysDoNot() {
    List<String> one = counted(NOON, NOON.plusSeconds(60));
    List<String> two = counted(NOON, inDays(1));

    assertThat(one).contains("Loses/: fired 2 asked 2 won 0 lost 2 vetoed 0");
    assertThat(two).hasSize(16).contains("Loses/: fired 1 asked 1 won 0 lost 1 vetoed 0");
  }

  @Test
  void keys_given_areInOneOrder() {
    RuleTally tally = tally(inDays(1), NOON);
    List<RuleTally.Key> keys = new ArrayList<>();
    tally.forEach((key, counts) -> keys.add(key));

    assertThat(keys).isSorted();
    assertThat(keys.get(0).day()).isEqualTo(LocalDate.of(2026, 11, 18));
    assertThat(keys.get(0).playbook()).isEqualTo(BOOK.version());
  }

  @Test
  void last_counted_isTheNewest() {
    List<Instant> last = new ArrayList<>();
    tally(NOON.plusSeconds(60), NOON).forEach((key, counts) -> last.add(counts.last()));

    assertThat(last).isNotEmpty().containsOnly(NOON.plusSeconds(60));
  }

  @Test
  void messageSetAsideForWantOfData_isLost_thoughTheOwnerIsAskedForThem() {
    MessageNeeds needs =
        (message, dossier, now) ->
            List.of(new MissingDatum("personal.reason", "what interests them"));
    AttributedOpinion letter = new AttributedOpinion("Writes", Send.message("letter"));
    DecisionId id = new DecisionId(new UUID(1, 2), 1);
    Decision decision =
        Arbitration.arbitrate(
            new ArbitrationContext(id, ada(), NOON, "v1", needs), List.of(letter), List.of());
    RuleTally tally = new RuleTally();
    tally.add(decision);

    assertThat(decision.chores()).hasSize(1);
    tally.forEach(
        (key, counts) -> {
          assertThat(key.rule()).isEqualTo("Writes");
          assertThat(List.of(counts.asked(), counts.won(), counts.lost(), counts.vetoed()))
              .containsExactly(1L, 0L, 1L, 0L);
        });
  }

  private static List<String> counted(Instant... at) {
    List<String> counted = new ArrayList<>();
    tally(at)
        .forEach(
            (key, n) ->
                counted.add(
                    "%s/%s: fired %d asked %d won %d lost %d vetoed %d"
                        .formatted(
                            key.rule(),
                            key.guard(),
                            n.fired(),
                            n.asked(),
                            n.won(),
                            n.lost(),
                            n.vetoed())));
    return counted;
  }

  private static RuleTally tally(Instant... at) {
    RuleTally tally = new RuleTally();
    for (Instant each : at) {
      tally.add(BOOK.decide(new DecisionId(new UUID(1, 2), 1), ada(), each));
    }
    return tally;
  }
}
