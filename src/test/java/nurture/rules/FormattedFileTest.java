package nurture.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The canonical form keeps every comment, wherever it stands. */
final class FormattedFileTest {

  private static final Map<String, String> RULES = RuleFiles.in(Path.of("rules"));
  private static final Pattern WORD =
      Pattern.compile("//[^\n]*|@\\{[a-z]+\\}|\"(?:[^\"\\\\\n]|\\\\.)*\"|[$\\w]+|[^\\s\\w]");
  private static final Pattern REMARK = Pattern.compile("// remark \\d+ of ours");

  @Test
  void of_commentsAnywhere_keepsThemAllAndTheRules() {
    Map<String, String> remarked = new TreeMap<>(RULES);
    remarked.replaceAll((name, text) -> name.matches(".*\\.dr[lt]") ? remarked(text) : text);

    List<FormattedFile> formatted = FormattedFile.of(new RuleTexts(remarked, List.of()));

    assertThat(formatted).hasSizeGreaterThan(15);
    for (FormattedFile file : formatted) {
      String before = remarked.getOrDefault(file.name(), "");
      assertThat(file.problems()).isEmpty();
      assertThat(remarks(file.text()))
          .as(file.name())
          .hasSizeGreaterThan(5)
          .containsExactlyInAnyOrderElementsOf(remarks(before));
    }
  }

  @Test
  void of_itsOwnResult_isCanonical() {
    Map<String, String> remarked = new TreeMap<>(RULES);
    remarked.replaceAll((name, text) -> name.matches(".*\\.dr[lt]") ? remarked(text) : text);
    Map<String, String> again = new TreeMap<>(remarked);
    FormattedFile.of(new RuleTexts(remarked, List.of()))
        .forEach(file -> again.put(file.name(), file.text()));

    assertThat(FormattedFile.of(new RuleTexts(again, List.of())))
        .hasSizeGreaterThan(15)
        .allMatch(FormattedFile::canonical);
  }

  @Test
  void of_whatDoesNotFitIntoALine_isBrokenBeforeEachStepAndTest() {
    String text =
        """
        rule "Wide"
        when
            Candidate( stage in ( Stage.AWARENESS, Stage.CONSIDERATION ), relationship != Relationship.EMPLOYEE, daysInStage >= 30 )
            ( Flag( name == "the first of two rather long names" ) or Flag( name == "the second of two rather long names of flags" ) )
            not Flag( name == "short" ) // remark
        then
            insert( Task.named("call").asking("Call {name}: runner-up of an earlier process").by(Via.PHONE).because("{name} was quiet") ); // last
            insert( Tag.as("short").because("it fits") );
        end
        """;

    List<FormattedFile> formatted =
        FormattedFile.of(new RuleTexts(Map.of("journey/wide.drl", text), List.of()));

    assertThat(formatted.get(0).problems()).isEmpty();
    assertThat(formatted.get(0).text())
        .isEqualTo(
            """
            rule "Wide"
            when
                Candidate(
                    stage in ( Stage.AWARENESS, Stage.CONSIDERATION ),
                    relationship != Relationship.EMPLOYEE,
                    daysInStage >= 30 )
                ( Flag( name == "the first of two rather long names" )
                    or Flag( name == "the second of two rather long names of flags" ) )
                not Flag( name == "short" ) // remark
            then
                insert( Task.named("call")
                    .asking("Call {name}: runner-up of an earlier process")
                    .by(Via.PHONE)
                    .because("{name} was quiet") ); // last
                insert( Tag.as("short").because("it fits") );
            end
            """);
  }

  /** A comment behind every tenth word or so. */
  private static String remarked(String text) {
    Random random = new Random(7);
    StringBuilder remarked = new StringBuilder();
    Matcher word = WORD.matcher(text);
    int at = 0;
    int number = 0;
    while (word.find()) {
      remarked.append(text, at, word.end());
      at = word.end();
      if (random.nextInt(10) == 0 && !word.group().startsWith("//") && !split(text, at)) {
        remarked.append(" // remark ").append(number++).append(" of ours\n");
      }
    }
    return remarked.append(text.substring(at)).toString();
  }

  /** Whether a symbol of two characters would be taken apart. */
  private static boolean split(String text, int at) {
    return at < text.length()
        && at > 0
        && "=<>!&|".indexOf(text.charAt(at - 1)) >= 0
        && "=<>!&|".indexOf(text.charAt(at)) >= 0;
  }

  private static List<String> remarks(String text) {
    List<String> remarks = new ArrayList<>();
    Matcher remark = REMARK.matcher(text);
    while (remark.find()) {
      remarks.add(remark.group());
    }
    return remarks;
  }
}
