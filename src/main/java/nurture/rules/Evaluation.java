package nurture.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nurture.decision.AttributedOpinion;
import nurture.decision.FiredRule;
import nurture.decision.Opinion;
import nurture.rules.sandbox.BudgetExceeded;
import nurture.rules.sandbox.RuleBodies;
import nurture.rules.sandbox.Spending;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** One run of the rules over one candidate's facts, in a session of its own. */
final class Evaluation {

  private final KieSessionsPool sessions;
  private final Map<String, RuleCard> rules;
  private final Supplier<RuleBodies> bodies;
  private final Budget budget;
  private final List<FiredRule> fired;
  private final List<AttributedOpinion> opinions;

  private String speaking = "";
  private String last = "";
  private boolean overtime;

  /**
   * @param sessions cleaned ones to be used again: making one costs as much as a few rules
   * @param rules by the name the engine has for them
   * @param bodies which rule a piece of code belongs to; asked for when one throws
   */
  Evaluation(
      KieSessionsPool sessions,
      Map<String, RuleCard> rules,
      Supplier<RuleBodies> bodies,
      Budget budget,
      List<FiredRule> fired,
      List<AttributedOpinion> opinions) {
    this.sessions = sessions;
    this.rules = rules;
    this.bodies = bodies;
    this.budget = budget;
    this.fired = fired;
    this.opinions = opinions;
  }

  /**
   * @param phases in the order in which they speak
   */
  void run(List<Object> facts, Phase... phases) {
    KieSession session = sessions.newKieSession();
    Spending spending = Spending.begin(budget.steps(), budget.insertions(), budget.time());
    boolean clean = false;
    try {
      facts.forEach(session::insert);
      session.addEventListener(new Listening(session, spending));
      session.addEventListener(new Collecting(spending));
      order(session, phases);
      int count = session.fireAllRules(budget.firings() + 1);
      if (overtime) {
        throw over(BudgetExceeded.What.TIME, "");
      }
      if (count > budget.firings()) {
        throw new EvaluationFailed(
            "evaluation exceeded its cap of "
                + budget.firings()
                + " firings, last in rule \""
                + last
                + "\"; the rule wakes itself or another without end");
      }
      clean = true;
    } catch (EvaluationFailed e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | BudgetExceeded e) {
      throw failure(e);
    } finally {
      Spending.end();
      // One that was stopped midway goes for good: nobody shall inherit its remains.
      if (clean) {
        session.dispose();
      } else {
        session.destroy();
      }
    }
  }

  /** The name of the rule that is about to speak. */
  static String name(Map<String, RuleCard> rules, BeforeMatchFiredEvent event) {
    String engineName = event.getMatch().getRule().getName();
    return Objects.requireNonNull(rules.get(engineName), engineName).name();
  }

  private EvaluationFailed failure(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof BudgetExceeded spent) {
        return over(spent.what(), spent.rule());
      }
    }
    Throwable cause = cause(thrown);
    String where = speaking.isEmpty() ? "a condition" : "rule \"" + speaking + "\"";
    String whose = speaking.isEmpty() ? written(bodies.get().rule(thrown)) : "";
    return new EvaluationFailed(
        where
            + " threw "
            + cause.getClass().getSimpleName()
            + ": "
            + cause.getMessage()
            + (whose.isEmpty() ? "" : "; it stands in " + whose)
            + (cause instanceof ArithmeticException
                ? "; test that the divisor is not 0 before it divides"
                : ""),
        thrown);
  }

  /** What the code of a rule threw, without what the engine put around it. */
  private static Throwable cause(Throwable thrown) {
    Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
    while (cause.getClass() == RuntimeException.class && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** A rule and where it is written; empty if it is not known. */
  private String written(String engineName) {
    RuleCard card = rules.get(engineName);
    return card == null
        ? ""
        : "rule \"" + card.name() + "\" (" + card.file() + ":" + card.line() + ")";
  }

  private EvaluationFailed over(BudgetExceeded.What what, String joining) {
    String whose = written(joining);
    String where =
        !speaking.isEmpty()
            ? "in rule \"" + speaking + "\""
            : (last.isEmpty() ? "before any rule spoke" : "last in rule \"" + last + "\"")
                + (whose.isEmpty() ? "" : ", in the conditions of " + whose);
    return new EvaluationFailed(
        switch (what) {
          case TIME ->
              "evaluation exceeded its time budget of "
                  + budget.time().toMillis()
                  + " ms, "
                  + where
                  + "; make its conditions narrower";
          case STEPS ->
              "evaluation exceeded its budget of "
                  + budget.steps()
                  + " steps, "
                  + where
                  + "; a rule pairs too many facts with each other, make its conditions narrower";
          case INSERTIONS ->
              "evaluation exceeded its cap of "
                  + budget.insertions()
                  + " insertions, "
                  + where
                  + "; insert less";
          case SIZE ->
              "a text or list of more than "
                  + Spending.LONGEST
                  + " was inserted, "
                  + where
                  + "; say it shorter";
        });
  }

  static int unheard(KieBase base, List<Object> facts) {
    KieSession session = base.newKieSession();
    try {
      facts.forEach(session::insert);
      order(session, Phase.deciding());
      return session.fireAllRules();
    } finally {
      session.dispose();
    }
  }

  static void order(KieSession session, Phase... phases) {
    // A stack: the last one to get the focus speaks first.
    for (int i = phases.length - 1; i >= 0; i--) {
      session.getAgenda().getAgendaGroup(phases[i].folder()).setFocus();
    }
  }

  private final class Listening extends DefaultAgendaEventListener {

    private final KieSession session;
    private final Spending spending;

    Listening(KieSession session, Spending spending) {
      this.session = session;
      this.spending = spending;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      speaking = name(rules, event);
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
      fired.add(new FiredRule(speaking, ours(event.getMatch().getObjects())));
      last = speaking;
      speaking = "";
      if (spending.isOvertime()) {
        overtime = true;
        session.halt();
      }
    }
  }

  /** The engine has objects of its own in a match, for a rule that begins with "not" say. */
  private static List<Object> ours(List<Object> matched) {
    List<Object> ours = new ArrayList<>(matched.size());
    for (Object object : matched) {
      if (object instanceof Record) {
        ours.add(object);
      }
    }
    return ours;
  }

  private final class Collecting extends DefaultRuleRuntimeEventListener {

    private final Spending spending;

    Collecting(Spending spending) {
      this.spending = spending;
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
      spending.insertion(event.getObject());
      if (event.getObject() instanceof Opinion opinion) {
        opinions.add(new AttributedOpinion(speaking, opinion));
      }
    }
  }
}
