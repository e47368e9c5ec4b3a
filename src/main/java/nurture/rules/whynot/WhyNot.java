package nurture.rules.whynot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.candidate.Dossier;
import nurture.candidate.facts.Flag;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.decision.FiredRule;
import nurture.decision.Send;
import nurture.decision.Task;
import nurture.decision.whynot.FlagReason;
import nurture.decision.whynot.OpinionOutcomes;
import nurture.decision.whynot.RuleAnswer;
import nurture.decision.whynot.RuleForecast;
import nurture.decision.whynot.RuleProgress;
import nurture.decision.whynot.UnmetCondition;
import nurture.rules.RuleBook;
import nurture.rules.RuleCard;
import nurture.rules.RuleIntrospection;
import nurture.rules.RuleIntrospection.Known;
import nurture.rules.language.Condition.Pattern;
import nurture.rules.language.Expression.Text;

/**
 * Answers why a rule of one book did not get what it asks for. Pure: the same dossier, instant and
 * book give the same answer. Safe for concurrent use; an answer takes some milliseconds, and the
 * look ahead up to a tenth of a second, so ask on a worker thread.
 */
public final class WhyNot {

  private final RuleBook book;
  private final RuleIntrospection anatomy;
  private final List<RuleCard> cards;
  private final Map<String, Conditions> conditions = new ConcurrentHashMap<>();

  /** The steps of a rule and what asks the engine for them. */
  private record Conditions(
      RuleIntrospection.Part rule,
      List<Step> steps,
      List<ConditionSteps.Alone> alone,
      StepProbes probes) {}

  public WhyNot(RuleBook book) {
    this.book = book;
    this.anatomy = new RuleIntrospection(book);
    this.cards = anatomy.cards();
  }

  public RuleBook book() {
    return book;
  }

  /** The rules there are, as they are written. */
  public List<RuleCard> cards() {
    return cards;
  }

  /** All messages and tasks rules ask for by name. */
  public Set<String> touchpoints() {
    return cards.stream()
        .flatMap(WhyNot::touchpoints)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The rules that ask for a message or task, in the order of files and lines. */
  public List<String> asking(String touchpoint) {
    return cards.stream()
        .filter(card -> touchpoints(card).anyMatch(touchpoint::equals))
        .map(RuleCard::name)
        .toList();
  }

  /**
   * What became of rules; those that got furthest first, then those for the stage and relationship
   * of the candidate, then those with the fewest unmet conditions, then those that speak soonest.
   *
   * @param rules their names
   * @param id the decision's, by whose candidate the daily looks are timed
   * @param dossier as the rules see it
   * @param days how far to look ahead at most
   * @throws IllegalArgumentException if there is no rule of a name
   * @throws nurture.rules.EvaluationFailed if a rule throws or the budget is used up
   */
  public List<RuleAnswer> ask(
      Collection<String> rules, DecisionId id, Dossier dossier, Instant at, int days) {
    Decision decision = book.decide(id, dossier, at);
    Map<String, RuleForecast> later =
        new FiringForecast(book, id, dossier, days).of(rules, decision);
    Asking asking = new Asking(dossier, at, decision);
    List<RuleAnswer> answers = new ArrayList<>();
    for (String rule : rules) {
      answers.add(asking.answer(rule, Objects.requireNonNull(later.get(rule))));
    }
    answers.sort(
        Comparator.comparing(RuleAnswer::course)
            .thenComparing(RuleAnswer::forOthers)
            .thenComparing(answer -> answer.unmet().size())
            .thenComparing(answer -> answer.later().speaks().orElse(Instant.MAX))
            .thenComparing(RuleAnswer::rule));
    return List.copyOf(answers);
  }

  private Conditions conditions(String rule) {
    return conditions.computeIfAbsent(
        rule,
        name -> {
          RuleIntrospection.Part part =
              anatomy
                  .part(name)
                  .orElseThrow(
                      () -> new IllegalArgumentException("there is no rule \"" + name + "\""));
          List<Step> steps = ConditionSteps.of(part);
          List<ConditionSteps.Alone> alone =
              ConditionSteps.alone(part, ConditionSteps.names(steps));
          List<Step> all = new ArrayList<>(steps);
          alone.forEach(each -> all.addAll(each.steps()));
          return new Conditions(part, steps, alone, new StepProbes(all));
        });
  }

  private static Stream<String> touchpoints(RuleCard card) {
    return Stream.concat(card.inserts(Send.class), card.inserts(Task.class))
        .flatMap(
            insertion ->
                Stream.of("message", "named", "using").flatMap(name -> insertion.steps(name)))
        .flatMap(step -> step.text().stream())
        .map(Text::value)
        .distinct();
  }

  private static boolean says(RuleCard card, String word) {
    return card.inserts(Flag.class)
        .flatMap(insertion -> insertion.steps().get(0).text().stream())
        .anyMatch(text -> text.value().equals(word));
  }

  /** Questions about one look at one candidate. */
  private final class Asking {

    private final Dossier dossier;
    private final Instant at;
    private final Decision decision;
    private final Map<String, List<Known>> known = new HashMap<>();
    private final Set<String> answering = new HashSet<>();

    Asking(Dossier dossier, Instant at, Decision decision) {
      this.dossier = dossier;
      this.at = at;
      this.decision = decision;
    }

    RuleAnswer answer(String name, RuleForecast later) {
      RuleIntrospection.Part rule = conditions(name).rule();
      RuleProgress course = OpinionOutcomes.course(decision, name);
      return new RuleAnswer(
          name,
          rule.card().phase(),
          rule.card().file(),
          rule.card().line(),
          at,
          course,
          OpinionOutcomes.of(decision, name),
          course == RuleProgress.SILENT ? unmet(name, true) : List.of(),
          later);
    }

    /** The facts a rule of a phase had before it in the end. */
    private List<Known> known(String phase) {
      return known.computeIfAbsent(phase, p -> anatomy.known(dossier, at, p));
    }

    private Optional<UnmetCondition> unmet(String name) {
      return unmet(name, false).stream().findFirst();
    }

    /**
     * The first condition that does not hold, then the others.
     *
     * @param all whether the others are asked for
     */
    private List<UnmetCondition> unmet(String name, boolean all) {
      Conditions asked = conditions(name);
      List<Object> facts = known(asked.rule().card().phase()).stream().map(Known::fact).toList();
      Diagnosis.Words words =
          new Diagnosis.Words() {
            @Override
            public List<FlagReason> missing(String word) {
              return notSaid(word);
            }

            @Override
            public List<FlagReason> said(Flag word) {
              return saidBy(word);
            }
          };
      answering.add(name);
      try {
        Diagnosis diagnosis = new Diagnosis(asked.probes().hits(facts), words);
        Optional<UnmetCondition> first = diagnosis.first(asked.steps());
        return all && first.isPresent()
            ? diagnosis.all(first.get(), asked.alone())
            : first.stream().toList();
      } finally {
        answering.remove(name);
      }
    }

    private List<FlagReason> notSaid(String word) {
      return cards.stream()
          .filter(card -> says(card, word) && !answering.contains(card.name()))
          .map(card -> new FlagReason(word, card.name(), unmet(card.name()), List.of()))
          .toList();
    }

    private List<FlagReason> saidBy(Flag word) {
      return known("guard").stream()
          .filter(fact -> fact.fact().equals(word))
          .map(Known::rule)
          .distinct()
          .map(rule -> new FlagReason(word.name(), rule, Optional.empty(), saw(rule)))
          .toList();
    }

    /** The values a rule that spoke had asked for. */
    private List<String> saw(String rule) {
      List<Object> facts =
          decision.fired().stream()
              .filter(fired -> fired.rule().equals(rule))
              .findFirst()
              .map(FiredRule::saw)
              .orElse(List.of());
      return anatomy.part(rule).stream()
          .flatMap(part -> part.card().conditions().stream())
          .flatMap(condition -> condition.fact().stream())
          .flatMap(
              pattern ->
                  facts.stream()
                      .filter(fact -> pattern.type().isInstance(fact))
                      .flatMap(fact -> values(fact, pattern)))
          .distinct()
          .toList();
    }

    private Stream<String> values(Object fact, Pattern pattern) {
      if (fact instanceof Flag word) {
        return Stream.of("“" + word.name() + "”");
      }
      return pattern.tests().stream()
          .filter(test -> !test.bindsOnly())
          .flatMap(test -> AskedValue.of(test.expression()).stream())
          .map(AskedValue::left)
          .distinct()
          .flatMap(
              left ->
                  Values.of(fact, left)
                      .map(value -> pattern.name() + "." + left + " " + Values.written(value))
                      .stream());
    }
  }
}
