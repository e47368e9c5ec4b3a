package nurture.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import nurture.decision.AttributedOpinion;
import nurture.decision.Decision;
import nurture.decision.FiredRule;
import nurture.decision.Hold;
import nurture.decision.Move;
import nurture.decision.PlannedTouch;
import nurture.decision.RejectedOpinion;
import nurture.decision.StageMove;
import nurture.decision.Touchpoint;
import nurture.decision.Veto;
import nurture.event.Stage;

/**
 * What rules did in some decisions, counted. Each decision counts once for a rule, however often
 * the rule fired in it. Not safe for concurrent use.
 */
public final class RuleTally {

  /**
   * What is counted by.
   *
   * @param day of the decision, UTC
   * @param guard empty for the rule as a whole; else the guard that stood against it
   */
  public record Key(LocalDate day, String playbook, String rule, String guard)
      implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::day)
            .thenComparing(Key::playbook)
            .thenComparing(Key::rule)
            .thenComparing(Key::guard);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /** How often, and when last. */
  public static final class Counts {
    private long fired;
    private long asked;
    private long won;
    private long lost;
    private long vetoed;
    private Instant last = Instant.MIN;

    public long fired() {
      return fired;
    }

    /** Asked for a message, a task or another stage. */
    public long asked() {
      return asked;
    }

    public long won() {
      return won;
    }

    public long lost() {
      return lost;
    }

    public long vetoed() {
      return vetoed;
    }

    public Instant last() {
      return last;
    }
  }

  // Sorted, because rows are locked in this order everywhere.
  private final TreeMap<Key, Counts> counts = new TreeMap<>();

  public boolean isEmpty() {
    return counts.isEmpty();
  }

  /** In the order of the keys. */
  public void forEach(BiConsumer<Key, Counts> each) {
    counts.forEach(each);
  }

  public void add(Decision decision) {
    LocalDate day = LocalDate.ofInstant(decision.at(), ZoneOffset.UTC);
    Set<String> guards = new HashSet<>();
    Set<String> asked = new HashSet<>();
    for (AttributedOpinion attributedOpinion : decision.opinions()) {
      if (attributedOpinion.opinion() instanceof Veto
          || attributedOpinion.opinion() instanceof Hold) {
        guards.add(attributedOpinion.rule());
      } else if (attributedOpinion.opinion() instanceof Touchpoint
          || attributedOpinion.opinion() instanceof Move move && move.stage() != from(decision)) {
        asked.add(attributedOpinion.rule());
      }
    }
    Set<String> fired = new HashSet<>();
    for (FiredRule each : decision.fired()) {
      if (fired.add(each.rule())) {
        count(day, decision, each.rule(), "").fired++;
      }
    }
    asked.forEach(rule -> count(day, decision, rule, "").asked++);
    Set<String> won = new HashSet<>();
    decision.touch().map(PlannedTouch::rule).ifPresent(won::add);
    decision.chores().stream()
        .filter(chore -> asked(decision, chore))
        .forEach(chore -> won.add(chore.rule()));
    decision.move().map(StageMove::rule).ifPresent(won::add);
    won.forEach(rule -> count(day, decision, rule, "").won++);
    lost(day, decision, guards);
  }

  private void lost(LocalDate day, Decision decision, Set<String> guards) {
    Set<String> lost = new HashSet<>();
    Set<String> vetoed = new HashSet<>();
    Set<Key> against = new HashSet<>();
    for (RejectedOpinion each : decision.lost()) {
      String rule = each.attributed().rule();
      boolean guarded = guards.contains(each.to());
      if (guarded || each.silent()) {
        if (vetoed.add(rule)) {
          count(day, decision, rule, "").vetoed++;
        }
        if (guarded && against.add(new Key(day, decision.playbook(), rule, each.to()))) {
          count(day, decision, rule, each.to()).vetoed++;
        }
      } else if (lost.add(rule)) {
        count(day, decision, rule, "").lost++;
      }
    }
  }

  /** Whether its rule asked for a task; the task that asks for a missing datum is asked by none. */
  private static boolean asked(Decision decision, PlannedTouch chore) {
    return decision.opinions().stream()
        .filter(each -> each.rule().equals(chore.rule()))
        .anyMatch(
            each ->
                each.opinion() instanceof Touchpoint touchpoint
                    && touchpoint.topic().equals(chore.topic()));
  }

  private static Stage from(Decision decision) {
    return decision.move().map(StageMove::from).orElse(decision.stage());
  }

  private Counts count(LocalDate day, Decision decision, String rule, String guard) {
    Counts count =
        counts.computeIfAbsent(new Key(day, decision.playbook(), rule, guard), key -> new Counts());
    count.last = decision.at().isAfter(count.last) ? decision.at() : count.last;
    return count;
  }
}
