package nurture.rules.whynot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nurture.candidate.facts.Word;
import nurture.decision.whynot.Because;
import nurture.decision.whynot.Unmet;
import nurture.rules.Anatomy;
import nurture.rules.RuleProblem;
import nurture.rules.whynot.Step.Kind;
import nurture.rules.whynot.Step.Subject;

/** Finds the first step the engine finds nothing for, and says what about it. */
final class Diagnosis {

  /** There may be several of these, so that one is told by what is asked of it. */
  private static final Set<String> SEVERAL =
      Set.of(
          "CampaignWaiting",
          "Found",
          "Interest",
          "Match",
          "OpenTask",
          "Points",
          "Reach",
          "SignalSeen",
          "Told",
          "Word",
          "Touchpoint",
          "Send",
          "Task",
          "Veto",
          "Move",
          "Hold",
          "Tag",
          "Notify",
          "CheckAgain");

  private static final Pattern SAYS = Pattern.compile("says\\s*==\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  private static final Pattern MENTIONED = Pattern.compile("(?<![\\w.$\"])(?:[a-z]|\\$)\\w+");

  private static final int FACTS = 5;

  private final Anatomy anatomy;
  private final Anatomy.Part rule;
  private final Map<String, List<Hit>> hits;
  private final Words words;

  /** What other rules have to do with words. */
  interface Words {

    /** The rules that would have said a word nobody said. */
    List<Because> missing(String word);

    /** The rules that said it. */
    List<Because> said(Word word);
  }

  Diagnosis(Anatomy anatomy, Anatomy.Part rule, Map<String, List<Hit>> hits, Words words) {
    this.anatomy = anatomy;
    this.rule = rule;
    this.hits = hits;
    this.words = words;
  }

  /** Empty if there is something for every step. */
  Optional<Unmet> first(List<Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (found(step).isEmpty()) {
        return Optional.of(
            switch (step.kind()) {
              case THERE -> absent(step);
              case TEST -> different(step, found(steps.get(i - 1)));
              case NOT -> inTheWay(step);
              case OR -> noWay(step);
              case WHOLE -> unmet(step, "", "", "", "", List.of(), notHeld(step), List.of());
            });
      }
    }
    return Optional.empty();
  }

  private List<Hit> found(Step step) {
    return hits.getOrDefault(step.name(), List.of());
  }

  private Unmet absent(Step step) {
    Subject subject = subject(step);
    Optional<String> word = word(subject);
    if (word.isPresent()) {
      return missing(step, word.get());
    }
    String asked = String.join(", ", subject.tests());
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

  private Unmet different(Step step, List<Hit> before) {
    Subject subject = subject(step);
    Optional<String> word = word(subject).filter(w -> SAYS.matcher(step.added()).matches());
    if (word.isPresent()) {
      return missing(step, word.get());
    }
    Optional<Test> test = Test.of(step.added());
    if (test.isPresent()
        && subject.held() == 0
        && test.get().names()
        && SEVERAL.contains(subject.type())) {
      String whole = String.join(", ", subject.tests());
      return unmet(
          step,
          subject.type(),
          test.get().left(),
          "",
          test.get().needs(named(before)),
          facts(before, subject),
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
                    step.added(),
                    facts(before, subject),
                    (before.size() > 1 ? "no " : "")
                        + subject.type()
                        + (before.size() > 1 ? " meets " : " does not meet ")
                        + step.added()
                        + told(step, before),
                    List.of()));
  }

  /** What a comparison was about and what it would have taken, of the fact that was nearest. */
  private Optional<Unmet> compared(Step step, Subject subject, Test test, List<Hit> before) {
    record Looked(Hit hit, Object fact, Object was) {}
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
          String what = left.startsWith("$") ? meaning(left, step) : subject.type() + "." + left;
          List<String> aside = aside(subject, test, looked.fact());
          return unmet(
              step,
              subject.type(),
              left,
              was,
              needs,
              facts(before, subject),
              what
                  + " was "
                  + was
                  + (aside.isEmpty() ? "" : " (" + String.join(", ", aside) + ")")
                  + ", the rule needs "
                  + needs,
              List.of());
        });
  }

  /** What a variable stands for where it is worked out: {@code sum( $points )}. */
  private static String meaning(String variable, Step step) {
    Matcher result =
        Pattern.compile(Pattern.quote(variable) + "\\s*:\\s*(\\w+\\([^()]*\\))")
            .matcher(step.condition());
    return result.find() ? result.group(1) : variable;
  }

  /** Which of several it is, and what its value was worked out from. */
  private static List<String> aside(Subject subject, Test test, Object fact) {
    if (Values.workedOut(fact, test.left())) {
      return Values.fields(fact);
    }
    List<String> aside = new ArrayList<>();
    if (SEVERAL.contains(subject.type())) {
      subject.tests().stream()
          .limit(subject.held())
          .flatMap(held -> Test.of(held).stream())
          .filter(Test::names)
          .forEach(
              held ->
                  Values.of(fact, held.left())
                      .ifPresent(value -> aside.add(held.left() + " " + Values.written(value))));
    }
    return aside;
  }

  private Unmet missing(Step step, String word) {
    return unmet(
        step,
        "Word",
        "says",
        "",
        "\"" + word + "\"",
        List.of(),
        "nothing says “" + word + "”",
        words.missing(word));
  }

  private Unmet inTheWay(Step step) {
    List<Hit> against =
        step.against().isEmpty() ? List.of() : found(step.against().get(step.against().size() - 1));
    if (against.isEmpty()) {
      return unmet(step, "", "", "", "", List.of(), notHeld(step), List.of());
    }
    Hit hit = against.get(0);
    Set<Object> asked =
        step.against().stream()
            .filter(each -> each.pattern() != null)
            .flatMap(each -> hit.fact(subject(each)).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<String> said = new ArrayList<>();
    List<Because> because = new ArrayList<>();
    for (Object fact : asked) {
      if (fact instanceof Word word) {
        said.add("“" + word.says() + "”");
        because.addAll(words.said(word));
      } else {
        said.add(described(fact, step));
      }
    }
    for (Step each : step.against()) {
      if (each.kind() == Kind.NOT) {
        Matcher says = SAYS.matcher(each.added());
        if (says.find()) {
          said.add("no “" + says.group(1) + "”");
          because.addAll(words.missing(says.group(1)));
        } else {
          said.add(each.added());
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
        "there is " + String.join(" and ", said) + ", and the rule needs " + needed(step),
        because);
  }

  private static String needed(Step step) {
    boolean words =
        step.against().stream()
            .allMatch(each -> each.pattern() == null || subject(each).type().equals("Word"));
    String asked =
        step.against().size() > 1 && step.against().stream().noneMatch(e -> e.pattern() == null)
            ? String.join(", ", subject(step.against().get(0)).tests())
            : "";
    return words || asked.isEmpty() ? "that there is not" : "none with " + asked;
  }

  /** A fact with the values somebody asked for: {@code Told (topic "x", daysAgo 12)}. */
  private static String described(Object fact, Step step) {
    String type = fact.getClass().getSimpleName();
    List<String> values =
        step.against().stream()
            .filter(each -> each.pattern() != null && each.kind() == Kind.TEST)
            .flatMap(each -> Test.of(each.added()).stream())
            .map(Test::left)
            .distinct()
            .flatMap(
                left ->
                    Values.of(fact, left).map(value -> left + " " + Values.written(value)).stream())
            .toList();
    return type + (values.isEmpty() ? "" : " (" + String.join(", ", values) + ")");
  }

  private Unmet noWay(Step step) {
    List<String> said =
        step.ways().stream().flatMap(way -> first(way).stream()).map(Unmet::said).toList();
    List<Because> because =
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
            ? notHeld(step)
            : "of the alternatives none holds: " + String.join("; ", said),
        because);
  }

  private Unmet unmet(
      Step step,
      String fact,
      String field,
      String was,
      String needs,
      List<Object> facts,
      String said,
      List<Because> because) {
    RuleProblem place = anatomy.place(rule, step.offset());
    return new Unmet(
        step.number(),
        step.condition(),
        step.added(),
        place.file(),
        place.line(),
        fact,
        field,
        was,
        needs,
        facts,
        said,
        because);
  }

  private static String notHeld(Step step) {
    return "its condition " + step.number() + " did not hold: " + step.added();
  }

  /** All that a test mentions, of the first fact: {@code : named false, sharedSkills 1}. */
  private static String told(Step step, List<Hit> before) {
    List<String> values = new ArrayList<>();
    if (!before.isEmpty()) {
      Hit hit = before.get(0);
      Optional<Object> fact = hit.fact(subject(step));
      Matcher names = MENTIONED.matcher(step.added());
      while (names.find()) {
        String name = names.group();
        Optional<Object> value =
            name.startsWith("$")
                ? Optional.ofNullable(hit.named().get(name))
                : fact.flatMap(each -> Values.of(each, name));
        value
            .map(each -> name + " " + Values.written(each))
            .filter(told -> !values.contains(told))
            .ifPresent(values::add);
      }
    }
    return values.isEmpty() ? "" : ": " + String.join(", ", values);
  }

  private static Map<String, Object> named(List<Hit> hits) {
    return hits.isEmpty() ? Map.of() : hits.get(0).named();
  }

  private static List<Object> facts(List<Hit> hits, Subject subject) {
    return hits.stream()
        .flatMap(hit -> hit.fact(subject).stream())
        .distinct()
        .limit(FACTS)
        .toList();
  }

  private static Optional<String> word(Subject subject) {
    if (!subject.type().equals("Word")) {
      return Optional.empty();
    }
    return IntStream.range(0, subject.tests().size())
        .mapToObj(i -> SAYS.matcher(subject.tests().get(i)))
        .filter(Matcher::matches)
        .map(says -> says.group(1))
        .findFirst();
  }

  private static Subject subject(Step step) {
    return Objects.requireNonNull(step.pattern());
  }
}
