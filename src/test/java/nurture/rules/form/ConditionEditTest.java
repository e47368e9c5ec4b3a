package nurture.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nurture.rules.RuleSource;
import nurture.rules.language.Lexicon;
import org.junit.jupiter.api.Test;

/** Conditions that stand alone, as text and in rows. */
final class ConditionEditTest {

  private final ConditionEdit edit = new ConditionEdit(Lexicon.of(Set.of("QUIET_QUARTER")));

  @Test
  void text_becomesRowsAndComesBack() {
    String when =
        """
        // Quiet ones.
        Contact( quietDays >= QUIET_QUARTER )
        not LastReply( tone == Tone.POSITIVE ) // they wait
        ( Role( skills contains "kafka" ) or Candidate( tags contains "vip" ) )
        accumulate( Interest(); $n : count( ); $n >= 2 )
        // The end."""
            .replace("count( )", "count()");

    RuleForm form = edit.open(when);

    assertThat(form.when()).hasSize(4);
    assertThat(form.when()).noneMatch(row -> row.shape() == ConditionShape.WRITTEN);
    assertThat(edit.write(form).when())
        .hasValue(
            edit.write(edit.open(edit.write(form).when().orElseThrow())).when().orElseThrow());
    assertThat(edit.write(form).when().orElseThrow())
        .startsWith("// Quiet ones.\nContact( quietDays >= QUIET_QUARTER )\nnot LastReply(")
        .contains("// they wait")
        .endsWith("// The end.");
  }

  @Test
  void wordsThatMakeNoCondition_stayOneRowOfText() {
    for (String when :
        List.of(
            "Contact( quietDay > 3 )",
            "Candidate() then end rule \"x\" when Candidate()",
            "Candidate() then insert( Tag.as(\"x\") );")) {
      RuleForm form = edit.open(when);

      assertThat(form.when()).containsExactly(ConditionRow.written(when));
    }
  }

  @Test
  void rowsThatAreNotFilledIn_areToldByTheirPaths() {
    ConditionEdit.Written written =
        edit.write(ConditionEdit.rows(List.of(ConditionRow.fact("", "", List.of()))));

    assertThat(written.when()).isEmpty();
    assertThat(written.problems())
        .extracting(FormProblem::path, FormProblem::message)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("when.0.fact", "choose a fact"));
  }

  @Test
  void wordsOfSegments_areThoseThatCanBeAskedOfAllCandidates() {
    RuleWords words = RuleWords.ofSegments(RuleSource.of(Map.of()), Map.of());

    assertThat(words.facts())
        .extracting(WordSuggestion::label)
        .contains("Contact", "Role", "Flag", "Reach")
        .doesNotContain("EvaluationTime", "Points", "Send", "Touchpoint");
    assertThat(words.fields("Contact"))
        .extracting(FieldWord::name)
        .contains("quietDays", "ever")
        .doesNotContain("touchesInWeek");
    assertThat(new RuleCompletion(words).at("rule \"s\" when\nContact( ", 24).suggestions())
        .extracting(WordSuggestion::label)
        .contains("quietDays")
        .doesNotContain("touchesInWeek");
  }
}
