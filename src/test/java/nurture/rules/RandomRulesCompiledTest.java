package nurture.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nurture.rules.language.RandomRules;
import nurture.rules.language.RuleFile;
import nurture.rules.language.RulePrinter;
import nurture.simulation.RunSize;
import org.junit.jupiter.api.Test;

/** The engine accepts what the front end accepts. */
class RandomRulesCompiledTest {

  /** All ten thousand with {@code -Dlong}; each hundred is a rule book of its own. */
  private static final int BOOKS = RunSize.of("random.books", 3, 100);

  private static final int RULES = 100;
  private static final long SEED = 12;
  private static final String NUMBERS =
      "name,value,unit,meaning\n"
          + RandomRules.NUMBERS.entrySet().stream()
              .map(number -> number.getKey() + "," + number.getValue() + ",days,x\n")
              .collect(Collectors.joining());

  @Test
  void compile_randomRulesOfTheLanguage_isAcceptedByTheEngine() {
    for (int book = 0; book < BOOKS; book++) {
      RandomRules rules = new RandomRules(SEED + book);
      RuleFile file =
          new RuleFile(
              "guard/a.drl",
              IntStream.range(0, RULES).mapToObj(n -> rules.next("rule " + n)).toList(),
              List.of());
      Map<String, String> files =
          Map.of("policy/numbers.csv", NUMBERS, "guard/a.drl", RulePrinter.text(file));

      try (RuleBook compiled = InlineRules.book(files)) {
        assertThat(compiled.rules()).hasSize(RULES);
      }
    }
  }
}
