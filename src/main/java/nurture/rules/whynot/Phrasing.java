package nurture.rules.whynot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nurture.rules.whynot.Step.Kind;
import nurture.rules.whynot.Step.Subject;

/** How steps, facts and values are put into words, and what of them is worth it. */
final class Phrasing {

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
          "TopicHistory",
          "Flag",
          "Touchpoint",
          "Send",
          "Task",
          "Veto",
          "Move",
          "Hold",
          "Tag",
          "Notify",
          "CheckAgain");

  static final Pattern SAYS =
      Pattern.compile("(?<![\\w.])name\\s*==\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  private static final Pattern MENTIONED = Pattern.compile("(?<![\\w.$\"])(?:[a-z]|\\$)\\w+");

  private static final int FACTS = 5;

  /** Whether there may be several facts of what a step is about. */
  static boolean several(Subject subject) {
    return SEVERAL.contains(subject.type());
  }

  /** What a variable stands for where it is worked out: {@code sum( $points )}. */
  static String meaning(String variable, Step step) {
    Matcher result =
        Pattern.compile(Pattern.quote(variable) + "\\s*:\\s*(\\w+\\([^()]*\\))")
            .matcher(step.condition());
    return result.find() ? result.group(1) : variable;
  }

  /** Which of several it is, and what its value was worked out from. */
  static List<String> aside(Subject subject, Test test, Object fact) {
    if (Values.workedOut(fact, test.left())) {
      return Values.fields(fact);
    }
    List<String> aside = new ArrayList<>();
    if (several(subject)) {
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

  static String needed(Step step) {
    boolean words =
        step.against().stream()
            .allMatch(each -> each.pattern() == null || subject(each).type().equals("Flag"));
    String asked =
        step.against().size() > 1 && step.against().stream().noneMatch(e -> e.pattern() == null)
            ? String.join(", ", subject(step.against().get(0)).tests())
            : "";
    return words || asked.isEmpty() ? "that there is not" : "none with " + asked;
  }

  /** A fact with the values somebody asked for: {@code TopicHistory (topic "x", daysAgo 12)}. */
  static String described(Object fact, Step step) {
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

  static String notHeld(Step step) {
    return "its condition " + step.number() + " did not hold: " + step.added();
  }

  /** All that a test mentions, of the first fact: {@code : named false, sharedSkills 1}. */
  static String told(Step step, List<Hit> before) {
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

  static Map<String, Object> named(List<Hit> hits) {
    return hits.isEmpty() ? Map.of() : hits.get(0).named();
  }

  static List<Object> facts(List<Hit> hits, Subject subject) {
    return hits.stream()
        .flatMap(hit -> hit.fact(subject).stream())
        .distinct()
        .limit(FACTS)
        .toList();
  }

  static Optional<String> word(Subject subject) {
    if (!subject.type().equals("Flag")) {
      return Optional.empty();
    }
    return IntStream.range(0, subject.tests().size())
        .mapToObj(i -> SAYS.matcher(subject.tests().get(i)))
        .filter(Matcher::matches)
        .map(says -> says.group(1))
        .findFirst();
  }

  static Subject subject(Step step) {
    return Objects.requireNonNull(step.pattern());
  }

  private Phrasing() {}
}
