package nurture.web.mail;

import java.time.ZoneOffset;
import java.util.List;
import nurture.tracking.FollowedLink;
import nurture.tracking.HitVerdict;
import nurture.tracking.JudgedHit;
import nurture.web.console.DisplayWords;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;

/**
 * A link of a mail and who followed it.
 *
 * @param url where it leads
 * @param topic what that is about; empty where that is not known
 * @param followed how often people followed it, and robots
 */
record MailLinkRow(String url, String topic, String followed, List<Hit> hits) {

  /**
   * One hit; the time in UTC.
   *
   * @param why it was taken for that; empty until it is judged
   */
  record Hit(ShownTime at, StatusChip verdict, String why) {

    static Hit of(JudgedHit judged) {
      return new Hit(
          ShownTime.at(judged.hit().at(), ZoneOffset.UTC),
          judged
              .verdict()
              .map(
                  verdict ->
                      verdict.human()
                          ? new StatusChip("Click", "good")
                          : new StatusChip("Robot", "quiet"))
              .orElseGet(() -> new StatusChip("Judged in a minute", "busy")),
          judged.verdict().map(HitVerdict::reason).map(DisplayWords::capital).orElse(""));
    }
  }

  static MailLinkRow of(FollowedLink link) {
    long people = count(link, true);
    long robots = count(link, false);
    return new MailLinkRow(
        link.url(),
        link.topic(),
        link.hits().isEmpty()
            ? "Not followed"
            : DisplayWords.count((int) people, "click", "clicks")
                + ", "
                + DisplayWords.count((int) robots, "hit by a robot", "hits by robots"),
        link.hits().stream().map(Hit::of).toList());
  }

  private static long count(FollowedLink link, boolean human) {
    return link.hits().stream()
        .filter(hit -> hit.verdict().filter(verdict -> verdict.human() == human).isPresent())
        .count();
  }
}
