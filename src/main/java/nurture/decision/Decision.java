package nurture.decision;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.event.Stage;

/**
 * What was decided about one candidate at one instant, and why.
 *
 * @param playbook the version of the playbook that decided
 * @param touch the one touchpoint, if any
 * @param chores work among ourselves
 * @param tags to put on the candidate
 * @param notices what the owner or recruiting ops are told
 * @param fired every rule that fired, in order, with what it saw
 * @param lost opinions that came to nothing, and what they lost to
 * @param opinions all opinions in the order they were given
 * @param openings the number of the last change of an opening that was known and held; 0 for none
 * @param zone the time zone of the candidate, to tell times in
 */
public record Decision(
    DecisionId id,
    String candidate,
    Instant at,
    String playbook,
    DecisionOutcome outcome,
    Stage stage,
    Optional<PlannedTouch> touch,
    List<PlannedTouch> chores,
    Optional<StageMove> move,
    List<AttributedOpinion> tags,
    List<AttributedOpinion> notices,
    NextCheck nextCheck,
    List<FiredRule> fired,
    List<AttributedOpinion> opinions,
    List<RejectedOpinion> lost,
    long openings,
    ZoneId zone) {

  /** Whether it plans outreach or an introduction, by message or by task. */
  public boolean reachesOut() {
    return Stream.concat(touch.stream(), chores.stream())
        .anyMatch(planned -> planned.via().isPresent() && planned.purpose().reachesOut());
  }

  /** The open tasks that people are reminded of. */
  public List<TaskReminder> reminders() {
    if (notices.isEmpty()) {
      return List.of();
    }
    return notices.stream()
        .map(notice -> (Notify) notice.opinion())
        .filter(notice -> !notice.task().isEmpty())
        .map(notice -> new TaskReminder(notice.task(), notice.to()))
        .toList();
  }
}
