package nurture.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nurture.decision.DecisionOutcome;
import nurture.event.CandidateEvent;
import nurture.event.EventEnvelope;
import nurture.event.Profile;
import nurture.event.ReportedByServer;
import nurture.json.EventJson;
import nurture.json.JsonBody;
import nurture.json.RefusalException;
import nurture.outbox.MessageState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The description served at {@code /openapi.yaml} says what the code does: a change to one asks for
 * a change to the other.
 */
class OpenApiTest {

  private static final ApiDescription DESCRIPTION = ApiDescription.shipped();
  private static final Instant NOON = Instant.parse("2027-03-10T11:00:00Z");

  // The document in itself

  @Test
  void description_read_isPlainJson() {
    assertThat(DESCRIPTION.root().path("openapi").asText()).isEqualTo("3.1.0");
    assertThat(DESCRIPTION.foreign()).isEmpty();
  }

  @Test
  void description_referringToItself_findsWhatItRefersTo() {
    assertThat(DESCRIPTION.broken()).isEmpty();
  }

  @Test
  void operations_always_haveASummaryAnIdOfTheirOwnAndAnExample() {
    List<String> ids = new ArrayList<>();

    for (String operation : DESCRIPTION.operations()) {
      JsonNode node = operation(operation);
      ids.add(node.path("operationId").asText());
      assertThat(node.path("summary").asText()).as(operation).isNotEmpty();
      assertThat(examples(node.path("responses"))).as(operation).isNotEmpty();
      if (node.has("requestBody")) {
        assertThat(examples(node.path("requestBody"))).as(operation).isNotEmpty();
      }
    }

    assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
  }

  // The document and the routes

  @Test
  void operations_besideTheMountedRoutes_areTheSame() throws Exception {
    Vertx vertx = Vertx.vertx();
    try {
      Set<String> mounted = MountedRoutes.onARouter(vertx);

      assertThat(DESCRIPTION.operations()).isEqualTo(mounted);
    } finally {
      vertx.close().await(10, TimeUnit.SECONDS);
    }
  }

  @Test
  void operations_besideTheSources_missNoRoute() throws IOException {
    Set<String> written = MountedRoutes.inTheSources();

    assertThat(written).hasSizeGreaterThan(10);
    assertThat(DESCRIPTION.operations()).containsAll(written);
  }

  // The document and the events

  static Stream<Class<?>> events() {
    return Arrays.stream(CandidateEvent.class.getPermittedSubclasses())
        .filter(type -> type != CandidateEvent.Unknown.class)
        .filter(type -> !ReportedByServer.class.isAssignableFrom(type));
  }

  @Test
  void eventTypes_besideTheVocabulary_areTheSame() {
    Set<String> known = new TreeSet<>();
    events().forEach(type -> known.add(DescribedFields.kebab(type)));
    JsonNode any = DESCRIPTION.schema("AnyEvent");

    Set<String> listed = new TreeSet<>();
    any.path("oneOf")
        .forEach(
            one ->
                listed.add(DESCRIPTION.resolved(one).at("/properties/type/const").asText("other")));
    Set<String> mapped = new TreeSet<>();
    any.at("/discriminator/mapping").fieldNames().forEachRemaining(mapped::add);
    Set<String> notOther = texts(DESCRIPTION.schema("Other").at("/properties/type/not/enum"));

    assertThat(mapped).isEqualTo(known);
    assertThat(notOther).isEqualTo(known);
    assertThat(listed).containsAll(known).hasSize(known.size() + 1).contains("other");
  }

  @ParameterizedTest
  @MethodSource("events")
  void event_besideItsRecord_hasTheSameFields(Class<?> type) {
    JsonNode schema = DESCRIPTION.schema(type.getSimpleName());
    JsonNode data = schema.at("/properties/data");

    assertThat(schema.at("/properties/type/const").asText()).isEqualTo(DescribedFields.kebab(type));
    assertThat(data.path("additionalProperties").asBoolean(true)).isFalse();
    DescribedFields.assertSame(DESCRIPTION, type, data.path("properties"));
    assertThat(texts(data.path("required"))).isEqualTo(DescribedFields.required(type));
    assertThat(texts(schema.path("required")).contains("data"))
        .isEqualTo(!DescribedFields.required(type).isEmpty());
    assertThat(DESCRIPTION.root().at("/components/schemas/AnyEvent/discriminator/mapping"))
        .anyMatch(ref -> ref.asText().equals("#/components/schemas/" + type.getSimpleName()));
  }

  @Test
  void profile_besideItsRecord_hasTheSameFields() {
    JsonNode profile = DESCRIPTION.schema("Profile");

    assertThat(profile.path("additionalProperties").asBoolean(true)).isFalse();
    assertThat(profile.has("required")).isFalse();
    DescribedFields.assertSame(DESCRIPTION, Profile.class, profile.path("properties"));
  }

  @Test
  void choicesOfAnswers_besideTheirEnums_areTheSame() {
    assertThat(DescribedFields.list(DESCRIPTION.schema("MessageState").path("enum")))
        .isEqualTo(DescribedFields.choices(MessageState.class));
    assertThat(DescribedFields.list(DESCRIPTION.schema("Outcome").path("enum")))
        .isEqualTo(DescribedFields.choices(DecisionOutcome.class));
  }

  // The examples and the code that reads them

  @ParameterizedTest
  @MethodSource("events")
  void exampleOfAnEvent_read_isAccepted(Class<?> type) {
    JsonNode examples = DESCRIPTION.schema(type.getSimpleName()).path("examples");

    assertThat(examples).isNotEmpty();
    for (JsonNode example : examples) {
      assertThat(example.path("type").asText()).isEqualTo(DescribedFields.kebab(type));
      assertAccepted(example);
    }
  }

  @Test
  void examplesOfRequests_read_areAccepted() throws RefusalException {
    List<JsonNode> events = new ArrayList<>();
    for (JsonNode example :
        examples(DESCRIPTION.operation("post", "/api/events").path("requestBody"))) {
      // An example of JSON lines is a text.
      JsonNode body =
          example.isTextual()
              ? JsonBody.lines(example.textValue().getBytes(StandardCharsets.UTF_8), 9)
              : example;
      (body.isArray() ? body : List.of(body)).forEach(events::add);
    }
    DESCRIPTION.schema("Other").path("examples").forEach(events::add);

    assertThat(events).hasSizeGreaterThan(3);
    events.forEach(OpenApiTest::assertAccepted);
  }

  @Test
  void exampleOfAWebhook_identifiedByItsHeader_isAccepted() {
    List<JsonNode> events =
        examples(DESCRIPTION.operation("post", "/webhooks/{source}").path("requestBody"));

    assertThat(events).isNotEmpty();
    for (JsonNode event : events) {
      ObjectNode identified = event.deepCopy();
      assertAccepted(identified.put("id", "msg_1"));
    }
  }

  @Test
  void exampleProfiles_read_areAccepted() {
    List<JsonNode> profiles =
        examples(DESCRIPTION.operation("put", "/api/candidates/{ref}").path("requestBody"));
    DESCRIPTION.schema("Profile").path("examples").forEach(profiles::add);

    assertThat(profiles).hasSizeGreaterThan(2);
    for (JsonNode profile : profiles) {
      assertThatCode(() -> EventJson.readProfile("c-ingrid", "put-1", profile, "api", NOON))
          .as(profile.toString())
          .doesNotThrowAnyException();
    }
  }

  private static void assertAccepted(JsonNode event) {
    assertThatCode(
            () -> {
              EventEnvelope eventEnvelope = EventJson.read(event, "api", NOON);
              assertThat(eventEnvelope.type()).isEqualTo(event.path("type").asText());
            })
        .as(event.toString())
        .doesNotThrowAnyException();
  }

  private static JsonNode operation(String methodAndPath) {
    String[] parts = methodAndPath.split(" ", 2);
    return DESCRIPTION.operation(parts[0].toLowerCase(Locale.ROOT), parts[1]);
  }

  /** All example values of requests or answers below a node, references followed. */
  private static List<JsonNode> examples(JsonNode node) {
    List<JsonNode> examples = new ArrayList<>();
    List<JsonNode> bodies = new ArrayList<>(List.of(node));
    node.forEach(child -> bodies.add(DESCRIPTION.resolved(child)));
    for (JsonNode body : bodies) {
      for (JsonNode media : body.path("content")) {
        if (media.has("example")) {
          examples.add(media.path("example"));
        }
        media.path("examples").forEach(example -> examples.add(example.path("value")));
      }
    }
    return examples;
  }

  private static Set<String> texts(JsonNode array) {
    return new TreeSet<>(DescribedFields.list(array));
  }
}
