package nurture.rules;

import java.util.ArrayList;
import java.util.List;
import nurture.decision.Fired;
import nurture.decision.Opinion;
import nurture.decision.Voiced;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieContainerSessionsPool;
import org.kie.api.runtime.KieSession;

/** One run of the rules over one candidate's facts, in a session of its own. */
final class Evaluation {

  private final KieContainerSessionsPool sessions;
  private final Budget budget;
  private final List<Fired> fired;
  private final List<Voiced> opinions;

  private String speaking = "";
  private String last = "";
  private boolean overtime;

  /**
   * @param sessions cleaned ones to be used again: making one costs as much as a few rules
   */
  Evaluation(
      KieContainerSessionsPool sessions, Budget budget, List<Fired> fired, List<Voiced> opinions) {
    this.sessions = sessions;
    this.budget = budget;
    this.fired = fired;
    this.opinions = opinions;
  }

  /**
   * @param phases in the order in which they speak
   */
  void run(List<Object> facts, Phase... phases) {
    KieSession session = sessions.newKieSession();
    boolean clean = false;
    try {
      facts.forEach(session::insert);
      session.addEventListener(new Listening(session));
      session.addEventListener(new Collecting());
      order(session, phases);
      int count = session.fireAllRules(budget.firings() + 1);
      if (overtime) {
        throw new EvaluationFailed(
            "evaluation exceeded its time budget of "
                + budget.time().toMillis()
                + " ms, last in rule \""
                + last
                + "\"; make its conditions narrower");
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
    } catch (RuntimeException | StackOverflowError e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      String where = speaking.isEmpty() ? "a condition" : "rule \"" + speaking + "\"";
      throw new EvaluationFailed(
          where + " threw " + cause.getClass().getSimpleName() + ": " + cause.getMessage(), e);
    } finally {
      // One that was stopped midway goes for good: nobody shall inherit its remains.
      if (clean) {
        session.dispose();
      } else {
        session.destroy();
      }
    }
  }

  static int unheard(KieBase base, List<Object> facts) {
    KieSession session = base.newKieSession();
    try {
      facts.forEach(session::insert);
      order(session, Phase.values());
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
    private final Stopwatch time = new Stopwatch(budget.time());

    Listening(KieSession session) {
      this.session = session;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      speaking = event.getMatch().getRule().getName();
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
      fired.add(new Fired(speaking, ours(event.getMatch().getObjects())));
      last = speaking;
      speaking = "";
      if (time.isOver()) {
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

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
      if (event.getObject() instanceof Opinion opinion) {
        opinions.add(new Voiced(speaking, opinion));
      }
    }
  }
}
