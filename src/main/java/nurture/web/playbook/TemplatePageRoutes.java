package nurture.web.playbook;

import static nurture.access.Permission.EDIT;
import static nurture.access.Permission.READ;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import nurture.playbook.Playbook;
import nurture.playbook.TemplateSummary;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;

/** The page of a template in service. */
final class TemplatePageRoutes {

  private final PlaybookTools tools;

  TemplatePageRoutes(PlaybookTools tools) {
    this.tools = tools;
  }

  void mount(PageRouter pages) {
    pages.page(PageLinks.PLAYBOOK + "/templates/:name", READ, this::one);
    pages.page(PageLinks.PLAYBOOK + "/attachments/:name", READ, this::attachment);
  }

  private Future<PageAnswer> one(RoutingContext ctx) {
    Playbook live = tools.inService().live();
    return live.templateSummaries().stream()
        .filter(template -> template.name().equals(ctx.pathParam("name")))
        .findFirst()
        .map(template -> shown(ctx, live, template))
        .orElseGet(
            () ->
                Future.succeededFuture(
                    PageAnswer.notFound(
                        "The playbook in service has no template of this name. It may have been"
                            + " renamed.")));
  }

  /** A file that messages bring along, as the playbook in service has it. */
  private Future<PageAnswer> attachment(RoutingContext ctx) {
    String name = ctx.pathParam("name");
    return Future.succeededFuture(
        tools
            .inService()
            .live()
            .attachment(name)
            .<PageAnswer>map(
                file ->
                    new PageAnswer.Download(
                        name, file.kind().contentType(), Buffer.buffer(file.content())))
            .orElseGet(
                () -> PageAnswer.notFound("The playbook in service has no file " + name + ".")));
  }

  private Future<PageAnswer> shown(RoutingContext ctx, Playbook live, TemplateSummary template) {
    return tools
        .versions()
        .file(tools.inService().row().version(), template.file())
        .map(
            file ->
                TemplatePage.of(
                    template,
                    new String(file.orElse(new byte[0]), StandardCharsets.UTF_8),
                    live.attached(template.name()),
                    live.rules(),
                    PageUser.member(ctx).may(EDIT)))
        .map(
            page ->
                PageAnswer.view(
                    "template", "Template " + page.name(), PlaybookTools.SECTION, page));
  }
}
