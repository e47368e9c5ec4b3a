package nurture.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nurture.library.Library;
import nurture.playbook.LibraryFiles;
import nurture.rules.Decider;
import nurture.rules.RuleBook;
import nurture.rules.memo.MemoizingDecider;
import nurture.template.Message;
import nurture.template.TemplateBook;
import org.junit.jupiter.api.Test;

/**
 * What the shipped messages promise holds in random lives under the shipped rules, examined by a
 * {@link PromiseOracle} that knows neither rules nor facts.
 */
final class PromisesHoldTest {

  private static final int CANDIDATES = RunSize.of("promises.candidates", 120, 300);

  /** So many that each promise is broken where nothing keeps it. */
  private static final int UNGUARDED = 300;

  private static final TemplateBook TEMPLATES = TemplateBook.load(Path.of("templates"));

  private static final Library LIBRARY = LibraryFiles.read(Path.of("templates")).library();

  /** What keeps the promises of each message, in any of its languages. */
  private static final Map<String, Set<String>> KEEPERS =
      TEMPLATES.messages().entrySet().stream()
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey,
                  named ->
                      named.getValue().byTag().values().stream()
                          .flatMap(PromisesHoldTest::keepers)
                          .collect(Collectors.toCollection(TreeSet::new))));

  private final SeenCounts seenCounts = new SeenCounts();

  private static java.util.stream.Stream<String> keepers(Message message) {
    return message
        .writtenFiles()
        .flatMap(file -> file.frontMatter().promises().stream())
        .flatMap(promise -> promise.keptBy().stream());
  }

  @Test
  void promises_ofAllMessages_haveAMeaning() {
    Set<String> promised =
        KEEPERS.values().stream().flatMap(Set::stream).collect(Collectors.toSet());

    assertThat(oracle().known()).containsExactlyInAnyOrderElementsOf(promised);
  }

  @Test
  void randomLives_wholeYear_breakNoPromise() {
    try (RuleBook shipped = GuardsHoldTest.book(GuardsHoldTest.RULES)) {
      Decider remembering = MemoizingDecider.of(shipped);

      assertThat(broken(remembering, CANDIDATES)).isEmpty();
    }
    oracle()
        .known()
        .forEach(
            keeper -> assertThat(seenCounts.times("promised " + keeper)).as(keeper).isPositive());
  }

  /** An oracle that never objects would let anything pass. */
  @Test
  void randomLives_withoutTheGuardRules_breakPromises() {
    Map<String, String> unguarded = new TreeMap<>(GuardsHoldTest.RULES);
    unguarded.keySet().removeIf(file -> file.startsWith("guard/"));
    try (RuleBook book = GuardsHoldTest.book(unguarded)) {
      assertThat(broken(MemoizingDecider.of(book), UNGUARDED))
          .extracting(PromiseOracle.Broken::keeper)
          .contains(
              "Pause outreach after a no",
              "Pause outreach after a not now without a date",
              "Pause outreach after a hiring process ended")
          .doesNotContain("suppression");
    }
  }

  @Test
  void randomLives_wholeYear_repeatNoLetter() {
    try (RuleBook shipped = GuardsHoldTest.book(GuardsHoldTest.RULES)) {
      Decider remembering = MemoizingDecider.of(shipped);
      List<RepetitionOracle> lives = read(remembering, CANDIDATES);

      assertThat(lives.stream().mapToInt(RepetitionOracle::letters).sum())
          .isGreaterThan(CANDIDATES);
      assertThat(lives).flatExtracting(RepetitionOracle::repeated).isEmpty();
    }
  }

  /** An oracle that never objects would let anything pass. */
  @Test
  void randomLives_withACadenceThatAsksForNothingNew_repeatLetters() {
    Map<String, String> heedless = new TreeMap<>(GuardsHoldTest.RULES);
    heedless.computeIfPresent(
        "cadence.csv", (file, rows) -> rows.replace(",news\n", ",\n").replace(",reading\n", ",\n"));
    heedless.computeIfPresent(
        "cadence.drt",
        (file, rule) -> rule.replaceAll("(?m)^ +not TopicHistory.*@\\{once}.*\\R", ""));
    try (RuleBook book = GuardsHoldTest.book(heedless)) {
      assertThat(read(MemoizingDecider.of(book), CANDIDATES / 2))
          .flatExtracting(RepetitionOracle::repeated)
          .isNotEmpty();
    }
  }

  private static List<RepetitionOracle> read(Decider rules, int candidates) {
    return IntStream.range(0, candidates)
        .parallel()
        .mapToObj(
            candidate -> {
              RepetitionOracle oracle = new RepetitionOracle(TEMPLATES, LIBRARY);
              GuardsHoldTest.live(rules, candidate, oracle);
              return oracle;
            })
        .toList();
  }

  private List<PromiseOracle.Broken> broken(Decider rules, int candidates) {
    return IntStream.range(0, candidates)
        .parallel()
        .mapToObj(
            candidate -> {
              PromiseOracle oracle = oracle();
              GuardsHoldTest.live(rules, candidate, oracle);
              return oracle.broken();
            })
        .flatMap(List::stream)
        .toList();
  }

  private PromiseOracle oracle() {
    return new PromiseOracle(KEEPERS, GuardsHoldTest.NUMBERS, seenCounts);
  }
}
