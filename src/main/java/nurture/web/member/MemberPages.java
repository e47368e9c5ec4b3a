package nurture.web.member;

import static nurture.access.Permission.PEOPLE;
import static nurture.access.Permission.READ;

import java.util.Optional;
import nurture.web.console.FormNotices;
import nurture.web.console.PageDoor;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;
import nurture.web.session.PageAccess;

/** Who signs in, how, and as what. Safe for concurrent use. */
public final class MemberPages implements PageSet {

  private final SignInRoutes signIn;
  private final Optional<ProviderRoutes> provider;
  private final PasswordRoutes password;
  private final OwnSessionRoutes ownSessions;
  private final MemberRoutes people;

  public MemberPages(PageAccess access, FormNotices formNotices) {
    this.signIn = new SignInRoutes(access, formNotices);
    this.provider = access.provider().map(at -> new ProviderRoutes(access, at));
    this.password = new PasswordRoutes(access, formNotices);
    this.ownSessions = new OwnSessionRoutes(access, formNotices);
    this.people = new MemberRoutes(access, formNotices);
  }

  @Override
  public void mount(PageRouter pages) {
    pages.page(PageDoor.PASSWORD, READ, password::show);
    pages.form(PageDoor.PASSWORD, READ, password::change);
    pages.page(PageLinks.SESSIONS, READ, ownSessions::list);
    pages.form(PageLinks.SESSIONS + "/end-all", READ, ownSessions::endAll);
    pages.form(PageLinks.SESSIONS + "/:id/end", READ, ownSessions::end);
    pages.page(PageLinks.PEOPLE, PEOPLE, people::list);
    pages.form(PageLinks.PEOPLE, PEOPLE, people::add);
    pages.form(PageLinks.PEOPLE + "/:id/role", PEOPLE, people::changeRole);
    pages.form(PageLinks.PEOPLE + "/:id/reset", PEOPLE, people::resetPassword);
    pages.form(PageLinks.PEOPLE + "/:id/activate", PEOPLE, people::activate);
    pages.form(PageLinks.PEOPLE + "/:id/deactivate", PEOPLE, people::deactivate);
    mountSignIn(pages);
  }

  /** For visitors. */
  private void mountSignIn(PageRouter pages) {
    pages.open(PageDoor.SIGN_IN, signIn::show);
    pages.openForm(PageDoor.SIGN_IN, signIn::signIn);
    pages.memberForm("/sign-out", signIn::signOut);
    provider.ifPresent(
        at -> {
          pages.open("/sign-in/provider", at::depart);
          pages.open("/sign-in/provider/back", at::arrive);
          pages.open(ProviderRoutes.DONE, ProviderRoutes::done);
        });
  }
}
