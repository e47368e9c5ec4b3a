package nurture.rules.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import nurture.candidate.Dossier;
import nurture.candidate.facts.EvaluationTime;
import nurture.candidate.facts.FactStability;
import nurture.candidate.facts.Facts;
import nurture.candidate.facts.Points;
import nurture.candidate.facts.WorkingHours;
import nurture.decision.Arbitration;
import nurture.decision.ArbitrationContext;
import nurture.decision.AttributedOpinion;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.decision.DecisionOutcome;
import nurture.decision.NextCheck;
import nurture.decision.RejectedOpinion;
import nurture.decision.Send;
import nurture.decision.Task;
import nurture.decision.Touchpoint;
import nurture.rules.Decider;
import nurture.rules.RuleBook;
import nurture.rules.RuleCard;
import nurture.rules.language.Condition;
import nurture.rules.language.Expression.Property;
import nurture.rules.language.Expression.Self;
import nurture.rules.language.FieldComparison;
import nurture.rules.language.Insertion;
import org.jspecify.annotations.Nullable;

/**
 * A rule book that remembers what each of its rules said, shared by all candidates. What comes of
 * its decisions is exactly what comes of the book's; only which rules fired, and vetoes that stood
 * against nothing, are not told. For simulations: a decision costs a tenth where the case is known.
 * Safe for concurrent use; bounded.
 */
public final class RuleMemory implements Decider {

  /** Some hundred megabytes. */
  private static final int MANY = 400_000;

  private static final Duration DAY = Duration.ofDays(1);

  private final RuleBook book;

  /** The older half goes when it is full. */
  private final int most;

  private final Understood understood;
  private final Set<String> opening = new HashSet<>();
  private final List<WorkingHours> hours;
  private final ThreadLocal<Seen> seen = new ThreadLocal<>();
  private final LongAdder asked = new LongAdder();
  private final LongAdder known = new LongAdder();
  private volatile Map<Case, Remembered> young = new ConcurrentHashMap<>();
  private volatile Map<Case, Remembered> old = new ConcurrentHashMap<>();

  /**
   * The look a thread took last: whether it was idle is asked right after it, and the next one is
   * mostly at the same candidate.
   */
  private static final class Seen {
    private final Facts facts;
    private final Glimpse now;
    private @Nullable Glimpse ever;

    Seen(Facts facts, Glimpse now, @Nullable Glimpse before) {
      this.facts = facts;
      this.now = now;
      this.ever = before;
    }
  }

  /** What was read of the rules. */
  private record Understood(Roles roles, Plans plans, Awakening awakening) {
    static Understood of(List<Role> rules) {
      Roles roles = new Roles(rules);
      Plans plans = new Plans(roles);
      return new Understood(roles, plans, new Awakening(roles, plans));
    }
  }

  private RuleMemory(RuleBook book, int most) {
    this.book = book;
    this.most = most;
    this.hours = hours(book.source().cards());
    this.understood = Understood.of(read(book.source().cards()));
  }

  /**
   * Reads a book's rules; what is decided is asked of the book when it is not known. Remembers what
   * takes some hundred megabytes at the most.
   */
  public static RuleMemory of(RuleBook book) {
    return of(book, MANY);
  }

  /**
   * The same with a bound of its own.
   *
   * @param most cases that are remembered; each is about a kilobyte
   */
  public static RuleMemory of(RuleBook book, int most) {
    return new RuleMemory(book, most);
  }

  /** The share of decisions and last looks so far that the book was not asked for. */
  public double hits() {
    long all = asked.sum() + known.sum();
    return all == 0 ? 0 : (double) known.sum() / all;
  }

  @Override
  public Decision decide(DecisionId id, Dossier dossier, Instant now) {
    List<AttributedOpinion> opinions = opinions(understood, seen(understood, dossier, now));
    return Arbitration.arbitrate(
        new ArbitrationContext(id, dossier, now, book.version()), opinions, List.of());
  }

  @Override
  public List<AttributedOpinion> objections(Dossier dossier, Send message, Instant now) {
    Seen look = seen(understood, dossier, now);
    List<Object> facts = look.facts.all();
    Sight sight = Sight.of(understood.roles(), look.now);
    Plan plan = understood.plans().plan(true, look.now.present());
    sight.wanted(message);
    Hearing hearing = new Hearing(sight, moment(facts), () -> book.against(facts, message));
    hearing.of(plan.speaking());
    hearing.of(plan.forbidding());
    return RuleBook.standing(hearing.opinions(), message, now);
  }

  /** What rules say that matters: nothing that stands only against what nobody wants. */
  private List<AttributedOpinion> opinions(Understood rules, Seen look) {
    List<Object> facts = look.facts.all();
    Sight sight = Sight.of(rules.roles(), look.now);
    Plan plan = rules.plans().plan(false, look.now.present());
    Hearing hearing =
        new Hearing(sight, moment(facts), () -> book.opinions(facts, new ArrayList<>()));
    hearing.of(plan.speaking());
    if (hearing.reaching()) {
      hearing.opinions.forEach(
          voiced -> {
            if (voiced.opinion() instanceof Touchpoint touchpoint) {
              sight.wanted(touchpoint);
            }
          });
      hearing.of(plan.forbidding());
    }
    return hearing.opinions();
  }

  /** What rules say at one look: it is remembered, or asked of the book once for all of them. */
  private final class Hearing {

    private final Sight sight;
    private final EvaluationTime moment;
    private final Supplier<List<AttributedOpinion>> asking;
    private final List<AttributedOpinion> opinions = new ArrayList<>();
    private @Nullable List<AttributedOpinion> answer;

    Hearing(Sight sight, EvaluationTime moment, Supplier<List<AttributedOpinion>> asking) {
      this.sight = sight;
      this.moment = moment;
      this.asking = asking;
    }

    void of(List<Part> parts) {
      for (Part part : parts) {
        Case situation = sight.in(part);
        Remembered said = find(situation);
        if (said == null) {
          List<AttributedOpinion> own = asked(part.rule());
          keep(situation, part.rule(), own, moment);
          opinions.addAll(own);
        } else {
          said.saidAt(moment, opinions);
        }
      }
    }

    private List<AttributedOpinion> asked(String rule) {
      List<AttributedOpinion> all = answer;
      if (all == null) {
        all = asking.get();
        answer = all;
      }
      List<AttributedOpinion> own = new ArrayList<>();
      for (AttributedOpinion voiced : all) {
        if (voiced.rule().equals(rule)) {
          own.add(voiced);
        }
      }
      return own;
    }

    boolean reaching() {
      for (AttributedOpinion voiced : opinions) {
        if (voiced.opinion() instanceof Touchpoint touchpoint && touchpoint.channel().isPresent()) {
          return true;
        }
      }
      return false;
    }

    /** All that was heard. */
    List<AttributedOpinion> opinions() {
      (answer == null ? known : asked).increment();
      return opinions;
    }
  }

  @Override
  public Instant idleUntil(Dossier dossier, Decision decision) {
    Instant now = decision.at();
    if (decision.outcome() != DecisionOutcome.NOTHING
        || !decision.notices().isEmpty()
        || !decision.nextCheck().equals(NextCheck.daily(decision.id().candidate(), now))
        || wants(decision)) {
      return now;
    }
    boolean sameTime = now.plus(DAY).equals(decision.nextCheck().at());
    Seen look = seen(understood, dossier, now);
    Glimpse ever = look.now.ever(understood.roles(), look.ever);
    look.ever = ever;
    int days = understood.awakening().days(ever, sameTime);
    // At the same time of the day every number is one more each day. At another it may be two more
    // at the first look already.
    int idle = sameTime ? days : days - 1;
    if (idle < 1) {
      return now;
    }
    Instant awake = now.plus(DAY.multipliedBy(idle));
    Instant steady = FactStability.until(dossier, now, book.world());
    return awake.isBefore(steady) ? awake : steady;
  }

  private Seen seen(Understood rules, Dossier dossier, Instant now) {
    Seen last = seen.get();
    if (last == null || last.facts.dossier() != dossier || !last.facts.now().equals(now)) {
      Facts facts =
          last == null ? Facts.first(dossier, now, book.world()) : last.facts.then(dossier, now);
      last =
          last == null
              ? new Seen(facts, Glimpse.now(rules.roles(), facts.all(), null), null)
              : new Seen(facts, Glimpse.now(rules.roles(), facts.all(), last.now), last.ever);
      seen.set(last);
    }
    return last;
  }

  /** Whether anything was wanted but tasks that wait already. */
  private static boolean wants(Decision decision) {
    int wishes = 0;
    for (AttributedOpinion voiced : decision.opinions()) {
      if (voiced.opinion() instanceof Touchpoint touchpoint) {
        if (!(touchpoint instanceof Task) || touchpoint.channel().isPresent()) {
          return true;
        }
        wishes++;
      }
    }
    for (RejectedOpinion lost : decision.lost()) {
      wishes -= lost.why().equals(Arbitration.OPEN_TASK) ? 1 : 0;
    }
    return wishes != 0;
  }

  private static EvaluationTime moment(List<Object> facts) {
    for (Object fact : facts) {
      if (fact instanceof EvaluationTime moment) {
        return moment;
      }
    }
    throw new IllegalStateException("there is no moment among the facts");
  }

  private @Nullable Remembered find(Case situation) {
    Remembered said = young.get(situation);
    if (said == null) {
      said = old.get(situation);
      if (said != null) {
        young.put(situation, said);
      }
    }
    return said;
  }

  private void keep(
      Case situation, String rule, List<AttributedOpinion> opinions, EvaluationTime moment) {
    Optional<Remembered> said =
        opening.contains(rule)
            ? Remembered.opening(opinions, hours, moment)
            : Optional.of(Remembered.of(opinions));
    if (said.isPresent()) {
      if (young.size() >= most / 2) {
        old = young;
        young = new ConcurrentHashMap<>();
      }
      young.put(situation, said.get());
    }
  }

  private List<Role> read(List<RuleCard> rules) {
    boolean plainPoints = rules.stream().noneMatch(RuleMemory::readsReasons);
    List<Role> all = new ArrayList<>();
    for (RuleCard rule : rules) {
      Role role = RuleReading.of(rule, hours, plainPoints);
      all.add(role);
      if (role.opening()) {
        opening.add(role.rule());
      }
    }
    return all;
  }

  /** Whether a rule looks at points as a whole, or at what they are given for. */
  private static boolean readsReasons(RuleCard rule) {
    return rule.conditions().stream()
        .flatMap(Condition::patterns)
        .filter(pattern -> pattern.type() == Points.class)
        .anyMatch(
            pattern ->
                !pattern.variable().isEmpty()
                    || pattern.tests().stream()
                        .flatMap(test -> test.expression().all())
                        .anyMatch(
                            part ->
                                part instanceof Self
                                    || part instanceof Property property
                                        && property.name().equals("why")));
  }

  /** All hours rules may insert; empty if they are not all written down as numbers. */
  private static List<WorkingHours> hours(List<RuleCard> rules) {
    Set<WorkingHours> found = new HashSet<>();
    for (RuleCard rule : rules) {
      for (Insertion inserted : rule.inserts(WorkingHours.class).toList()) {
        List<Integer> numbers =
            inserted.steps().get(0).arguments().stream()
                .flatMap(each -> FieldComparison.constant(each).stream())
                .map(Integer.class::cast)
                .toList();
        if (numbers.size() != 2) {
          return List.of();
        }
        if (numbers.get(0) < numbers.get(1) && numbers.get(1) <= 24) {
          found.add(WorkingHours.between(numbers.get(0), numbers.get(1)));
        }
      }
    }
    return List.copyOf(found);
  }
}
