package nurture.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nurture.event.Via;

/** What a rule template may put in: the values of a row as a rule has to write them. */
final class Placeholder {

  /** All there are, in the order in which a rule needs them. */
  static final List<String> NAMES =
      List.of(
          "rule",
          "stage",
          "relationships",
          "from",
          "to",
          "days",
          "channel",
          "unless",
          "shelf",
          "message",
          "task",
          "title",
          "purpose",
          "item",
          "because");

  /** By name; what does not apply to the row is not there. Texts bring their quotation marks. */
  static Map<String, String> values(CadenceRow row, CadenceGrid grid) {
    Map<String, String> values = new HashMap<>();
    values.put("rule", row.rule());
    values.put("stage", row.stage().name());
    values.put("relationships", relationships(row));
    values.put("from", String.valueOf(row.touchFrom()));
    if (!row.open()) {
      values.put("to", String.valueOf(row.touchTo()));
    }
    values.put("days", String.valueOf(row.waitDays()));
    values.put("channel", row.via().name());
    List<CadenceRow> earlier = grid.earlier(row);
    if (!earlier.isEmpty()) {
      values.put(
          "unless",
          earlier.stream()
              .map(other -> unless(row, other))
              .distinct()
              .collect(Collectors.joining("\n    ")));
    }
    row.bring()
        .ifPresent(
            bring -> {
              values.put("shelf", bring.condition());
              values.put("item", bring.item());
            });
    if (row.via() == Via.EMAIL) {
      values.put("message", quoted(row.template()));
    } else {
      values.put("task", quoted(row.template()));
      values.put("title", quoted(title(row)));
    }
    values.put("purpose", row.purpose().name());
    values.put("because", quoted(row.reason()));
    return values;
  }

  /** An earlier row comes first where its channel can be used, for those it is about as well. */
  private static String unless(CadenceRow row, CadenceRow other) {
    StringBuilder condition =
        new StringBuilder("not Reach( via == Via." + other.via() + ", usable");
    if (other.touchFrom() > row.touchFrom()) {
      condition.append(", $touch >= ").append(other.touchFrom());
    }
    if (other.touchTo() < row.touchTo()) {
      condition.append(", $touch <= ").append(other.touchTo());
    }
    if (!other.relationships().containsAll(row.relationships())) {
      condition.append(", $relationship in ( ").append(relationships(other)).append(" )");
    }
    return condition.append(" )").toString();
  }

  private static String relationships(CadenceRow row) {
    return row.relationships().stream()
        .map(relationship -> "Relationship." + relationship)
        .collect(Collectors.joining(", "));
  }

  private static String title(CadenceRow row) {
    return switch (row.via()) {
      case LINKEDIN ->
          row.touchFrom() == 1 ? "Connect with them on LinkedIn" : "Write to them on LinkedIn";
      case PHONE -> "Call them";
      case COMMENT -> "Comment on something they published";
      case SMS -> "Send them a text message";
      case WHATSAPP -> "Write to them on WhatsApp";
      case EMAIL -> "Write to them";
    };
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private Placeholder() {}
}
