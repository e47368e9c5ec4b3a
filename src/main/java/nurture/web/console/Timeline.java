package nurture.web.console;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nurture.insight.Entry;
import nurture.insight.Entry.DecisionMade;
import nurture.insight.Entry.Happened;
import nurture.insight.Entry.MessagePlanned;

/**
 * A candidate's timeline as the page shows it, the newest first. Most decisions are looks that find
 * nothing to do; several of them in a row become one line, so that what happened stands out.
 */
final class Timeline {

  private final List<Entry> entries;
  private final ZoneId zone;

  private Timeline(List<Entry> entries, ZoneId zone) {
    this.entries = entries;
    this.zone = zone;
  }

  /**
   * @param entries the newest first
   */
  static List<Item> of(List<Entry> entries, ZoneId zone) {
    return new Timeline(entries, zone).items();
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
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
    Explanation explained = Explanation.read(made.explanation());
    boolean answers =
        index + 1 < entries.size()
            && entries.get(index + 1) instanceof Happened event
            && event.said() != null;
    return !answers && (explained == null || explained.applied() == 0);
  }

  private Item looked(List<Entry> run) {
    List<When> each = run.stream().map(entry -> When.at(entry.at(), zone)).toList();
    return new Item.Looked(each.get(each.size() - 1), each.get(0), each.size(), each);
  }

  private Item item(Entry entry) {
    When at = When.at(entry.at(), zone);
    if (entry instanceof Happened event) {
      return new Item.Event(
          at,
          Words.capital(Words.of(event.type())),
          event.said() == null ? null : Words.capital(event.said()),
          event.source(),
          Field.of(event.data()));
    } else if (entry instanceof DecisionMade made) {
      return new Item.Decided(
          at,
          made.id(),
          Chip.outcome(made.outcome()),
          made.outcome().equalsIgnoreCase("nothing"),
          Explanation.read(made.explanation()));
    } else if (entry instanceof MessagePlanned planned) {
      return new Item.Message(at, MailRow.of(planned.message(), zone));
    }
    throw new IllegalStateException("no line is written down for " + entry.getClass());
  }
}
