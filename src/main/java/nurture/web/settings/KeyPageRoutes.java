package nurture.web.settings;

import static nurture.access.Permission.PEOPLE;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.Set;
import nurture.access.KeyRing;
import nurture.access.Permission;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;
import nurture.web.console.PageUser;

/** The keys of programs on a page. Safe for concurrent use. */
public final class KeyPageRoutes implements PageSet {

  private static final String PATH = "/settings/keys";
  private static final int LONGEST = 60;

  private final KeyRing keys;
  private final InstantSource clock;
  private final FormNotices formNotices;

  public KeyPageRoutes(KeyRing keys, InstantSource clock, FormNotices formNotices) {
    this.keys = keys;
    this.clock = clock;
    this.formNotices = formNotices;
  }

  @Override
  public void mount(PageRouter pages) {
    pages.page(PATH, PEOPLE, ctx -> page(200, Set.of(), "", "", ""));
    pages.form(PATH, PEOPLE, this::make);
    pages.form(PATH + "/:id/permissions", PEOPLE, this::permit);
    pages.form(PATH + "/:id/revoke", PEOPLE, this::revoke);
  }

  private Future<PageAnswer> page(
      int status, Set<Permission> chosen, String problem, String name, String made) {
    return keys.list()
        .map(
            lines ->
                new PageAnswer.View(
                    status,
                    "keys",
                    "Keys",
                    "settings",
                    KeysPage.of(lines, chosen, problem, name, made)));
  }

  /** The answer shows the key; it is kept nowhere. */
  private Future<PageAnswer> make(RoutingContext ctx) {
    String written = ctx.request().getFormAttribute("name");
    String name = written == null ? "" : written.strip();
    Set<Permission> chosen = chosen(ctx);
    if (name.isEmpty() || name.length() > LONGEST || name.matches(".*[<>\\p{Cntrl}].*")) {
      return page(
          400,
          chosen,
          "Write a name of at most " + LONGEST + " characters, without < and >.",
          name,
          "");
    } else if (name.equalsIgnoreCase(KeyRing.BOOTSTRAP)) {
      return page(
          400, chosen, "That is the key of the settings (api.key). Choose another name.", name, "");
    }
    return keys.make(name, chosen, PageUser.name(ctx), clock.instant())
        .compose(
            made ->
                made.isPresent()
                    ? page(200, Set.of(), "", "", made.get().key())
                    : page(
                        400,
                        chosen,
                        "There is a key of this name; what is done by a key goes on record by its"
                            + " name. Choose another, or revoke that key first.",
                        name,
                        ""));
  }

  private Future<PageAnswer> permit(RoutingContext ctx) {
    return keys.permit(ctx.pathParam("id"), chosen(ctx), PageUser.name(ctx), clock.instant())
        .map(line -> told(line.isPresent(), "Changed. It holds everywhere within a minute."));
  }

  private Future<PageAnswer> revoke(RoutingContext ctx) {
    return keys.revoke(ctx.pathParam("id"), PageUser.name(ctx), clock.instant())
        .map(gone -> told(gone, "Revoked. It opens nothing anywhere within a minute."));
  }

  private PageAnswer told(boolean known, String says) {
    return known
        ? new PageAnswer.Elsewhere(formNotices.on(PATH, says))
        : PageAnswer.notFound("There is no key with this ID; it was revoked meanwhile.");
  }

  private static Set<Permission> chosen(RoutingContext ctx) {
    return Permission.of(String.join(" ", ctx.request().formAttributes().getAll("permission")));
  }
}
