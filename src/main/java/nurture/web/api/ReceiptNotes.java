package nurture.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nurture.config.NearestWord;
import nurture.decision.MessageId;
import nurture.event.EventEnvelope;
import nurture.insight.CandidateReader;
import nurture.insight.TimelineEntry.MessageLine;
import nurture.intake.EventReceipt;
import nurture.json.PlainEvents;
import nurture.outbox.MessageState;

/**
 * What a sender should know of an event that was taken: names in it that are not known, with the
 * nearest ones, and an id that was used before for something else. Thread-safe.
 */
public final class ReceiptNotes {

  private static final int OPEN_TASKS = 20;

  private final Supplier<Set<String>> templates;
  private final CandidateReader reader;

  /**
   * @param templates the names of the messages in service
   */
  public ReceiptNotes(Supplier<Set<String>> templates, CandidateReader reader) {
    this.templates = templates;
    this.reader = reader;
  }

  /** Never fails: what cannot be looked up is not told. */
  Future<List<String>> of(EventEnvelope event, EventReceipt receipt) {
    List<String> notes = new ArrayList<>();
    if (receipt == EventReceipt.ERASED) {
      return Future.succeededFuture(notes);
    }
    if (receipt == EventReceipt.DIFFERS) {
      notes.add(
          "Another event was recorded under this id before; the first is kept, and this one changes"
              + " nothing. Use an id of its own for it.");
    }
    Set<String> types = PlainEvents.types();
    if (!types.contains(event.type())) {
      notes.add(
          "The type "
              + event.type()
              + " is not known, so the event is kept without effect"
              + meant(event.type(), types));
      return Future.succeededFuture(notes);
    }
    JsonNode data = CandidateRoutes.json(event.data());
    if (event.type().equals("campaign-offered")) {
      template(data.path("template").asText(), notes);
    }
    String field = data.path("task").isTextual() ? "task" : "message";
    return data.path(field).isTextual()
        ? message(event.candidate(), field, data.path(field).textValue(), notes)
        : Future.succeededFuture(notes);
  }

  private void template(String name, List<String> notes) {
    Set<String> known = templates.get();
    if (!known.contains(name)) {
      notes.add(
          "There is no message " + name + " in service, so it cannot be sent" + meant(name, known));
    }
  }

  private Future<List<String>> message(
      String candidate, String field, String written, List<String> notes) {
    Optional<MessageId> id = MessageId.parse(written);
    return (id.isEmpty()
            ? Future.<Boolean>succeededFuture(false)
            : reader
                .message(id.get())
                .map(
                    found ->
                        found
                            .filter(text -> text.line().candidate().equals(candidate))
                            .isPresent()))
        .compose(
            known ->
                known
                    ? Future.succeededFuture(notes)
                    : reader
                        .messages(
                            Optional.of(MessageState.OPEN), Optional.of(candidate), OPEN_TASKS)
                        .map(
                            open -> {
                              notes.add(unknown(field, written, open));
                              return notes;
                            }))
        .otherwise(notes);
  }

  private static String unknown(String field, String written, List<MessageLine> open) {
    List<String> ids = open.stream().map(MessageLine::id).toList();
    String said =
        "This candidate has no " + field + " " + written + ", so nothing was done about it";
    return field.equals("task") && !ids.isEmpty()
        ? said + "; open are " + String.join(", ", ids) + "."
        : said + ".";
  }

  private static String meant(String name, Set<String> known) {
    String question = NearestWord.question(name, known);
    return question.isEmpty() ? "." : question;
  }
}
