package nurture.rules.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nurture.rules.form.FormChange.AddConsequence;
import nurture.rules.form.FormChange.AddRow;
import nurture.rules.form.FormChange.AddStep;
import nurture.rules.form.FormChange.MoveRow;
import nurture.rules.form.FormChange.RemoveRow;
import nurture.rules.form.FormChange.SetCell;
import nurture.rules.form.FormChange.UnwrapRow;
import nurture.rules.form.FormChange.WrapRow;
import nurture.rules.language.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Steps of editing a form, and what they make of its file. */
class FormChangeTest {

  private static final RuleEdit EDIT = new RuleEdit(Lexicon.of(Set.of("FRESH")), Set.of("Taken"));

  private static final String A =
      """
      // PLAYBOOK P1. Owner: recruiters.
      rule "A"
      when
          // why
          Contact( ever, quietDays >= 90 ) // behind
          not LastReply()
      then
          insert( Tag.as("x").because("it is so") );
      end
      """;

  private static final String FILE =
      "// Head.\n\n"
          + A
          + "\nrule   \"B\" when Role() then\n"
          + "  insert( Tag.as( \"b\" ) ); end // odd\n// tail";

  static Stream<Path> shipped() throws IOException {
    return ShippedRuleFiles.all();
  }

  @Test
  void cells_areSetAndTheRestOfTheFileStaysByteForByte() {
    String saved =
        saved(
            new SetCell("when.0.tests.1.operator", "<"),
            new SetCell("when.0.tests.1.values.0", "FRESH"),
            new SetCell("name", "A2"),
            new SetCell("remark.text", "Really."));

    assertThat(saved)
        .isEqualTo(
            FILE.replace("quietDays >= 90", "quietDays < FRESH")
                .replace("\"A\"", "\"A2\"")
                .replace("P1. Owner", "P1. Really. Owner"));
  }

  @Test
  void rows_areAddedMovedWrappedAndRemoved() {
    assertThat(saved(new AddRow("when", 9), new SetCell("when.2.fact", "Away")))
        .isEqualTo(FILE.replace("not LastReply()\n", "not LastReply()\n    Away()\n"));
    assertThat(saved(new MoveRow("when.1", 0)))
        .contains("when\n    not LastReply()\n    // why\n    Contact(");
    assertThat(saved(new RemoveRow("when.1"))).doesNotContain("LastReply");
    assertThat(
            saved(
                new WrapRow("when.0", ConditionPresence.NONE, ConditionShape.ALL),
                new AddRow("when.0.parts", 1),
                new SetCell("when.0.parts.1.fact", "Away")))
        .contains(
            "    // why\n    not ( Contact( ever, quietDays >= 90 ) and Away() ) // behind\n");
    assertThat(
            saved(
                new WrapRow("when.0", ConditionPresence.THERE, ConditionShape.ALL),
                new UnwrapRow("when.0")))
        .isEqualTo(FILE);
  }

  @Test
  void consequences_beginWithTheirStepsAndAPlaceForTheReason() {
    assertThat(
            saved(
                new AddConsequence("Send", 1),
                new SetCell("then.1.steps.0.arguments.0", "hello"),
                new SetCell("then.1.steps.1.arguments.0", "it is time"),
                new AddStep("then.1", "by"),
                new SetCell("then.1.steps.2.arguments.0", "Via.EMAIL")))
        .contains("insert( Send.message(\"hello\").because(\"it is time\").by(Via.EMAIL) );\n");
  }

  @Test
  void problem_isToldAtItsCell() {
    assertThat(problems(new SetCell("when.0.tests.1.field", "quitDays")))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo("when.0.tests.1.field");
              assertThat(problem.nearest()).contains("quietDays");
            });
    assertThat(problems(new SetCell("when.0.tests.1.values.0", "")))
        .extracting(FormProblem::path)
        .containsExactly("when.0.tests.1.values.0");
    assertThat(problems(new SetCell("when.0.tests.1.values.0", "90 ) Role( years > 3")))
        .extracting(FormProblem::path)
        .containsExactly("when.0.tests.1.values.0");
    assertThat(problems(new SetCell("when.0.fact", "Contact // x")))
        .extracting(FormProblem::path)
        .containsExactly("when.0.fact");
    assertThat(problems(new SetCell("name", "B")))
        .extracting(FormProblem::path)
        .containsExactly("name");
    assertThat(problems(new SetCell("name", "Taken"))).hasSize(1);
    assertThatThrownBy(() -> new RemoveRow("when.7").of(opened()))
        .hasMessage("the form has no when.7");
  }

  @Test
  void placeInTheText_leadsToItsCellAndBack() {
    OpenedForm opened = EDIT.open(FILE, "A").orElseThrow();

    assertThat(opened.at(FILE.indexOf("quietDays") + 2)).contains("when.0.tests.1.field");
    assertThat(opened.at(FILE.indexOf("90") + 1)).contains("when.0.tests.1.values.0");
    assertThat(opened.at(FILE.indexOf("it is so"))).contains("then.0.steps.1.arguments.0");
    assertThat(opened.at(FILE.indexOf("rule   "))).isEmpty();
  }

  @Test
  void rules_areAddedCopiedRemovedAndMoved() {
    RuleForm copy = opened().called("C");

    EditOutcome.Edited behind = (EditOutcome.Edited) EDIT.addBehind(FILE, "A", copy);
    EditOutcome.Edited last = (EditOutcome.Edited) EDIT.add(FILE, copy);

    String c = A.replace("\"A\"", "\"C\"");
    assertThat(behind.text()).isEqualTo(FILE.replace("\nrule   ", "\n" + c + "\nrule   "));
    assertThat(last.text()).isEqualTo(FILE + "\n\n" + c);
    assertThat(EDIT.add("", copy)).isEqualTo(new EditOutcome.Edited(c, copy));
    assertThat(EDIT.remove(behind.text(), "C")).contains(FILE);
    assertThat(EDIT.move(FILE, "A", ""))
        .contains(new RuleEdit.MovedRule(FILE.replace(A + "\n", ""), A));
    assertThat(EDIT.save(FILE, "Z", copy)).isEqualTo(new EditOutcome.NoSuchRule());
  }

  @Test
  void windowsLineEnds_stay() {
    String windows = FILE.replace("\n", "\r\n");

    EditOutcome saved = EDIT.save(windows, "A", new SetCell("when.1.fact", "Away").of(opened()));

    assertThat(((EditOutcome.Edited) saved).text()).isEqualTo(windows.replace("LastReply", "Away"));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void tree_ofEveryShippedRule_isReadBackAlsoFromPostedNames(Path file) throws IOException {
    String text = Files.readString(file);
    RuleEdit edit = new RuleEdit(ShippedRuleFiles.lexicon(), Set.of());

    for (RuleSection section : RuleSection.of(text)) {
      RuleForm form = edit.open(text, section.name()).orElseThrow().form();
      Map<String, String> posted = new LinkedHashMap<>();
      flat("", FormTree.of(form), posted);

      assertThat(FormTree.read(FormTree.of(form))).isEqualTo(form);
      assertThat(FormTree.read(FormTree.nested(posted))).isEqualTo(form);
    }
  }

  private static void flat(String path, Object part, Map<String, String> into) {
    String begin = path.isEmpty() ? "" : path + ".";
    if (part instanceof Map<?, ?> map) {
      map.forEach((name, value) -> flat(begin + name, value, into));
    } else if (part instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        flat(begin + i, list.get(i), into);
      }
    } else {
      into.put(path, String.valueOf(part));
    }
  }

  private static RuleForm opened() {
    return EDIT.open(FILE, "A").orElseThrow().form();
  }

  private static RuleForm changed(FormChange... changes) {
    RuleForm form = opened();
    for (FormChange change : changes) {
      form = change.of(form);
    }
    return form;
  }

  private static String saved(FormChange... changes) {
    EditOutcome saved = EDIT.save(FILE, "A", changed(changes));
    assertThat(saved).isInstanceOf(EditOutcome.Edited.class);
    return ((EditOutcome.Edited) saved).text();
  }

  private static List<FormProblem> problems(FormChange... changes) {
    return ((EditOutcome.Refused) EDIT.save(FILE, "A", changed(changes))).problems();
  }
}
