package nurture.playbook.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nurture.inbox.UnderstoodReply;

/** What a reply was understood as, held against what was expected of it. */
final class ReplyCheck {

  private final UnderstoodReply understood;

  ReplyCheck(UnderstoodReply understood) {
    this.understood = understood;
  }

  /** What came instead; empty if it came as expected. */
  Optional<String> otherwise(Expectation expected) {
    List<String> rules = understood.rules();
    return switch (expected.key()) {
      case READS ->
          Optional.of(UnderstoodReply.word(understood.meaning()))
              .filter(got -> !got.equals(expected.value()));
      case REASONS ->
          Optional.of(UnderstoodReply.words(understood.reasons()))
              .filter(got -> !Set.copyOf(got).equals(Set.copyOf(expected.texts())))
              .map(got -> got.isEmpty() ? "no reason" : String.join(", ", got));
      case UNTIL ->
          Optional.of(understood.until().map(LocalDate::toString).orElse(Expectation.NO_DAY))
              .filter(got -> !got.equals(expected.value()));
      case SPEAKS ->
          first(expected, rule -> !rules.contains(rule)).map(rule -> "silence of " + rule);
      case SILENT -> first(expected, rules::contains).map(rule -> "a word of " + rule);
      default -> throw new IllegalStateException(expected.key() + " is not expected of a reply");
    };
  }

  private static Optional<String> first(Expectation expected, Predicate<String> amiss) {
    return expected.texts().stream().filter(amiss).findFirst();
  }

  /** Each rule that spoke, with what it said. */
  String spoke() {
    return understood.why().isEmpty()
        ? "No rule spoke"
        : "What spoke: " + String.join("; ", understood.why()).replace("\n", ": ");
  }
}
