package nurture.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from a text, however a spreadsheet wrote it; and what is said when it cannot be. */
class TableTest {

  private static final List<Heading> HEADINGS =
      List.of(
          Heading.required("stage"),
          Heading.required("wait", "wait in days"),
          Heading.optional("because"));

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void read_anySeparator_isRecognised(String separator) {
    Table table = read("stage,wait,because\nawareness,7,patience\n".replace(",", separator));

    assertThat(table.problems()).isEmpty();
    assertThat(texts(table)).containsExactly(List.of("awareness", "7", "patience"));
  }

  @Test
  void read_asExcelSavesIt_isTheSameTable() {
    String excel =
        "\uFEFFsep=;\r\nStage;Wait in days;Because;;\r\nawareness;7,0;\"one; and \"\"two\"\"\";;\r\n;;;;\r\n";

    assertThat(texts(read(excel))).containsExactly(List.of("awareness", "7,0", "one; and \"two\""));
  }

  @Test
  void read_cellsOverManyLines_endWhereTheirMarksClose() {
    String wide = "a,1,\"" + "x\n".repeat(48) + "x\"\n";
    Table table = read("stage,wait,because\n" + wide.repeat(3) + "b,2,\"\"\"y\"\"\nz\"\nc,3,\n");

    assertThat(table.problems()).isEmpty();
    assertThat(table.rows()).extracting(Row::number).containsExactly(2, 51, 100, 149, 151);
  }

  @Test
  @Timeout(20)
  void read_manyMarksThatNeverClose_isReadOnce() {
    Table table = read("stage,wait\n" + ("\"" + "x\n".repeat(51)).repeat(5_000));

    assertThat(table.problems()).hasSizeGreaterThan(4_900);
  }

  @Test
  void read_aCellTooLong_isNamedAndNotQuoted() {
    Table table = read("stage,wait\nawareness,1\nloyalty," + "9".repeat(5_000) + "\n");

    assertThat(table.problems())
        .containsExactly(
            new TableProblem(
                "t.csv", 3, "column B: a cell has at most 4000 characters; write less"));
    assertThat(table.rows()).hasSize(1);
  }

  @Test
  void read_aQuotationMarkNamedAsSeparator_isNoSeparator() {
    Table table = read("sep=\"\nstage,wait\nawareness,1\n");

    assertThat(table.problems())
        .extracting(TableProblem::message)
        .anySatisfy(told -> assertThat(told).contains("there is no column \"stage\""));
  }

  @Test
  void read_asLibreOfficeSavesIt_isTheSameTable() {
    String libreOffice =
        "\"# the first; sequence\";;\r\n\"because\";\"WAIT\";\"Stage \"\r\n\"\";\"5.0\";\"awareness\"\r\n";

    assertThat(texts(read(libreOffice))).containsExactly(List.of("awareness", "5.0", ""));
  }

  @Test
  void read_commentsAndBlankLines_areSkippedAndLinesStayTrue() {
    Table table =
        read("# it's \"ours\n\nstage,wait\n  # note, \"x\nawareness,1\n#,,,\n,,\nloyalty,2\n");

    assertThat(table.problems()).isEmpty();
    assertThat(table.rows()).extracting(Row::number).containsExactly(5, 8);
  }

  @Test
  void read_aCellOverSeveralLines_becomesOneLineAndTheNextRowKeepsItsPlace() {
    Table table = read("stage,wait,because\na,1,\"one\ntwo\"\nb,2,\n");

    assertThat(texts(table)).containsExactly(List.of("a", "1", "one two"), List.of("b", "2", ""));
    assertThat(table.rows()).extracting(Row::number).containsExactly(2, 4);
  }

  @Test
  void read_aQuotationMarkNobodyCloses_isAProblemOfItsLineAndTheRestIsRead() {
    Table table = read("stage,wait,because\na,1,\"one\nb,2,\n");

    assertThat(table.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.row()).isEqualTo(2))
        .satisfies(p -> assertThat(p.message()).contains("never closed"));
    assertThat(table.rows()).extracting(Row::number).containsExactly(3);
  }

  @Test
  void read_aHeadingThatIsMissing_namesThoseThereAreAndTheNearest() {
    Table table = read("# x\nstage,wiat\na,1\n");

    assertThat(table.rows()).isEmpty();
    assertThat(table.problems())
        .containsExactly(
            new TableProblem(
                "t.csv",
                2,
                "there is no column \"wait\" (is \"wiat\" meant?);"
                    + " the headings there are: stage, wiat"));
  }

  @Test
  void read_aColumnNobodyReads_isAWarning() {
    Table table = read("stage,wait,becuase\na,1,x\n");

    assertThat(table.problems()).isEmpty();
    assertThat(table.warnings())
        .containsExactly(
            new TableProblem(
                "t.csv",
                1,
                3,
                "column \"becuase\" (C): this column is not used; did you mean because?"));
  }

  @Test
  void read_aHeadingTwice_isAProblem() {
    assertThat(read("stage,wait,Wait in days\n").problems())
        .extracting(TableProblem::message)
        .containsExactly(
            "column \"Wait in days\" (C): there is another column of this heading; remove one");
  }

  @Test
  void read_aCellUnderNoHeading_isAProblemOfItsRow() {
    assertThat(read("stage,wait,because\na,1,well, yes\n").problems())
        .containsExactly(
            new TableProblem(
                "t.csv",
                2,
                "\"yes\" (D) stands under no heading; put a text that holds the separator in"
                    + " quotation marks"));
  }

  @Test
  void read_nothing_namesTheHeadingsItNeeds() {
    assertThat(read("\n# nothing\n").problems())
        .extracting(TableProblem::message)
        .containsExactly("the table is empty; its first row has stage, wait");
  }

  @Test
  void problem_ofACell_namesColumnAndLetter() {
    Cell cell = read("stage,because,wait\na,,soon\n").rows().get(0).cell("wait");

    assertThat(cell.problem("\"soon\" is no number"))
        .isEqualTo(new TableProblem("t.csv", 2, 3, "column \"wait\" (C): \"soon\" is no number"));
    assertThat(new Cell("t", 1, 27, "x", "").problem("y").message())
        .startsWith("column \"x\" (AB)");
  }

  @Test
  void wholeNumber_asSpreadsheetsWriteIt_isRead_andAThousandIsNotTakenForOne() {
    assertThat(List.of("5", "5.0", "5,00", "0")).allMatch(t -> number(t) >= 0);
    assertThat(number("5.0")).isEqualTo(5);
    assertThat(List.of("1,000", "1.5", "-1", "soon", "", "5 days", "99999999999"))
        .allMatch(t -> number(t) == -1);
  }

  private static int number(String text) {
    return new Cell("t", 1, 0, "x", text).wholeNumber().orElse(-1);
  }

  private static Table read(String text) {
    return Table.read("t.csv", text, HEADINGS);
  }

  private static List<List<String>> texts(Table table) {
    return table.rows().stream()
        .map(row -> HEADINGS.stream().map(h -> row.cell(h.name()).text()).toList())
        .toList();
  }
}
