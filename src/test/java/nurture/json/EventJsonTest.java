package nurture.json;

import static nurture.people.People.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nurture.event.Basis;
import nurture.event.CandidateEvent;
import nurture.event.EventEnvelope;
import nurture.event.RecordedEvent;
import nurture.event.SignalKind;
import nurture.event.Strength;
import nurture.event.Tone;
import nurture.event.Via;
import nurture.people.ProfileSketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events as others write them and as they are kept. */
class EventJsonTest {

  /** Every type with the least it can be said with. */
  static Stream<String> leanest() {
    return Stream.of(
        "candidate-upserted {\"profile\":{}}",
        "signal-observed {\"kind\":\"layoffs\"}",
        "signal-lapsed {\"kind\":\"layoffs\"}",
        "research-found {\"item\":\"current-role\",\"finding\":\"programmer\"}",
        "noted {\"text\":\"likes tea\"}",
        "answer-written {\"text\":\"Tuesday suits me\",\"by\":\"rosa@example.com\"}",
        "consent-given {\"via\":\"email\",\"basis\":\"consent\"}",
        "consent-withdrawn {}",
        "unsubscribed {}",
        "preferences-set {}",
        "preferences-set {\"declines\":[\"databases\"],\"frequency\":\"once-a-quarter\"}",
        "data-requested {\"kind\":\"correction\"}",
        "suppression-lifted {\"via\":\"email\",\"by\":\"maren\",\"reason\":\"the route was"
            + " refused\"}",
        "message-sent {\"message\":\"m-1\"}",
        "message-failed {\"message\":\"m-1\",\"reason\":\"550\"}",
        "message-cancelled {\"message\":\"m-1\",\"reason\":\"replied\"}",
        "message-uncertain {\"message\":\"m-1\",\"reason\":\"line dropped\"}",
        "message-quarantined {\"message\":\"m-1\",\"reason\":\"there is no template\"}",
        "message-bounced {\"kind\":\"hard\"}",
        "message-complained {}",
        "message-opened {\"message\":\"m-1\"}",
        "link-clicked {}",
        "replied {\"tone\":\"positive\"}",
        "replied {\"tone\":\"negative\",\"reasons\":[\"pay\",\"present-job\"]}",
        "task-done {\"task\":\"m-1\"}",
        "task-skipped {\"task\":\"m-1\"}",
        "task-snoozed {\"task\":\"m-1\",\"until\":\"2026-12-01\",\"timeZone\":\"Europe/Oslo\"}",
        "task-snoozed {\"task\":\"m-1\",\"until\":\"2026-12-01\"}",
        "task-resumed {\"task\":\"m-1\"}",
        "applied {}",
        "interview-scheduled {}",
        "interview-moved {}",
        "interview-cancelled {}",
        "interview-missed {}",
        "application-withdrawn {}",
        "offer-rescinded {}",
        "start-moved {\"startsOn\":\"2027-03-01\"}",
        "offer-made {}",
        "offer-accepted {}",
        "offer-declined {}",
        "hired {}",
        "hire-rated {}",
        "left {}",
        "rejected {}",
        "referral-made {}",
        "stage-set {\"stage\":\"consideration\",\"by\":\"Rosa\"}",
        "held {\"by\":\"Rosa\"}",
        "released {\"by\":\"Rosa\"}",
        "campaign-offered {\"campaign\":\"spring\",\"template\":\"news\",\"via\":\"email\"}");
  }

  @ParameterizedTest
  @MethodSource("leanest")
  void read_theLeastAnyTypeNeeds_isTakenAndReadBack(String example) throws Exception {
    String type = example.substring(0, example.indexOf(' '));

    EventEnvelope eventEnvelope =
        EventJson.read(event(type, example.substring(type.length())), "api", NOON);
    RecordedEvent kept =
        EventJson.kept(
            eventEnvelope.id(), eventEnvelope.at(), eventEnvelope.type(), eventEnvelope.data());

    assertThat(eventEnvelope.candidate()).isEqualTo("ada");
    assertThat(eventEnvelope.source()).isEqualTo("api");
    assertThat(EventTypes.name(kept.event())).isEqualTo(type);
    assertThat(kept.event()).isNotInstanceOf(CandidateEvent.Unknown.class);
  }

  @ParameterizedTest
  @MethodSource("leanest")
  void write_anEventOfOurOwn_isReadBackEqual(String example) {
    String type = example.substring(0, example.indexOf(' '));
    CandidateEvent event =
        EventJson.kept("e-1", NOON, type, example.substring(type.length())).event();

    EventEnvelope written = EventJson.write("ada", "e-1", NOON, event, "outbox");

    assertThat(written.type()).isEqualTo(type);
    assertThat(EventJson.kept("e-1", NOON, written.type(), written.data()).event())
        .isEqualTo(event);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"items\":[\"x\"]}", "{\"item\":\"published-content\"}"})
  void read_aFindingThatIsMissing_isRefusedByItsField(String data) {
    assertThatThrownBy(() -> EventJson.read(event("research-found", data), "api", NOON))
        .isInstanceOf(RefusalException.class)
        .hasMessageStartingWith("data.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"item\":\"published-content\",\"finding\":\"x\"}",
        "{\"item\":\"skills-alignment\",\"finding\":\" your work \"}"
      })
  void read_aFindingTooShortToQuote_isRefusedByItsField(String data) {
    assertThatThrownBy(() -> EventJson.read(event("research-found", data), "api", NOON))
        .isInstanceOf(RefusalException.class)
        .hasMessageStartingWith("data.finding: ")
        .hasMessageContaining("at least 10 characters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"item\":\"published-content\",\"finding\":\"None.\"}",
        "{\"item\":\"skills-alignment\",\"finding\":\"your Kafka\"}",
        "{\"item\":\"current-role\",\"finding\":\"CTO\"}",
        "{\"item\":\"mutual-connections\",\"finding\":\"Dana\",\"connection\":{\"name\":\"Dana\"}}"
      })
  void read_aFindingWorthQuotingOrNotQuoted_isTaken(String data) throws Exception {
    assertThat(EventJson.read(event("research-found", data), "api", NOON).type())
        .isEqualTo("research-found");
  }

  @Test
  void read_aConnectionOfAnotherItemOrWithoutAName_isRefused() {
    assertThatThrownBy(
            () ->
                EventJson.read(
                    event(
                        "research-found",
                        "{\"item\":\"progression\",\"finding\":\"fast\",\"connection\":{\"name\":\"Dana\"}}"),
                    "api",
                    NOON))
        .hasMessageContaining("belongs to mutual-connections");
    assertThatThrownBy(
            () ->
                EventJson.read(
                    event(
                        "research-found",
                        "{\"item\":\"mutual-connections\",\"finding\":\"Dana\",\"connection\":{\"name\":\""
                            + " \"}}"),
                    "api",
                    NOON))
        .hasMessageContaining("is missing");
  }

  @Test
  void examples_above_nameEveryTypeThereIs() {
    Set<String> named = new TreeSet<>();
    leanest().forEach(example -> named.add(example.substring(0, example.indexOf(' '))));

    assertThat(named).isEqualTo(EventTypes.names());
  }

  @Test
  void write_textsAndListsThatClear_areReadBackAsClearing() {
    CandidateEvent clears = new ProfileSketch().phone("").skills().tags().told();

    EventEnvelope written = EventJson.write("ada", "e-1", NOON, clears, "import");

    assertThat(EventJson.kept("e-1", NOON, written.type(), written.data()).event())
        .isEqualTo(clears);
  }

  @Test
  void read_everythingARichEventSays_isKept() throws Exception {
    EventEnvelope eventEnvelope =
        EventJson.read(
            event(
                "replied",
                "{\"tone\":\"not"
                    + " now\",\"via\":\"EMAIL\",\"message\":\"m-1\",\"until\":\"2027-03-01\",\"reason\":\"new"
                    + " project\"}"),
            "api",
            NOON);

    assertThat(EventJson.kept("e-1", NOON, eventEnvelope.type(), eventEnvelope.data()).event())
        .isEqualTo(
            new CandidateEvent.Replied(
                Tone.NOT_NOW,
                Optional.of(Via.EMAIL),
                Optional.of("m-1"),
                Optional.of(LocalDate.parse("2027-03-01")),
                Optional.of("new project")));
  }

  @ParameterizedTest
  @CsvSource({"open-to-work", "open to work", "OPEN_TO_WORK", "Open-To-Work"})
  void read_namesAsPeopleWriteThem_areTheSame(String written) throws Exception {
    EventEnvelope eventEnvelope =
        EventJson.read(
            event("signal-observed", "{\"kind\":\"" + written + "\",\"strength\":\"weak\"}"),
            "api",
            NOON);

    assertThat(EventJson.kept("e-1", NOON, eventEnvelope.type(), eventEnvelope.data()).event())
        .isEqualTo(
            new CandidateEvent.SignalObserved(
                SignalKind.OPEN_TO_WORK, Optional.of(Strength.WEAK), Optional.empty()));
  }

  @Test
  void read_fieldsThatAreNull_areAsIfLeftOut() throws Exception {
    JsonNode item =
        json(
            "{\"id\":\"e-1\",\"candidate\":\"ada\",\"type\":\"unsubscribed\",\"occurredAt\":null,"
                + "\"data\":{\"via\":null}}");

    EventEnvelope eventEnvelope = EventJson.read(item, "api", NOON);

    assertThat(eventEnvelope.at()).isEqualTo(NOON);
    assertThat(EventJson.kept("e-1", NOON, eventEnvelope.type(), eventEnvelope.data()).event())
        .isEqualTo(new CandidateEvent.Unsubscribed(Optional.empty(), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-18T09:30:00Z, 2026-11-18T09:30:00Z",
    "2026-11-18T10:30:00.5+01:00, 2026-11-18T09:30:00.500Z",
    "2026-11-18T12:10:00Z, 2026-11-18T12:10:00Z",
    "1970-01-01T00:00:00Z, 1970-01-01T00:00:00Z"
  })
  void read_whenItHappened_isThatInstant(String written, String instant) throws Exception {
    JsonNode item =
        json(
            "{\"id\":\"e-1\",\"candidate\":\"ada\",\"type\":\"applied\",\"occurredAt\":\""
                + written
                + "\"}");

    assertThat(EventJson.read(item, "api", NOON).at()).isEqualTo(Instant.parse(instant));
  }

  @Test
  void read_aTypeNobodyKnows_isKeptAsItCame() throws Exception {
    EventEnvelope eventEnvelope =
        EventJson.read(event("badge-earned", "{\"badge\":[1,2]}"), "api", NOON);

    assertThat(EventJson.kept("e-1", NOON, eventEnvelope.type(), eventEnvelope.data()).event())
        .isEqualTo(new CandidateEvent.Unknown("badge-earned", "{\"badge\":[1,2]}"));
  }

  @Test
  void kept_anEventWeCannotReadAnyMore_isUnknownAndNotLost() {
    for (String data : new String[] {"{\"kind\":\"gone\"}", "{}", "no json", "[]", null}) {
      assertThat(EventJson.kept("e-1", NOON, "signal-observed", data).event())
          .isEqualTo(new CandidateEvent.Unknown("signal-observed", data));
    }
  }

  @Test
  void kept_aFieldOfANewerVersion_isPassedOver() {
    assertThat(
            EventJson.kept(
                    "e-1",
                    NOON,
                    "consent-given",
                    "{\"via\":\"sms\",\"basis\":\"consent\",\"new\":1}")
                .event())
        .isEqualTo(new CandidateEvent.ConsentGiven(Via.SMS, Basis.CONSENT));
  }

  @Test
  void types_areTheRecordsNamesInKebabCase() {
    assertThat(EventTypes.name(new CandidateEvent.MessageSent("m-1"))).isEqualTo("message-sent");
    assertThat(EventTypes.name(new CandidateEvent.Unknown("badge-earned", null)))
        .isEqualTo("badge-earned");
    assertThat(EventTypes.of("unknown")).isEmpty();
  }

  static JsonNode event(String type, String data) throws Exception {
    return json(
        "{\"id\":\"e-1\",\"candidate\":\"ada\",\"type\":\"" + type + "\",\"data\":" + data + "}");
  }

  static JsonNode json(String text) throws Exception {
    return JsonMappers.STRICT.readTree(text);
  }
}
