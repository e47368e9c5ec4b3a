package nurture.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nurture.json.JsonMappers;
import nurture.simulation.timelapse.TimeLapseReport;

/**
 * Writes what a time-lapse came to: all that reports hold, day by day, and what two of them differ
 * in. Thread-safe.
 */
public final class TimeLapseJson {

  /**
   * An object with {@code reports}, and with two of them {@code differences}: what the second has
   * more than the first, only where it is not 0.
   *
   * @param reports one, or two to compare: the one before, then the new one
   */
  public static ObjectNode write(List<TimeLapseReport> reports) {
    ObjectNode root = JsonMappers.OWN.createObjectNode();
    ArrayNode array = root.putArray("reports");
    reports.forEach(timeLapseReport -> array.add(report(timeLapseReport)));
    if (reports.size() > 1) {
      root.set("differences", differences(reports.get(0), reports.get(1)));
    }
    return root;
  }

  private static ObjectNode report(TimeLapseReport timeLapseReport) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("version", timeLapseReport.version())
            .put("title", timeLapseReport.playbook().title())
            .put("seed", timeLapseReport.seed())
            .put("from", timeLapseReport.from().toString())
            .put("days", timeLapseReport.days())
            .put("candidates", timeLapseReport.candidates())
            .put("looks", timeLapseReport.looks())
            .put("messages", timeLapseReport.messagesInAll())
            .put("replies", timeLapseReport.repliesInAll())
            .put("approached", timeLapseReport.approached())
            .put("answered", timeLapseReport.answered())
            .put("interested", timeLapseReport.interested())
            .put("responseRate", timeLapseReport.responseRate())
            .put("positiveRate", timeLapseReport.positiveRate())
            .put("neverReached", timeLapseReport.unreachedInAll())
            .put("mostTouches", timeLapseReport.mostTouches());
    node.set("messagesByChannelAndDay", JsonMappers.OWN.valueToTree(timeLapseReport.messages()));
    node.set("tasksByChannelAndDay", JsonMappers.OWN.valueToTree(timeLapseReport.tasks()));
    node.set("funnelByDay", JsonMappers.OWN.valueToTree(timeLapseReport.funnel()));
    node.set("repliesByDay", JsonMappers.OWN.valueToTree(timeLapseReport.repliesByDay()));
    node.set("candidatesByTouches", JsonMappers.OWN.valueToTree(timeLapseReport.touches()));
    node.set("neverReachedWhy", JsonMappers.OWN.valueToTree(timeLapseReport.unreached()));
    node.set("repliesByTone", JsonMappers.OWN.valueToTree(timeLapseReport.replies()));
    node.set("templates", JsonMappers.OWN.valueToTree(timeLapseReport.templates()));
    node.set("rules", JsonMappers.OWN.valueToTree(timeLapseReport.rules()));
    node.set("rulesThatDidNothing", JsonMappers.OWN.valueToTree(timeLapseReport.idle()));
    return node;
  }

  private static ObjectNode differences(TimeLapseReport first, TimeLapseReport second) {
    ObjectNode node = JsonMappers.OWN.createObjectNode();
    node.put("messages", second.messagesInAll() - first.messagesInAll());
    node.put("replies", second.repliesInAll() - first.repliesInAll());
    node.set("templates", differing(first.templates(), second.templates()));
    node.set("rules", differing(first.rules(), second.rules()));
    ArrayNode days = node.putArray("messagesByDay");
    for (int day = 0; day < first.days(); day++) {
      days.add(onDay(second, day) - onDay(first, day));
    }
    return node;
  }

  private static long onDay(TimeLapseReport timeLapseReport, int day) {
    return timeLapseReport.messages().values().stream().mapToLong(days -> days.get(day)).sum();
  }

  private static ObjectNode differing(Map<String, ?> first, Map<String, ?> second) {
    Set<String> names = new TreeSet<>(first.keySet());
    names.addAll(second.keySet());
    ObjectNode differing = JsonMappers.OWN.createObjectNode();
    for (String name : names) {
      ObjectNode more = JsonMappers.OWN.createObjectNode();
      JsonNode a = JsonMappers.OWN.valueToTree(first.get(name));
      JsonNode b = JsonMappers.OWN.valueToTree(second.get(name));
      Set<String> fields = new TreeSet<>();
      a.fieldNames().forEachRemaining(fields::add);
      b.fieldNames().forEachRemaining(fields::add);
      for (String field : fields) {
        long difference = b.path(field).asLong() - a.path(field).asLong();
        if (difference != 0) {
          more.put(field, difference);
        }
      }
      if (!more.isEmpty()) {
        differing.set(name, more);
      }
    }
    return differing;
  }

  private TimeLapseJson() {}
}
