package nurture.rules.sandbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation has spent: steps, insertions and time. A step is one look at a condition, one
 * pair in a join, one consequence; every rule class takes one before it does anything. So an
 * evaluation is ended in the midst of whatever it is at, and after the same number of steps on
 * every machine; time is asked for now and then, for steps that are slow.
 *
 * <p>To be used on the thread it was begun on. Cheap: some nanoseconds a step.
 */
public final class Spending {

  /** Characters in one value of what a rule inserts, and entries of one list. */
  public static final int LONGEST = 4_000;

  private static final int STEPS_BETWEEN_LOOKS = 512;
  private static final ThreadLocal<@Nullable Spending> CURRENT = new ThreadLocal<>();

  /**
   * The newest of each thread by its number, so that a step need not search among what else the
   * thread keeps. A thread believes only the one that is its own; else it looks in {@link
   * #CURRENT}.
   */
  private static final @Nullable Spending[] NEWEST = new Spending[256];

  private final Thread thread = Thread.currentThread();
  private final Stopwatch time;
  private int stepsLeft;
  private int insertionsLeft;
  private int untilLook = STEPS_BETWEEN_LOOKS;

  private Spending(int steps, int insertions, Duration time) {
    this.stepsLeft = steps;
    this.insertionsLeft = insertions;
    this.time = new Stopwatch(time);
  }

  /** Begins to count what this thread does; to be ended by {@link #end}. */
  public static Spending begin(int steps, int insertions, Duration time) {
    Spending spending = new Spending(steps, insertions, time);
    CURRENT.set(spending);
    NEWEST[place(spending.thread)] = spending;
    return spending;
  }

  /** What this thread does from here on is not counted. */
  public static void end() {
    CURRENT.remove();
    Thread thread = Thread.currentThread();
    Spending newest = NEWEST[place(thread)];
    if (newest != null && newest.thread == thread) {
      NEWEST[place(thread)] = null;
    }
  }

  /**
   * One step, if steps are counted; called by every class of rules.
   *
   * @throws BudgetExceeded if it was one too many
   */
  public static void step() {
    Thread thread = Thread.currentThread();
    Spending newest = NEWEST[place(thread)];
    Spending spending = newest != null && newest.thread == thread ? newest : CURRENT.get();
    if (spending != null) {
      spending.spend();
    }
  }

  private static int place(Thread thread) {
    return (int) thread.getId() & (NEWEST.length - 1);
  }

  private void spend() {
    if (--stepsLeft < 0) {
      throw new BudgetExceeded(BudgetExceeded.What.STEPS);
    }
    if (--untilLook < 0) {
      untilLook = STEPS_BETWEEN_LOOKS;
      if (time.isOver()) {
        throw new BudgetExceeded(BudgetExceeded.What.TIME);
      }
    }
  }

  /**
   * One more fact or opinion.
   *
   * @throws BudgetExceeded if it was one too many, or is too large
   */
  public void insertion(Object inserted) {
    if (--insertionsLeft < 0) {
      throw new BudgetExceeded(BudgetExceeded.What.INSERTIONS);
    }
    if (ValueSize.of(inserted) > LONGEST) {
      throw new BudgetExceeded(BudgetExceeded.What.SIZE);
    }
  }

  /** Whether the time is up; dearer than a step. */
  public boolean isOvertime() {
    return time.isOver();
  }

  /** Steps that are left. */
  public int stepsLeft() {
    return stepsLeft;
  }
}
