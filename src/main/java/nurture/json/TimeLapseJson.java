package nurture.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nurture.simulation.timelapse.Report;

/**
 * Writes what a time-lapse came to: all that reports hold, day by day, and what two of them differ
 * in. Thread-safe.
 */
public final class TimeLapseJson {

  /**
   * An object with {@code reports}, and with two of them {@code differences}: the second less the
   * first, only what is not 0.
   *
   * @param reports one, or two to hold side by side
   */
  public static ObjectNode write(List<Report> reports) {
    ObjectNode root = Mappers.OWN.createObjectNode();
    ArrayNode array = root.putArray("reports");
    reports.forEach(report -> array.add(report(report)));
    if (reports.size() > 1) {
      root.set("differences", differences(reports.get(0), reports.get(1)));
    }
    return root;
  }

  private static ObjectNode report(Report report) {
    ObjectNode node =
        Mappers.OWN
            .createObjectNode()
            .put("version", report.version())
            .put("seed", report.seed())
            .put("from", report.from().toString())
            .put("days", report.days())
            .put("candidates", report.candidates())
            .put("looks", report.looks())
            .put("messages", report.messagesInAll())
            .put("replies", report.repliesInAll())
            .put("approached", report.approached())
            .put("answered", report.answered())
            .put("interested", report.interested())
            .put("responseRate", report.responseRate())
            .put("positiveRate", report.positiveRate())
            .put("neverReached", report.unreachedInAll())
            .put("mostTouches", report.mostTouches());
    node.set("messagesByChannelAndDay", Mappers.OWN.valueToTree(report.messages()));
    node.set("tasksByChannelAndDay", Mappers.OWN.valueToTree(report.tasks()));
    node.set("funnelByDay", Mappers.OWN.valueToTree(report.funnel()));
    node.set("repliesByDay", Mappers.OWN.valueToTree(report.repliesByDay()));
    node.set("candidatesByTouches", Mappers.OWN.valueToTree(report.touches()));
    node.set("neverReachedWhy", Mappers.OWN.valueToTree(report.unreached()));
    node.set("repliesByTone", Mappers.OWN.valueToTree(report.replies()));
    node.set("templates", Mappers.OWN.valueToTree(report.templates()));
    node.set("rules", Mappers.OWN.valueToTree(report.rules()));
    node.set("rulesThatDidNothing", Mappers.OWN.valueToTree(report.idle()));
    return node;
  }

  private static ObjectNode differences(Report first, Report second) {
    ObjectNode node = Mappers.OWN.createObjectNode();
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

  private static long onDay(Report report, int day) {
    return report.messages().values().stream().mapToLong(days -> days.get(day)).sum();
  }

  private static ObjectNode differing(Map<String, ?> first, Map<String, ?> second) {
    Set<String> names = new TreeSet<>(first.keySet());
    names.addAll(second.keySet());
    ObjectNode differing = Mappers.OWN.createObjectNode();
    for (String name : names) {
      ObjectNode more = Mappers.OWN.createObjectNode();
      JsonNode a = Mappers.OWN.valueToTree(first.get(name));
      JsonNode b = Mappers.OWN.valueToTree(second.get(name));
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
