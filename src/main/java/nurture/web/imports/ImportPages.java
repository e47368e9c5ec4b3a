package nurture.web.imports;

import io.vertx.core.Future;
import io.vertx.ext.web.FileUpload;
import io.vertx.ext.web.RoutingContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nurture.access.Permission;
import nurture.imports.ColumnMapping;
import nurture.imports.ImportJob;
import nurture.imports.ImportOptions;
import nurture.imports.ImportState;
import nurture.imports.WrittenOptions;
import nurture.imports.table.UnreadableTable;
import nurture.json.RefusalException;
import nurture.web.ImportTools;
import nurture.web.OutcomeDownload;
import nurture.web.PathId;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;
import nurture.web.console.PageUser;

/** Lists imports, takes files, and leads each from its columns to its outcomes. */
public final class ImportPages implements PageSet {

  private static final String SECTION = "candidates";
  private static final int LISTED = 50;

  /** A column has a field of the form; there are at most 200. */
  private static final long MAPPING_BYTES = 64 * 1024;

  /** Beside the file itself. */
  private static final long FORM_BYTES = 64 * 1024;

  private final ImportTools tools;
  private final FormNotices notices;

  public ImportPages(ImportTools tools, FormNotices notices) {
    this.tools = tools;
    this.notices = notices;
  }

  @Override
  public void mount(PageRouter pages) {
    pages.page(PageLinks.IMPORTS, Permission.READ, ctx -> list(ctx, NewImport.EMPTY, 200));
    pages.upload(
        PageLinks.IMPORTS, Permission.ACT, tools.largestBytes() + FORM_BYTES, this::upload);
    pages.page(PageLinks.IMPORTS + "/:id", Permission.READ, this::show);
    pages.page(PageLinks.IMPORTS + "/:id/outcomes", Permission.READ, this::outcomes);
    pages.text(PageLinks.IMPORTS + "/:id/mapping", Permission.ACT, MAPPING_BYTES, this::confirm);
    pages.form(PageLinks.IMPORTS + "/:id/start", Permission.ACT, this::start);
    pages.form(PageLinks.IMPORTS + "/:id/cancel", Permission.ACT, this::cancel);
  }

  private Future<PageAnswer> list(RoutingContext ctx, NewImport form, int status) {
    return tools
        .jobs()
        .list(LISTED)
        .map(
            jobs ->
                new PageAnswer.View(
                    status,
                    "imports",
                    "Imports",
                    SECTION,
                    ImportsPage.of(jobs, form, mayAct(ctx), tools.largestBytes() / (1 << 20))));
  }

  private Future<PageAnswer> upload(RoutingContext ctx) {
    NewImport form = NewImport.of(ctx);
    Optional<FileUpload> file =
        ctx.fileUploads().stream().filter(sent -> sent.name().equals("file")).findFirst();
    if (file.isEmpty() || file.get().size() == 0 && file.get().fileName().isEmpty()) {
      return list(ctx, form.with("file", "Choose a file, such as people.csv."), 400);
    }
    ImportOptions options;
    try {
      options = WrittenOptions.read(form::text, ImportOptions.USUAL);
      var told = WrittenOptions.told(form::text);
      return tools
          .uploads()
          .take(
              Path.of(file.get().uploadedFileName()),
              name(file.get().fileName()),
              options,
              told,
              PageUser.name(ctx))
          .<PageAnswer>map(job -> new PageAnswer.Elsewhere(href(job)))
          .recover(
              failure ->
                  failure instanceof UnreadableTable
                      ? list(ctx, form.with("file", String.valueOf(failure.getMessage())), 422)
                      : Future.failedFuture(failure));
    } catch (RefusalException refused) {
      return list(ctx, form.with(refused.refusal().field(), refused.refusal().reason()), 400);
    }
  }

  private static String name(String sent) {
    String last = sent.replaceFirst("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
    return last.isEmpty() ? "import" : last.substring(0, Math.min(200, last.length()));
  }

  private Future<PageAnswer> show(RoutingContext ctx) {
    return found(ctx, job -> shown(ctx, job, MappingForm.of(job), 200));
  }

  private Future<PageAnswer> shown(
      RoutingContext ctx, ImportJob job, MappingForm form, int status) {
    return tools
        .jobs()
        .refused(job.id(), ImportPage.REFUSED)
        .map(
            refused ->
                new PageAnswer.View(
                    status,
                    "import",
                    job.file(),
                    SECTION,
                    ImportPage.of(job, form, refused, mayAct(ctx))));
  }

  private Future<PageAnswer> confirm(RoutingContext ctx) {
    return found(
        ctx,
        job -> {
          MappingForm typed = MappingForm.typed(ctx, job);
          ColumnMapping mapping = typed.mapping().orElse(job.mapping());
          ImportOptions options;
          try {
            options = typed.options();
          } catch (RefusalException refused) {
            return shown(
                ctx,
                job,
                typed.with(refused.refusal().field(), refused.refusal().reason()),
                FormFields.again(ctx, 400));
          }
          Optional<String> fault = options.fault(mapping);
          if (fault.isPresent()) {
            String field = fault.get().contains("Source") ? "source" : "columns";
            return shown(ctx, job, typed.with(field, fault.get()), FormFields.again(ctx, 400));
          }
          return tools
              .jobs()
              .confirm(job.id(), mapping, options, PageUser.name(ctx), tools.clock().instant())
              .compose(
                  confirmed ->
                      confirmed.isEmpty()
                          ? Future.succeededFuture(later(job))
                          : begun(ctx, confirmed.get(), FormFields.text(ctx, "go")));
        });
  }

  private Future<PageAnswer> begun(RoutingContext ctx, ImportJob job, String go) {
    if (!go.equals("check") && !go.equals("run")) {
      return Future.succeededFuture(told(job, "What the columns say is confirmed."));
    }
    return tools
        .jobs()
        .start(job.id(), go.equals("check"), PageUser.name(ctx), tools.clock().instant())
        .map(
            started -> {
              tools.wake().run();
              return started.isEmpty() ? later(job) : new PageAnswer.Elsewhere(href(job));
            });
  }

  private Future<PageAnswer> start(RoutingContext ctx) {
    return found(ctx, job -> begun(ctx, job, "run"));
  }

  private Future<PageAnswer> cancel(RoutingContext ctx) {
    return found(
        ctx,
        job ->
            tools
                .jobs()
                .cancel(job.id(), PageUser.name(ctx), tools.clock().instant())
                .map(
                    ended ->
                        told(
                            job,
                            ended.isEmpty()
                                ? "It was over already."
                                : "The import is cancelled. What was imported before stays.")));
  }

  private Future<PageAnswer> outcomes(RoutingContext ctx) {
    return found(
        ctx,
        job ->
            new OutcomeDownload(tools.jobs(), job)
                .send(ctx, FormFields.text(ctx, "only").equals("refused"))
                .map((PageAnswer) new PageAnswer.Done()));
  }

  private Future<PageAnswer> found(
      RoutingContext ctx, Function<ImportJob, Future<PageAnswer>> then) {
    return PathId.of(ctx)
        .map(tools.jobs()::find)
        .orElse(Future.succeededFuture(Optional.empty()))
        .compose(
            job -> job.isPresent() ? then.apply(job.get()) : Future.succeededFuture(unknown()));
  }

  private static PageAnswer unknown() {
    return PageAnswer.notFound(
        "There is no such import. What became of its rows may have been deleted since.");
  }

  private PageAnswer told(ImportJob job, String says) {
    return new PageAnswer.Elsewhere(notices.on(href(job), says));
  }

  private PageAnswer later(ImportJob job) {
    return told(job, "Nothing was done: another user started or ended the import meanwhile.");
  }

  static String href(ImportJob job) {
    return PageLinks.IMPORTS + "/" + job.id();
  }

  private static boolean mayAct(RoutingContext ctx) {
    return PageUser.member(ctx).may(Permission.ACT);
  }

  /** The states in which what the columns say can be changed. */
  static boolean mapped(ImportState state) {
    return List.of(ImportState.UPLOADED, ImportState.MAPPED, ImportState.CHECKED).contains(state);
  }
}
