package nurture.web.member;

import java.util.List;
import nurture.web.console.ShownTime;

/** A member's own sessions, the one used last first. Times in UTC. */
record OwnSessionsPage(List<Row> rows) {

  /**
   * One session.
   *
   * @param here whether it is the one that asks
   * @param end where it is ended
   */
  record Row(String browser, boolean here, ShownTime since, ShownTime seen, String end) {}
}
