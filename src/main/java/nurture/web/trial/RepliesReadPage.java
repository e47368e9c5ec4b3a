package nurture.web.trial;

import java.time.ZoneOffset;
import java.util.List;
import nurture.inbox.replay.ReplyReplayReport;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;

/** How replies on record read under what was tried. Times in UTC. */
record RepliesReadPage(
    RunHead head,
    boolean complete,
    long replies,
    long differ,
    long byHand,
    long agreed,
    List<Change> changes,
    long reasoned,
    List<ReplyReplayReport.ReasonChange> reasonChanges,
    List<Example> examples) {

  /** Some that were read as one thing and mean another. */
  record Change(String was, String is, long count) {}

  /**
   * One of them.
   *
   * @param reasons that it gave and gives now; empty where they stay the same
   * @param byHand whether a user said what it means
   */
  record Example(
      String href,
      String was,
      String is,
      String reasons,
      String said,
      List<String> rules,
      boolean byHand,
      ShownTime received) {}

  static RepliesReadPage of(RunHead head, ReplyReplayReport report) {
    return new RepliesReadPage(
        head,
        report.complete(),
        report.replies(),
        report.differ(),
        report.byHand(),
        report.agreed(),
        report.changes().stream()
            .map(change -> new Change(words(change.was()), words(change.is()), change.count()))
            .toList(),
        report.reasoned(),
        report.reasonChanges().stream()
            .map(
                change ->
                    new ReplyReplayReport.ReasonChange(
                        words(change.reason()), change.more(), change.fewer()))
            .toList(),
        report.examples().stream().map(RepliesReadPage::example).toList());
  }

  private static Example example(ReplyReplayReport.Example example) {
    return new Example(
        PageLinks.INBOX + "/" + example.mail(),
        words(example.was()),
        words(example.is()),
        example.reasonsWere().equals(example.reasonsAre())
            ? ""
            : reasons(example.reasonsWere()) + " → " + reasons(example.reasonsAre()),
        example.said(),
        example.rules(),
        example.byHand(),
        ShownTime.at(example.received(), ZoneOffset.UTC));
  }

  private static String reasons(List<String> reasons) {
    return reasons.isEmpty() ? "no reason" : String.join(", ", reasons).replace('-', ' ');
  }

  private static String words(String meaning) {
    return DisplayWords.capital(meaning.replace('-', ' '));
  }
}
