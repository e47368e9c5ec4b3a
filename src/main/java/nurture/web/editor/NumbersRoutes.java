package nurture.web.editor;

import static nurture.access.Permission.EDIT;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.DraftFile;
import nurture.playbook.version.DraftNumbers;
import nurture.playbook.version.DraftTables;
import nurture.playbook.version.DraftTextEditor;
import nurture.playbook.version.TextSaveOutcome;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;
import nurture.web.draft.AskedDraft;
import nurture.web.playbook.PlaybookTools;
import org.jspecify.annotations.Nullable;

/** The policy numbers of a draft as a form, whose values are put to the text that it carries. */
final class NumbersRoutes {

  private static final String PATH = PageLinks.DRAFTS + "/:id/numbers";

  /** Before the row of a number, among the names of what is posted. */
  private static final String VALUE = "value.";

  private static final String WHOLE = "\\d{1,9}";

  private final PlaybookTools tools;
  private final DraftTextEditor editor;
  private final FormNotices notices;

  NumbersRoutes(PlaybookTools tools, FormNotices notices) {
    this.tools = tools;
    this.editor = new DraftTextEditor(tools.drafts(), tools.clock());
    this.notices = notices;
  }

  void mount(PageRouter pages) {
    pages.page(PATH, EDIT, this::show);
    pages.text(PATH, EDIT, EditorRoutes.MOST_BYTES, EditedFile::changes, this::save);
  }

  /** What the form is made of: the draft, and the values of the version below it. */
  private record Known(DraftContents contents, Map<String, Integer> base) {

    PageAnswer page(
        long seen,
        String text,
        String says,
        EditorConflict conflict,
        Map<Integer, String> typed,
        Map<Integer, String> wrong) {
      NumbersPage page =
          NumbersPage.of(
              contents.draft(),
              seen,
              text,
              says,
              conflict,
              DraftNumbers.of(contents.files(), text),
              base,
              typed,
              wrong);
      return new PageAnswer.View(200, "numbers", "Numbers", PlaybookTools.SECTION, page);
    }
  }

  private Future<PageAnswer> show(RoutingContext ctx) {
    return known(
        ctx,
        known ->
            tools.working(
                () ->
                    DraftNumbers.text(known.contents().files())
                        .map(
                            text ->
                                known.page(
                                    known.contents().revision(DraftTables.NUMBERS),
                                    text.replace("\r\n", "\n"),
                                    "",
                                    EditorConflict.NONE,
                                    Map.of(),
                                    Map.of()))
                        .orElseGet(
                            () ->
                                PageAnswer.notFound(
                                    "The draft has no " + DraftTables.NUMBERS + "."))));
  }

  private Future<PageAnswer> save(RoutingContext ctx) {
    String text = EditedFile.posted(ctx);
    long seen = FormFields.number(ctx, "seen");
    Map<Integer, String> typed = new TreeMap<>();
    ctx.request()
        .formAttributes()
        .forEach(
            (name, value) -> {
              if (name.matches("value\\.\\d{1,6}")) {
                typed.put(Integer.valueOf(name.substring(VALUE.length())), value.strip());
              }
            });
    return known(
        ctx,
        known ->
            tools
                .working(() -> step(ctx, known, seen, text, typed))
                .compose(
                    next ->
                        next.refused() == null
                            ? saved(ctx, known, seen, next.text())
                            : Future.succeededFuture(next.refused())));
  }

  /** The text with the values, or the form again with what is wrong in it. */
  private record Changed(String text, @Nullable PageAnswer refused) {}

  /** A form that a browser kept is shown as it was. */
  private static Changed step(
      RoutingContext ctx, Known known, long seen, String text, Map<Integer, String> typed) {
    return FormFields.text(ctx, "change").equals(EditedFile.SHOW)
        ? new Changed(text, known.page(seen, text, "", EditorConflict.NONE, typed, Map.of()))
        : changed(known, seen, text, typed);
  }

  private static Changed changed(Known known, long seen, String text, Map<Integer, String> typed) {
    DraftNumbers numbers = DraftNumbers.of(known.contents().files(), text);
    Map<Integer, String> values = new TreeMap<>();
    Map<Integer, String> wrong = new TreeMap<>();
    numbers
        .numbers()
        .forEach(
            number -> {
              String value = typed.get(number.row());
              if (value == null || value.equals(numbers.written(number.row()))) {
                return;
              }
              values.put(number.row(), value);
              if (!value.matches(WHOLE)) {
                wrong.put(
                    number.row(),
                    "“"
                        + value
                        + "” is no whole number; write one such as "
                        + number.value()
                        + ".");
              }
            });
    return wrong.isEmpty()
        ? new Changed(numbers.with(values), null)
        : new Changed(
            text,
            known.page(
                seen, text, "Not saved. Mend what is marked.", EditorConflict.NONE, typed, wrong));
  }

  private Future<PageAnswer> saved(RoutingContext ctx, Known known, long seen, String text) {
    UUID id = known.contents().draft().id();
    return editor
        .save(id, DraftTables.NUMBERS, seen, text, PageUser.name(ctx))
        .compose(
            outcome -> {
              if (outcome instanceof TextSaveOutcome.Saved) {
                return Future.succeededFuture(
                    new PageAnswer.Elsewhere(notices.on(PageLinks.numbers(id), "Saved.")));
              } else if (outcome instanceof TextSaveOutcome.Overtaken late) {
                long now = late.now().isThere() ? late.now().revision() : DraftFile.ABSENT;
                return tools.working(
                    () ->
                        known.page(
                            now,
                            late.merged().orElse(text),
                            "",
                            EditorConflict.of(DraftTables.NUMBERS, late, text),
                            Map.of(),
                            Map.of()));
              }
              return tools.working(
                  () ->
                      known.page(
                          seen,
                          text,
                          "Not saved. "
                              + EditorJson.reason(((TextSaveOutcome.NotTaken) outcome).outcome()),
                          EditorConflict.NONE,
                          Map.of(),
                          Map.of()));
            });
  }

  private Future<PageAnswer> known(RoutingContext ctx, Function<Known, Future<PageAnswer>> then) {
    return AskedDraft.opened(
        ctx,
        tools,
        contents ->
            tools
                .versions()
                .files(contents.draft().parent())
                .map(
                    parent ->
                        new Known(
                            contents,
                            DraftNumbers.values(
                                parent.orElseGet(() -> PlaybookFiles.of(Map.of())))))
                .compose(then));
  }
}
