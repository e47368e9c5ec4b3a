package nurture.journey;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.alan;
import static nurture.people.People.happened;
import static nurture.rules.InlineRules.rule;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import nurture.batch.ExponentialBackoff;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.candidate.Touch;
import nurture.decision.DecisionId;
import nurture.decision.DecisionOutcome;
import nurture.event.CandidateEvent.LinkClicked;
import nurture.event.CandidateEvent.Noted;
import nurture.event.RecordedEvent;
import nurture.event.Stage;
import nurture.event.Via;
import nurture.rules.EvaluationFailed;
import nurture.rules.InlineRules;
import nurture.rules.RuleBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RuleEvaluatorTest {

  private static final UUID ID = new UUID(1, 2);
  private static final ExponentialBackoff BACKOFF =
      new ExponentialBackoff(Duration.ofMinutes(1), Duration.ofHours(1));

  private static RuleBook book;

  private final MeterRegistry meters = new SimpleMeterRegistry();
  private final RuleEvaluator ruleEvaluator = deciding((candidate, version) -> book);

  @BeforeAll
  static void compile() {
    book =
        InlineRules.book(
            Map.of(
                "journey/all.drl",
                rule(
                        "Who clicked is written to",
                        "Interest( topic == \"java\" )  Reach( via == Via.EMAIL, usable )",
                        "insert( Send.message(\"java-news\") ); insert( Move.to(Stage.CONSIDERATION) );"
                            + " insert( Tag.as(\"warm\") ); insert( Task.named(\"research\") );")
                    + rule(
                        "Alan breaks it",
                        "Candidate( ref == \"alan\" )",
                        "insert( Send.message(\"alan\").by(Via.PHONE) );")));
  }

  @AfterAll
  static void close() {
    book.close();
  }

  @Test
  void judge_withNews_appliesThemDecidesAndWritesTheOutcomeIntoTheDossier() {
    RecordedEvent click = happened(NOON.minusSeconds(60), clicked());

    EvaluationResult.Decided decided =
        (EvaluationResult.Decided) ruleEvaluator.evaluate(claimed(ada(), click), NOON);

    assertThat(decided.applied())
        .containsExactly(new AppliedEvent(click.id(), clicked(), "clicked a link on java"));
    assertThat(decided.decision().id()).isEqualTo(new DecisionId(ID, 8));
    assertThat(decided.decision().outcome()).isEqualTo(DecisionOutcome.SEND);
    Dossier next = decided.dossier();
    assertThat(next.engagement().clicks()).containsKey("java");
    assertThat(next.funnel().stage()).isEqualTo(Stage.CONSIDERATION);
    assertThat(next.funnel().history().get(0).why()).isEqualTo("Who clicked is written to");
    assertThat(next.care().tags()).containsExactly("warm");
    assertThat(next.touches().recent())
        .containsExactly(
            touch(0, "java-news", Optional.of(Via.EMAIL), Touch.State.PLANNED),
            touch(1, "research", Optional.empty(), Touch.State.OPEN).asking("research"));
    assertThat(next.touches().total()).isEqualTo(2);
  }

  @Test
  void judge_withoutAnythingNew_changesNothing() {
    EvaluationResult.Decided decided =
        (EvaluationResult.Decided) ruleEvaluator.evaluate(claimed(ada()), NOON);

    assertThat(decided.decision().outcome()).isEqualTo(DecisionOutcome.NOTHING);
    assertThat(decided.dossier()).isEqualTo(ada());
    assertThat(decided.applied()).isEmpty();
  }

  @Test
  void judge_anAddressNobodyWritesTo_isSeenByTheRulesAndNotKeptInTheDossier() {
    ClaimedCandidate suppressed =
        new ClaimedCandidate(
            ID,
            "ada",
            7,
            0,
            Set.of(ada().person().email()),
            ada(),
            List.of(happened(NOON, clicked())));

    EvaluationResult.Decided decided =
        (EvaluationResult.Decided) ruleEvaluator.evaluate(suppressed, NOON);

    assertThat(decided.decision().outcome()).isEqualTo(DecisionOutcome.NOTHING);
    assertThat(decided.dossier().permissions().suppression(Via.EMAIL)).isEmpty();
  }

  @Test
  void judge_whenARuleThrows_quarantinesWithTheNewsAppliedAndBacksOff() {
    RecordedEvent note = happened(NOON, new Noted("hello", Optional.empty()));
    ClaimedCandidate third =
        new ClaimedCandidate(ID, "alan", 7, 2, Set.of(), alan(), List.of(note));

    EvaluationResult.Quarantined quarantined =
        (EvaluationResult.Quarantined) ruleEvaluator.evaluate(third, NOON);

    assertThat(quarantined.id()).isEqualTo(ID);
    assertThat(quarantined.number()).isEqualTo(8);
    assertThat(quarantined.dossier().orElseThrow().care().notes()).hasSize(1);
    assertThat(quarantined.applied()).extracting(AppliedEvent::said).containsExactly("note added");
    assertThat(quarantined.reason())
        .startsWith("rule \"Alan breaks it\" threw IllegalArgumentException: PHONE is used");
    assertThat(quarantined.attempts()).isEqualTo(3);
    assertThat(quarantined.at()).isEqualTo(NOON);
    assertThat(quarantined.retryAt()).isEqualTo(NOON.plus(Duration.ofMinutes(4)));
  }

  @Test
  void judge_whenARuleThrows_saysWhichBookCouldNotDecideAboutWhom() {
    List<String> told = new ArrayList<>();
    ActiveRuleBooks activeRuleBooks =
        new ActiveRuleBooks() {
          @Override
          public RuleBook of(UUID candidate, OptionalLong armVersion) {
            return book;
          }

          @Override
          public void failed(UUID candidate, RuleBook failing, EvaluationFailed why) {
            told.add(candidate + " " + failing.version() + " " + why.getMessage());
          }
        };

    assertThat(deciding(activeRuleBooks).evaluate(claimed(alan()), NOON))
        .isInstanceOf(EvaluationResult.Quarantined.class);
    assertThat(deciding(activeRuleBooks).evaluate(claimed(ada()), NOON))
        .isInstanceOf(EvaluationResult.Decided.class);

    assertThat(told)
        .singleElement(as(STRING))
        .startsWith(ID + " " + book.version() + " rule \"Alan breaks it\" threw ");
  }

  @Test
  void judge_whenThereIsNoBook_quarantinesInsteadOfThrowing() {
    RuleEvaluator bookless =
        deciding(
            (candidate, version) -> {
              throw new IllegalStateException("no playbook yet");
            });

    EvaluationResult.Quarantined quarantined =
        (EvaluationResult.Quarantined) bookless.evaluate(claimed(ada()), NOON);

    assertThat(quarantined.reason()).contains("no playbook yet");
    assertThat(quarantined.attempts()).isEqualTo(1);
  }

  @Test
  void judge_asksForTheBookEachTime() {
    int[] asked = new int[1];
    RuleEvaluator counting =
        deciding(
            (candidate, version) -> {
              assertThat(candidate).isEqualTo(ID);
              asked[0]++;
              return book;
            });

    assertThat(counting.evaluate(claimed(ada()), NOON))
        .isInstanceOf(EvaluationResult.Decided.class);
    assertThat(counting.evaluate(claimed(ada()), NOON))
        .isInstanceOf(EvaluationResult.Decided.class);

    assertThat(asked[0]).isEqualTo(2);
  }

  @Test
  void judge_theSameTwice_isEqual() {
    ClaimedCandidate claimedCandidate = claimed(ada(), happened(NOON, clicked()));

    assertThat(ruleEvaluator.evaluate(claimedCandidate, NOON))
        .isEqualTo(ruleEvaluator.evaluate(claimedCandidate, NOON));
  }

  @Test
  void broken_leavesTheNewsWaiting() {
    EvaluationResult evaluationResult =
        ruleEvaluator.broken(ID, 7, 0, NOON, new IllegalStateException("unreadable"));

    assertThat(evaluationResult)
        .isEqualTo(
            new EvaluationResult.Quarantined(
                ID,
                8,
                Optional.empty(),
                List.of(),
                "cannot be evaluated: unreadable",
                1,
                NOON,
                NOON.plus(Duration.ofMinutes(1)),
                Optional.empty()));
    assertThat(Journey.decision(evaluationResult)).isEmpty();
  }

  private RuleEvaluator deciding(ActiveRuleBooks activeRuleBooks) {
    return new RuleEvaluator(activeRuleBooks, BACKOFF, meters);
  }

  private static ClaimedCandidate claimed(Dossier dossier, RecordedEvent... news) {
    return new ClaimedCandidate(ID, dossier.ref(), 7, 0, Set.of(), dossier, List.of(news));
  }

  private static Touch touch(int position, String topic, Optional<Via> via, Touch.State state) {
    return new Touch(
        nurture.decision.MessageId.of(new DecisionId(ID, 8), position).toString(),
        topic,
        via,
        Purpose.OUTREACH,
        List.of(),
        state,
        NOON,
        Optional.empty(),
        Optional.of(ada().person().zone()),
        "",
        Optional.empty(),
        Optional.empty());
  }

  private static LinkClicked clicked() {
    return new LinkClicked(Optional.empty(), Optional.empty(), Optional.of("java"));
  }
}
