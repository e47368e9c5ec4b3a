package nurture.web.console;

import io.vertx.ext.web.RoutingContext;
import nurture.access.Caller;
import nurture.access.Member;
import nurture.web.session.PageSessions;

/** Who is on record for what is done on a page. */
public final class PageUser {

  /**
   * The member who asks.
   *
   * @throws IllegalStateException on a page that a visitor may see
   */
  public static Member member(RoutingContext context) {
    return PageSessions.member(context)
        .orElseThrow(
            () -> new IllegalStateException("no member asks at " + context.normalizedPath()));
  }

  /** As they are named on record. */
  public static String name(RoutingContext context) {
    return member(context).onRecord();
  }

  /** The member as the gate in front of the playbook knows those who ask. */
  public static Caller caller(RoutingContext context) {
    return member(context).caller();
  }

  private PageUser() {}
}
