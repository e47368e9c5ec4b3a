package nurture.rules.whynot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.candidate.facts.Flag;
import nurture.decision.whynot.FlagReason;
import nurture.decision.whynot.UnmetCondition;
import nurture.rules.language.RulePrinter;
import nurture.rules.whynot.Step.Kind;
import nurture.rules.whynot.Step.Subject;

/** Finds the first step the engine finds nothing for, and says what about it. */
final class Diagnosis {

  private final Map<String, List<StepMatch>> hits;
  private final Words words;

  /** What other rules have to do with words. */
  interface Words {

    /** The rules that would have said a word nobody said. */
    List<FlagReason> missing(String word);

    /** The rules that said it. */
    List<FlagReason> said(Flag flag);
  }

  Diagnosis(Map<String, List<StepMatch>> hits, Words words) {
    this.hits = hits;
    this.words = words;
  }

  /** Empty if there is something for every step. */
  Optional<UnmetCondition> first(List<Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (found(step).isEmpty()) {
        return Optional.of(
            switch (step.kind()) {
              case THERE -> absent(step);
              case TEST -> different(step, found(steps.get(i - 1)));
              case NOT -> inTheWay(step);
              case OR -> noWay(step);
              case WHOLE ->
                  unmet(step, "", "", "", "", List.of(), Phrasing.notHeld(step), List.of());
            });
      }
    }
    return Optional.empty();
  }

  /**
   * All conditions that do not hold, in the order written; one that uses a variable of another that
   * does not hold cannot be asked and is left out.
   *
   * @param first of them
   */
  List<UnmetCondition> all(UnmetCondition first, List<ConditionSteps.Alone> alone) {
    List<UnmetCondition> all = new ArrayList<>(List.of(first));
    Set<Integer> failed = new HashSet<>(Set.of(first.number()));
    for (int number = first.number() + 1; number <= alone.size(); number++) {
      ConditionSteps.Alone each = alone.get(number - 1);
      if (each.needs().stream().anyMatch(failed::contains)) {
        failed.add(number);
        continue;
      }
      Optional<UnmetCondition> unmet = first(each.steps());
      if (unmet.isPresent()) {
        failed.add(number);
        all.add(unmet.get());
      }
    }
    return List.copyOf(all);
  }

  private List<StepMatch> found(Step step) {
    return hits.getOrDefault(step.name(), List.of());
  }

  private UnmetCondition absent(Step step) {
    Subject subject = Phrasing.subject(step);
    Optional<String> word = Phrasing.word(step);
    if (word.isPresent()) {
      return missing(step, word.get());
    }
    String asked = subject.asked();
    return unmet(
        step,
        subject.type(),
        "",
        "",
        asked,
        List.of(),
        "there is no "
            + subject.type()
            + (asked.isEmpty() ? "" : " at all, and the rule needs one with " + asked),
        List.of());
  }

  private UnmetCondition different(Step step, List<StepMatch> before) {
    Subject subject = Phrasing.subject(step);
    Optional<String> word =
        Phrasing.word(step)
            .filter(
                w ->
                    step.added().tests().stream()
                        .anyMatch(test -> Phrasing.word(test).isPresent()));
    if (word.isPresent()) {
      return missing(step, word.get());
    }
    Optional<AskedValue> test =
        step.added().tests().size() == 1
            ? AskedValue.of(step.added().tests().get(0).expression())
            : Optional.empty();
    if (test.isPresent() && subject.held() == 0 && test.get().names() && Phrasing.several(step)) {
      String whole = subject.asked();
      return unmet(
          step,
          subject.type(),
          test.get().left(),
          "",
          test.get().needs(Phrasing.named(before)),
          Phrasing.facts(before, subject),
          "there is no " + subject.type() + " with " + whole,
          List.of());
    }
    return test.flatMap(t -> compared(step, subject, t, before))
        .orElseGet(
            () ->
                unmet(
                    step,
                    subject.type(),
                    "",
                    "",
                    step.added().text(),
                    Phrasing.facts(before, subject),
                    (before.size() > 1 ? "no " : "")
                        + subject.type()
                        + (before.size() > 1 ? " meets " : " does not meet ")
                        + step.added().text()
                        + Phrasing.told(step, before),
                    List.of()));
  }

  /** What a comparison was about and what it would have taken, of the fact that was nearest. */
  private Optional<UnmetCondition> compared(
      Step step, Subject subject, AskedValue test, List<StepMatch> before) {
    record Looked(StepMatch hit, Object fact, Object was) {}
    Optional<Looked> nearest =
        before.stream()
            .flatMap(
                hit -> {
                  Object fact = hit.fact(subject).orElse(null);
                  Object was =
                      test.left().startsWith("$")
                          ? hit.named().get(test.left())
                          : fact == null ? null : Values.of(fact, test.left()).orElse(null);
                  return was == null
                      ? Stream.<Looked>empty()
                      : Stream.of(new Looked(hit, fact == null ? was : fact, was));
                })
            .filter(looked -> !test.wouldDo(looked.was(), looked.hit().named()))
            .min(
                Comparator.comparingLong(
                    looked -> test.distance(looked.was(), looked.hit().named())));
    return nearest.map(
        looked -> {
          String was = Values.written(looked.was());
          String needs = test.needs(looked.hit().named());
          String left = test.left().replaceAll("\\(\\s*\\)$", "");
          String what =
              left.startsWith("$") ? Phrasing.meaning(left, step) : subject.type() + "." + left;
          List<String> aside = Phrasing.aside(step, test, looked.fact());
          return unmet(
              step,
              subject.type(),
              left,
              was,
              needs,
              Phrasing.facts(before, subject),
              what
                  + " was "
                  + was
                  + (aside.isEmpty() ? "" : " (" + String.join(", ", aside) + ")")
                  + ", the rule needs "
                  + needs,
              List.of());
        });
  }

  private UnmetCondition missing(Step step, String word) {
    return unmet(
        step,
        "Flag",
        "name",
        "",
        "\"" + word + "\"",
        List.of(),
        "“" + word + "” is not set",
        words.missing(word));
  }

  private UnmetCondition inTheWay(Step step) {
    List<StepMatch> against =
        step.against().isEmpty() ? List.of() : found(step.against().get(step.against().size() - 1));
    if (against.isEmpty()) {
      return unmet(step, "", "", "", "", List.of(), Phrasing.notHeld(step), List.of());
    }
    StepMatch hit = against.get(0);
    Set<Object> asked =
        step.against().stream()
            .filter(each -> each.pattern() != null)
            .flatMap(each -> hit.fact(Phrasing.subject(each)).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<String> said = new ArrayList<>();
    List<FlagReason> because = new ArrayList<>();
    for (Object fact : asked) {
      if (fact instanceof Flag flag) {
        said.add("“" + flag.name() + "”");
        because.addAll(words.said(flag));
      } else {
        said.add(Phrasing.described(fact, step));
      }
    }
    for (Step each : step.against()) {
      if (each.kind() == Kind.NOT) {
        Optional<String> word = Phrasing.word(each.added().condition());
        if (word.isPresent()) {
          said.add("no “" + word.get() + "”");
          because.addAll(words.missing(word.get()));
        } else {
          said.add(each.added().text());
        }
      }
    }
    String type = asked.size() == 1 ? asked.iterator().next().getClass().getSimpleName() : "";
    return unmet(
        step,
        type,
        "",
        "",
        "",
        List.copyOf(asked),
        "there is " + String.join(" and ", said) + Phrasing.needed(step),
        because);
  }

  private UnmetCondition noWay(Step step) {
    List<String> said =
        step.ways().stream().flatMap(way -> first(way).stream()).map(UnmetCondition::said).toList();
    List<FlagReason> because =
        step.ways().stream()
            .flatMap(way -> first(way).stream())
            .flatMap(unmet -> unmet.because().stream())
            .toList();
    return unmet(
        step,
        "",
        "",
        "",
        "",
        List.of(),
        said.isEmpty()
            ? Phrasing.notHeld(step)
            : "of the alternatives none holds: " + String.join("; ", said),
        because);
  }

  private UnmetCondition unmet(
      Step step,
      String fact,
      String field,
      String was,
      String needs,
      List<Object> facts,
      String said,
      List<FlagReason> because) {
    return new UnmetCondition(
        step.number(),
        RulePrinter.text(step.whole()),
        step.added().text(),
        step.added().span().file(),
        step.added().span().line(),
        fact,
        field,
        was,
        needs,
        facts,
        said,
        because);
  }
}
