package nurture.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nurture.rules.language.Lexicon;
import nurture.rules.language.RandomRules;
import nurture.rules.language.Rule;
import nurture.rules.language.RuleFile;
import nurture.rules.language.RuleParser;
import nurture.rules.language.RulePrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a form, and comes back from it byte for byte. */
class RuleFormTest {

  private static final int RULES = 10_000;
  private static final long SEED = 11;

  static Stream<Path> shipped() throws IOException {
    return ShippedRuleFiles.all();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void form_ofEveryShippedRule_comesBackByteForByte(Path file) throws IOException {
    String text = Files.readString(file);
    RuleEdit edit = new RuleEdit(ShippedRuleFiles.lexicon(), Set.of());
    List<RuleSection> sections = RuleSection.of(text);

    assertThat(sections).isNotEmpty();
    for (RuleSection section : sections) {
      RuleForm form = edit.open(text, section.name()).orElseThrow().form();
      EditOutcome saved = edit.save(text, section.name(), form);

      assertThat(saved).isEqualTo(new EditOutcome.Edited(text, form));
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void form_ofEveryShippedRule_showsAllOfItInControls(Path file) throws IOException {
    String text = Files.readString(file);

    for (Rule rule : parsed(text).file().rules()) {
      RuleForm form = FormReader.of(rule).form();

      assertThat(form.when()).allMatch(RuleFormTest::controls);
      assertThat(form.then()).noneMatch(ConsequenceRow::isWritten);
    }
  }

  @Test
  void form_ofThousandsOfRandomRules_comesBackAsTheSameText() {
    Lexicon lexicon = Lexicon.of(RandomRules.NUMBERS.keySet());
    RandomRules rules = new RandomRules(SEED);

    List<String> different =
        IntStream.range(0, RULES)
            .mapToObj(n -> rules.next("rule \"" + n + "\" \\ of many"))
            .flatMap(rule -> difference(rule, lexicon).stream())
            .limit(3)
            .toList();

    assertThat(different).as("rules of seed " + SEED).isEmpty();
  }

  private static List<String> difference(Rule rule, Lexicon lexicon) {
    RuleFile file = new RuleFile("a.drl", List.of(rule), List.of(List.of(" the end")));
    String text = RulePrinter.text(file);
    RuleEdit edit = new RuleEdit(lexicon, Set.of());
    RuleForm form = edit.open(text, rule.title()).orElseThrow().form();
    ParsedForm parsed = ParsedForm.of(form, lexicon);
    EditOutcome saved = edit.save(text, rule.title(), form);
    return form.when().stream().allMatch(RuleFormTest::controls)
            && parsed.rule().isPresent()
            && parsed.rule().get().when().equals(rule.when())
            && parsed.rule().get().then().equals(rule.then())
            && saved.equals(new EditOutcome.Edited(text, form))
        ? List.of()
        : List.of(text + "\n" + parsed + "\n" + saved);
  }

  @Test
  void template_ofTheCadence_comesBackByteForByte() throws IOException {
    String text = Files.readString(Path.of("rules/cadence.drt"));
    RuleEdit edit = new RuleEdit(Lexicon.of(Set.of()), Set.of());
    String rule = RuleSection.of(text).get(0).name();

    RuleForm form = edit.open(text, rule).orElseThrow().form();

    // Without the names a row gives there are problems, so its parts are text.
    assertThat(form.when()).hasSize(1);
    assertThat(form.when().get(0).text()).contains("@{unless}");
  }

  @Test
  void form_ofARuleWithRemarksEverywhere_keepsThem() {
    String text =
        """
        // A file.

        // PLAYBOOK P1, P2. It is so. Owner: recruiters.
        rule "A"
        when
            // first
            //
            Contact( ever ) // behind
            ( Role( years >= 10 || years == 3 ) or not LastReply() )
            // before then
        then
            // what
            insert( Flag.set("a") ); // flag
            // before end
        end

        // the end
        """;
    RuleEdit edit = new RuleEdit(Lexicon.of(Set.of()), Set.of());

    RuleForm form = edit.open(text, "A").orElseThrow().form();

    assertThat(edit.save(text, "A", form)).isEqualTo(new EditOutcome.Edited(text, form));
    assertThat(form.remark().playbookLines()).containsExactly("P1", "P2");
    assertThat(form.remark().text()).isEqualTo("It is so.");
    assertThat(form.remark().owner()).isEqualTo("recruiters");
    assertThat(form.when().get(0).above()).containsExactly(" first", "");
    assertThat(form.when().get(1).shape()).isEqualTo(ConditionShape.ANY);
    assertThat(form.when().get(1).parts().get(0).tests().get(0).operator())
        .isEqualTo(TestOperator.ANY_OF);
    assertThat(form.when().get(1).parts().get(1).presence()).isEqualTo(ConditionPresence.NONE);
  }

  @Test
  void form_ofARuleWithAMistake_keepsEveryWord() {
    String text =
        "rule \"A\" // name\nwhen\n  Contct( ever, // why\n  x )\nthen\n  insert( )\nend\n";
    RuleEdit edit = new RuleEdit(Lexicon.of(Set.of()), Set.of());

    OpenedForm opened = edit.open(text, "A").orElseThrow();

    assertThat(opened.form().when().get(0).text()).isEqualTo("Contct( ever, // why\n  x )");
    assertThat(opened.form().then().get(0).text()).isEqualTo("insert( )");
    assertThat(opened.form().remark().lines()).containsExactly(" name");
    assertThat(edit.save(text, "A", opened.form()))
        .isInstanceOfSatisfying(
            EditOutcome.Refused.class,
            refused -> assertThat(refused.problems().get(0).path()).isEqualTo("when.0.text"));
  }

  private static RuleParser.Parsed parsed(String text) throws IOException {
    return RuleParser.parse("a.drl", text, ShippedRuleFiles.lexicon());
  }

  private static boolean controls(ConditionRow row) {
    return row.shape() != ConditionShape.WRITTEN
        && row.tests().stream().allMatch(RuleFormTest::controls)
        && row.parts().stream().allMatch(RuleFormTest::controls);
  }

  private static boolean controls(TestRow row) {
    return row.operator() != TestOperator.WRITTEN
        && row.tests().stream().allMatch(RuleFormTest::controls);
  }
}
