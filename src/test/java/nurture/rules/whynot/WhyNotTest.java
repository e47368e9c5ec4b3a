package nurture.rules.whynot;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.daysAgo;
import static nurture.people.People.inDays;
import static nurture.people.People.sent;
import static nurture.rules.InlineRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.decision.DecisionId;
import nurture.decision.whynot.RuleAnswer;
import nurture.decision.whynot.RuleProgress;
import nurture.decision.whynot.UnmetCondition;
import nurture.event.CandidateEvent.Replied;
import nurture.event.Tone;
import nurture.rules.Budget;
import nurture.rules.InlineRules;
import nurture.rules.RuleBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Conditions of every form, and what is said when they fail. Ada is asked about at noon. */
final class WhyNotTest {

  private static final DecisionId ID = new DecisionId(new UUID(7, 7), 1);

  private static final Map<String, String> FILES =
      Map.of(
          "policy/words.drl",
          rule("Quiet for long", "Contact( quietDays >= 90 )", "insert( Flag.set(\"quiet\") );")
              + rule("Written to", "Contact( ever )", "insert( Flag.set(\"known\") );")
              + rule("Points", "Contact( ever )", "insert( Points.of(20, \"written to\") );")
              + rule(
                  "Enough points",
                  "accumulate( Points( $p : points ); $score : sum( $p ); $score >= 40 )",
                  "insert( Flag.set(\"receptive\") );"),
          "journey/touches.drl",
          rule("Quiet ones", "Flag( name == \"quiet\" )", "insert( Send.message(\"update\") );")
              + rule(
                  "A join",
                  "$r : LastReply( $days : daysAgo )  TopicHistory( topic == \"hello\", daysAgo < $days )",
                  "insert( Send.message(\"join\") );")
              + rule(
                  "One of two",
                  "( Role( years >= 10 ) or Contact( unanswered > 5 ) )",
                  "insert( Send.message(\"either\") );")
              + rule(
                  "All channels",
                  "forall( $r : Reach() Reach( this == $r, usable ) )",
                  "insert( Send.message(\"all\") );")
              + rule(
                  "Some topic",
                  "exists TopicHistory( topic == \"hello\", daysAgo > 50 )",
                  "insert( Send.message(\"some\") );")
              + rule(
                  "Not known or not receptive",
                  "not ( Flag( name == \"known\" ) and not Flag( name == \"receptive\" ) )",
                  "insert( Send.message(\"neither\") );")
              + rule(
                  "Two in one",
                  "Contact( quietDays > 10 && quietDays < 30 )",
                  "insert( Send.message(\"both\") );")
              + rule(
                  "Wins",
                  "Candidate()",
                  "insert( Send.message(\"wins\").weighing(Weight.PRESSING) );"),
          "guard/guards.drl",
          rule(
              "No mail to the loud",
              "Contact( touchesInWeek > 3 )",
              "insert( Veto.everything() );"));

  private static final RuleBook BOOK = InlineRules.book(FILES);
  private static final WhyNot WHY_NOT = new WhyNot(BOOK);

  @AfterAll
  static void close() {
    BOOK.close();
  }

  @Test
  void comparison_failed_isToldWithTheValueAndWhatIsNeeded() {
    assertThat(said("Quiet for long", writtenTo(61)))
        .isEqualTo(
            "“Quiet for long” did not apply: Contact.quietDays was 61, the rule needs at least 90"
                + " (policy/words.drl:3).");
  }

  @Test
  void word_missing_isTracedToTheRulesThatWouldSayIt() {
    RuleAnswer answer = ask("Quiet ones", writtenTo(61));

    assertThat(answer.sentences())
        .startsWith(
            "“Quiet ones” did not apply: “quiet” is not set (journey/touches.drl:3).",
            "“Quiet for long” would set “quiet”, but Contact.quietDays was 61, the rule"
                + " needs at least 90 (policy/words.drl:3).");
    assertThat(answer.later().speaks())
        .hasValueSatisfying(
            on -> {
              assertThat(BOOK.decide(ID, writtenTo(61), on).fired())
                  .anyMatch(firedRule -> firedRule.rule().equals("Quiet ones"));
              assertThat(on).isBetween(inDays(29), inDays(30));
            });
  }

  @Test
  void join_failed_isToldWithTheValueOfTheOtherFact() {
    Dossier dossier = replied(writtenTo(61), 20);

    assertThat(said("A join", dossier))
        .contains("TopicHistory.daysAgo was 61 (topic \"hello\"), the rule needs less than 20");
  }

  @Test
  void join_withoutTheFirstFact_isToldOfThatOne() {
    assertThat(said("A join", writtenTo(61))).contains("there is no LastReply (");
  }

  @Test
  void alternatives_allFailed_areAllTold() {
    assertThat(said("One of two", writtenTo(61)))
        .contains(
            "of the alternatives none holds: Role.years was 3, the rule needs at least 10;"
                + " Contact.unanswered was 1, the rule needs more than 5");
  }

  @Test
  void forall_failed_isQuotedAsAWhole() {
    RuleAnswer answer = ask("All channels", writtenTo(61));

    assertThat(answer.unmet())
        .singleElement()
        .satisfies(
            unmetCondition -> {
              assertThat(unmetCondition.said()).startsWith("condition 1 was not met: forall(");
              assertThat(unmetCondition.was()).isEmpty();
            });
  }

  @Test
  void severalConditions_failed_areAllTold() {
    String rule =
        """
        rule "Three things"
        when
            Contact( quietDays >= 90, $days : quietDays )
            LastReply( daysAgo < $days )
            Candidate( stage == Stage.LOYALTY )
            Contact( unanswered > 5 )
        then
            insert( Send.message("three").by(Via.EMAIL) );
        end
        rule "For us"
        when
            Contact( unanswered > 6 )
        then
            insert( Send.message("three").by(Via.EMAIL) );
        end
        """;
    try (RuleBook book =
        RuleBook.compile(
            Map.of("journey/three.drl", rule), new Budget(100, Duration.ofSeconds(30)))) {
      WhyNot whyNot = new WhyNot(book);

      List<RuleAnswer> answers = whyNot.ask(whyNot.asking("three"), ID, writtenTo(61), NOON, 20);

      assertThat(answers).extracting(RuleAnswer::rule).containsExactly("For us", "Three things");
      assertThat(answers.get(1).unmet())
          .as("what uses a variable of an unmet condition is left out")
          .extracting(UnmetCondition::number)
          .containsExactly(1, 3, 4);
      assertThat(answers.get(1).sentences())
          .contains(
              "Also, Contact.unanswered was 1, the rule needs more than 5 (journey/three.drl:6).");
      assertThat(RuleAnswer.sentences(answers))
          .containsExactly(
              "“For us” did not apply: Contact.unanswered was 1, the rule needs more than 6"
                  + " (journey/three.drl:12).",
              "If nothing else happens, it will not apply within 20 days.",
              "1 other rule asks for it; it is for another stage or relationship.");
    }
  }

  @Test
  void exists_failed_isToldLikeTheFactItself() {
    assertThat(said("Some topic", writtenTo(40)))
        .contains("TopicHistory.daysAgo was 40 (topic \"hello\"), the rule needs more than 50");
    assertThat(said("Some topic", ada()))
        .contains("there is no TopicHistory at all, and the rule needs one");
  }

  @Test
  void accumulate_failed_isToldWithWhatItCameTo() {
    assertThat(said("Enough points", writtenTo(61)))
        .contains("sum( $p ) was 20, the rule needs at least 40");
    assertThat(said("Enough points", ada())).contains("the rule needs at least 40");
  }

  @Test
  void notOfSeveral_failed_isToldWithBothHalves() {
    RuleAnswer answer = ask("Not known or not receptive", writtenTo(61));

    assertThat(answer.sentences().subList(0, 3))
        .containsExactly(
            "“Not known or not receptive” did not apply: there is “known” and no “receptive”,"
                + " which stops this rule (journey/touches.drl:33).",
            "“Written to” set “known”: Contact.ever true.",
            "“Enough points” would set “receptive”, but sum( $p ) was 20, the rule needs at"
                + " least 40 (policy/words.drl:21).");
  }

  @Test
  void twoTestsInOne_failed_areToldTogether() {
    assertThat(said("Two in one", writtenTo(61)))
        .contains("Contact")
        .contains("quietDays > 10 && quietDays < 30")
        .contains("quietDays 61");
  }

  @Test
  void rule_thatSpokeAndLost_isToldWithTheWinner() {
    RuleAnswer answer = ask("Quiet ones", writtenTo(90));

    assertThat(answer.course()).isEqualTo(RuleProgress.LOST);
    assertThat(answer.sentences())
        .containsExactly(
            "“Quiet ones” applied: send update by email; not done, because only one message or"
                + " task at a time (rule “Wins”).",
            "If nothing else happens, it will not take effect within 100 days.");
  }

  @Test
  void rule_thatWon_isToldSo() {
    RuleAnswer answer = ask("Wins", writtenTo(61));

    assertThat(answer.course()).isEqualTo(RuleProgress.WON);
    assertThat(answer.sentences()).containsExactly("“Wins” applied: send wins by email; done.");
  }

  @Test
  void touchpoint_named_isAskedForByTheRulesThatSayIt() {
    assertThat(WHY_NOT.asking("update")).containsExactly("Quiet ones");
    assertThat(WHY_NOT.touchpoints()).contains("update", "join", "wins");
  }

  @Test
  void rule_nobodyKnows_isRefused() {
    assertThatThrownBy(() -> ask("Quiet one", ada()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is no rule \"Quiet one\"");
  }

  @Test
  void answer_toldTwice_isTheSame_andTheBookDecidesAsBefore() {
    var before = BOOK.decide(ID, writtenTo(61), NOON);

    RuleAnswer first = ask("Quiet ones", writtenTo(61));
    RuleAnswer second = ask("Quiet ones", writtenTo(61));

    assertThat(second).isEqualTo(first);
    assertThat(BOOK.decide(ID, writtenTo(61), NOON)).isEqualTo(before);
  }

  private static String said(String rule, Dossier dossier) {
    return ask(rule, dossier).sentences().get(0);
  }

  private static RuleAnswer ask(String rule, Dossier dossier) {
    return WHY_NOT.ask(List.of(rule), ID, dossier, NOON, 100).get(0);
  }

  private static Dossier writtenTo(int daysAgo) {
    return ada().planned(sent("m-1", "hello", daysAgo(daysAgo)));
  }

  private static Dossier replied(Dossier dossier, int daysAgo) {
    return after(
        dossier,
        daysAgo(daysAgo),
        new Replied(
            Tone.NEUTRAL, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
  }
}
