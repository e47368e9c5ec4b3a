package nurture.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed is read back as the same tree; what is canonical is printed to the byte. */
class RoundTripTest {

  private static final int RULES = 10_000;
  private static final long SEED = 11;

  static Stream<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      return files.filter(file -> file.toString().endsWith(".drl")).sorted().toList().stream();
    }
  }

  @Test
  void parse_whatWasPrintedOfThousandsOfRandomRules_isTheSameTree() {
    Lexicon lexicon = Lexicon.of(RandomRules.NUMBERS.keySet());
    RandomRules rules = new RandomRules(SEED);

    List<String> different =
        IntStream.range(0, RULES)
            .mapToObj(n -> rules.next("rule \"" + n + "\" \\ of many"))
            .map(rule -> new RuleFile("a.drl", List.of(rule), List.of(List.of(" the end"))))
            .flatMap(
                file -> {
                  String text = RulePrinter.text(file);
                  RuleParser.Parsed parsed = RuleParser.parse("a.drl", text, lexicon);
                  boolean same =
                      parsed.problems().isEmpty()
                          && parsed.file().equals(file)
                          && RulePrinter.text(parsed.file()).equals(text);
                  return same ? Stream.of() : Stream.of(text + parsed.problems());
                })
            .limit(3)
            .toList();

    assertThat(different).as("rules of seed " + SEED).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void print_aShippedFile_givesItsBytes(Path file) throws IOException {
    String text = Files.readString(file);

    RuleParser.Parsed parsed = RuleParser.parse("a.drl", text, Lexicon.of(shippedNumbers()));

    assertThat(parsed.problems()).isEmpty();
    assertThat(RulePrinter.text(parsed.file())).isEqualTo(text);
  }

  @Test
  void print_aFileInAnotherLayout_isCanonicalAndKeepsItsRemarks() {
    String untidy =
        "\uFEFF// Head.\r\n\r\n//about it\r\nrule \"a\" // name\r\n  when // when\r\n"
            + "Contact(ever,// inside\r\n  quietDays>=90&&<100) // behind\r\n"
            + "  ( not LastReply() )and Candidate()\r\n// before then\r\nthen\r\n"
            + "insert(Tag.as(\"x\").because((\"a\")));// tag\r\n// before end\r\nend // after\r\n// tail";

    RuleParser.Parsed parsed = RuleParser.parse("a.drl", untidy, Lexicon.of(Set.of()));

    assertThat(parsed.problems()).isEmpty();
    String canonical =
        """
        // Head.

        //about it
        // name
        rule "a"
        when
            // when
            // inside
            Contact( ever, quietDays >= 90 && quietDays < 100 ) // behind
            not LastReply()
            Candidate()
            // before then
        then
            insert( Tag.as("x").because("a") ); // tag
            // before end
        end

        // after
        // tail
        """;
    assertThat(RulePrinter.text(parsed.file())).isEqualTo(canonical);
    assertThat(RuleParser.parse("a.drl", canonical, Lexicon.of(Set.of())).file())
        .isEqualTo(parsed.file());
  }

  private static Set<String> shippedNumbers() throws IOException {
    return Files.readAllLines(Path.of("rules/policy/numbers.csv")).stream()
        .skip(1)
        .map(line -> line.split(",")[0])
        .collect(Collectors.toSet());
  }
}
