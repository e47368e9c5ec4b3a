package nurture.web.task;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nurture.access.Member;
import nurture.insight.OpenTaskLine;
import nurture.insight.TaskReader;
import nurture.web.console.SnoozeDays;
import org.jspecify.annotations.Nullable;

/**
 * The open tasks, the longest open first.
 *
 * @param whose which list it is
 * @param overdue those open for more than a week
 * @param others the rest; all where those that are snoozed are listed
 * @param days to which they can be put off
 * @param nextHref the next page; null on the last
 */
record TasksPage(
    String whose,
    long owned,
    long total,
    long snoozed,
    List<TaskCard> overdue,
    List<TaskCard> others,
    SnoozeDays days,
    @Nullable String nextHref) {

  static TasksPage of(
      TaskList list,
      TaskReader.Counts counts,
      List<OpenTaskLine> lines,
      Optional<String> nextHref,
      Member member,
      Instant now) {
    List<TaskCard> cards =
        lines.stream().map(line -> TaskCard.of(line, now, member.mayActOn(line.owner()))).toList();
    boolean apart = list != TaskList.SNOOZED;
    return new TasksPage(
        list.word(),
        counts.own(),
        counts.total(),
        counts.snoozed(),
        cards.stream().filter(card -> apart && card.overdue()).toList(),
        cards.stream().filter(card -> !apart || !card.overdue()).toList(),
        SnoozeDays.of(now, ZoneOffset.UTC),
        nextHref.orElse(null));
  }
}
