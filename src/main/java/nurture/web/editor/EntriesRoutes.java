package nurture.web.editor;

import static nurture.access.Permission.EDIT;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.DraftFile;
import nurture.playbook.version.DraftTextEditor;
import nurture.playbook.version.EntryFile;
import nurture.playbook.version.EntryFile.EntryField;
import nurture.playbook.version.EntryNames;
import nurture.playbook.version.TextSaveOutcome;
import nurture.playbook.version.YamlEntries;
import nurture.playbook.version.YamlEntries.Entry;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;
import nurture.web.draft.AskedDraft;
import nurture.web.playbook.PlaybookTools;

/** The entries of a YAML file of a draft as forms: content, openings and scenarios. */
final class EntriesRoutes {

  private static final String PATH = PageLinks.DRAFTS + "/:id/entries";

  /** Before a key of the entry, among the names of what is posted. */
  private static final String VALUE = "value.";

  private final PlaybookTools tools;
  private final DraftTextEditor editor;
  private final FormNotices notices;

  EntriesRoutes(PlaybookTools tools, FormNotices notices) {
    this.tools = tools;
    this.editor = new DraftTextEditor(tools.drafts(), tools.clock());
    this.notices = notices;
  }

  void mount(PageRouter pages) {
    pages.page(PATH, EDIT, this::show);
    pages.text(PATH, EDIT, EditorRoutes.MOST_BYTES, EditedFile::changes, this::change);
  }

  /**
   * A file that is shown or changed.
   *
   * @param text of the file, saved or not
   * @param entry the place of the shown one
   */
  private record Opened(
      DraftContents contents, EntryFile kind, String path, long seen, String text, int entry) {

    PageAnswer page(
        YamlEntries read,
        int shown,
        long revision,
        String says,
        EditorConflict conflict,
        Map<String, String> typed,
        Map<String, String> wrong) {
      EntriesPage page =
          EntriesPage.of(
              contents.draft(),
              contents.files(),
              kind,
              path,
              revision,
              read,
              shown,
              says,
              conflict,
              typed,
              wrong);
      return PageAnswer.view(
          "entries", page.name().isEmpty() ? path : page.name(), PlaybookTools.SECTION, page);
    }
  }

  /** What a step makes of the file. */
  private record Step(YamlEntries read, int entry, String says, Map<String, String> wrong) {}

  private Future<PageAnswer> show(RoutingContext ctx) {
    return opened(
        ctx,
        "",
        file ->
            tools.working(
                () ->
                    file.page(
                        YamlEntries.of(file.text()),
                        file.entry(),
                        file.seen(),
                        "",
                        EditorConflict.NONE,
                        Map.of(),
                        Map.of())));
  }

  private Future<PageAnswer> change(RoutingContext ctx) {
    String change = FormFields.text(ctx, "change");
    Map<String, String> typed = new LinkedHashMap<>();
    ctx.request()
        .formAttributes()
        .forEach(
            (name, value) -> {
              if (name.startsWith(VALUE)) {
                typed.put(name.substring(VALUE.length()), value.replace("\r\n", "\n"));
              }
            });
    return opened(
        ctx,
        EditedFile.posted(ctx),
        file ->
            tools
                .working(() -> step(file, change, typed))
                .compose(
                    step ->
                        step.wrong().isEmpty() && !change.equals(EditedFile.SHOW)
                            ? saved(ctx, file, step)
                            : tools.working(
                                () ->
                                    file.page(
                                        YamlEntries.of(file.text()),
                                        file.entry(),
                                        file.seen(),
                                        step.wrong().isEmpty()
                                            ? ""
                                            : "Not saved. Mend what is marked.",
                                        EditorConflict.NONE,
                                        typed,
                                        step.wrong()))));
  }

  private static Step step(Opened file, String change, Map<String, String> typed) {
    YamlEntries read = YamlEntries.of(file.text());
    int at = file.entry();
    String key = file.kind().fields().get(0).key();
    if (change.equals("add") && read.entries().isEmpty()) {
      return added(file, read, key);
    } else if (at < 0 || at >= read.entries().size()) {
      return new Step(read, 0, "", Map.of(key, "the entry is not there any more"));
    } else if (change.equals("remove")) {
      return new Step(read.without(at), Math.max(0, at - 1), "Removed.", Map.of());
    }
    Map<String, String> wrong = new LinkedHashMap<>();
    YamlEntries next = read;
    for (Map.Entry<String, String> each : typed.entrySet()) {
      try {
        next =
            next.with(
                at,
                each.getKey(),
                each.getValue(),
                EntriesPage.shape(next.entries().get(at), field(file, each.getKey())));
      } catch (IllegalArgumentException e) {
        wrong.put(each.getKey(), String.valueOf(e.getMessage()));
      }
    }
    if (change.equals("add") && wrong.isEmpty()) {
      return added(file, next, key);
    } else if (change.equals("duplicate") && wrong.isEmpty()) {
      Entry entry = next.entries().get(at);
      return new Step(
          next.withCopy(at, key, EntryNames.free(next, key, entry.value(key))),
          at + 1,
          "Duplicated. Change the copy, then save.",
          Map.of());
    }
    return new Step(next, at, "Saved.", wrong);
  }

  private static Step added(Opened file, YamlEntries read, String key) {
    return new Step(
        read.withNew(file.kind().example(EntryNames.free(read, key, "new-" + file.kind().noun()))),
        read.entries().size(),
        "Added. Fill it in, then save.",
        Map.of());
  }

  private static EntryField field(Opened file, String key) {
    return file.kind().fields().stream()
        .filter(field -> field.key().equals(key))
        .findFirst()
        .orElseGet(() -> new EntryField(key, "", YamlEntries.Shape.TEXT, List.of()));
  }

  private Future<PageAnswer> saved(RoutingContext ctx, Opened file, Step step) {
    return editor
        .save(
            file.contents().draft().id(),
            file.path(),
            file.seen(),
            step.read().text(),
            PageUser.name(ctx))
        .compose(
            outcome -> {
              if (outcome instanceof TextSaveOutcome.Saved) {
                return Future.succeededFuture(
                    new PageAnswer.Elsewhere(
                        notices.on(
                            EntriesPage.href(file.contents().draft(), file.path(), step.entry()),
                            step.says())));
              } else if (outcome instanceof TextSaveOutcome.Overtaken late) {
                long now = late.now().isThere() ? late.now().revision() : DraftFile.ABSENT;
                String mine = step.read().text();
                return tools.working(
                    () ->
                        file.page(
                            YamlEntries.of(late.merged().orElse(mine)),
                            step.entry(),
                            now,
                            "",
                            EditorConflict.of(file.path(), late, mine),
                            Map.of(),
                            Map.of()));
              }
              return tools.working(
                  () ->
                      file.page(
                          step.read(),
                          step.entry(),
                          file.seen(),
                          "Not saved. "
                              + EditorJson.reason(((TextSaveOutcome.NotTaken) outcome).outcome()),
                          EditorConflict.NONE,
                          Map.of(),
                          Map.of()));
            });
  }

  private Future<PageAnswer> opened(
      RoutingContext ctx, String posted, Function<Opened, Future<PageAnswer>> then) {
    String path = FormFields.text(ctx, "file");
    int entry = (int) Math.max(0, FormFields.number(ctx, "entry"));
    Optional<EntryFile> kind = EntryFile.of(path);
    return AskedDraft.opened(
        ctx,
        tools,
        contents -> {
          Optional<String> text = EditedFile.text(contents, path);
          if (kind.isEmpty() || text.isEmpty()) {
            return Future.succeededFuture(
                PageAnswer.notFound("The draft has no list of entries at " + path + "."));
          }
          return then.apply(
                  new Opened(
                      contents,
                      kind.get(),
                      path,
                      posted.isEmpty() ? contents.revision(path) : FormFields.number(ctx, "seen"),
                      posted.isEmpty() ? text.get().replace("\r\n", "\n") : posted,
                      entry))
              .recover(e -> unlisted(e, path));
        });
  }

  /** A file that is no list of entries is edited as text. */
  private static Future<PageAnswer> unlisted(Throwable e, String path) {
    return e instanceof IllegalArgumentException
        ? Future.succeededFuture(
            PageAnswer.trouble(
                422,
                "Not shown as a form",
                "The file " + path + " cannot be shown as a form: " + e.getMessage() + "."))
        : Future.failedFuture(e);
  }
}
