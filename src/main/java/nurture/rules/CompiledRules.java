package nurture.rules;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nurture.rules.sandbox.ClassCheck;
import nurture.rules.sandbox.RuleBodies;
import nurture.rules.sandbox.RuleClasses;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What the compiler made of rule files: classes, not yet loaded.
 *
 * @param classes by internal name
 * @param models the names of those that hold the rules of a phase, {@code nurture.rules.policy.…}
 */
record CompiledRules(Map<String, byte[]> classes, List<String> models) {

  CompiledRules {
    classes = Collections.unmodifiableMap(new TreeMap<>(classes));
    models = List.copyOf(models);
  }

  /**
   * Checks the classes and makes an engine's base of them, in a class loader of its own.
   *
   * @param rules by the name the engine has for them
   * @throws RuleProblems if the classes refer to anything rules may not
   */
  LinkedRules link(Map<String, RuleCard> rules) {
    List<ClassCheck.Refusal> refusals = ClassCheck.of(classes);
    List<RuleProblem> problems =
        refusals.isEmpty() ? List.of() : problems(refusals, RuleBodies.of(classes), rules);
    if (!problems.isEmpty()) {
      throw new RuleProblems(problems);
    }
    RuleClasses loader = new RuleClasses(classes);
    List<Model> loaded = new ArrayList<>();
    for (String model : models) {
      try {
        loaded.add((Model) loader.loadClass(model).getDeclaredConstructor().newInstance());
      } catch (InvocationTargetException e) {
        throw unlinked(e.getCause());
      } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
        throw unlinked(e);
      }
    }
    CountedJoins.require();
    return new LinkedRules(loader, KieBaseBuilder.createKieBaseFromModel(loaded));
  }

  private static List<RuleProblem> problems(
      List<ClassCheck.Refusal> refusals, RuleBodies bodies, Map<String, RuleCard> rules) {
    return refusals.stream()
        .map(
            refusal -> {
              RuleCard card = rules.get(bodies.rule(refusal.type(), refusal.method()));
              return card == null
                  ? new RuleProblem("rules", 0, refusal.sentence())
                  : new RuleProblem(
                      card.file(),
                      card.line(),
                      "the rule \""
                          + card.name()
                          + "\" cannot be taken, write it in another way: "
                          + refusal.sentence());
            })
        .distinct()
        .toList();
  }

  private static RuleProblems unlinked(@Nullable Throwable why) {
    return new RuleProblems(
        List.of(
            new RuleProblem(
                "rules", 0, "the compiled rules cannot be linked: " + why + "; compile again")));
  }
}
