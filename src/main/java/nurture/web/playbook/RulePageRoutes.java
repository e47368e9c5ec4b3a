package nurture.web.playbook;

import static nurture.access.Permission.READ;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nurture.access.Permission;
import nurture.insight.RuleFigures.Sheet;
import nurture.playbook.PlaybookFiles;
import nurture.rules.RuleBook;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;

/** The rules in service as sentences, and each rule on its own page. */
final class RulePageRoutes {

  /** Figures are of so many days. */
  static final int DAYS = 90;

  private static final String SECTION = "playbook";
  private static final String SCENARIOS = "rules/scenario/";

  private final PlaybookTools tools;

  RulePageRoutes(PlaybookTools tools) {
    this.tools = tools;
  }

  void mount(PageRouter pages) {
    pages.page(PageLinks.PLAYBOOK, READ, this::list);
    pages.page(PageLinks.PLAYBOOK + "/rules/:name", READ, this::one);
  }

  private Future<PageAnswer> list(RoutingContext ctx) {
    String asked = ctx.request().getParam("q");
    String words = asked == null ? "" : asked.strip();
    return sheet()
        .map(
            sheet ->
                PageAnswer.view(
                    "rules",
                    "Playbook",
                    SECTION,
                    RulesPage.of(
                        tools.inService().row(), RuleLines.of(live(), sheet), live(), words)));
  }

  private Future<PageAnswer> one(RoutingContext ctx) {
    String name = ctx.pathParam("name");
    boolean edits = PageUser.member(ctx).may(Permission.EDIT);
    return sheet()
        .compose(
            sheet ->
                RuleLines.of(live(), sheet).stream()
                    .filter(line -> line.name().equals(name))
                    .findFirst()
                    .<Future<PageAnswer>>map(
                        line ->
                            scenarios()
                                .map(
                                    files ->
                                        PageAnswer.view(
                                            "rule",
                                            line.name(),
                                            SECTION,
                                            RulePage.of(line, live(), files, edits))))
                    .orElseGet(
                        () ->
                            Future.succeededFuture(
                                PageAnswer.notFound(
                                    "The playbook in service has no rule of this name. It may have"
                                        + " been renamed; search for its words."))));
  }

  private RuleBook live() {
    return tools.inService().live().rules();
  }

  private Future<Sheet> sheet() {
    LocalDate today = LocalDate.ofInstant(tools.clock().instant(), ZoneOffset.UTC);
    return tools.figures().between(today.minusDays(DAYS), today);
  }

  /** The scenario files of the version in service, by path. */
  private Future<Map<String, String>> scenarios() {
    return tools
        .versions()
        .files(tools.inService().row().version())
        .map(
            found -> {
              Map<String, String> texts = new TreeMap<>();
              PlaybookFiles files = found.orElseGet(() -> PlaybookFiles.of(Map.of()));
              for (String path : List.copyOf(files.paths())) {
                if (path.startsWith(SCENARIOS) && path.endsWith(".yaml")) {
                  texts.put(
                      path, new String(files.content(path).orElseThrow(), StandardCharsets.UTF_8));
                }
              }
              return texts;
            });
  }
}
