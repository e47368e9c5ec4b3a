package nurture.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nurture.rules.RuleFiles;
import org.junit.jupiter.api.Test;

class FormerFactNamesTest {

  @Test
  void replaced_theShippedRulesAsTheyWereNamedBefore_areTheShippedRules() {
    Map<String, String> shipped = RuleFiles.in(Path.of("rules"));
    Map<String, String> before = new TreeMap<>(shipped);
    before.replaceAll(
        (path, text) ->
            text.replace("Flag( name", "Word( says")
                .replace("Flag.set(", "Word.says(")
                .replace("TopicHistory(", "Told(")
                .replace("AvailableContent(", "Shelf(")
                .replace("EvaluationTime(", "Moment("));

    assertThat(before).isNotEqualTo(shipped);
    assertThat(FormerFactNames.replaced(before)).isEqualTo(shipped);
  }

  @Test
  void replaced_aFlagThatIsBoundOrCompared_isFoundInEachForm() {
    assertThat(
            drl(
                """
                not Word( says == "a" )  $w : Word( $a : says )  exists ( Word(says != "b") )
                insert( Word . says ( "says so" ) );
                """))
        .isEqualTo(
            """
            not Flag( name == "a" )  $w : Flag( $a : name )  exists ( Flag(name != "b") )
            insert( Flag.set ( "says so" ) );
            """);
  }

  @Test
  void replaced_otherWords_stay() {
    String other = "// In a Word, a Moment or two\nCandidate( ref == \"Told\" )";

    assertThat(drl(other)).isEqualTo(other);
    assertThat(FormerFactNames.replaced(Map.of("cadence.csv", "Moment(")))
        .containsEntry("cadence.csv", "Moment(");
  }

  private static String drl(String text) {
    return FormerFactNames.replaced(Map.of("journey/a.drl", text)).get("journey/a.drl");
  }
}
