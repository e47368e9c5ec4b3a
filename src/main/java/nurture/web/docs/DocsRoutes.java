package nurture.web.docs;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nurture.web.ProblemType;
import nurture.web.console.PageFrame;

/** The pages of the documentation: {@code /docs} and one address a page below. Thread-safe. */
public final class DocsRoutes {

  private final PageFrame frame;
  private final Map<HandbookPage, RenderedPage> rendered = new ConcurrentHashMap<>();

  public DocsRoutes(PageFrame frame) {
    this.frame = frame;
  }

  /** What the pages are called and where they are, in the order of the contents list. */
  public static Map<String, String> addresses() {
    Map<String, String> addresses = new LinkedHashMap<>();
    Handbook.pages().forEach(page -> addresses.put(page.label(), page.href()));
    return Collections.unmodifiableMap(addresses);
  }

  public void mount(Router router) {
    frame.open(router, "/docs", ctx -> show(ctx, ""));
    router.get("/problems/:type").handler(DocsRoutes::problem);
    frame.open(router, "/docs/:page", ctx -> show(ctx, ctx.pathParam("page")));
  }

  /** The {@code type} of a problem document leads to what describes it. */
  private static void problem(RoutingContext ctx) {
    boolean known =
        Arrays.stream(ProblemType.values())
            .anyMatch(type -> type.slug().equals(ctx.pathParam("type")));
    if (!known) {
      ctx.fail(404);
      return;
    }
    var unused =
        ctx.response()
            .setStatusCode(303)
            .putHeader("location", "/docs/problems#" + ctx.pathParam("type"))
            .end();
  }

  private void show(RoutingContext ctx, String slug) {
    Optional<HandbookPage> page = Handbook.bySlug(slug);
    if (page.isEmpty()) {
      frame.notFound(ctx, "The documentation has no such page. Docs, above, has the contents.");
      return;
    }
    RenderedPage text = rendered.computeIfAbsent(page.get(), PageRenderer::render);
    frame.show(ctx, "docs", text.title(), "docs", DocsView.of(page.get(), text));
  }
}
