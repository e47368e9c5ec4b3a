package nurture.web.draft;

import static nurture.access.Permission.EDIT;
import static nurture.access.Permission.READ;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.FileUpload;
import io.vertx.ext.web.RoutingContext;
import java.text.Normalizer;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nurture.attachment.AttachmentRules;
import nurture.playbook.version.DraftAttachments;
import nurture.playbook.version.DraftFile;
import nurture.playbook.version.SaveOutcome;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;
import nurture.web.playbook.PlaybookTools;

/** Files of a draft that its messages may bring along: added, opened and deleted. */
final class AttachmentPageRoutes {

  private static final String PATH = PageLinks.DRAFTS + "/:id/attachments";

  /** The file, and what a form has around it. */
  private static final long FORM_BYTES = AttachmentRules.LARGEST_FILE + 16 * 1024;

  /** Some browsers send the folder of a file too. */
  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");

  private final PlaybookTools tools;
  private final FormNotices notices;

  AttachmentPageRoutes(PlaybookTools tools, FormNotices notices) {
    this.tools = tools;
    this.notices = notices;
  }

  void mount(PageRouter pages) {
    pages.upload(PATH, EDIT, FORM_BYTES, this::add);
    pages.page(PATH + "/:name", READ, this::open);
    pages.form(PATH + "/:name/delete", EDIT, this::delete);
  }

  private Future<PageAnswer> open(RoutingContext ctx) {
    String name = ctx.pathParam("name");
    return AskedDraft.identified(
        ctx,
        id ->
            tools
                .drafts()
                .file(id, DraftAttachments.FOLDER + name)
                .map(
                    found ->
                        found
                            .<PageAnswer>map(
                                file ->
                                    new PageAnswer.Download(
                                        name,
                                        DraftAttachments.contentType(name)
                                            .orElse("application/octet-stream"),
                                        Buffer.buffer(file.bytes())))
                            .orElseGet(
                                () -> PageAnswer.notFound("The draft has no file " + name + "."))));
  }

  private Future<PageAnswer> add(RoutingContext ctx) {
    Optional<FileUpload> file =
        ctx.fileUploads().stream().filter(sent -> sent.name().equals("file")).findFirst();
    if (file.isEmpty() || file.get().fileName().isEmpty()) {
      return Future.succeededFuture(
          PageAnswer.trouble(400, "Nothing was added", "Choose a file, such as role-brief.pdf."));
    }
    String name =
        Normalizer.normalize(
            FOLDERS.matcher(file.get().fileName()).replaceFirst(""), Normalizer.Form.NFC);
    return AskedDraft.identified(
        ctx,
        id ->
            ctx.vertx()
                .fileSystem()
                .readFile(file.get().uploadedFileName())
                .compose(content -> saved(ctx, id, name, content.getBytes())));
  }

  /** Under the name of one that is there it replaces that, and the draft's history keeps both. */
  private Future<PageAnswer> saved(RoutingContext ctx, UUID id, String name, byte[] content) {
    String path = DraftAttachments.FOLDER + name;
    return tools
        .drafts()
        .file(id, path)
        .compose(
            there ->
                tools
                    .drafts()
                    .put(
                        id,
                        path,
                        there.map(file -> file.file().revision()).orElse(DraftFile.ABSENT),
                        content,
                        PageUser.name(ctx),
                        tools.clock().instant()))
        .map(outcome -> told(id, outcome, name + " was added."));
  }

  private Future<PageAnswer> delete(RoutingContext ctx) {
    String name = ctx.pathParam("name");
    return AskedDraft.identified(
        ctx,
        id ->
            tools
                .drafts()
                .delete(
                    id,
                    DraftAttachments.FOLDER + name,
                    FormFields.number(ctx, "seen"),
                    PageUser.name(ctx),
                    tools.clock().instant())
                .map(outcome -> told(id, outcome, name + " was deleted.")));
  }

  private PageAnswer told(UUID id, SaveOutcome outcome, String done) {
    if (outcome instanceof SaveOutcome.Done) {
      return new PageAnswer.Elsewhere(notices.on(PageLinks.draft(id), done));
    } else if (outcome instanceof SaveOutcome.Refused refused) {
      return PageAnswer.trouble(422, "Not added", refused.reason());
    } else if (outcome instanceof SaveOutcome.Unknown) {
      return AskedDraft.none();
    } else if (outcome instanceof SaveOutcome.Closed closed) {
      return PageAnswer.trouble(
          409,
          "Nothing changed",
          "The draft was published as version " + closed.version() + " and changes no more.");
    }
    return PageAnswer.trouble(
        409,
        "Nothing changed",
        "Another user changed the file in the meantime. Open the draft again, then look at it.");
  }
}
