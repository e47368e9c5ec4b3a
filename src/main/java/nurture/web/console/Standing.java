package nurture.web.console;

import nurture.candidate.Hold;
import nurture.candidate.NotNow;

/** What keeps a candidate in peace for now, in a sentence. */
final class Standing {

  static String of(NotNow later) {
    return "Not before " + When.on(later.until()).text() + reason(later.reason());
  }

  static String of(Hold hold) {
    return "Held by "
        + hold.by()
        + hold.until().map(day -> " until " + When.on(day).text()).orElse(" until released")
        + reason(hold.reason());
  }

  private static String reason(String reason) {
    return reason.isEmpty() ? "" : ": " + reason;
  }

  private Standing() {}
}
