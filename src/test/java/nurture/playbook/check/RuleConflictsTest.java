package nurture.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nurture.playbook.CheckTime;
import nurture.rules.RuleSource;
import org.junit.jupiter.api.Test;

/** Two rules that speak together and cannot both have their way. */
final class ConflictsTest {

  private static final String SEND = "insert( Send.message(\"x\").because(\"a\") );";
  private static final String VETO = "insert( Veto.everything().because(\"b\") );";
  private static final String UP = "insert( Move.to(Stage.LOYALTY).because(\"a\") );";
  private static final String DOWN = "insert( Move.to(Stage.AWARENESS).because(\"b\") );";

  @Test
  void aSend_vetoedWhereverItIsWanted_isAnError() {
    assertThat(check("Contact( ever, quietDays > 3 )", SEND, "Contact( ever )", VETO))
        .containsExactly("journey/a.drl:1 ERROR CONTRADICTION");
    assertThat(check("Contact( ever )", SEND, "Contact( ever )", "insert( Veto.of(Via.EMAIL) );"))
        .hasSize(1);
    assertThat(check("Contact( ever )", SEND, "Contact( ever )", "insert( Veto.approaches() );"))
        .hasSize(1);
  }

  @Test
  void aSend_vetoedSometimesOrElsewhere_isFine() {
    assertThat(check("Contact( ever )", SEND, "Contact( ever, quietDays > 3 )", VETO)).isEmpty();
    assertThat(check("Contact( ever )", SEND, "Contact( ever )", "insert( Veto.of(Via.SMS) );"))
        .isEmpty();
    assertThat(
            check(
                "Contact( ever )",
                SEND.replace(".because", ".as(Purpose.ANSWER).because"),
                "Contact( ever )",
                "insert( Veto.approaches() );"))
        .isEmpty();
    assertThat(check("Contact( ever ) not LastReply()", SEND, "Contact( ever ) not Away()", VETO))
        .isEmpty();
  }

  @Test
  void aSpecialCase_thatMovesElsewhere_isAWarning_unlessItWeighsMore() {
    assertThat(check("Contact( ever )", UP, "Contact( ever ) LastReply( open )", DOWN))
        .containsExactly("guard/b.drl:1 WARNING CONTRADICTION");
    assertThat(
            check(
                "Contact( ever )",
                UP,
                "Contact( ever ) LastReply( open )",
                DOWN.replace(".because", ".weighing(Weight.TIMELY).because")))
        .isEmpty();
  }

  @Test
  void aNarrowerNot_isTheWiderCircumstance() {
    assertThat(
            check(
                "Contact( ever ) not LastReply()",
                UP,
                "Contact( ever ) not LastReply( open )",
                DOWN))
        .containsExactly("journey/a.drl:1 WARNING CONTRADICTION");
  }

  private static List<String> check(String when, String then, String otherWhen, String other) {
    return RuleConflicts.check(
            RuleSource.of(
                    Map.of(
                        "journey/a.drl",
                        rule("a", when, then),
                        "guard/b.drl",
                        rule("b", otherWhen, other)))
                .cards(),
            CheckTime.begin(CheckTime.USUAL, () -> false))
        .stream()
        .map(f -> f.file() + ":" + f.line() + " " + f.severity() + " " + f.code())
        .toList();
  }

  private static String rule(String name, String when, String then) {
    return "rule \"" + name + "\"\nwhen\n  " + when + "\nthen\n  " + then + "\nend\n";
  }
}
