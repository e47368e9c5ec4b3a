package nurture.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nurture.candidate.NoticeAddressee;
import nurture.candidate.Purpose;
import nurture.decision.AttributedOpinion;
import nurture.decision.DecisionId;
import nurture.decision.MessageId;
import nurture.decision.PlannedTouch;
import nurture.decision.RecordedDecision;
import nurture.decision.StageMove;
import nurture.decision.Tag;
import nurture.decision.TaskReminder;
import nurture.event.Stage;
import nurture.event.Via;
import org.jspecify.annotations.Nullable;

/** Reads decisions we kept, as far as they did something. Thread-safe. */
public final class RecordedDecisionJson {

  /** How {@link DecisionJson} writes that a rule put a tag on somebody. */
  private static final String TAG = "tag as ";

  /**
   * @param events as {@link AppliedJson} writes them
   * @param explanation as {@link DecisionJson} writes it; null if it does not matter what it says
   * @throws IllegalStateException if it is nothing we wrote
   */
  public static RecordedDecision read(
      DecisionId id, Instant decidedAt, String events, @Nullable String explanation) {
    List<String> applied = new ArrayList<>();
    AppliedJson.read(events).forEach(event -> applied.add(event.path("id").asText()));
    if (explanation == null) {
      return new RecordedDecision(
          id.number(),
          decidedAt,
          applied,
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty());
    }
    JsonNode node = AppliedJson.read(explanation);
    // The column keeps microseconds; what the dossier remembers is the instant itself.
    Instant at = node.hasNonNull("at") ? Instant.parse(node.path("at").asText()) : decidedAt;
    List<PlannedTouch> touches = new ArrayList<>();
    if (node.has("touch")) {
      touches.add(touch(node.path("touch")));
    }
    node.path("tasks").forEach(task -> touches.add(touch(task)));
    return new RecordedDecision(
        id.number(),
        at,
        applied,
        touches,
        node.has("move") ? Optional.of(move(node.path("move"))) : Optional.empty(),
        tags(node.path("opinions")),
        reminders(node.path("reminders")),
        Optional.of(node.path("nextCheck").path("at"))
            .filter(JsonNode::isTextual)
            .map(look -> Instant.parse(look.asText())));
  }

  /** In the order in which they were put on, which is not that in which they were asked for. */
  private static List<String> tags(JsonNode opinions) {
    List<AttributedOpinion> attributed = new ArrayList<>();
    for (JsonNode opinion : opinions) {
      String says = opinion.path("says").asText();
      if (says.startsWith(TAG)) {
        Tag tag = new Tag(says.substring(TAG.length()), opinion.path("reason").asText());
        attributed.add(new AttributedOpinion(opinion.path("rule").asText(), tag));
      }
    }
    attributed.sort(
        Comparator.comparing(AttributedOpinion::rule)
            .thenComparing(one -> one.opinion().toString()));
    return attributed.stream().map(one -> ((Tag) one.opinion()).tag()).toList();
  }

  private static List<TaskReminder> reminders(JsonNode written) {
    List<TaskReminder> reminders = new ArrayList<>();
    for (JsonNode one : written) {
      reminders.add(
          new TaskReminder(
              one.path("task").asText(), constant(NoticeAddressee.class, one.path("to").asText())));
    }
    return reminders;
  }

  private static PlannedTouch touch(JsonNode node) {
    List<String> items = new ArrayList<>();
    node.path("items").forEach(item -> items.add(item.asText()));
    String message = node.path("message").asText();
    return new PlannedTouch(
        MessageId.parse(message)
            .orElseThrow(() -> new IllegalStateException("no message is called " + message)),
        node.path("kind").asText().equals("task"),
        "",
        node.path("topic").asText(),
        node.path("template").asText(),
        Optional.of(node.path("via"))
            .filter(JsonNode::isTextual)
            .map(via -> constant(Via.class, via.asText())),
        node.has("purpose")
            ? constant(Purpose.class, node.path("purpose").asText())
            : Purpose.OUTREACH,
        items,
        node.path("title").asText(),
        node.path("rule").asText(),
        node.path("reason").asText());
  }

  private static StageMove move(JsonNode node) {
    return new StageMove(
        constant(Stage.class, node.path("from").asText()),
        constant(Stage.class, node.path("to").asText()),
        node.path("rule").asText(),
        node.path("reason").asText());
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String written) {
    return Enum.valueOf(type, written.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private RecordedDecisionJson() {}
}
