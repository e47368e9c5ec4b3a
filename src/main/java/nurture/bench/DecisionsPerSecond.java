package nurture.bench;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import nurture.candidate.Dossier;
import nurture.candidate.facts.Facts;
import nurture.decision.DecisionId;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.rules.RuleFiles;

/**
 * Deciding on one thread, beside the bare engine on the same facts. Counted in the thread's own
 * processor time, so that neighbours on the machine do not matter.
 */
final class DecisionsPerSecond implements Measurement {

  private static final DecisionId ID = new DecisionId(new UUID(0x8000L, 1L << 63), 1);

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  /** What was made, so that no compiler finds out that nobody wants it. */
  private long made;

  @Override
  public String name() {
    return "decisions";
  }

  @Override
  public List<BenchFigure> measure(BenchEnvironment benchEnvironment) {
    BenchOptions options = benchEnvironment.options();
    try (RuleBook book = RuleBook.compile(RuleFiles.in(options.rules()), Budget.DEFAULT)) {
      List<Dossier> people = BenchPeople.all();
      List<List<Object>> facts = people.stream().map(d -> Facts.of(d, BenchPeople.NOON)).toList();
      IntConsumer deciding =
          i ->
              made +=
                  book.decide(ID, people.get(i % people.size()), BenchPeople.NOON)
                      .opinions()
                      .size();
      IntConsumer bare = i -> made += book.fireOnly(facts.get(i % facts.size()));

      benchEnvironment.tell("warming up");
      for (int i = 0; i < 4; i++) {
        rate(deciding, options.slice().dividedBy(2));
        rate(bare, options.slice().dividedBy(2));
      }
      MedianRound decided = new MedianRound();
      MedianRound fired = new MedianRound();
      MedianRound ratio = new MedianRound();
      int rounds = 10 * (2 * options.rounds() + 1);
      for (int round = 0; round < rounds; round++) {
        // Short turns, so that what disturbs one disturbs the other.
        double ours = rate(deciding, options.slice().dividedBy(20));
        double theirs = rate(bare, options.slice().dividedBy(20));
        decided.add(ours);
        fired.add(theirs);
        ratio.add(ours / theirs);
      }
      benchEnvironment.tell("median of %d rounds' ratios: %.2f".formatted(rounds, ratio.value()));
      String what =
          "decisions per second and core, %d rules, %d people of %.0f facts on average"
              .formatted(
                  book.rules().size(),
                  people.size(),
                  facts.stream().mapToInt(List::size).average().orElse(0));
      return List.of(
          BenchFigure.of("decisions", what, "/s", decided.value())
              .beside(fired.value(), "the same facts, made beforehand, in a bare Drools session")
              .ratioAtLeast(0.7)
              .noting("one thread, in its own processor time, %d turns each".formatted(rounds)));
    }
  }

  @CanIgnoreReturnValue
  private double rate(IntConsumer work, Duration time) {
    long deadline = System.nanoTime() + time.toNanos();
    long started = threads.getCurrentThreadCpuTime();
    int done = 0;
    while (System.nanoTime() < deadline) {
      for (int i = 0; i < 48; i++) {
        work.accept(done++);
      }
    }
    return done * 1e9 / (threads.getCurrentThreadCpuTime() - started);
  }
}
