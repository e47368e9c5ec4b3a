package nurture.playbook.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.decision.Decision;
import nurture.decision.FiredRule;
import nurture.decision.Notify;
import nurture.decision.PlannedTouch;
import nurture.decision.RejectedOpinion;
import nurture.decision.StageMove;
import nurture.decision.Tag;
import nurture.event.Via;

/** A decision held against what was expected of it. */
final class ExpectationCheck {

  private static final String NOTHING = "nothing";

  private final Scenario scenario;
  private final Decision decision;

  ExpectationCheck(Scenario scenario, Decision decision) {
    this.scenario = scenario;
    this.decision = decision;
  }

  /** What came instead; empty if it came as expected. */
  Optional<String> otherwise(Expectation expected) {
    return switch (expected.key()) {
      case SPEAKS -> all(expected.texts(), spoke()::contains, "silence of ");
      case SILENT -> all(expected.texts(), rule -> !spoke().contains(rule), "a word of ");
      case SAYS -> same(expected.texts(), said());
      case SENDS -> equal(expected.value(), touched(touch -> !touch.task(), true));
      case TASK -> equal(expected.value(), touched(PlannedTouch::task, false));
      case NOTHING -> decision.touch().map(PlannedTouch::topic);
      case BY ->
          equal(word(expected.value()), decision.touch().flatMap(t -> t.via()).map(Via::name));
      case BECAUSE -> part(expected.value(), reasons());
      case MOVES -> moved(expected.value());
      case ASKS ->
          same(expected.texts(), decision.chores().stream().map(PlannedTouch::topic).toList());
      case TAGS ->
          same(
              expected.texts(),
              decision.tags().stream().map(tag -> ((Tag) tag.opinion()).tag()).toList());
      case VETOED_BY -> all(expected.texts(), vetoed()::contains, "no veto of ");
      case TELLS ->
          part(
              expected.value(),
              decision.notices().stream()
                  .map(told -> ((Notify) told.opinion()).message())
                  .toList());
      case READS, REASONS, UNTIL -> throw new IllegalStateException("expected of a reply alone");
      case NEXT_LOOK ->
          equal(
              expected.value(),
              Optional.of(
                  ScenarioTime.write(
                      decision.nextCheck().planned(), scenario.dossier().person().zone())));
    };
  }

  private Set<String> spoke() {
    return decision.fired().stream().map(FiredRule::rule).collect(Collectors.toSet());
  }

  private List<String> said() {
    Set<String> speakers =
        scenario.named(Expectation.Key.SPEAKS).stream()
            .map(WrittenText::text)
            .collect(Collectors.toSet());
    return decision.opinions().stream()
        .filter(attributedOpinion -> speakers.contains(attributedOpinion.rule()))
        .map(attributedOpinion -> attributedOpinion.opinion().phrase())
        .toList();
  }

  private Optional<String> touched(Predicate<PlannedTouch> kind, boolean template) {
    return decision
        .touch()
        .map(
            touch ->
                !kind.test(touch)
                    ? (touch.task() ? "the task " : "the message ") + touch.topic()
                    : template ? touch.template() : touch.topic());
  }

  /** Of the touchpoint if there is one; else of whatever came of the decision. */
  private List<String> reasons() {
    if (decision.touch().isPresent()) {
      return List.of(decision.touch().get().reason());
    }
    return Stream.of(
            decision.move().stream().map(StageMove::reason),
            decision.chores().stream().map(PlannedTouch::reason),
            decision.lost().stream().map(RejectedOpinion::why),
            Stream.concat(decision.tags().stream(), decision.notices().stream())
                .map(attributedOpinion -> attributedOpinion.opinion().reason()))
        .flatMap(reasons -> reasons)
        .toList();
  }

  private Optional<String> moved(String expected) {
    Optional<String> to = decision.move().map(move -> move.to().name());
    return expected.equals(Expectation.NOWHERE)
        ? to.map(stage -> stage.toLowerCase(Locale.ROOT))
        : equal(word(expected), to);
  }

  private Set<String> vetoed() {
    return decision.lost().stream().map(RejectedOpinion::to).collect(Collectors.toSet());
  }

  private static Optional<String> all(
      List<String> expected, Predicate<String> holds, String otherwise) {
    List<String> missing = expected.stream().filter(rule -> !holds.test(rule)).toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            otherwise + missing.stream().map(m -> '"' + m + '"').collect(Collectors.joining(", ")));
  }

  private static Optional<String> same(List<String> expected, List<String> got) {
    List<String> left = new ArrayList<>(got);
    boolean same = expected.size() == got.size() && expected.stream().allMatch(left::remove);
    return same ? Optional.empty() : Optional.of(got.isEmpty() ? NOTHING : String.join(", ", got));
  }

  private static Optional<String> equal(String expected, Optional<String> got) {
    return got.filter(expected::equals).isPresent()
        ? Optional.empty()
        : Optional.of(got.map(ExpectationCheck::readable).orElse(NOTHING));
  }

  private static Optional<String> part(String expected, List<String> got) {
    return got.stream().anyMatch(text -> text.contains(expected))
        ? Optional.empty()
        : Optional.of(got.isEmpty() ? NOTHING : String.join("; ", got));
  }

  /** Constants are shown the way they are written in a scenario. */
  private static String readable(String text) {
    return text.matches("[A-Z_]+") ? text.toLowerCase(Locale.ROOT).replace('_', '-') : text;
  }

  private static String word(String written) {
    return written.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }
}
