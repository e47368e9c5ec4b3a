package nurture.playbook.scenario;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.candidate.ContactVolume;
import nurture.candidate.Dossier;
import nurture.candidate.NoticeAddressee;
import nurture.candidate.Purpose;
import nurture.candidate.Touch;
import nurture.candidate.Touch.State;
import nurture.event.RecordedEvent;
import nurture.event.Via;
import nurture.json.PlainEvents;
import nurture.json.RefusalException;
import nurture.playbook.CorrectionHints;
import nurture.playbook.FilePosition;
import org.yaml.snakeyaml.nodes.Node;

/**
 * What happened before a scenario's instant: {@code - 30 days ago: signal-observed} with the
 * event's fields below it, or {@code - 5 days ago: wrote first-outreach} for a touch, by email and
 * as outreach unless it says {@code by linkedin} or {@code as update}, {@code bringing} an item; or
 * {@code - 1 day ago: reminded call-offer} for a task that is open; or {@code - now: 5 colleagues
 * are in contact} for what is counted of others. {@code - 6 days ago, PASSIVE_WEEK times: …}
 * happens as often as that, or not at all.
 */
final class PriorEvents {

  private static final Pattern TIMES =
      Pattern.compile("(.+), (" + ScenarioNumbers.AMOUNT + ") times");
  private static final int MOST_TIMES = 100;
  private static final Pattern TOUCH =
      Pattern.compile(
          "(wrote|planned|failed|quarantined|cancelled|uncertain|asked|done|skipped) (\\S+)"
              + "(?: by (\\S+))?(?: as (\\S+))?(?: bringing (\\S+))?");
  private static final Pattern VOLUME =
      Pattern.compile(
          "(?:("
              + ScenarioNumbers.AMOUNT
              + ") (?:(colleagues) are in contact|candidates wait for the owner)"
              + "|a colleague replied)");
  private static final Pattern REMINDER = Pattern.compile("(reminded|escalated) (\\S+)");

  /** What a touch is called, its state, and whether it goes by email unless told otherwise. */
  private static final Map<String, State> STATES =
      Map.of(
          "wrote", State.SENT,
          "planned", State.PLANNED,
          "failed", State.FAILED,
          "quarantined", State.QUARANTINED,
          "cancelled", State.CANCELLED,
          "uncertain", State.UNCERTAIN,
          "asked", State.OPEN,
          "done", State.DONE,
          "skipped", State.SKIPPED);

  private final YamlMapping.Book book;
  private final Instant now;
  private final ScenarioTime times;
  private Dossier dossier;
  private Instant before = Instant.MIN;

  private PriorEvents(YamlMapping.Book book, Dossier dossier, Instant now) {
    this.book = book;
    this.dossier = dossier;
    this.now = now;
    this.times = new ScenarioTime(book, now, dossier.person().zone());
  }

  /** The dossier once all of it happened, oldest first. */
  static Dossier after(YamlMapping.Book book, Dossier dossier, Instant now, List<Node> happenings) {
    PriorEvents priorEvents = new PriorEvents(book, dossier, now);
    for (Node happening : happenings) {
      YamlMapping.of(book, happening, "30 days ago: signal-observed")
          .ifPresent(priorEvents::happens);
    }
    return priorEvents.dossier;
  }

  private void happens(YamlMapping yamlMapping) {
    if (yamlMapping.keys().isEmpty()) {
      book.complain(
          yamlMapping.place(), "nothing happens here", "Write 5 days ago: wrote some-template");
      return;
    }
    String key = yamlMapping.keys().get(0);
    Matcher repeated = TIMES.matcher(key);
    String when = repeated.matches() ? repeated.group(1) : key;
    WrittenText time = new WrittenText(when, yamlMapping.placeOf(key));
    OptionalInt count = repeated.matches() ? count(repeated, time.place()) : OptionalInt.of(1);
    Optional<Instant> at = times.instant(time);
    Optional<WrittenText> what = yamlMapping.text(key);
    if (at.isEmpty() || what.isEmpty() || count.isEmpty()) {
      return;
    }
    if (at.get().isAfter(now)) {
      book.complain(
          time.place(), when + " is after the scenario's instant", "Put it before that, or at now");
    }
    if (at.get().isBefore(before)) {
      book.complain(
          time.place(), when + " is before what stands above it", "List the oldest first");
    }
    before = at.get();
    Matcher touch = TOUCH.matcher(what.get().text());
    Matcher reminder = REMINDER.matcher(what.get().text());
    Matcher volume = VOLUME.matcher(what.get().text());
    if (volume.matches()) {
      counted(volume, at.get(), what.get());
      yamlMapping.nothingElse("a count", List.of());
    } else if (reminder.matches()) {
      reminded(reminder, at.get(), what.get());
      yamlMapping.nothingElse("a reminder", List.of());
    } else if (touch.matches()) {
      for (int i = 0; i < count.getAsInt(); i++) {
        touched(touch, at.get(), what.get());
      }
      yamlMapping.nothingElse("a touch", List.of());
    } else {
      event(what.get(), at.get(), yamlMapping, count.getAsInt());
    }
  }

  /** How often something happens; empty, with a problem, if that cannot be. */
  private OptionalInt count(Matcher repeated, FilePosition place) {
    FilePosition at = ScenarioNumbers.at(place, repeated.start(2));
    OptionalInt count = book.numbers().amount(book, new WrittenText(repeated.group(2), at), "");
    if (count.isPresent() && (count.getAsInt() < 0 || count.getAsInt() > MOST_TIMES)) {
      book.complain(
          at,
          repeated.group(2) + " times is " + count.getAsInt() + " times",
          "It can happen up to " + MOST_TIMES + " times");
      return OptionalInt.empty();
    }
    return count;
  }

  private void touched(Matcher said, Instant at, WrittenText what) {
    String verb = said.group(1);
    boolean task = List.of("asked", "done", "skipped").contains(verb);
    Optional<Via> via = task ? Optional.empty() : Optional.of(Via.EMAIL);
    if (said.group(3) != null) {
      via = ScenarioCandidates.word(book, new WrittenText(said.group(3), what.place()), Via.class);
    }
    String topic = said.group(2);
    int earlier = dossier.touches().tally(topic).count();
    // So that an event can name it: the topic, or "topic 2" for the second one.
    String id = earlier == 0 ? topic : topic + " " + (earlier + 1);
    Optional<Purpose> purpose =
        said.group(4) == null
            ? Optional.empty()
            : ScenarioCandidates.word(
                book, new WrittenText(said.group(4), what.place()), Purpose.class);
    List<String> items = said.group(5) == null ? List.of() : List.of(said.group(5));
    State state = STATES.getOrDefault(verb, State.SENT);
    dossier =
        dossier.planned(
            new Touch(id, topic, via, purpose.orElse(Purpose.OUTREACH), items, state, at));
  }

  /** Others as they are counted at the scenario's instant. */
  private void counted(Matcher said, Instant at, WrittenText what) {
    ContactVolume known =
        dossier.volume().orElseGet(() -> new ContactVolume(0, Optional.empty(), 0, now));
    if (said.group(1) == null) {
      dossier =
          dossier.counted(
              new ContactVolume(known.colleagues(), Optional.of(at), known.ownerWaiting(), now));
      return;
    }
    OptionalInt count =
        book.numbers().amount(book, new WrittenText(said.group(1), what.place()), "");
    count.ifPresent(
        number ->
            dossier =
                dossier.counted(
                    said.group(2) == null
                        ? new ContactVolume(
                            known.colleagues(), known.colleagueReplied(), number, now)
                        : new ContactVolume(
                            number, known.colleagueReplied(), known.ownerWaiting(), now)));
  }

  private void reminded(Matcher said, Instant at, WrittenText what) {
    String topic = said.group(2);
    boolean open =
        dossier.touches().newest(topic).filter(task -> task.state() == State.OPEN).isPresent();
    if (!open) {
      book.complain(
          what.place(), "there is no open task " + topic, "Write asked " + topic + " above");
    }
    dossier =
        dossier.reminded(
            topic,
            said.group(1).equals("reminded")
                ? NoticeAddressee.OWNER
                : NoticeAddressee.RECRUITING_OPS,
            at);
  }

  private void event(WrittenText type, Instant at, YamlMapping yamlMapping, int count) {
    Map<String, FilePosition> places = new LinkedHashMap<>();
    yamlMapping.keys().forEach(key -> places.put(key, yamlMapping.placeOf(key)));
    if (!PlainEvents.types().contains(type.text())) {
      book.complain(
          type.place(),
          "nothing called '" + type.text() + "' can happen",
          CorrectionHints.nearest(type.text().split(" ", 2)[0], PlainEvents.types())
              + "; or a touch: wrote, planned, failed, quarantined, cancelled, uncertain, asked,"
              + " done or skipped and its topic; or others: 5 colleagues are in contact, a"
              + " colleague replied, 50 candidates wait for the owner");
      return;
    }
    try {
      var event = PlainEvents.event(type.text(), data(type.text(), yamlMapping));
      String id = type.text() + "@" + at + " line " + type.place().line();
      for (int i = 0; i < count; i++) {
        String each = i == 0 ? id : id + " again " + i;
        dossier = dossier.after(new RecordedEvent(each, at, event)).dossier();
      }
    } catch (RefusalException refusalException) {
      String field = refusalException.refusal().field().replaceFirst("^data\\.?", "");
      book.complain(
          places.getOrDefault(field.split("[.\\[]", 2)[0], type.place()),
          type.text()
              + ": "
              + (field.isEmpty() ? "" : field + " ")
              + refusalException.refusal().reason(),
          "Its fields are those of POST /api/events, below data");
    }
  }

  /** The fields of an event; a time relative to a policy number becomes a day or an instant. */
  private Map<String, Object> data(String type, YamlMapping yamlMapping) {
    Set<String> instants = PlainEvents.instants(type);
    return yamlMapping.rest((field, written) -> times.value(written, instants.contains(field)));
  }
}
