package nurture.rules;

import static nurture.rules.InlineRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said about rule files that make no book: the file, the line, the mistake. */
class RuleProblemsTest {

  private static final String FINE = rule("fine", "Contact( ever )", "insert( Tag.as(\"a\") );");

  @Test
  void compile_aSyntaxError_namesFileAndLine() {
    List<RuleProblem> problems =
        problems(
            Map.of("journey/a.drl", FINE + "rule \"b\"\nwhen\n  Contact( ever == \nthen\nend\n"));

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).toString()).startsWith("journey/a.drl:11: ");
  }

  @Test
  void compile_anUnknownFact_namesFileAndLine() {
    assertThat(
            problems(Map.of("guard/b.drl", FINE, "journey/a.drl", "\n" + asks("Contract( ever )"))))
        .extracting(RuleProblem::toString)
        .containsExactly("journey/a.drl:4: Unable to find class: Contract");
  }

  @Test
  void compile_anUnknownField_namesFileAndLineEvenOfAFileOfTheSameName() {
    assertThat(
            problems(
                Map.of(
                    "journey/a.drl", FINE, "guard/journey/a.drl", "\n\n" + asks("Contact( evr )"))))
        .extracting(RuleProblem::toString)
        .containsExactly("guard/journey/a.drl:5: Unable to parse left part of expression: evr");
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
        .containsExactly("journey/a.drl:6: FAX cannot be resolved or is not a field");
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
        .containsExactly("journey/a.drl:4", "policy/p.drl:4");
  }

  @Test
  void compile_aTextComparedWithANumber_isAProblemAndNoOtherException() {
    assertThat(problems(Map.of("journey/a.drl", asks("Contact( quietDays == \"x\" )"))))
        .extracting(RuleProblem::message)
        .containsExactly("a value in a condition cannot be compiled: For input string: \"x\"");
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
                "move it to policy/, journey/ or guard/: the folder says when it speaks"));
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

  private static String asks(String condition) {
    return rule("b", condition, "insert( Tag.as(\"b\") );");
  }

  private static List<RuleProblem> problems(Map<String, String> files) {
    RuleProblems thrown = catchThrowableOfType(RuleProblems.class, () -> InlineRules.book(files));
    assertThat(thrown).isNotNull();
    return thrown.list();
  }
}
