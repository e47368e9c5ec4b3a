package nurture.web.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nurture.insight.OpenTaskLine;
import nurture.insight.TaskReader;
import org.jspecify.annotations.Nullable;

/**
 * The open tasks, the longest open first.
 *
 * @param own whether those of the member's own candidates are listed
 * @param overdue those open for more than a week
 * @param others the rest
 * @param nextHref the next page; null on the last
 */
record TasksPage(
    boolean own,
    long owned,
    long total,
    List<TaskCard> overdue,
    List<TaskCard> others,
    @Nullable String nextHref) {

  static TasksPage of(
      boolean own,
      TaskReader.Counts counts,
      List<OpenTaskLine> lines,
      Optional<String> nextHref,
      Instant now) {
    List<TaskCard> cards = lines.stream().map(line -> TaskCard.of(line, now)).toList();
    return new TasksPage(
        own,
        counts.own(),
        counts.total(),
        cards.stream().filter(TaskCard::overdue).toList(),
        cards.stream().filter(card -> !card.overdue()).toList(),
        nextHref.orElse(null));
  }
}
