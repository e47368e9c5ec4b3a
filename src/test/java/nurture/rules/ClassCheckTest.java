package nurture.rules;

import static nurture.rules.InlineRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import nurture.rules.sandbox.ClassCheck;
import nurture.rules.sandbox.RuleClasses;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What stands when nobody has looked at the text: the check of the classes, and their loader. */
class ClassCheckTest {

  private static CompiledRules hostile;

  /** Everything at once, past the front end, as a hole in it would let it through. */
  @BeforeAll
  static void compile() {
    String text =
        "import java.io.File;\n"
            + "declare Holder\n  count : int\nend\n"
            + "function int burn(int n) { while (n > 0) { n++; } return n; }\n"
            + rule("process", "Candidate()", "Runtime.getRuntime().exec(\"id\");")
            + rule("file", "Candidate()", "insert( Tag.as(new File(\"x\").getName()) );")
            + rule("property", "Candidate( ref == System.getProperty(\"x\") )", "")
            + rule("class", "$c : Candidate()", "$c.getClass().getClassLoader();")
            + rule("thread", "Candidate()", "new Thread(() -> { }).start();")
            + rule("loop", "Candidate()", "while (true) { insert( Tag.as(\"x\") ); }")
            + rule("catch", "Candidate()", "try { burn(1); } catch (Throwable e) { }")
            + rule("lock", "$c : Candidate()", "synchronized ($c) { insert( Tag.as(\"x\") ); }")
            + rule("budget", "Candidate()", "nurture.rules.sandbox.Spending.end();")
            + rule("engine", "Candidate()", "drools.halt();")
            + rule("text", "Candidate( ref.repeat(3) == \"x\" )", "")
            + rule("house", "Candidate()", "nurture.candidate.Dossier.of(\"x\");");
    EngineText unread =
        new EngineText(
            Map.of("journey/hostile.drl", EngineText.header(Phase.JOURNEY) + text), Map.of());
    hostile = new RuleCompiler(RuleSource.of(Map.of()), unread).compile();
  }

  @Test
  void of_classesNobodyReadTheTextOf_namesEverythingThatIsNotForRules() {
    assertThat(
            ClassCheck.of(hostile.classes()).stream()
                .map(ClassCheck.Refusal::sentence)
                .collect(java.util.stream.Collectors.joining("\n")))
        .contains(
            "java.lang.Runtime.getRuntime",
            "a new java.io.File",
            "java.lang.System.getProperty",
            "java.lang.Object.getClass",
            "java.lang.Thread",
            "a loop",
            "a try",
            "a lock",
            "nurture.rules.sandbox.Spending.end",
            "org.drools.model.Drools.halt",
            "java.lang.String.repeat",
            "nurture.candidate.Dossier",
            "nurture.rules.journey.Holder is none the rules compile to",
            "a function");
  }

  @Test
  void link_classesNobodyReadTheTextOf_areRefusedBeforeTheyAreLoaded() {
    RuleProblems problems = catchThrowableOfType(RuleProblems.class, () -> hostile.link(Map.of()));

    assertThat(problems.list()).hasSizeGreaterThan(10);
  }

  @Test
  void loadClass_whatIsNotForRules_isNotFoundEvenPastTheCheck() {
    RuleClasses unchecked = new RuleClasses(hostile.classes());

    for (String name :
        List.of(
            "java.lang.Runtime",
            "java.lang.System",
            "java.lang.Thread",
            "java.io.File",
            "java.lang.reflect.Method",
            "nurture.candidate.Dossier",
            "nurture.rules.RuleBook",
            "org.drools.core.impl.InternalRuleBase")) {
      assertThatThrownBy(() -> unchecked.loadClass(name))
          .isInstanceOf(ClassNotFoundException.class)
          .hasMessageContaining("is not for rules");
    }
  }

  @Test
  void loadClass_aRuleThatReachesForTheProcess_cannotBeLinked() throws Exception {
    RuleClasses unchecked = new RuleClasses(hostile.classes());
    String model = hostile.models().get(0);

    Class<?> rules = unchecked.loadClass(model);

    assertThat(rules.getClassLoader()).isSameAs(unchecked);
    assertThatThrownBy(
            () -> rules.getMethod("getRules").invoke(rules.getConstructor().newInstance()))
        .hasRootCauseInstanceOf(ClassNotFoundException.class);
  }
}
