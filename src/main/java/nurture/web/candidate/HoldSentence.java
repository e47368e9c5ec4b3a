package nurture.web.candidate;

import nurture.candidate.NotNow;
import nurture.candidate.RecruiterHold;
import nurture.web.console.ShownTime;

/** Why a candidate is not contacted for now, in a sentence. */
final class HoldSentence {

  static String of(NotNow later) {
    return "Not before " + ShownTime.on(later.until()).text() + reason(later.reason());
  }

  static String of(RecruiterHold recruiterHold) {
    return "By "
        + recruiterHold.by()
        + recruiterHold
            .until()
            .map(day -> " until " + ShownTime.on(day).text())
            .orElse(" until it is released")
        + reason(recruiterHold.reason());
  }

  private static String reason(String reason) {
    return reason.isEmpty() ? "" : ": " + reason;
  }

  private HoldSentence() {}
}
