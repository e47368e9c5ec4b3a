package nurture.web.opening;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.access.Permission;
import nurture.opening.TalentPool;
import nurture.web.OpeningTools;
import nurture.web.console.FormFields;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;

/** How many people there are by function, domain and country, and who they are. */
final class PoolPages {

  private static final String PEOPLE = PageLinks.POOLS + "/people";

  private final OpeningTools tools;

  PoolPages(OpeningTools tools) {
    this.tools = tools;
  }

  void mount(PageRouter pages) {
    pages.page(PageLinks.POOLS, Permission.READ, this::map);
    pages.page(PEOPLE, Permission.READ, this::people);
  }

  /** The address of the people of a pool; empty for all, and - for a country that is not known. */
  static String people(String function, String domain, String country) {
    return PEOPLE
        + "?function="
        + PageLinks.segment(function)
        + (domain.isEmpty() ? "" : "&domain=" + PageLinks.segment(domain))
        + (country.isEmpty() ? "" : "&country=" + PageLinks.segment(country));
  }

  private Future<PageAnswer> map(RoutingContext ctx) {
    String function = FormFields.text(ctx, "function");
    return tools
        .talentMap()
        .map(
            map ->
                PageAnswer.view(
                    "pools", "Pools", OpeningPages.SECTION, PoolsPage.of(map, function)));
  }

  private Future<PageAnswer> people(RoutingContext ctx) {
    TalentPool pool =
        new TalentPool(
            FormFields.text(ctx, "function"),
            FormFields.text(ctx, "domain"),
            FormFields.text(ctx, "country"));
    Optional<UUID> behind = id(FormFields.text(ctx, "after"));
    return tools
        .pools()
        .people(pool, behind, PoolPage.PEOPLE + 1)
        .map(
            people ->
                PageAnswer.view(
                    "pool",
                    "A pool",
                    OpeningPages.SECTION,
                    PoolPage.of(pool, List.copyOf(people), behind.isPresent())));
  }

  private static Optional<UUID> id(String written) {
    try {
      return written.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(written));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
