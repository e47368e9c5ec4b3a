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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.candidate.Dossier;
import nurture.candidate.facts.EvaluationTime;
import nurture.candidate.facts.FactStability;
import nurture.candidate.facts.Facts;
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
import nurture.rules.RuleSource;
import nurture.rules.RuleText;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
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

  private static final Pattern HOURS =
      Pattern.compile(
          "\\bWorkingHours\\s*\\.\\s*between\\s*\\(\\s*(\\d{1,4})\\s*,\\s*(\\d{1,4})\\s*\\)");

  /** Somebody looks at points as a whole, or at what they are given for. */
  private static final Pattern REASON_READ =
      Pattern.compile("\\$\\w+\\s*:\\s*Points\\b|\\bwhy\\b|\\bObject\\b|\\bRecord\\b");

  private static final Pattern ANY_HOURS = Pattern.compile("\\bWorkingHours\\b\\s*[.;]");

  private final RuleBook book;

  /** The older half goes when it is full. */
  private final int most;

  private final Optional<Understood> understood;
  private final String why;
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
    this.hours = hours(book.source());
    Optional<Understood> read = Optional.empty();
    String trouble = "";
    try {
      read = Optional.of(Understood.of(read(book.source())));
    } catch (Reading.NotUnderstood e) {
      trouble = String.valueOf(e.getMessage());
    }
    this.understood = read;
    this.why = trouble;
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

  /** Why nothing can be remembered of this book, and it is always asked; empty otherwise. */
  public String trouble() {
    return why;
  }

  /** The share of decisions and last looks so far that the book was not asked for. */
  public double hits() {
    long all = asked.sum() + known.sum();
    return all == 0 ? 0 : (double) known.sum() / all;
  }

  @Override
  public Decision decide(DecisionId id, Dossier dossier, Instant now) {
    if (understood.isEmpty()) {
      return book.decide(id, dossier, now);
    }
    List<AttributedOpinion> opinions =
        opinions(understood.get(), seen(understood.get(), dossier, now));
    return Arbitration.arbitrate(
        new ArbitrationContext(id, dossier, now, book.version()), opinions, List.of());
  }

  @Override
  public List<AttributedOpinion> objections(Dossier dossier, Send message, Instant now) {
    if (understood.isEmpty()) {
      return book.objections(dossier, message, now);
    }
    Seen look = seen(understood.get(), dossier, now);
    List<Object> facts = look.facts.all();
    Sight sight = Sight.of(understood.get().roles(), look.now);
    Plan plan = understood.get().plans().plan(true, look.now.present());
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
          attributedOpinion -> {
            if (attributedOpinion.opinion() instanceof Touchpoint touchpoint) {
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
    private final EvaluationTime evaluationTime;
    private final Supplier<List<AttributedOpinion>> asking;
    private final List<AttributedOpinion> opinions = new ArrayList<>();
    private @Nullable List<AttributedOpinion> answer;

    Hearing(Sight sight, EvaluationTime evaluationTime, Supplier<List<AttributedOpinion>> asking) {
      this.sight = sight;
      this.evaluationTime = evaluationTime;
      this.asking = asking;
    }

    void of(List<Part> parts) {
      for (Part part : parts) {
        Case situation = sight.in(part);
        Remembered said = find(situation);
        if (said == null) {
          List<AttributedOpinion> own = asked(part.rule());
          keep(situation, part.rule(), own, evaluationTime);
          opinions.addAll(own);
        } else {
          said.saidAt(evaluationTime, opinions);
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
      for (AttributedOpinion attributedOpinion : all) {
        if (attributedOpinion.rule().equals(rule)) {
          own.add(attributedOpinion);
        }
      }
      return own;
    }

    boolean reaching() {
      for (AttributedOpinion attributedOpinion : opinions) {
        if (attributedOpinion.opinion() instanceof Touchpoint touchpoint
            && touchpoint.channel().isPresent()) {
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
    if (understood.isEmpty()
        || decision.outcome() != DecisionOutcome.NOTHING
        || !decision.notices().isEmpty()
        || !decision.nextCheck().equals(NextCheck.daily(decision.id().candidate(), now))
        || wants(decision)) {
      return now;
    }
    boolean sameTime = now.plus(DAY).equals(decision.nextCheck().at());
    Seen look = seen(understood.get(), dossier, now);
    Glimpse ever = look.now.ever(understood.get().roles(), look.ever);
    look.ever = ever;
    int days = understood.get().awakening().days(ever, sameTime);
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
    for (AttributedOpinion attributedOpinion : decision.opinions()) {
      if (attributedOpinion.opinion() instanceof Touchpoint touchpoint) {
        if (!(touchpoint instanceof Task) || touchpoint.channel().isPresent()) {
          return true;
        }
        wishes++;
      }
    }
    for (RejectedOpinion rejectedOpinion : decision.lost()) {
      wishes -= rejectedOpinion.why().equals(Arbitration.OPEN_TASK) ? 1 : 0;
    }
    return wishes != 0;
  }

  private static EvaluationTime moment(List<Object> facts) {
    for (Object fact : facts) {
      if (fact instanceof EvaluationTime evaluationTime) {
        return evaluationTime;
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
      Case situation,
      String rule,
      List<AttributedOpinion> opinions,
      EvaluationTime evaluationTime) {
    Optional<Remembered> said =
        opening.contains(rule)
            ? Remembered.opening(opinions, hours, evaluationTime)
            : Optional.of(Remembered.of(opinions));
    if (said.isPresent()) {
      if (young.size() >= most / 2) {
        old = young;
        young = new ConcurrentHashMap<>();
      }
      young.put(situation, said.get());
    }
  }

  private List<Role> read(RuleSource source) {
    List<Role> all = new ArrayList<>();
    boolean plainPoints =
        source.rules().values().stream()
            .map(Reading::code)
            .noneMatch(text -> REASON_READ.matcher(text).find());
    source
        .rules()
        .forEach(
            (file, text) -> {
              for (RuleDescr rule : parsed(file, text)) {
                Role role = Reading.of(file, rule, text, hours, plainPoints);
                all.add(role);
                if (role.opening()) {
                  opening.add(role.rule());
                }
              }
            });
    return all;
  }

  private static List<RuleDescr> parsed(String file, String text) {
    PackageDescr read =
        RuleText.parsed(text)
            .orElseThrow(() -> new Reading.NotUnderstood(file + " cannot be read"));
    if (!read.getTypeDeclarations().isEmpty()
        || !read.getFunctions().isEmpty()
        || !read.getGlobals().isEmpty()) {
      throw new Reading.NotUnderstood(file + " declares more than rules");
    }
    return read.getRules();
  }

  /** All hours rules may insert; empty if they are not all written down as numbers. */
  private static List<WorkingHours> hours(RuleSource source) {
    Set<WorkingHours> found = new HashSet<>();
    for (String text : source.rules().values()) {
      Matcher written = HOURS.matcher(text);
      long count = 0;
      while (written.find()) {
        int opens = Integer.parseInt(written.group(1));
        int closes = Integer.parseInt(written.group(2));
        count++;
        if (opens < closes && closes <= 24) {
          found.add(WorkingHours.between(opens, closes));
        }
      }
      if (ANY_HOURS.matcher(text).results().count() > count || text.contains("new WorkingHours")) {
        return List.of();
      }
    }
    return List.copyOf(found);
  }
}
