package nurture.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.decision.PlannedTouch;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.MessageBounced;
import nurture.event.CandidateEvent.MessageCancelled;
import nurture.event.CandidateEvent.MessageFailed;
import nurture.event.CandidateEvent.MessageQuarantined;
import nurture.event.RecordedEvent;
import nurture.library.Library;
import nurture.template.CandidateFields;
import nurture.template.RenderOutcome;
import nurture.template.TemplateBook;

/**
 * Renders every message with which we come of our own accord, and notes each that says the same,
 * word for word, as an earlier one of its topic that reached the candidate. What acknowledges a
 * step or answers a reply may say it again.
 */
final class RepetitionOracle implements SimulationListener {

  private static final Map<String, Object> SENDER =
      Map.of(
          "name", "Maren",
          "title", "Talent partner",
          "organisation", "Havblikk Systems",
          "postalAddress", "Quay 1, Oslo");
  private static final Map<String, Object> LINKS =
      Map.of(
          "unsubscribe", "https://example.com/u",
          "preferences", "https://example.com/p");

  /** A letter that said nothing new. */
  record Repeated(String topic, List<String> items, Instant first, Instant again) {}

  private record Letter(String topic, String text, Instant at) {}

  private final TemplateBook templates;
  private final Library library;
  private final Map<String, Letter> sent = new HashMap<>();
  private final List<Repeated> repeated = new ArrayList<>();

  RepetitionOracle(TemplateBook templates, Library library) {
    this.templates = templates;
    this.library = library;
  }

  List<Repeated> repeated() {
    return repeated;
  }

  /** How many letters it read. */
  int letters() {
    return sent.size();
  }

  @Override
  public void happened(RecordedEvent recordedEvent, String said) {
    lost(recordedEvent.event()).ifPresent(sent::remove);
  }

  @Override
  public void leaves(Dossier dossier, PlannedTouch message, Instant at) {
    if (!message.purpose().approach() || !templates.has(message.template())) {
      return;
    }
    Map<String, Object> data =
        new CandidateFields(
                dossier, message.purpose(), message.items(), library, templates.languages(), at)
            .all();
    data.put("sender", SENDER);
    data.put("links", LINKS);
    RenderOutcome outcome = templates.render(message.template(), dossier.person().language(), data);
    if (outcome instanceof RenderOutcome.Rendered rendered) {
      // A message that is handed over once more is still the same.
      sent.remove(message.id().toString());
      Letter letter = new Letter(message.topic(), rendered.text(), at);
      sent.values().stream()
          .filter(other -> other.topic().equals(letter.topic()))
          .filter(other -> other.text().equals(letter.text()))
          .findFirst()
          .ifPresent(
              other -> repeated.add(new Repeated(letter.topic(), message.items(), other.at(), at)));
      sent.put(message.id().toString(), letter);
    }
  }

  private static Optional<String> lost(CandidateEvent event) {
    if (event instanceof MessageFailed e) {
      return Optional.of(e.message());
    } else if (event instanceof MessageCancelled e) {
      return Optional.of(e.message());
    } else if (event instanceof MessageQuarantined e) {
      return Optional.of(e.message());
    } else if (event instanceof MessageBounced e) {
      return e.message();
    }
    return Optional.empty();
  }
}
