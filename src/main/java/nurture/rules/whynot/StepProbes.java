package nurture.rules.whynot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nurture.rules.EvaluationFailed;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.base.definitions.impl.KnowledgePackageImpl;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/**
 * The steps of one rule as rules that do nothing, in a small rule base of their own. Safe for
 * concurrent use.
 */
final class StepProbes {

  /** Joins of a few dozen facts; more is a rule gone wild. */
  private static final int FIRINGS = 20_000;

  /** Of more there is nothing more to tell. */
  private static final int HITS = 50;

  private final InternalKnowledgeBase base;

  StepProbes(List<Step> steps) {
    InternalKnowledgePackage rules = new KnowledgePackageImpl("nurture.rules.whynot");
    rules.setClassLoader(StepProbes.class.getClassLoader());
    withParts(steps).forEach(step -> rules.addRule(rule(step)));
    base = KnowledgeBaseFactory.newKnowledgeBase();
    base.addPackages(List.of(rules));
  }

  /**
   * What there is of each step, by its name.
   *
   * @throws EvaluationFailed if there is no end of it
   */
  Map<String, List<StepMatch>> hits(Collection<Object> facts) {
    Map<String, List<StepMatch>> hits = new HashMap<>();
    KieSession session = base.newKieSession();
    try {
      facts.forEach(session::insert);
      session.addEventListener(
          new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
              Match match = event.getMatch();
              List<StepMatch> list =
                  hits.computeIfAbsent(match.getRule().getName(), name -> new ArrayList<>());
              if (list.size() < HITS) {
                list.add(hit(match));
              }
            }
          });
      if (session.fireAllRules(FIRINGS) >= FIRINGS) {
        throw new EvaluationFailed(
            "the conditions have more than " + FIRINGS + " combinations; make them narrower");
      }
    } finally {
      session.dispose();
    }
    return hits;
  }

  private static StepMatch hit(Match match) {
    Map<String, Object> named = new HashMap<>();
    for (String name : match.getDeclarationIds()) {
      Object value = match.getDeclarationValue(name);
      if (value != null) {
        named.put(name, value);
      }
    }
    return new StepMatch(
        named, match.getObjects().stream().filter(Record.class::isInstance).toList());
  }

  private static Stream<Step> withParts(List<Step> steps) {
    return steps.stream()
        .flatMap(
            step ->
                Stream.of(
                        Stream.of(step),
                        withParts(step.against()),
                        step.ways().stream().flatMap(StepProbes::withParts))
                    .flatMap(each -> each));
  }

  private static RuleImpl rule(Step step) {
    RuleImpl rule = new RuleImpl(step.name());
    rule.setPackage("nurture.rules.whynot");
    rule.setLhs(step.conditions());
    rule.setConsequence(new Nothing());
    return rule;
  }

  private static final class Nothing implements Consequence<KnowledgeHelper> {

    @Override
    public String getName() {
      return RuleImpl.DEFAULT_CONSEQUENCE_NAME;
    }

    @Override
    public void evaluate(KnowledgeHelper helper, ValueResolver resolver) {}
  }
}
