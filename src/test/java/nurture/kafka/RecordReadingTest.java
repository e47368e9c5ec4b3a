package nurture.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nurture.event.EventEnvelope;
import nurture.json.InputRefusal;
import nurture.json.RefusalException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReadingTest {

  private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");
  private static final Instant WRITTEN = Instant.parse("2026-11-18T11:00:00Z");

  private static final String CONSENT = "{\"via\":\"email\",\"basis\":\"consent\"}";
  private static final String OWN =
      "{\"id\":\"1\",\"candidate\":\"ada\",\"type\":\"consent-given\",\"data\":" + CONSENT + "}";
  private static final String CLOUD =
      "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/ats\",\"type\":\"consent-given\","
          + "\"subject\":\"ada\",\"data\":"
          + CONSENT
          + "}";

  private final RecordReading reading = new RecordReading(2_000, InstantSource.fixed(NOON));

  @Test
  void eventOfOurOwn_isReadAndOccurredWhenItWasWritten() throws RefusalException {
    assertThat(reading.read(record(WRITTEN, OWN)))
        .containsExactly(new EventEnvelope("ada", "1", WRITTEN, "consent-given", CONSENT, "kafka"));
  }

  @Test
  void recordFromTheFuture_occurredNow() throws RefusalException {
    assertThat(reading.read(record(NOON.plusSeconds(3_600), OWN)))
        .extracting(EventEnvelope::at)
        .containsExactly(NOON);
  }

  @Test
  void recordWithoutATime_occurredNow() throws RefusalException {
    assertThat(reading.read(record(Instant.ofEpochMilli(-1), OWN)))
        .extracting(EventEnvelope::at)
        .containsExactly(NOON);
  }

  @Test
  void array_isReadInItsOrder() throws RefusalException {
    String other = OWN.replace("\"1\"", "\"2\"");

    assertThat(reading.read(record(WRITTEN, "[" + OWN + "," + other + "]")))
        .extracting(EventEnvelope::id)
        .containsExactly("1", "2");
  }

  @ParameterizedTest
  @CsvSource({
    "application/cloudevents+json, /ats#1",
    "APPLICATION/CloudEvents+JSON; charset=utf-8, /ats#1",
    ", /ats#1"
  })
  void structuredCloudEvent_isReadWhateverTheHeaderSays(@Nullable String type, String id)
      throws RefusalException {
    ConsumerRecord<byte[], byte[]> record =
        type == null ? record(WRITTEN, CLOUD) : record(WRITTEN, CLOUD, "content-type", type);

    assertThat(reading.read(record))
        .containsExactly(new EventEnvelope("ada", id, WRITTEN, "consent-given", CONSENT, "kafka"));
  }

  @ParameterizedTest
  @CsvSource({
    "consent-given, consent-given",
    "com.example.consent-given, consent-given",
    "com.example.consent-lost, com.example.consent-lost"
  })
  void typeOfACloudEvent_isOursIfItEndsWithIt(String written, String type) throws RefusalException {
    assertThat(reading.read(record(WRITTEN, CLOUD.replace("consent-given", written))))
        .extracting(EventEnvelope::type)
        .containsExactly(type);
  }

  @Test
  void binaryCloudEvent_isReadFromItsHeaders() throws RefusalException {
    EventEnvelope event =
        reading.read(binary(CONSENT.getBytes(UTF_8), "ce_time", "2026-11-17T09:30:00Z")).get(0);

    assertThat(event)
        .isEqualTo(
            new EventEnvelope(
                "ada",
                "/ats#1",
                Instant.parse("2026-11-17T09:30:00Z"),
                "consent-given",
                CONSENT,
                "kafka"));
  }

  @Test
  void binaryCloudEventWithoutData_isNoTombstone() throws RefusalException {
    assertThat(reading.read(binary(null, "ce_type", "com.example.seen")))
        .extracting(EventEnvelope::data)
        .containsExactly("{}");
  }

  @Test
  void twoSourcesWithOneId_areTwoEvents() throws RefusalException {
    assertThat(reading.read(record(WRITTEN, CLOUD)))
        .extracting(EventEnvelope::id)
        .isNotEqualTo(
            List.of(reading.read(record(WRITTEN, CLOUD.replace("/ats", "/crm"))).get(0).id()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "nothing", "1 2", "[]", "17"})
  void whatIsNoEvent_isRefusedWithAReason(String value) {
    assertThat(refusals(record(WRITTEN, value)))
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.reason()).isNotBlank());
  }

  @Test
  void tombstone_isRefusedAndSaysWhatErases() {
    assertThat(refusals(record(WRITTEN, null)))
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.reason()).contains("tombstone", "DELETE"));
  }

  @Test
  void valueThatIsTooLarge_isRefusedUnread() {
    assertThat(refusals(record(WRITTEN, "x".repeat(2_001))))
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.reason()).contains("2001 bytes", "2000"));
  }

  @Test
  void moreEventsThanARecordMayHave_areRefused() {
    RecordReading wide = new RecordReading(1_000_000, InstantSource.fixed(NOON));
    String many = "[" + OWN + ("," + OWN).repeat(1_000) + "]";

    assertThat(
            catchThrowableOfType(RefusalException.class, () -> wide.read(record(WRITTEN, many)))
                .refusal()
                .reason())
        .contains("1000", "1001");
  }

  @Test
  void arrayWithBadEvents_isRefusedWithTheirPlaces() {
    assertThat(refusals(record(WRITTEN, "[" + OWN + ",{\"id\":\"2\",\"type\":\"x\"},7]")))
        .extracting(InputRefusal::field)
        .containsExactly("[1].candidate", "[2]");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"specversion\":\"1.0\"', '\"specversion\":\"0.3\"', specversion",
    "'\"id\":\"1\",', '', id",
    "'\"id\":\"1\"', '\"id\":1', id",
    "'\"source\":\"/ats\",', '', source",
    "'\"type\":\"consent-given\",', '', type",
    "'\"subject\":\"ada\",', '', subject",
    "'\"subject\":\"ada\",', '\"subject\":\"ada\",\"time\":\"yesterday\",', time",
    "'\"subject\":\"ada\",', '\"subject\":\"ada\",\"time\":\"2027-01-01T00:00:00Z\",', time",
    "'\"via\":\"email\"', '\"via\":\"owl\"', data.via",
    "'\"data\":{', '\"datacontenttype\":\"text/plain\",\"data\":{', datacontenttype",
    "'\"data\":{', '\"data_base64\":\"e30=\",\"data\":{', data_base64"
  })
  void badCloudEvent_isRefusedByItsOwnNames(String from, String to, String field) {
    assertThat(CLOUD).contains(from);

    assertThat(refusals(record(WRITTEN, CLOUD.replace(from, to))))
        .extracting(InputRefusal::field)
        .containsExactly(field);
  }

  @Test
  void idAndSourceOfACloudEvent_haveToBeShortTogether() {
    String longSource = "/" + "s".repeat(199);

    assertThat(refusals(record(WRITTEN, CLOUD.replace("/ats", longSource))))
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.field()).isEqualTo("id");
              assertThat(refusal.reason()).contains("together with source", "200");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "ce_specversion, 2.0, ce_specversion",
    "ce_id, '', ce_id",
    "ce_source, '', ce_source",
    "ce_subject, '', ce_subject",
    "content-type, application/avro, content-type"
  })
  void badBinaryCloudEvent_isRefusedByItsHeader(String header, String value, String field) {
    assertThat(refusals(binary(CONSENT.getBytes(UTF_8), header, value)))
        .extracting(InputRefusal::field)
        .containsExactly(field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/cloudevents-batch+json", "application/cloudevents+avro"})
  void otherFormsOfCloudEvents_areRefusedByContentType(String type) {
    assertThat(refusals(record(WRITTEN, CLOUD, "content-type", type)))
        .extracting(InputRefusal::field)
        .containsExactly("content-type");
  }

  private List<InputRefusal> refusals(ConsumerRecord<byte[], byte[]> record) {
    return catchThrowableOfType(RefusalException.class, () -> reading.read(record)).refusals();
  }

  private static ConsumerRecord<byte[], byte[]> binary(
      byte @Nullable [] data, String header, String value) {
    ConsumerRecord<byte[], byte[]> record =
        record(
            WRITTEN,
            null,
            "ce_specversion",
            "1.0",
            "ce_id",
            "1",
            "ce_source",
            "/ats",
            "ce_type",
            "consent-given",
            "ce_subject",
            "ada",
            header,
            value);
    return new ConsumerRecord<>(
        record.topic(),
        record.partition(),
        record.offset(),
        record.timestamp(),
        record.timestampType(),
        0,
        0,
        null,
        data,
        record.headers(),
        Optional.empty());
  }

  private static ConsumerRecord<byte[], byte[]> record(
      Instant written, @Nullable String value, String... headers) {
    RecordHeaders all = new RecordHeaders();
    for (int i = 0; i < headers.length; i += 2) {
      all.add(headers[i], headers[i + 1].getBytes(UTF_8));
    }
    return new ConsumerRecord<>(
        "events",
        0,
        17,
        written.toEpochMilli(),
        TimestampType.CREATE_TIME,
        0,
        0,
        null,
        value == null ? null : value.getBytes(UTF_8),
        all,
        Optional.empty());
  }
}
