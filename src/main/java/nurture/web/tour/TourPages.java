package nurture.web.tour;

import static nurture.access.Permission.READ;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.audit.AuditLog;
import nurture.playbook.version.Draft;
import nurture.playbook.version.ServiceEntry;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;
import nurture.web.console.PageUser;
import nurture.web.playbook.PlaybookTools;

/** The page that leads through the demo. Safe for concurrent use. */
public final class TourPages implements PageSet {

  private static final String PATH = "/demo/tour";
  private static final int MOST_ENTRIES = 500;
  private static final String CHECKED = "check playbook draft";

  private final PlaybookTools tools;
  private final AuditLog audit;

  public TourPages(PlaybookTools tools, AuditLog audit) {
    this.tools = tools;
    this.audit = audit;
  }

  @Override
  public void mount(PageRouter pages) {
    pages.page(PATH, READ, this::show);
  }

  private Future<PageAnswer> show(RoutingContext ctx) {
    String member = PageUser.name(ctx);
    Future<List<Draft>> open = tools.drafts().list(false);
    Future<List<Draft>> published = tools.drafts().list(true);
    Future<List<ServiceEntry>> history = tools.versions().history(MOST_ENTRIES);
    return Future.all(open, published, history)
        .compose(
            found -> {
              Optional<Draft> mine =
                  TourProgress.furthest(
                      Stream.concat(open.result().stream(), published.result().stream()).toList(),
                      member);
              return checked(mine)
                  .map(checked -> new TourProgress(mine, checked, history.result()));
            })
        .map(progress -> PageAnswer.view("tour", "Change a rule", "tour", TourPage.of(progress)));
  }

  private Future<Boolean> checked(Optional<Draft> draft) {
    return draft
        .map(
            mine ->
                audit
                    .page(
                        new AuditLog.Wanted(
                            Optional.empty(),
                            Optional.of(CHECKED),
                            Optional.of(mine.id().toString()),
                            1))
                    .map(entries -> !entries.isEmpty()))
        .orElseGet(() -> Future.succeededFuture(false));
  }
}
