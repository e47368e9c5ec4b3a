package nurture.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nurture.candidate.Dossier;
import nurture.candidate.facts.Facts;
import nurture.candidate.facts.Flag;
import nurture.candidate.facts.MailAnswer;
import nurture.candidate.facts.ProjectedFacts;
import nurture.candidate.facts.ReplyText;
import nurture.candidate.facts.TextAnswer;
import nurture.candidate.facts.Volume;
import nurture.candidate.facts.World;
import nurture.decision.Arbitration;
import nurture.decision.ArbitrationContext;
import nurture.decision.AttributedOpinion;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.decision.FiredRule;
import nurture.decision.MessageNeeds;
import nurture.decision.Objections;
import nurture.decision.Send;
import nurture.rules.language.Expression;
import nurture.rules.sandbox.RuleBodies;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSessionsPool;

/**
 * A compiled set of rules. Safe for concurrent use; deciding blocks for some tens of microseconds
 * and belongs on a worker thread.
 */
public final class RuleBook implements Decider, AutoCloseable {

  /** Sessions made in advance; the pool grows with those who decide at once. */
  private static final int SESSIONS = 4;

  private static final int WARM_UPS = 50;
  private static final Duration WARM_UP = Duration.ofSeconds(30);

  private final String version;
  private final RuleSource source;
  private final EngineText text;
  private final CompiledRules compiled;
  private final LinkedRules linked;
  private final KieBase base;
  private final KieSessionsPool sessions;
  private final Budget budget;
  private final World world;
  private final MessageNeeds needs;
  private final Map<String, List<String>> flags;
  private final boolean countsOthers;
  private final boolean judgesAnswers;
  private final boolean judgesTexts;
  private final RunningEvaluations inFlight;

  private RuleBook(
      String version,
      RuleSource source,
      EngineText text,
      CompiledRules compiled,
      Budget budget,
      World world,
      MessageNeeds needs) {
    this.version = version;
    this.source = source;
    this.text = text;
    this.compiled = compiled;
    this.linked = compiled.link(text.rules());
    this.base = linked.base();
    this.sessions = base.newKieSessionsPool(SESSIONS);
    this.budget = budget;
    this.world = world;
    this.needs = needs;
    this.flags = flags(source);
    this.countsOthers = source.cards().stream().anyMatch(card -> card.looksFor(Volume.class));
    this.judgesAnswers = source.cards().stream().anyMatch(card -> card.looksFor(MailAnswer.class));
    this.judgesTexts = source.cards().stream().anyMatch(card -> card.looksFor(TextAnswer.class));
    this.inFlight = new RunningEvaluations();
  }

  private RuleBook(RuleBook other, World world, MessageNeeds needs) {
    this.version = other.version;
    this.source = other.source;
    this.text = other.text;
    this.compiled = other.compiled;
    this.linked = other.linked;
    this.base = other.base;
    this.sessions = other.sessions;
    this.budget = other.budget;
    this.world = world;
    this.needs = needs;
    this.flags = other.flags;
    this.countsOthers = other.countsOthers;
    this.judgesAnswers = other.judgesAnswers;
    this.judgesTexts = other.judgesTexts;
    this.inFlight = other.inFlight;
  }

  /**
   * The same compiled rules in another world; made at once. Closing one of the two closes both.
   *
   * @param among what messages need in that world
   */
  public RuleBook in(World other, MessageNeeds among) {
    return new RuleBook(this, other, among);
  }

  /**
   * Compiles rule files; takes seconds when cold, so call it on a worker thread.
   *
   * @param files text by path within the rules folder, as {@link RuleFiles#in} gives them
   * @throws RuleProblems listing everything wrong, by file and line
   */
  public static RuleBook compile(Map<String, String> files, Budget budget) {
    return compile(RuleSource.of(files), budget, RuleFiles.checksum(files), () -> World.EMPTY);
  }

  /**
   * The same under the name of the playbook the rules are part of, which decisions bear, and in a
   * world of holidays and things to bring along.
   *
   * @param world asked for once the rules are compiled, so that it can be read meanwhile
   */
  public static RuleBook compile(
      RuleSource source, Budget budget, String version, Supplier<World> world) {
    return compile(source, budget, version, world, () -> MessageNeeds.NONE);
  }

  /**
   * The same among messages.
   *
   * @param needs what messages need, asked for once the rules are compiled
   */
  public static RuleBook compile(
      RuleSource source,
      Budget budget,
      String version,
      Supplier<World> world,
      Supplier<MessageNeeds> needs) {
    EngineText text = EngineText.of(source);
    CompiledRules compiled = new RuleCompiler(source, text).compile();
    return new RuleBook(version, source, text, compiled, budget, world.get(), needs.get());
  }

  /** The same of a text for the engine that need not be the printed one. */
  static RuleBook compile(
      RuleSource source, EngineText text, Budget budget, String version, Supplier<World> world) {
    CompiledRules compiled = new RuleCompiler(source, text).compile();
    return new RuleBook(version, source, text, compiled, budget, world.get(), MessageNeeds.NONE);
  }

  /**
   * Makes a book of compiled rules that were kept, in a fraction of the time it takes to compile
   * them. They are checked as if they had just been compiled.
   *
   * @param source the files they were compiled from
   * @param compiled as {@link #compiled} gave them
   * @return empty if they cannot be read, or were compiled from other rules, by another program or
   *     for another version of it; then compile
   * @throws RuleProblems if they refer to anything rules may not
   */
  public static Optional<RuleBook> load(
      RuleSource source, byte[] compiled, Budget budget, String version, Supplier<World> world) {
    return load(source, compiled, budget, version, world, () -> MessageNeeds.NONE);
  }

  /**
   * The same among messages.
   *
   * @param needs what messages need, asked for once the rules are loaded
   */
  public static Optional<RuleBook> load(
      RuleSource source,
      byte[] compiled,
      Budget budget,
      String version,
      Supplier<World> world,
      Supplier<MessageNeeds> needs) {
    EngineText text = EngineText.of(source);
    return KeptRules.read(text, compiled)
        .filter(rules -> source.problems().isEmpty())
        .map(rules -> new RuleBook(version, source, text, rules, budget, world.get(), needs.get()));
  }

  /** Names the program as far as compiled rules depend on it. */
  public static String edition() {
    return CompilerEdition.NAME;
  }

  /** The compiled rules, to be kept for {@link #load}; some hundred kilobytes. */
  public byte[] compiled() {
    return KeptRules.written(text, compiled);
  }

  /**
   * Decides about nobody a few times, so that the first candidate does not pay for loading classes
   * out of their time budget. What rules say or throw does not matter here.
   */
  public void warmUp() {
    List<Object> facts = facts(Dossier.of("nobody"), Instant.EPOCH);
    Budget patience = new Budget(budget.firings(), WARM_UP, budget.steps());
    for (int i = 0; i < WARM_UPS; i++) {
      try {
        evaluation(patience, new ArrayList<>(), new ArrayList<>()).run(facts, Phase.deciding());
      } catch (EvaluationFailed e) {
        return;
      }
    }
  }

  /**
   * Runs the rules over facts and hears nothing of what they say: what the engine alone costs, to
   * measure the rest by.
   *
   * @return how many rules fired
   */
  public int fireOnly(List<Object> facts) {
    return Evaluation.unheard(base, facts);
  }

  /** What the rules see of a candidate at an instant. */
  public List<Object> facts(Dossier dossier, Instant now) {
    return Facts.of(dossier, now, world);
  }

  /**
   * What is known of a candidate once it was decided about, in the form that is kept for segments.
   *
   * @param after the candidate as the decision left them
   */
  public ProjectedFacts projected(Dossier after, Decision decision) {
    List<String> said =
        decision.fired().stream()
            .flatMap(rule -> flags.getOrDefault(rule.rule(), List.of()).stream())
            .distinct()
            .toList();
    return ProjectedFacts.of(after, decision.at(), world, said);
  }

  /** The rules that said a flag when something was decided, in the order they fired. */
  public List<String> saying(String flag, Decision decision) {
    return decision.fired().stream()
        .map(FiredRule::rule)
        .filter(rule -> flags.getOrDefault(rule, List.of()).contains(flag))
        .distinct()
        .toList();
  }

  /** The flags that each rule sets, by its name. */
  private static Map<String, List<String>> flags(RuleSource source) {
    Map<String, List<String>> flags = new HashMap<>();
    for (RuleCard card : source.cards()) {
      List<String> said =
          card.inserts(Flag.class)
              .flatMap(flag -> flag.steps().get(0).text().stream())
              .map(Expression.Text::value)
              .toList();
      if (!said.isEmpty()) {
        flags.put(card.name(), said);
      }
    }
    return Map.copyOf(flags);
  }

  /** What rules may know beside the candidate. */
  public World world() {
    return world;
  }

  /** Whether rules ask with how many others we are in contact; else these need not be counted. */
  public boolean countsOthers() {
    return countsOthers;
  }

  /** What the messages need that the rules name. */
  public MessageNeeds needs() {
    return needs;
  }

  /** Names the rules; unless it was given, it changes with any byte of any rule file. */
  public String version() {
    return version;
  }

  /** The policy numbers and tables the rules were made with, and what is worth a look in them. */
  public RuleSource source() {
    return source;
  }

  /** The engine's own form of it, for taking it apart. */
  KieBase base() {
    return base;
  }

  /** The rules, by name. */
  public List<RuleCard> rules() {
    return source.cards().stream().sorted(Comparator.comparing(RuleCard::name)).toList();
  }

  /** The rules by the name the engine has for them. */
  Map<String, RuleCard> engineNames() {
    return text.rules();
  }

  /**
   * Decides. Pure: the same dossier, instant and book give the same decision.
   *
   * @throws EvaluationFailed if a rule throws or the budget is used up
   */
  @Override
  public Decision decide(DecisionId id, Dossier dossier, Instant now) {
    List<FiredRule> fired = new ArrayList<>();
    List<AttributedOpinion> opinions = opinions(facts(dossier, now), fired);
    return Arbitration.arbitrate(
        new ArbitrationContext(id, dossier, now, version, needs, world.openingsAt(now)),
        opinions,
        fired);
  }

  /**
   * The vetoes and holds that stand now against a message, by what words mean and what guards say;
   * journey rules, which wanted it, are not asked again. Pure.
   *
   * @throws EvaluationFailed as {@link #decide} does
   */
  @Override
  public List<AttributedOpinion> objections(Dossier dossier, Send message, Instant now) {
    return standing(against(facts(dossier, now), message), message, now);
  }

  /** What all rules say of facts, and which of them fired. */
  public List<AttributedOpinion> opinions(List<Object> facts, List<FiredRule> fired) {
    List<AttributedOpinion> opinions = new ArrayList<>();
    run(evaluation(budget, fired, opinions), facts, Phase.deciding());
    return opinions;
  }

  /**
   * What the rules of the inbox say of a reply, and which of them fired. Pure.
   *
   * @throws EvaluationFailed as {@link #decide} does
   */
  public List<AttributedOpinion> read(ReplyText reply, List<FiredRule> fired) {
    List<AttributedOpinion> opinions = new ArrayList<>();
    run(evaluation(budget, fired, opinions), List.of(reply), Phase.INBOX);
    return opinions;
  }

  /**
   * What the rules of delivery say of a mail server's answer, and which of them fired. Pure.
   *
   * @throws EvaluationFailed as {@link #decide} does
   */
  public List<AttributedOpinion> respond(MailAnswer answer, List<FiredRule> fired) {
    List<AttributedOpinion> opinions = new ArrayList<>();
    run(evaluation(budget, fired, opinions), List.of(answer), Phase.DELIVERY);
    return opinions;
  }

  /**
   * What the rules of delivery say of the answer of a provider of texts, and which of them fired.
   * Pure.
   *
   * @throws EvaluationFailed as {@link #decide} does
   */
  public List<AttributedOpinion> respond(TextAnswer answer, List<FiredRule> fired) {
    List<AttributedOpinion> opinions = new ArrayList<>();
    run(evaluation(budget, fired, opinions), List.of(answer), Phase.DELIVERY);
    return opinions;
  }

  /** Whether it has rules that judge the answers of mail servers. */
  boolean judgesAnswers() {
    return judgesAnswers;
  }

  /** Whether it has rules that judge the answers of providers of texts. */
  boolean judgesTexts() {
    return judgesTexts;
  }

  /** What policy and guards say of facts and a message that is about to leave. */
  public List<AttributedOpinion> against(List<Object> facts, Send message) {
    List<AttributedOpinion> opinions = new ArrayList<>();
    List<Object> all = new ArrayList<>(facts);
    all.add(message);
    run(evaluation(budget, new ArrayList<>(), opinions), all, Phase.POLICY, Phase.GUARD);
    return opinions;
  }

  /** Those of some opinions that stand against a message now, by rule. */
  public static List<AttributedOpinion> standing(
      List<AttributedOpinion> opinions, Send message, Instant now) {
    return Objections.standing(opinions, message, now).stream()
        .sorted(Comparator.comparing(AttributedOpinion::rule))
        .toList();
  }

  /** What its classes were loaded by, to see it go. */
  ClassLoader classes() {
    return linked.loader();
  }

  private Evaluation evaluation(
      Budget cost, List<FiredRule> fired, List<AttributedOpinion> opinions) {
    return new Evaluation(
        sessions, text.rules(), () -> RuleBodies.of(compiled.classes()), cost, fired, opinions);
  }

  private void run(Evaluation evaluation, List<Object> facts, Phase... phases) {
    inFlight.begin();
    try {
      evaluation.run(facts, phases);
    } finally {
      inFlight.end();
    }
  }

  /** Lets go of everything as soon as no evaluation is under way; none may begin after this. */
  @Override
  public void close() {
    inFlight.whenIdle(sessions::shutdown);
  }
}
