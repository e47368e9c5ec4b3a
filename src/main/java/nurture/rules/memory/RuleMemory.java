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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.candidate.Dossier;
import nurture.candidate.facts.Facts;
import nurture.candidate.facts.Moment;
import nurture.candidate.facts.Steady;
import nurture.candidate.facts.WorkingHours;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.decision.Lost;
import nurture.decision.NextCheck;
import nurture.decision.Outcome;
import nurture.decision.Send;
import nurture.decision.Settling;
import nurture.decision.Situation;
import nurture.decision.Task;
import nurture.decision.Touchpoint;
import nurture.decision.Voiced;
import nurture.rules.Decider;
import nurture.rules.RuleBook;
import nurture.rules.RuleSource;
import nurture.rules.RuleText;
import nurture.rules.memory.Roles.Question;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/**
 * A rule book that remembers what its rules said, shared by all candidates. What comes of its
 * decisions is exactly what comes of the book's; only which rules fired, and vetoes that stood
 * against nothing, are not told. For simulations: a decision costs a tenth where the case is known.
 * Safe for concurrent use; bounded.
 */
public final class RuleMemory implements Decider {

  /** Some hundred megabytes; the older half goes when it is full. */
  private static final int MOST = 400_000;

  private static final Duration DAY = Duration.ofDays(1);
  private static final int FAR = 36_500;

  private static final Pattern HOURS =
      Pattern.compile("\\bWorkingHours\\s*\\.\\s*between\\s*\\(\\s*(\\d+)\\s*,\\s*(\\d+)\\s*\\)");

  /** Somebody looks at points as a whole, or at what they are given for. */
  private static final Pattern REASON_READ =
      Pattern.compile("\\$\\w+\\s*:\\s*Points\\b|\\bwhy\\b|\\bObject\\b|\\bRecord\\b");

  private static final Pattern ANY_HOURS = Pattern.compile("\\bWorkingHours\\b\\s*[.;]");

  private final RuleBook book;
  private final Optional<Roles> roles;
  private final String why;
  private final Set<String> opening = new HashSet<>();
  private final List<WorkingHours> hours;
  private final ThreadLocal<Seen> seen = new ThreadLocal<>();
  private final LongAdder asked = new LongAdder();
  private final LongAdder known = new LongAdder();
  private volatile Map<Case, Remembered> young = new ConcurrentHashMap<>();
  private volatile Map<Case, Remembered> old = new ConcurrentHashMap<>();

  /** The facts a thread made last: whether a look was idle is asked right after it. */
  private record Seen(Dossier dossier, Instant now, List<Object> facts) {}

  private RuleMemory(RuleBook book) {
    this.book = book;
    this.hours = hours(book.source());
    Optional<Roles> read = Optional.empty();
    String trouble = "";
    try {
      read = Optional.of(new Roles(read(book.source())));
    } catch (Reading.NotUnderstood e) {
      trouble = String.valueOf(e.getMessage());
    }
    this.roles = read;
    this.why = trouble;
  }

  /** Reads a book's rules; what is decided is asked of the book when it is not known. */
  public static RuleMemory of(RuleBook book) {
    return new RuleMemory(book);
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
    if (roles.isEmpty()) {
      return book.decide(id, dossier, now);
    }
    List<Object> facts = facts(dossier, now);
    List<Voiced> opinions = opinions(roles.get(), facts);
    return Settling.settle(new Situation(id, dossier, now, book.version()), opinions, List.of());
  }

  @Override
  public List<Voiced> objections(Dossier dossier, Send message, Instant now) {
    if (roles.isEmpty()) {
      return book.objections(dossier, message, now);
    }
    List<Object> facts = book.facts(dossier, now);
    Case situation = Sight.of(roles.get(), facts).in(Question.LAST_LOOK, message);
    Moment moment = moment(facts);
    Remembered said = find(situation);
    if (said != null) {
      known.increment();
      return RuleBook.standing(said.at(moment), message, now);
    }
    asked.increment();
    List<Voiced> opinions = book.against(facts, message);
    keep(situation, opinions, moment);
    return RuleBook.standing(opinions, message, now);
  }

  @Override
  public Instant idleUntil(Dossier dossier, Decision decision) {
    Instant now = decision.at();
    if (roles.isEmpty()
        || decision.outcome() != Outcome.NOTHING
        || !decision.notices().isEmpty()
        || !decision.nextCheck().equals(NextCheck.daily(decision.id().candidate(), now))
        || wants(decision)) {
      return now;
    }
    boolean sameTime = now.plus(DAY).equals(decision.nextCheck().at());
    int days = awake(roles.get(), facts(dossier, now), sameTime);
    // At the same time of the day every number is one more each day. At another it may be two more
    // at the first look already.
    int idle = sameTime ? days : days - 1;
    if (idle < 1) {
      return now;
    }
    Instant awake = now.plus(DAY.multipliedBy(idle));
    Instant steady = Steady.until(dossier, now, book.world());
    return awake.isBefore(steady) ? awake : steady;
  }

  private List<Object> facts(Dossier dossier, Instant now) {
    Seen last = seen.get();
    if (last == null || last.dossier() != dossier || !last.now().equals(now)) {
      last = new Seen(dossier, now, book.facts(dossier, now));
      seen.set(last);
    }
    return last.facts();
  }

  /** Whether anything was wanted but tasks that wait already. */
  private static boolean wants(Decision decision) {
    int wishes = 0;
    for (Voiced voiced : decision.opinions()) {
      if (voiced.opinion() instanceof Touchpoint touchpoint) {
        if (!(touchpoint instanceof Task) || touchpoint.channel().isPresent()) {
          return true;
        }
        wishes++;
      }
    }
    for (Lost lost : decision.lost()) {
      wishes -= lost.why().equals(Settling.OPEN_TASK) ? 1 : 0;
    }
    return wishes != 0;
  }

  /** In how many days, nothing but days going by, a rule might say something else. */
  private static int awake(Roles roles, List<Object> facts, boolean sameTime) {
    long[] present = roles.nobody();
    long[][] seen = new long[facts.size()][];
    for (int i = 0; i < seen.length; i++) {
      int type = roles.place(facts.get(i).getClass());
      if (type >= 0) {
        seen[i] = roles.lens(type).seeEver(facts.get(i));
        roles.present(present, type, seen[i]);
      }
    }
    Plan plan = roles.plan(Question.AWAKENING, present);
    int days = Lens.NEVER;
    for (int i = 0; i < seen.length && days > 0; i++) {
      Object fact = facts.get(i);
      int type = roles.place(fact.getClass());
      if (type < 0 || !plan.concerns(type, seen[i])) {
        continue;
      }
      days = Math.min(days, roles.lens(type).daysUntilChange(fact, seen[i], plan.bits()[type]));
      for (Plan.Value value : plan.values().get(type)) {
        if (!value.reader().steady() && Sight.has(seen[i], value.bit())) {
          days = 0;
        }
      }
    }
    for (Plan.Beside beside : plan.besides()) {
      boolean steady =
          sameTime
              && counting(roles, facts, seen, beside.type(), beside.bit(), beside.pair().first())
              && counting(
                  roles,
                  facts,
                  seen,
                  beside.otherType(),
                  beside.otherBit(),
                  beside.pair().second());
      days = steady ? days : 0;
    }
    return Math.min(days, FAR);
  }

  /** Whether a number of all facts that have a bit has begun to count, and goes on for ever. */
  private static boolean counting(
      Roles roles, List<Object> facts, long[][] seen, int type, int bit, Reader number) {
    for (int i = 0; i < seen.length; i++) {
      if (roles.place(facts.get(i).getClass()) == type && Sight.has(seen[i], bit)) {
        int value = (Integer) number.of(facts.get(i));
        if (value < 1 || value > Facts.LONG_AGO / 2) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * What rules say. Whether anything is wanted at all does not depend on what vetoes look at; so
   * that is asked first, and most looks end there.
   */
  private List<Voiced> opinions(Roles all, List<Object> facts) {
    Sight sight = Sight.of(all, facts);
    Moment moment = moment(facts);
    Case wishes = sight.in(Question.AWAKENING, null);
    Remembered said = find(wishes);
    if (said != null && !said.reaching()) {
      known.increment();
      return said.at(moment);
    }
    Case whole = sight.in(Question.DECISION, null);
    said = find(whole);
    if (said != null) {
      known.increment();
      return said.at(moment);
    }
    asked.increment();
    List<Voiced> opinions = book.opinions(facts, new ArrayList<>());
    keep(wishes, opinions, moment);
    keep(whole, opinions, moment);
    return opinions;
  }

  private static Moment moment(List<Object> facts) {
    for (Object fact : facts) {
      if (fact instanceof Moment moment) {
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

  private void keep(Case situation, List<Voiced> opinions, Moment moment) {
    Remembered.of(opinions, opening, hours, moment)
        .ifPresent(
            said -> {
              if (young.size() >= MOST / 2) {
                old = young;
                young = new ConcurrentHashMap<>();
              }
              young.put(situation, said);
            });
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
