package nurture.web.console;

import io.vertx.ext.web.RoutingContext;
import nurture.access.Caller;
import nurture.web.KeyAuthentication;

/** Who is on record for what is done on a page. */
final class PageUser {

  /** Where no user signs in, as in a demo. */
  private static final String UNKNOWN = "console";

  /** The name of the key that the user signed in with. */
  static String name(RoutingContext context) {
    return KeyAuthentication.known(context).map(Caller::name).orElse(UNKNOWN);
  }

  private PageUser() {}
}
