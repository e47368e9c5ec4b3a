package nurture.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nurture.imports.table.UnreadableTable;
import nurture.library.Opening;
import nurture.library.Opening.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OpeningDraftTest {

  private static final OpeningDraft WHOLE =
      new OpeningDraft(
          Map.of(
              "ref", " REQ-7 ",
              "title", "Engineer",
              "title.de", "Ingenieurin",
              "team", "Backbone",
              "location", "Vienna or remote",
              "country", "austria",
              "function", "Engineering",
              "skills", "Kafka, Flink;kafka\r\nSQL",
              "state", "Forecast",
              "opens", "2027-05-03"));

  @Test
  void draft_thatIsWhole_isAnOpeningInLowerCase() {
    Opening opening = WHOLE.opening();

    assertThat(opening.ref()).isEqualTo("REQ-7");
    assertThat(opening.function()).isEqualTo("engineering");
    assertThat(opening.skills()).containsExactly("kafka", "flink", "sql");
    assertThat(opening.country()).isEqualTo("AT");
    assertThat(opening.state()).isEqualTo(State.FORECAST);
    assertThat(opening.opens()).contains(LocalDate.of(2027, 5, 3));
    assertThat(opening.translations()).containsExactly(Map.entry("title.de", "Ingenieurin"));
    assertThat(OpeningDraft.of(opening).opening()).isEqualTo(opening);
  }

  @Test
  void draft_ofNothing_tellsAllThatIsNeededByField() {
    assertThat(new OpeningDraft(Map.of()).problems())
        .containsOnlyKeys("ref", "title", "team", "location", "function", "skills", "state");
    assertThatThrownBy(() -> new OpeningDraft(Map.of()).opening())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void field_thatIsWrong_isTold() {
    assertProblem("ref", "two words", "without spaces");
    assertProblem("ref", "a/b", "without / ? # %");
    assertProblem("ref", "new", "applicant tracking system");
    assertProblem("ref", "..", "applicant tracking system");
    assertProblem("country", "Atlantis", "no country");
    assertProblem("opens", "soon", "2027-05-03");
    assertProblem("opens", "", "forecast");
    assertProblem("state", "maybe", "open, forecast or closed");
    assertProblem("brief", "javascript:alert(1)", "https://");
    assertProblem("title", "x".repeat(201), "200 characters");
    assertProblem("team", "a\nb", "one line");
    assertProblem("salary", "1", "no such field");
  }

  private static void assertProblem(String field, String text, String says) {
    Map<String, String> fields = new HashMap<>(WHOLE.fields());
    fields.put(field, text);
    assertThat(new OpeningDraft(fields).problems()).containsOnlyKeys(field);
    assertThat(new OpeningDraft(fields).problems().get(field)).contains(says);
  }

  @Test
  void table_isReadByTheNamesOfTheFields(@TempDir Path folder) throws IOException, UnreadableTable {
    OpeningTable table =
        table(
            folder,
            "Ref;Title;Title.de;Team;Location;Function;Skills;State\n"
                + "r-1;Engineer;Ingenieurin;Backbone;Vienna;engineering;kafka, sql;open\n"
                + "r-2;Analyst;;Insight;Berlin;data;sql;closed\n");

    assertThat(table.faults()).isEmpty();
    assertThat(table.openings()).extracting(Opening::ref).containsExactly("r-1", "r-2");
    assertThat(table.openings().get(0).skills()).containsExactly("kafka", "sql");
  }

  @Test
  void table_withMistakes_namesEachLineAndKeepsNothing(@TempDir Path folder)
      throws IOException, UnreadableTable {
    OpeningTable table =
        table(
            folder,
            "ref,title,team,location,function,skills,state\n"
                + "r-1,Engineer,Backbone,Vienna,engineering,kafka,open\n"
                + "r-1,,Backbone,Vienna,engineering,kafka,soon\n");

    assertThat(table.openings()).isEmpty();
    assertThat(table.faults())
        .containsExactly(
            "Line 3, title: Write the title.",
            "Line 3, state: Choose open, forecast or closed.",
            "Line 3, ref: The same is on line 2.");
    assertThatThrownBy(() -> table(folder, "ref,salary\nr-1,1\n"))
        .isInstanceOf(UnreadableTable.class)
        .hasMessageContaining("salary");
    assertThatThrownBy(() -> table(folder, "ref,title\n"))
        .isInstanceOf(UnreadableTable.class)
        .hasMessageContaining("no opening");
  }

  private static OpeningTable table(Path folder, String text) throws IOException, UnreadableTable {
    return OpeningTable.read(Files.writeString(folder.resolve("openings.csv"), text));
  }
}
