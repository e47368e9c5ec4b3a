package nurture.web.trial;

import java.util.List;
import nurture.inbox.replay.ReplyReplayReport;
import nurture.outbox.TemplateContext;
import nurture.simulation.replay.AnswerReplay;
import nurture.simulation.replay.ReplayReport;
import nurture.simulation.timelapse.TimeLapseReport;

/** What a trial found. */
sealed interface TrialResult {

  /**
   * Of a replay.
   *
   * @param before what the mails of the version before are made of
   * @param after the same of the playbook that was tried
   */
  record Replayed(
      ReplayReport report, ReplayRows rows, TemplateContext before, TemplateContext after)
      implements TrialResult {}

  /**
   * Of a time-lapse.
   *
   * @param reports one, or two to compare: the one before, then the one that was tried
   */
  record Simulated(List<TimeLapseReport> reports) implements TrialResult {}

  /** Of replies that were read once more. */
  record Reread(ReplyReplayReport report) implements TrialResult {}

  /** Of answers of mail servers that were judged once more. */
  record Judged(AnswerReplay.Report report) implements TrialResult {}
}
