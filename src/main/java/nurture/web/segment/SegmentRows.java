package nurture.web.segment;

import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nurture.rules.form.ConditionEdit;
import nurture.rules.form.ConditionRow;
import nurture.rules.form.ConditionShape;
import nurture.rules.form.FormProblem;
import nurture.rules.form.FormTree;
import nurture.rules.form.RuleForm;
import nurture.rules.form.RuleWords;
import nurture.web.console.FormFields;
import nurture.web.editor.FormRows;
import nurture.web.editor.FormRows.Choice;
import nurture.web.editor.FormRows.ConditionLine;
import nurture.web.editor.FormRows.HiddenPart;
import nurture.web.editor.FormSteps;

/**
 * The condition of a segment in the rows of the form of a rule.
 *
 * @param finished whether the rows make a condition
 * @param problems by the row they are about
 */
record SegmentRows(RuleForm form, boolean finished, List<FormProblem> problems) {

  /** What a page asks for, and a form sends, to have the condition as text. */
  static final String TEXT = "text";

  /** The same for rows. */
  static final String ROWS = "rows";

  /** Before the path of a part of the form, among the names of what is sent. */
  private static final String PART = "f.";

  SegmentRows {
    problems = List.copyOf(problems);
  }

  /**
   * The rows as a page shows them.
   *
   * @param hidden remarks that stand in no cell
   * @param facts what a condition may look for
   * @param lists what cells suggest
   * @param general problems that are about no row
   */
  record RowsPart(
      List<ConditionLine> when,
      List<HiddenPart> hidden,
      List<Choice> facts,
      List<FormRows.Suggested> lists,
      List<String> general) {}

  /** One row to begin with. */
  static SegmentRows first() {
    return new SegmentRows(
        ConditionEdit.rows(List.of(ConditionRow.fact("", "", List.of()))), false, List.of());
  }

  /** The rows of a text. */
  static SegmentRows of(String when, RuleWords words) {
    return when.isBlank()
        ? first()
        : new SegmentRows(new ConditionEdit(words.lexicon()).open(when), true, List.of());
  }

  /** A segment as it is shown at first: in rows, unless the text is asked for. */
  static TypedSegment shown(RoutingContext ctx, TypedSegment typed, RuleWords words) {
    return typed.kind() != SegmentKind.CONDITION || TEXT.equals(FormFields.text(ctx, "view"))
        ? typed
        : typed.inRows(of(typed.when(), words), typed.when());
  }

  /** A segment as a form sends it, after the step of its button. */
  static TypedSegment sent(RoutingContext ctx, TypedSegment typed, RuleWords words) {
    String to = FormFields.text(ctx, "to");
    if (typed.kind() != SegmentKind.CONDITION) {
      return typed;
    } else if (!FormFields.text(ctx, "view").equals(ROWS)) {
      return to.equals(ROWS) ? typed.inRows(of(typed.when(), words), typed.when()) : typed;
    }
    TreeMap<String, String> parts = parts(ctx);
    RuleForm form;
    try {
      form = FormTree.read(FormTree.nested(parts));
      form = FormSteps.of(form, FormFields.text(ctx, "change"), ctx);
    } catch (IllegalArgumentException wrong) {
      return typed.inRows(of(typed.when(), words), typed.when());
    }
    ConditionEdit.Written written = new ConditionEdit(words.lexicon()).write(form);
    if (to.equals(TEXT) && isEmpty(form)) {
      return typed.inText("");
    } else if (written.when().isEmpty()) {
      List<FormProblem> told =
          written.problems().stream()
              .filter(problem -> !to.isEmpty() || wasShown(problem.path(), parts))
              .toList();
      return typed.inRows(new SegmentRows(form, false, told), typed.when());
    }
    String when = written.when().get();
    return to.equals(TEXT)
        ? typed.inText(when)
        : typed.inRows(new SegmentRows(form, true, List.of()), when);
  }

  private static boolean isEmpty(RuleForm form) {
    return form.when().stream()
        .allMatch(row -> row.shape() == ConditionShape.FACT && row.fact().isBlank());
  }

  /** What had no control before is told of on the next exchange. */
  private static boolean wasShown(String path, TreeMap<String, String> parts) {
    return path.isEmpty()
        || parts.keySet().stream()
            .anyMatch(part -> part.equals(path) || part.startsWith(path + "."));
  }

  private static TreeMap<String, String> parts(RoutingContext ctx) {
    TreeMap<String, String> parts = new TreeMap<>();
    ctx.request()
        .formAttributes()
        .forEach(
            (name, value) -> {
              if (name.startsWith(PART)) {
                parts.put(name.substring(PART.length()), value.replace("\r\n", "\n"));
              }
            });
    return parts;
  }

  RowsPart part(RuleWords words) {
    FormRows rows = new FormRows(words, problems);
    List<HiddenPart> hidden = new ArrayList<>();
    FormRows.texts("beforeThen", form.beforeThen(), hidden);
    List<ConditionLine> when = rows.conditions("when", form.when());
    return new RowsPart(
        when,
        hidden,
        words.facts().stream().map(word -> new Choice(word.label(), word.documentation())).toList(),
        rows.lists(),
        rows.general());
  }
}
