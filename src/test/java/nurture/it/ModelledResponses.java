package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.decision.MessageId;
import nurture.decision.PlannedTouch;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.LinkClicked;
import nurture.event.CandidateEvent.MessageComplained;
import nurture.event.CandidateEvent.MessageOpened;
import nurture.event.CandidateEvent.Replied;
import nurture.event.CandidateEvent.Unsubscribed;
import nurture.event.EventEnvelope;
import nurture.event.RecordedEvent;
import nurture.event.Via;
import nurture.json.EventJson;
import nurture.simulation.timelapse.CandidateResponses;
import nurture.simulation.timelapse.ModelFile;
import nurture.simulation.timelapse.SimulatedCandidate;

/**
 * Candidates of a server under test, who respond to the messages it sends them as the shipped model
 * says. They are told of over the API when the clock has come to it.
 */
final class ModelledResponses {

  /** Another one than rehearsals have: the same rates, other persons. */
  private static final long SEED = 2;

  private static final String SENT =
      "select concat_ws('|', c.ref, m.candidate_id, m.decision, m.position, m.topic, m.template, m.purpose)"
          + " from message m join candidate c on c.id = m.candidate_id"
          + " where m.kind = 'message' and m.state = 'sent'";

  private final DatabaseTables tables;
  private final ApiClient api;
  private final Function<String, Dossier> people;
  private final Map<String, CandidateResponses> responding = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final PriorityQueue<EventEnvelope> ahead =
      new PriorityQueue<>(Comparator.comparing(EventEnvelope::at));

  /**
   * @param people by ref
   */
  ModelledResponses(DatabaseTables tables, ApiClient api, Function<String, Dossier> people) {
    this.tables = tables;
    this.api = api;
    this.people = people;
  }

  /** Takes note of what was sent, and tells what came back until now. Answers how much. */
  int until(Instant now) {
    for (String line : tables.texts(SENT)) {
      if (taken.add(line)) {
        receive(line.split("\\|"), now);
      }
    }
    List<EventEnvelope> back = new ArrayList<>();
    while (!ahead.isEmpty() && !ahead.peek().at().isAfter(now)) {
      back.add(ahead.remove());
    }
    if (!back.isEmpty()) {
      post(back);
    }
    return back.size();
  }

  /** When the next one comes back. */
  Optional<Instant> next() {
    return Optional.ofNullable(ahead.peek()).map(EventEnvelope::at);
  }

  private void receive(String[] sent, Instant now) {
    String ref = sent[0];
    UUID id = UUID.fromString(sent[1]);
    MessageId message = new MessageId(id, Long.parseLong(sent[2]), Integer.parseInt(sent[3]));
    PlannedTouch touch =
        new PlannedTouch(
            message,
            false,
            sent[4],
            sent[4],
            sent[5],
            Optional.of(Via.EMAIL),
            Purpose.valueOf(sent[6]),
            List.of(),
            "",
            "",
            "");
    Dossier dossier = people.apply(ref);
    CandidateResponses responses =
        responding.computeIfAbsent(
            ref,
            other ->
                new CandidateResponses(
                    ModelFile.shipped(), SEED, new SimulatedCandidate(id, dossier)));
    // Decides by chance whether it arrives; a bounce is the mail server's to tell.
    var unused = responses.handedOver(touch, now);
    int number = 0;
    for (RecordedEvent recorded : responses.received(dossier, touch, now)) {
      if (isAnswer(recorded.event())) {
        ahead.add(written(ref, message + "-" + number++, recorded.at(), recorded.event()));
      }
    }
  }

  /** What follows from a reply is another story. */
  private static boolean isAnswer(CandidateEvent event) {
    return event instanceof MessageOpened
        || event instanceof LinkClicked
        || event instanceof Replied
        || event instanceof Unsubscribed
        || event instanceof MessageComplained;
  }

  private static EventEnvelope written(String ref, String id, Instant at, CandidateEvent event) {
    return EventJson.write(ref, id, at, event, "api");
  }

  private void post(List<EventEnvelope> back) {
    ArrayNode events = ApiClient.JSON.createArrayNode();
    for (EventEnvelope event : back) {
      try {
        events.add(
            PostedEvents.event(event.candidate(), event.id(), event.type())
                .put("occurredAt", event.at().toString())
                .set("data", ApiClient.JSON.readTree(event.data())));
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
    ApiClient.Answer answer = api.post("/api/events", events.toString());
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
  }
}
