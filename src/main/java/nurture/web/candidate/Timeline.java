package nurture.web.candidate;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nurture.insight.TimelineEntry;
import nurture.insight.TimelineEntry.DecisionMade;
import nurture.insight.TimelineEntry.Happened;
import nurture.insight.TimelineEntry.MessageLine;
import nurture.insight.TimelineEntry.MessagePlanned;
import nurture.insight.TimelineEntry.RobotHits;
import nurture.outbox.MessageState;
import nurture.web.console.DisplayWords;
import nurture.web.console.MailRow;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;

/**
 * A candidate's timeline as the page shows it, the newest first. Most decisions are looks that find
 * nothing to do; several of them in a row become one line, and so do those in a row that hold the
 * same back for the same reasons, so that what happened stands out.
 */
final class Timeline {

  private static final String HELD_BACK = "vetoed";

  private final List<TimelineEntry> entries;
  private final ZoneId zone;
  private final Instant now;

  private Timeline(List<TimelineEntry> entries, ZoneId zone, Instant now) {
    this.entries = entries;
    this.zone = zone;
    this.now = now;
  }

  /**
   * @param entries the newest first
   */
  static List<TimelineItem> of(List<TimelineEntry> entries, ZoneId zone, Instant now) {
    return new Timeline(entries, zone, now).items();
  }

  private List<TimelineItem> items() {
    List<TimelineItem> items = new ArrayList<>();
    int at = 0;
    while (at < entries.size()) {
      int end = at;
      while (end < entries.size() && uneventful(end)) {
        end++;
      }
      if (end - at > 1) {
        items.add(looked(entries.subList(at, end)));
        at = end;
      } else {
        int next = at + 1;
        Optional<DecisionExplanation> held = heldBack(at);
        while (held.isPresent() && next < entries.size() && again(held.get(), next)) {
          next++;
        }
        items.add(item(entries.get(at), times(entries.subList(at + 1, next))));
        at = next;
      }
    }
    return List.copyOf(items);
  }

  /** Came to nothing, and nothing had happened: neither by its own account nor right before it. */
  private boolean uneventful(int index) {
    if (!(entries.get(index) instanceof DecisionMade made)
        || !made.outcome().equalsIgnoreCase("nothing")) {
      return false;
    }
    DecisionExplanation explained = DecisionExplanation.read(made.explanation());
    boolean answers =
        index + 1 < entries.size()
            && entries.get(index + 1) instanceof Happened event
            && event.said() != null;
    return !answers && (explained == null || explained.applied() == 0);
  }

  /** The explanation of a decision that held something back; empty for everything else. */
  private Optional<DecisionExplanation> heldBack(int index) {
    return entries.get(index) instanceof DecisionMade made
            && made.outcome().equalsIgnoreCase(HELD_BACK)
        ? Optional.ofNullable(DecisionExplanation.read(made.explanation()))
            .filter(explained -> !explained.lost().isEmpty())
        : Optional.empty();
  }

  /** Whether an earlier decision held the same back for the same reasons. */
  private boolean again(DecisionExplanation newest, int earlier) {
    return heldBack(earlier).filter(held -> held.lost().equals(newest.lost())).isPresent();
  }

  private List<ShownTime> times(List<TimelineEntry> run) {
    return run.stream().map(timelineEntry -> ShownTime.at(timelineEntry.at(), zone)).toList();
  }

  private static String robots(RobotHits robots) {
    return "%s, not counted: %s"
        .formatted(
            robots.hits() == 1
                ? "A robot followed a link"
                : "Robots followed links " + robots.hits() + " times",
            robots.reason());
  }

  private TimelineItem looked(List<TimelineEntry> run) {
    List<ShownTime> each = times(run);
    return new TimelineItem.Looked(each.get(each.size() - 1), each.get(0), each.size(), each);
  }

  private TimelineItem item(TimelineEntry timelineEntry, List<ShownTime> repeats) {
    ShownTime at = ShownTime.at(timelineEntry.at(), zone);
    if (timelineEntry instanceof Happened event) {
      return new TimelineItem.Event(
          at,
          DisplayWords.capital(DisplayWords.of(event.type())),
          event.said() == null ? null : DisplayWords.capital(event.said()),
          event.source(),
          ShownField.of(event.data()));
    } else if (timelineEntry instanceof DecisionMade made) {
      return new TimelineItem.Decided(
          at,
          made.id(),
          StatusChip.outcome(made.outcome()),
          made.outcome().equalsIgnoreCase("nothing"),
          DecisionExplanation.read(made.explanation()),
          repeats);
    } else if (timelineEntry instanceof MessagePlanned planned) {
      MessageLine line = planned.message();
      return new TimelineItem.Message(
          at,
          MailRow.of(line, zone),
          line.state() == MessageState.QUEUED && line.notBefore().isAfter(now),
          line.state() == MessageState.OPEN,
          line.state() == MessageState.OPEN && line.notBefore().isAfter(now),
          line.kind().equalsIgnoreCase("message") && line.subject() != null,
          planned.robots().stream().map(Timeline::robots).toList());
    }
    throw new IllegalStateException("no line is written down for " + timelineEntry.getClass());
  }
}
