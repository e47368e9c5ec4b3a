package nurture.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that are wider than the terminal are wrapped, never cut. */
final class TextTableTest {

  private static final List<String> HEAD =
      List.of("rule", "messages before", "messages after", "±", "tasks before", "tasks after", "±");
  private static final List<List<String>> ROWS =
      List.of(
          List.of(
              "A candidate who stayed quiet gets one update",
              "1,200",
              "1,300",
              "+100",
              "",
              "7",
              "+7"),
          List.of("Hello", "5", "5", "", "1", "1", ""));

  @Test
  void lines_thatFit_areOneTable() {
    assertThat(TextTable.lines(HEAD, ROWS, 3, TextTable.UNLIMITED))
        .containsExactly(
            "  rule                                          messages before  messages after     ±"
                + "  tasks before  tasks after   ±",
            "  A candidate who stayed quiet gets one update            1,200           1,300  +100"
                + "                          7  +7",
            "  Hello                                                       5               5      "
                + "             1            1");
  }

  @Test
  void lines_thatAlmostFit_haveHeadsAndNamesOnSeveralLines() {
    assertThat(TextTable.lines(HEAD, ROWS, 3, 80))
        .containsExactly(
            "                                     messages  messages         tasks  tasks",
            "  rule                                 before     after     ±  before  after   ±",
            "  A candidate who stayed quiet gets     1,200     1,300  +100              7  +7",
            "    one update",
            "  Hello                                     5         5             1      1")
        .allMatch(line -> line.length() <= 80);
  }

  @Test
  void lines_thatDoNotFit_goOnInASecondTableWithTheColumnsOfACountTogether() {
    List<String> lines = TextTable.lines(HEAD, ROWS, 3, 60);

    assertThat(lines).allMatch(line -> line.length() <= 60);
    assertThat(String.join("\n", lines))
        .matches("(?s).*messages +messages\n.*1,300 +\\+100.*\n\n.*tasks +tasks\n.*7 +\\+7.*");
  }

  @Test
  void wrapped_aWordLongerThanTheLine_goesOverSeveral() {
    assertThat(TextTable.wrapped("ab abcdefghij", 6, "  "))
        .containsExactly("ab", "  abcd", "  efgh", "  ij");
    assertThat(TextTable.wrapped("", 6, "  ")).containsExactly("");
  }
}
