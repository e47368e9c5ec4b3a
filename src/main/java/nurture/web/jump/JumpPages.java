package nurture.web.jump;

import static nurture.access.Permission.READ;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nurture.access.Member;
import nurture.campaign.Campaign;
import nurture.insight.CandidateDirectory;
import nurture.json.JsonMappers;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;
import nurture.web.console.PageUser;
import nurture.web.console.QueryText;
import nurture.web.playbook.PlaybookTools;

/** The page that goes to anything by its name, and what its dialog asks as one types. */
public final class JumpPages implements PageSet {

  private static final int LONGEST = 100;

  private final JumpTargets targets;

  /**
   * @param members the people of the team
   * @param campaigns all there are
   * @param handbook the addresses of the documentation by what its pages are called
   */
  public JumpPages(
      CandidateDirectory directory,
      PlaybookTools playbook,
      Supplier<Future<List<Member>>> members,
      Supplier<Future<List<Campaign>>> campaigns,
      Map<String, String> handbook) {
    this.targets = new JumpTargets(directory, playbook, members, campaigns, handbook);
  }

  @Override
  public void mount(PageRouter pages) {
    pages.page(PageLinks.GO, READ, this::page);
    pages.page(PageLinks.GO + "/found", READ, this::found);
  }

  private Future<PageAnswer> page(RoutingContext ctx) {
    String words = words(ctx);
    return targets
        .found(words, PageUser.member(ctx))
        .map(found -> PageAnswer.view("go", "Go to", "", JumpPage.of(words, found)));
  }

  private Future<PageAnswer> found(RoutingContext ctx) {
    return targets.found(words(ctx), PageUser.member(ctx)).map(JumpPages::json);
  }

  private static String words(RoutingContext ctx) {
    return QueryText.given(ctx.request().getParam("words"), LONGEST);
  }

  private static PageAnswer json(List<JumpTarget> found) {
    ArrayNode list = JsonMappers.OWN.createArrayNode();
    for (JumpTarget target : found) {
      ObjectNode unused =
          list.addObject()
              .put("kind", target.kind().heading())
              .put("label", target.label())
              .put("hint", target.hint())
              .put("href", target.href());
    }
    return new PageAnswer.Data(list.toString());
  }
}
