package nurture.web.mail;

import java.time.ZoneOffset;
import java.util.List;
import nurture.tracking.FollowedLink;
import nurture.tracking.HitVerdict;
import nurture.tracking.JudgedHit;
import nurture.tracking.LinkId;
import nurture.web.console.DisplayWords;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;

/**
 * A link of a mail and who followed it; or that the mail was opened.
 *
 * @param heading where it leads, or what else it is
 * @param topic what that is about; empty where that is not known
 * @param followed how often people followed it, and robots
 */
record MailLinkRow(String heading, String topic, String followed, List<Hit> hits) {

  /**
   * One hit; the time in UTC.
   *
   * @param why it was taken for that; empty until it is judged
   */
  record Hit(ShownTime at, StatusChip verdict, String why) {

    static Hit of(JudgedHit judged, String human) {
      return new Hit(
          ShownTime.at(judged.hit().at(), ZoneOffset.UTC),
          judged
              .verdict()
              .map(
                  verdict ->
                      verdict.human()
                          ? new StatusChip(human, "good")
                          : new StatusChip("Robot", "quiet"))
              .orElseGet(() -> new StatusChip("Judged in a minute", "busy")),
          judged.verdict().map(HitVerdict::reason).map(DisplayWords::capital).orElse(""));
    }
  }

  static MailLinkRow of(FollowedLink link) {
    long people = count(link, true);
    long robots = count(link, false);
    boolean picture = link.number() == LinkId.PICTURE;
    return new MailLinkRow(
        picture ? "The mail itself" : link.url(),
        link.topic(),
        link.hits().isEmpty()
            ? picture ? "Not opened, as far as that can be known" : "Not followed"
            : DisplayWords.count(
                    (int) people, picture ? "open" : "click", picture ? "opens" : "clicks")
                + ", "
                + DisplayWords.count((int) robots, "hit by a robot", "hits by robots"),
        link.hits().stream().map(hit -> Hit.of(hit, picture ? "Open" : "Click")).toList());
  }

  private static long count(FollowedLink link, boolean human) {
    return link.hits().stream()
        .filter(hit -> hit.verdict().filter(verdict -> verdict.human() == human).isPresent())
        .count();
  }
}
