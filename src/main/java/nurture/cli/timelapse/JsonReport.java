package nurture.cli.timelapse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nurture.simulation.timelapse.Report;

/** Reports for programs: everything they hold, day by day, and what two of them differ in. */
public final class JsonReport {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * An object with {@code reports}, and with two of them {@code differences}: the second less the
   * first, only what is not 0.
   *
   * @param reports one, or two to hold side by side
   */
  public static String of(List<Report> reports) {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode array = root.putArray("reports");
    reports.forEach(report -> array.add(report(report)));
    if (reports.size() > 1) {
      root.set("differences", differences(reports.get(0), reports.get(1)));
    }
    return root.toPrettyString();
  }

  private static ObjectNode report(Report report) {
    ObjectNode node =
        JSON.createObjectNode()
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
    node.set("messagesByChannelAndDay", JSON.valueToTree(report.messages()));
    node.set("tasksByChannelAndDay", JSON.valueToTree(report.tasks()));
    node.set("funnelByDay", JSON.valueToTree(report.funnel()));
    node.set("repliesByDay", JSON.valueToTree(report.repliesByDay()));
    node.set("candidatesByTouches", JSON.valueToTree(report.touches()));
    node.set("neverReachedWhy", JSON.valueToTree(report.unreached()));
    node.set("repliesByTone", JSON.valueToTree(report.replies()));
    node.set("templates", JSON.valueToTree(report.templates()));
    node.set("rules", JSON.valueToTree(report.rules()));
    node.set("rulesThatDidNothing", JSON.valueToTree(report.idle()));
    return node;
  }

  private static ObjectNode differences(Report first, Report second) {
    ObjectNode node = JSON.createObjectNode();
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
    ObjectNode differing = JSON.createObjectNode();
    for (String name : names) {
      ObjectNode more = JSON.createObjectNode();
      JsonNode a = JSON.valueToTree(first.get(name));
      JsonNode b = JSON.valueToTree(second.get(name));
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

  private JsonReport() {}
}
