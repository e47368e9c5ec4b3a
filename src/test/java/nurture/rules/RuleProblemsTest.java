package nurture.rules;

import static nurture.rules.InlineRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.candidate.facts.Contact;
import org.junit.jupiter.api.Test;

/** What is said about rule files that make no book: the file, the line, the mistake. */
class RuleProblemsTest {

  private static final String FINE = rule("fine", "Contact( ever )", "insert( Tag.as(\"a\") );");

  @Test
  void compile_aSyntaxError_namesFileAndLine() {
    List<RuleProblem> problems =
        problems(
            Map.of("journey/a.drl", FINE + "rule \"b\"\nwhen\n  Contact( ever == \nthen\nend\n"));

    assertThat(problems)
        .containsExactly(
            new RuleProblem("journey/a.drl", 10, 1, "a value is missing before `then`"));
  }

  @Test
  void compile_anUnknownFact_namesFileAndLine() {
    assertThat(
            problems(Map.of("guard/b.drl", FINE, "journey/a.drl", "\n" + asks("Contract( ever )"))))
        .extracting(RuleProblem::toString)
        .singleElement()
        .satisfies(
            said ->
                assertThat(said)
                    .startsWith(
                        "journey/a.drl:4: there is no fact Contract; did you mean Contact? There"
                            + " are Agreement, AvailableContent, Away, CampaignWaiting, Candidate,")
                    .endsWith(
                        ", WorkingHours, WrittenAnswer, CheckAgain, Hold, Move, Notify, Read,"
                            + " ReadReason, Respond, Send, Tag, Task, Veto"));
  }

  @Test
  void compile_anUnknownField_namesFileAndLineEvenOfAFileOfTheSameName() {
    assertThat(
            problems(
                Map.of(
                    "journey/a.drl", FINE, "guard/journey/a.drl", "\n\n" + asks("Contact( evr )"))))
        .extracting(RuleProblem::toString)
        .containsExactly("guard/journey/a.drl:5: " + contactHasNo("evr", "ever"));
  }

  @Test
  void compile_aMistakeInAConsequence_namesFileAndLineAndNoGeneratedCode() {
    List<RuleProblem> problems =
        problems(
            Map.of(
                "policy/p.drl",
                FINE,
                "journey/a.drl",
                rule("b", "Contact()", "insert( Send.message(\"x\")\n    .by(Via.FAX) );")));

    assertThat(problems)
        .extracting(RuleProblem::toString)
        .containsExactly(
            "journey/a.drl:6: Via has no FAX; it has EMAIL, SMS, WHATSAPP, LINKEDIN, PHONE,"
                + " COMMENT");
  }

  @Test
  void compile_aStatementWithoutItsSemicolon_saysSoOnItsLine() {
    String last = rule("b", "Contact( ever )", "insert( Tag.as(\"a\") )");
    String first =
        rule("b", "Contact( ever )", "insert( Tag.as(\"a\") )\n  insert( Tag.as(\"b\") );");

    assertThat(problems(Map.of("journey/a.drl", FINE + last)))
        .containsExactly(new RuleProblem("journey/a.drl", 11, 23, "a statement must end with ;"));
    assertThat(problems(Map.of("journey/a.drl", FINE + first)))
        .containsExactly(new RuleProblem("journey/a.drl", 11, 23, "a statement must end with ;"));
  }

  @Test
  void compile_aParenthesisNobodyCloses_saysSoOnItsLine() {
    String open =
        rule("b", "Contact( ever )", "insert( Tag.as(\"a\") );\n  insert( Tag.as(\"b\" );");

    assertThat(problems(Map.of("journey/a.drl", FINE + open)))
        .containsExactly(
            new RuleProblem(
                "journey/a.drl", 12, 23, "a parenthesis is opened here and not closed"));
  }

  @Test
  void compile_anUnknownField_isNamedWithThoseThereAreAndTheNearest() {
    String several = "Candidate( stage == Stage.AWARENESS )\n  Contact( ever,\n    quietDay > 3 )";

    assertThat(said(asks(several))).isEqualTo("5: " + contactHasNo("quietDay", "quietDays"));
    assertThat(said(asks("Contact( $q : quietDay )")))
        .isEqualTo("3: " + contactHasNo("quietDay", "quietDays"));
    assertThat(said(asks("Reach( via == Via.EMAIL, usabel )")))
        .isEqualTo(
            "3: Reach has no usabel; did you mean usable? It has via, allowed, suppressed, cause,"
                + " known, softBounces, usable");
    assertThat(said(asks("$m : EvaluationTime( !withn($m) )")))
        .startsWith("3: EvaluationTime has no withn; did you mean within? It has instant, zone,");
  }

  @Test
  void compile_anUnknownChoice_isNamedWithThoseThereAre() {
    assertThat(said(asks("Candidate( stage == Stage.AWARENES )")))
        .isEqualTo(
            "3: Stage has no AWARENES; did you mean AWARENESS? It has AWARENESS, CONSIDERATION,"
                + " CONVERSION, LOYALTY, ADVOCACY");
    assertThat(said(asks("Candidate( stage == AWARENESS )")))
        .isEqualTo("3: write Stage.AWARENESS instead of AWARENESS");
  }

  @Test
  void compile_anUnknownWordOfAnOpinion_isNamedWithThoseThereAre() {
    String words = " It has about, as, because, bringing, by, message, once, weighing";

    assertThat(said(rule("b", "Contact()", "insert( Send.massage(\"a\") );")))
        .isEqualTo("5: Send has no massage; did you mean message?" + words);
    assertThat(said(rule("b", "Contact()", "insert( Send.message(\"a\").becuse(\"b\") );")))
        .isEqualTo("5: Send has no becuse; did you mean because?" + words);
    assertThat(said(rule("b", "Contact()", "insert( Sent.message(\"a\") );")))
        .isEqualTo(
            "5: there is no Sent; did you mean Send? The opinions are CheckAgain, Hold, Move,"
                + " Notify, Read, ReadReason, Respond, Send, Tag, Task, Veto");
  }

  @Test
  void compile_aNameNobodyGave_saysHowToGiveIt() {
    assertThat(said(asks("Contact( quietDays > $x )")))
        .isEqualTo("3: nothing is called $x; name it in a condition, as in $x : Contact()");
    assertThat(said(rule("b", "Contact()", "insert( Tag.as($x) );")))
        .isEqualTo("5: nothing is called $x; name it in a condition, as in $x : Contact()");
  }

  @Test
  void compile_aVetoOrHoldOutsideGuard_namesFileAndLineAndWhereItBelongs() {
    String veto = rule("v", "Contact()", "insert( Veto.everything() );");
    String hold = rule("h", "Contact()", "insert( Hold.until(null) );");
    String task = rule("t", "Contact()", "insert( Task.named(\"Veto\") ); // no Hold");

    assertThat(
            problems(
                Map.of("journey/a.drl", veto + task, "policy/p.drl", hold, "guard/g.drl", FINE)))
        .extracting(RuleProblem::toString)
        .allSatisfy(problem -> assertThat(problem).contains("move this rule to guard/"))
        .extracting(problem -> problem.substring(0, problem.indexOf(": ")))
        .containsExactly("journey/a.drl:5", "policy/p.drl:5");
  }

  @Test
  void compile_aTextComparedWithANumber_isAProblemAndNoOtherException() {
    assertThat(problems(Map.of("journey/a.drl", asks("Contact( quietDays == \"x\" )"))))
        .extracting(RuleProblem::message)
        .containsExactly(
            "quietDays is a number and \"x\" is a text; they cannot be compared with ==");
  }

  @Test
  void compile_aNameUsedTwice_namesBothPlaces() {
    assertThat(problems(Map.of("journey/a.drl", FINE, "policy/b.drl", "\n" + FINE)))
        .extracting(RuleProblem::toString)
        .containsExactly("policy/b.drl:2: a rule of this name is in journey/a.drl:1; rename one");
    assertThat(problems(Map.of("journey/a.drl", FINE + FINE)))
        .extracting(RuleProblem::toString)
        .containsExactly("journey/a.drl:7: a rule of this name is in journey/a.drl:1; rename one");
  }

  @Test
  void compile_aPackageLine_isToBeLeftOut() {
    assertThat(problems(Map.of("journey/a.drl", "package other;\n" + FINE)))
        .extracting(RuleProblem::toString)
        .containsExactly("journey/a.drl:1: leave out the package line: the folder gives it");
  }

  @Test
  void compile_aFileInNoPhasesFolder_saysWhereToMoveIt() {
    assertThat(problems(Map.of("a.drl", FINE)))
        .containsExactly(
            new RuleProblem(
                "a.drl",
                0,
                "move it to policy/, journey/, guard/, inbox/ or delivery/: the folder says when it"
                    + " speaks"));
  }

  @Test
  void compile_aFileThatIsNoRuleFileByItsName_isRefused() {
    for (String name :
        List.of("journey/a.java", "journey/kmodule.xml", "journey/../../../java/a.drl")) {
      assertThat(problems(Map.of(name, FINE)))
          .containsExactly(
              new RuleProblem(name, 0, "a rule file's name ends with .drl, and has no .. in it"));
    }
  }

  @Test
  void compile_noFileAtAll_saysSo() {
    assertThat(problems(Map.of()))
        .containsExactly(
            new RuleProblem("rules", 0, "there is no rule file; add one to rules/journey"));
  }

  @Test
  void compile_severalProblems_listsAllOfThemInTheMessage() {
    RuleProblems thrown =
        catchThrowableOfType(
            RuleProblems.class,
            () -> InlineRules.book(Map.of("a.drl", FINE, "journey/b.drl", "garbage")));

    assertThat(thrown.list()).hasSize(2);
    assertThat(thrown.getMessage()).contains("a.drl: move it").contains("journey/b.drl:1: ");
  }

  private static String contactHasNo(String field, String meant) {
    return "Contact has no "
        + field
        + "; did you mean "
        + meant
        + "? It has "
        + Stream.of(Contact.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.joining(", "));
  }

  /** The line and the message of the one problem of a rule. */
  private static String said(String rule) {
    List<RuleProblem> problems = problems(Map.of("journey/a.drl", rule, "policy/p.drl", FINE));
    assertThat(problems).hasSize(1);
    return problems.get(0).line() + ": " + problems.get(0).message();
  }

  private static String asks(String condition) {
    return rule("b", condition, "insert( Tag.as(\"b\") );");
  }

  private static List<RuleProblem> problems(Map<String, String> files) {
    RuleProblems thrown = catchThrowableOfType(RuleProblems.class, () -> InlineRules.book(files));
    assertThat(thrown).isNotNull();
    return thrown.list();
  }
}
