package nurture.rules;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.alan;
import static nurture.people.People.inDays;
import static nurture.people.People.sent;
import static nurture.rules.InlineRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nurture.candidate.Dossier;
import nurture.decision.AttributedOpinion;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.decision.DecisionOutcome;
import nurture.decision.FiredRule;
import nurture.decision.Send;
import nurture.event.Via;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a compiled book decides. Compiling is what takes time, so one book serves most tests. */
class RuleBookTest {

  private static final Map<String, String> FILES =
      Map.of(
          "policy/words.drl",
          rule("Nobody wrote yet", "Contact( !ever )", "insert( Flag.set(\"new\") );"),
          "journey/touch.drl",
          rule(
                  "New people are greeted",
                  "Flag( name == \"new\" )",
                  "insert( Send.message(\"intro\").because(\"nobody wrote yet\") );")
              + rule(
                  "Known people are tagged",
                  "not Flag( name == \"new\" )",
                  "insert( Tag.as(\"known\") );"),
          "guard/quiet.drl",
          rule(
                  "What is sent is looked at",
                  "Send( template == \"intro\" )  Candidate( ref == \"alan\" )",
                  "insert( Veto.of(Via.EMAIL).because(\"alan reads no mail\") );")
              + rule(
                  "Held people stay alone",
                  "Candidate( tags contains \"held\" )  $m : EvaluationTime()",
                  "insert( Hold.until($m.inDays(2)) ); insert( Hold.until($m.inDays(-2)) );"));

  private static final DecisionId ID = new DecisionId(new UUID(1, 2), 1);

  private static RuleBook book;

  @BeforeAll
  static void compile() {
    book = InlineRules.book(FILES);
  }

  @AfterAll
  static void close() {
    book.close();
  }

  @Test
  void decide_firesPolicyThenJourneyThenGuard() {
    Decision decision = decide(alan());

    assertThat(decision.fired())
        .extracting(FiredRule::rule)
        .containsExactly("Nobody wrote yet", "New people are greeted", "What is sent is looked at");
    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.VETOED);
  }

  @Test
  void decide_journeyRulesThatAskForNoWord_seeThePolicysWords() {
    Decision decision = decide(ada().planned(sent("m-1", "intro", NOON)));

    assertThat(decision.fired())
        .extracting(FiredRule::rule)
        .containsExactly("Known people are tagged");
    assertThat(decide(ada()).fired())
        .extracting(FiredRule::rule)
        .doesNotContain("Known people are tagged");
  }

  @Test
  void decide_everyOpinion_carriesTheNameOfItsRule() {
    assertThat(decide(alan()).opinions())
        .extracting(AttributedOpinion::rule)
        .containsExactly("New people are greeted", "What is sent is looked at");
    assertThat(decide(ada()).touch().orElseThrow().rule()).isEqualTo("New people are greeted");
  }

  @Test
  void decide_everyRuleThatFired_tellsWhatItSaw() {
    assertThat(decide(alan()).fired().get(2).saw())
        .extracting(fact -> fact.getClass().getSimpleName())
        .containsExactlyInAnyOrder("Send", "Candidate");
  }

  @Test
  void decide_theSameTwice_isEqual() {
    assertThat(decide(alan())).isEqualTo(decide(alan()));
    assertThat(decide(alan()).playbook()).isEqualTo(book.version());
  }

  @Test
  void decide_fromFourThreadsAtOnce_isEqualToo() throws Exception {
    Decision vetoed = decide(alan());
    Decision greeted = decide(ada());
    ExecutorService threads = Executors.newFixedThreadPool(4);

    List<Callable<Boolean>> calls =
        IntStream.range(0, 400)
            .<Callable<Boolean>>mapToObj(
                i ->
                    () ->
                        i % 2 == 0 ? decide(alan()).equals(vetoed) : decide(ada()).equals(greeted))
            .toList();
    List<Future<Boolean>> answers = threads.invokeAll(calls);
    threads.shutdown();

    for (Future<Boolean> answer : answers) {
      assertThat(answer.get()).isTrue();
    }
  }

  @Test
  void objections_againstAMessage_areTheVetoesAndHoldsThatStandNow() {
    Dossier held = ada().tagged(List.of("held"));

    assertThat(book.objections(alan(), Send.message("intro"), NOON))
        .extracting(AttributedOpinion::rule)
        .containsExactly("What is sent is looked at");
    assertThat(book.objections(alan(), Send.message("intro").by(Via.SMS), NOON)).isEmpty();
    assertThat(book.objections(alan(), Send.message("other"), NOON)).isEmpty();
    assertThat(book.objections(ada(), Send.message("intro"), NOON)).isEmpty();
    assertThat(book.objections(held, Send.message("other").by(Via.SMS), NOON))
        .extracting(v -> ((nurture.decision.Hold) v.opinion()).until())
        .containsExactly(inDays(2));
  }

  @Test
  void rules_areListedWithTheirPlace() {
    assertThat(book.rules())
        .extracting(RuleCard::name, RuleCard::phase, RuleCard::file, RuleCard::line)
        .contains(
            tuple("Nobody wrote yet", "policy", "policy/words.drl", 1),
            tuple("Known people are tagged", "journey", "journey/touch.drl", 7))
        .hasSize(5);
  }

  @Test
  void compile_yesOrNoBesideSeveralChannels_isTaken() {
    String usable =
        "Reach( via != Via.EMAIL && via != Via.SMS, usable == true, suppressed == false )";

    RuleBook book =
        InlineRules.book(
            Map.of(
                "journey/a.drl", rule("Other channels", usable, "insert( Tag.as(\"other\") );")));

    assertThat(book.rules()).hasSize(1);
  }

  @Test
  void version_changesWithAnyByteOfAnyFile() {
    Map<String, String> changed = new HashMap<>(FILES);
    changed.merge("policy/words.drl", " ", String::concat);
    Map<String, String> renamed = new HashMap<>(FILES);
    renamed.put("policy/other.drl", renamed.remove("policy/words.drl"));

    assertThat(book.version()).matches("[0-9a-f]{12}").isEqualTo(RuleFiles.checksum(FILES));
    assertThat(RuleFiles.checksum(changed)).isNotEqualTo(book.version());
    assertThat(RuleFiles.checksum(renamed)).isNotEqualTo(book.version());
    assertThat(RuleFiles.checksum(Map.of("policy/a.drl", "b", "policy/c.drl", "")))
        .isNotEqualTo(RuleFiles.checksum(Map.of("policy/a.drl", "", "policy/c.drl", "b")));
  }

  private static Decision decide(Dossier dossier) {
    return decide(book, dossier);
  }

  private static Decision decide(RuleBook book, Dossier dossier) {
    return book.decide(ID, dossier, NOON);
  }
}
