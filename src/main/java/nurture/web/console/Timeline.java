package nurture.web.console;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nurture.insight.TimelineEntry;
import nurture.insight.TimelineEntry.DecisionMade;
import nurture.insight.TimelineEntry.Happened;
import nurture.insight.TimelineEntry.MessagePlanned;

/**
 * A candidate's timeline as the page shows it, the newest first. Most decisions are looks that find
 * nothing to do; several of them in a row become one line, so that what happened stands out.
 */
final class Timeline {

  private final List<TimelineEntry> entries;
  private final ZoneId zone;

  private Timeline(List<TimelineEntry> entries, ZoneId zone) {
    this.entries = entries;
    this.zone = zone;
  }

  /**
   * @param entries the newest first
   */
  static List<TimelineItem> of(List<TimelineEntry> entries, ZoneId zone) {
    return new Timeline(entries, zone).items();
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
        items.add(item(entries.get(at)));
        at++;
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

  private TimelineItem looked(List<TimelineEntry> run) {
    List<ShownTime> each =
        run.stream().map(timelineEntry -> ShownTime.at(timelineEntry.at(), zone)).toList();
    return new TimelineItem.Looked(each.get(each.size() - 1), each.get(0), each.size(), each);
  }

  private TimelineItem item(TimelineEntry timelineEntry) {
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
          DecisionExplanation.read(made.explanation()));
    } else if (timelineEntry instanceof MessagePlanned planned) {
      return new TimelineItem.Message(at, MailRow.of(planned.message(), zone));
    }
    throw new IllegalStateException("no line is written down for " + timelineEntry.getClass());
  }
}
