package nurture.web.editor;

import static nurture.access.Permission.EDIT;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nurture.access.Member;
import nurture.candidate.Dossier;
import nurture.insight.CandidateFile;
import nurture.insight.CandidateQuery;
import nurture.outbox.TestSending;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.DraftPreview;
import nurture.playbook.version.DraftTemplate;
import nurture.web.console.FormFields;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;
import nurture.web.draft.AskedDraft;
import nurture.web.playbook.PlaybookTools;

/** What the editor of a template asks: the rendered message, candidates for it, a test of it. */
final class TemplateRoutes {

  private static final String PATH = PageLinks.DRAFTS + "/:id/edit";
  private static final int MOST_FOUND = 8;

  private final PlaybookTools tools;
  private final TemplateTools templates;
  private final KeptSamples samples;

  TemplateRoutes(PlaybookTools tools, TemplateTools templates, KeptSamples samples) {
    this.tools = tools;
    this.templates = templates;
    this.samples = samples;
  }

  void mount(PageRouter pages) {
    pages.page(PATH + "/candidates", EDIT, this::candidates);
    pages.text(PATH + "/preview", EDIT, EditorRoutes.MOST_BYTES, sent -> false, this::preview);
    pages.text(PATH + "/message", EDIT, EditorRoutes.MOST_BYTES, sent -> false, this::message);
    pages.text(PATH + "/test", EDIT, EditorRoutes.MOST_BYTES, this::test);
  }

  private Future<PageAnswer> candidates(RoutingContext ctx) {
    return templates
        .candidates()
        .candidates(CandidateQuery.of(FormFields.text(ctx, "words"), MOST_FOUND))
        .map(found -> PreviewJson.candidates(found.lines()));
  }

  private Future<PageAnswer> preview(RoutingContext ctx) {
    return previewed(
        ctx, found -> Future.succeededFuture(PreviewJson.of(ctx.pathParam("id"), found)));
  }

  /** The message alone, for a frame. */
  private Future<PageAnswer> message(RoutingContext ctx) {
    PreviewShape shape = PreviewShape.of(FormFields.text(ctx, "shape"));
    return previewed(
        ctx, found -> Future.succeededFuture(new PageAnswer.Foreign(shape.document(found))));
  }

  private Future<PageAnswer> test(RoutingContext ctx) {
    String draft = ctx.pathParam("id");
    String path = FormFields.text(ctx, "file");
    return previewed(
        ctx,
        found ->
            found
                .rendered()
                .map(
                    parts ->
                        templates
                            .tests()
                            .send(
                                recipient(ctx),
                                parts.subject(),
                                parts.text(),
                                parts.html(),
                                parts.attachments(),
                                draft,
                                path)
                            .map(told(ctx)))
                .orElseGet(
                    () ->
                        Future.succeededFuture(
                            told(ctx)
                                .apply(
                                    new TestSending.Answer(
                                        false, "Not sent: " + found.trouble())))));
  }

  private static TestSending.Recipient recipient(RoutingContext ctx) {
    Member member = PageUser.member(ctx);
    return new TestSending.Recipient(member.id(), member.name(), member.email(), member.onRecord());
  }

  private static Function<TestSending.Answer, PageAnswer> told(RoutingContext ctx) {
    return answer ->
        EditedFile.byScript(ctx)
            ? PreviewJson.test(answer)
            : new PageAnswer.Foreign(PreviewShape.sentence(answer.says()));
  }

  private Future<PageAnswer> previewed(
      RoutingContext ctx, Function<DraftPreview, Future<PageAnswer>> then) {
    String path = FormFields.text(ctx, "file");
    String text = EditedFile.posted(ctx);
    String ref = FormFields.text(ctx, "candidate");
    if (!DraftTemplate.is(path)) {
      return Future.succeededFuture(PageAnswer.notFound("There is no template at " + path + "."));
    }
    return AskedDraft.identified(
        ctx,
        id ->
            Future.all(tools.drafts().contents(id), chosen(ref), samples.people())
                .compose(
                    all -> {
                      Optional<DraftContents> contents = all.resultAt(0);
                      Optional<Dossier> chosen = all.resultAt(1);
                      List<Dossier> people = all.resultAt(2);
                      return contents.isEmpty()
                          ? Future.succeededFuture(Optional.<DraftPreview>empty())
                          : tools
                              .workers()
                              .executeBlocking(
                                  () ->
                                      Optional.of(
                                          DraftPreview.of(
                                              DraftTemplate.of(contents.get().files(), path, text),
                                              chosen,
                                              people,
                                              templates.data(),
                                              tools.clock().instant())),
                                  false);
                    })
                .compose(
                    found ->
                        found
                            .map(then)
                            .orElseGet(() -> Future.succeededFuture(AskedDraft.none()))));
  }

  private Future<Optional<Dossier>> chosen(String ref) {
    return ref.isEmpty()
        ? Future.succeededFuture(Optional.empty())
        : templates.candidates().candidate(ref).map(found -> found.map(CandidateFile::dossier));
  }
}
