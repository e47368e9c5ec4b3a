package nurture.json;

import static nurture.json.EventJsonTest.event;
import static nurture.json.EventJsonTest.json;
import static nurture.people.People.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not taken: the field, what stood there, and what to do. */
class EventRefusalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "candidate-upserted | {\"profile\":{\"emial\":\"x\"}} | data.profile.emial | `` | is not a"
            + " field here; did you mean email? There are collectedAt, country, email,",
        "candidate-upserted | {} | data.profile | `` | is missing",
        "candidate-upserted | {\"profile\":7} | data.profile | 7 | must be a JSON object",
        "candidate-upserted | {\"profile\":{\"email\":\"not an address\"}} | data.profile.email |"
            + " not an address | is not one email address",
        "candidate-upserted | {\"profile\":{\"email\":\"a@b\"}} | data.profile.email | a@b | is not"
            + " one email address: it has no dot in its domain",
        "candidate-upserted | {\"profile\":{\"email\":\"a..b@example.org\"}} | data.profile.email |"
            + " a..b@example.org | is not one email address: it has a dot too many before the @",
        "candidate-upserted | {\"profile\":{\"email\":\"-oQ/tmp@example.org\"}} |"
            + " data.profile.email | -oQ/tmp@example.org | is not one email address: it begins with"
            + " a hyphen",
        "candidate-upserted | {\"profile\":{\"country\":\"Austria\"}} | data.profile.country |"
            + " Austria | must be a country of ISO 3166-1 in two capital letters, such as AT; did"
            + " you mean AT?",
        "candidate-upserted | {\"profile\":{\"locale\":\"klingonish\"}} | data.profile.locale |"
            + " klingonish | must be a language tag",
        "candidate-upserted | {\"profile\":{\"timeZone\":\"Europe/Viena\"}} | data.profile.timeZone"
            + " | Europe/Viena | must be a time zone such as Europe/Vienna",
        "candidate-upserted | {\"profile\":{\"roleSince\":\"2027-02-30\"}} | data.profile.roleSince"
            + " | 2027-02-30 | must be a day such as 2027-03-01",
        "candidate-upserted | {\"profile\":{\"motivators\":[\"pay\",\"money\"]}} |"
            + " data.profile.motivators[1] | money | must be one of scope, pay, technology,",
        "candidate-upserted | {\"profile\":{\"skills\":[\"java\",null]}} | data.profile | `` |"
            + " lists and maps must not hold null",
        "candidate-upserted | {\"profile\":{\"links\":{\"linkedin\":null}}} | data.profile | `` |"
            + " lists and maps must not hold null",
        "candidate-upserted | {\"profile\":{\"skills\":\"java\"}} | data.profile.skills | java |"
            + " must be a list",
        "candidate-upserted | {\"profile\":{\"firstname\":\"Ada\"}} | data.profile.firstname | `` |"
            + " is not a field here; did you mean firstName?",
        "candidate-upserted | {\"profile\":{\"company\":\"Acme\"}} | data.profile.company | `` | is"
            + " not a field here; did you mean employer?",
        "candidate-upserted | {\"profile\":{\"phone_number\":\"1\"}} | data.profile.phone_number |"
            + " `` | is not a field here; did you mean phone?",
        "candidate-upserted | {\"profile\":{\"links\":[]}} | data.profile.links | `` | must be a"
            + " JSON object",
        "candidate-upserted | {\"profile\":{\"skills\":{}}} | data.profile.skills | `` | must be a"
            + " list",
        "candidate-upserted | {\"profile\":{\"name\":7}} | data.profile.name | 7 | must be text",
        "candidate-upserted | {\"profile\":{\"roleSince\":\"2027-03-01T10:00:00Z\"}} |"
            + " data.profile.roleSince | 2027-03-01T10:00:00Z | must be a day such as 2027-03-01,"
            + " without a time of day",
        "candidate-upserted | {\"profile\":{\"roleSince\":1772323200000}} | data.profile.roleSince"
            + " | 1772323200000 | must be a day such as 2027-03-01",
        "candidate-upserted | {\"profile\":{\"roleSince\":\"+58881-01-01\"}} |"
            + " data.profile.roleSince | +58881-01-01 | must be a day such as 2027-03-01; its year"
            + " must be from 1900 to 2199",
        "candidate-upserted | {\"profile\":{\"roleSince\":[2027,3,1]}} | data.profile.roleSince |"
            + " `` | must be a day such as 2027-03-01",
        "candidate-upserted | {\"profile\":{\"roleSince\":\"0002-03-01\"}} | data.profile.roleSince"
            + " | 0002-03-01 | must be a day such as 2027-03-01; its year must be from 1900 to"
            + " 2199",
        "replied | {\"tone\":\"not-now\",\"until\":20000} | data.until | 20000 | must be a day such"
            + " as 2027-03-01",
        "hired | {\"startsOn\":\"+999999999-12-31\"} | data.startsOn | +999999999-12-31 | must be a"
            + " day such as 2027-03-01; its year must be from 1900 to 2199",
        "interview-scheduled | {\"at\":1772323200} | data.at | 1772323200 | must be an instant with"
            + " its offset",
        "interview-scheduled | {\"at\":\"2027-03-01\"} | data.at | 2027-03-01 | must be an instant"
            + " with its offset",
        "interview-scheduled | {\"at\":\"+58881-03-01T09:30:00Z\"} | data.at |"
            + " +58881-03-01T09:30:00Z | must be an instant with its offset, such as"
            + " 2027-03-01T09:30:00Z; its year must be from 1900 to 2199",
        "candidate-upserted | {\"profile\":{\"country\":\"XX\"}} | data.profile.country | XX | must"
            + " be a country of ISO 3166-1",
        "candidate-upserted | {\"profile\":{\"country\":\"Germny\"}} | data.profile.country |"
            + " Germny | must be a country of ISO 3166-1 in two capital letters, such as AT; did"
            + " you mean DE?",
        "candidate-upserted | {\"profile\":{\"timeZone\":\"+02:00\"}} | data.profile.timeZone |"
            + " +02:00 | must be a time zone such as Europe/Vienna",
        "candidate-upserted | {\"profile\":{\"links\":{\"web\":\"javascript:alert(1)\"}}} |"
            + " data.profile.links.web | javascript:alert(1) | must begin with https:// or http://",
        "candidate-upserted | {\"profile\":{\"links\":{\"web\":\"data:text/html,x\"}}} |"
            + " data.profile.links.web | data:text/html,x | must begin with https:// or http://",
        "candidate-upserted | {\"profile\":{\"links\":{\"web\":\"http://localhost:8080/x\"}}} |"
            + " data.profile.links.web | http://localhost:8080/x | leads to this machine or a"
            + " private network",
        "candidate-upserted | {\"profile\":{\"links\":{\"web\":\"http://127.1/\"}}} |"
            + " data.profile.links.web | http://127.1/ | leads to this machine or a private"
            + " network",
        "candidate-upserted | {\"profile\":{\"links\":{\"web\":\"http://2130706433/\"}}} |"
            + " data.profile.links.web | http://2130706433/ | leads to this machine or a private"
            + " network",
        "candidate-upserted | {\"profile\":{\"links\":{\"web\":\"https://10.0.0.8/x\"}}} |"
            + " data.profile.links.web | https://10.0.0.8/x | leads to this machine or a private"
            + " network",
        "candidate-upserted | {\"profile\":{\"links\":{\"web\":\"http://169.254.169.254/\"}}} |"
            + " data.profile.links.web | http://169.254.169.254/ | leads to this machine or a"
            + " private network",
        "candidate-upserted | {\"profile\":{\"links\":{\"web\":\"http://[::1]/\"}}} |"
            + " data.profile.links.web | http://[::1]/ | leads to this machine or a private"
            + " network",
        "candidate-upserted | {\"profile\":{\"links\":{\"web\":\"http://[fd00::1]/\"}}} |"
            + " data.profile.links.web | http://[fd00::1]/ | leads to this machine or a private"
            + " network",
        "candidate-upserted |"
            + " {\"profile\":{\"links\":{\"web\":\"https://www.linkedin.com@evil.example/\"}}} |"
            + " data.profile.links.web | https://www.linkedin.com@evil.example/ | must name a host,"
            + " and no user",
        "candidate-upserted | {\"profile\":{\"links\":{\"web\":\"www.linkedin.com/in/ada\"}}} |"
            + " data.profile.links.web | www.linkedin.com/in/ada | must begin with https:// or"
            + " http://",
        "signal-observed | {\"kind\":\"laid-off\"} | data.kind | laid-off | must be one of"
            + " open-to-work, layoffs,",
        "signal-observed | {\"kind\":[]} | data.kind | [ | must be one of open-to-work, layoffs,",
        "signal-observed | {} | data.kind | `` | is missing",
        "signal-observed | {\"kind\":null} | data.kind | `` | is missing",
        "consent-given | {\"via\":\"email\"} | data.basis | `` | is missing",
        "consent-given | {\"via\":\"fax\",\"basis\":\"consent\"} | data.via | fax | must be one of"
            + " email, sms, whatsapp, linkedin, phone, comment",
        "replied | {\"tone\":\"postive\"} | data.tone | postive | must be one of positive,"
            + " negative, neutral, not-now, out-of-office; did you mean positive?",
        "replied | {\"tone\":\"not-now\",\"until\":\"March\"} | data.until | March | must be a day"
            + " such as 2027-03-01",
        "task-snoozed | {\"task\":\"m-1\",\"until\":\"2026-11-17\"} | data.until | 2026-11-17 | has"
            + " begun already, so the task would stay in the lists; choose a day from 2026-11-19"
            + " on",
        "task-snoozed | {\"task\":\"m-1\",\"until\":\"2026-11-18\"} | data.until | 2026-11-18 | has"
            + " begun already",
        "task-snoozed |"
            + " {\"task\":\"m-1\",\"until\":\"2026-11-19\",\"timeZone\":\"Pacific/Kiritimati\"} |"
            + " data.until | 2026-11-19 | has begun already, so the task would stay in the lists;"
            + " choose a day from 2026-11-20 on",
        "task-snoozed | {\"task\":\"m-1\",\"until\":\"2026-11-20\",\"timeZone\":\"Europe/Olso\"} |"
            + " data.timeZone | Europe/Olso | must be a time zone such as Europe/Vienna",
        "interview-scheduled | {\"at\":\"tomorrow\"} | data.at | tomorrow | must be an instant with"
            + " its offset, such as 2027-03-01T09:30:00Z",
        "rejected | {\"runnerUp\":\"yes\"} | data.runnerUp | yes | must be true or false",
        "message-sent | {\"message\":{}} | data.message | `` | must be text",
        "message-sent | [] | data | [] | must be a JSON object",
        "message-sent | \"m-1\" | data | \"m-1\" | must be a JSON object"
      })
  void read_dataThatIsWrong_namesFieldValueAndReason(
      String type, String data, String field, String value, String reason) throws Exception {
    InputRefusal inputRefusal = refusal(event(type, data));

    assertThat(inputRefusal.field()).isEqualTo(field);
    assertThat(inputRefusal.value()).isEqualTo(value);
    assertThat(inputRefusal.reason()).startsWith(reason).doesNotContain("nurture.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | [] | [] | an event is a JSON object",
        "`` | \"applied\" | \"applied\" | an event is a JSON object",
        "kind | {\"kind\":\"layoffs\"} | `` | is not a field of an event; what belongs to the type"
            + " goes into data",
        "type | {\"id\":\"e\",\"candidate\":\"ada\"} | `` | is missing",
        "type | {\"id\":\"e\",\"candidate\":\"ada\",\"type\":7} | 7 | must be text",
        "candidate | {\"id\":\"e\",\"type\":\"applied\"} | `` | is missing",
        "candidate | {\"id\":\"e\",\"type\":\"applied\",\"candidate\":\" \"} | ` ` | must have 1 to"
            + " 200 characters",
        "id | {\"type\":\"applied\",\"candidate\":\"ada\"} | `` | is missing",
        "id | {\"type\":\"applied\",\"candidate\":\"ada\",\"id\":null} | `` | is missing",
        "occurredAt |"
            + " {\"id\":\"e\",\"candidate\":\"ada\",\"type\":\"applied\",\"occurredAt\":\"yesterday\"}"
            + " | yesterday | must be an instant with its offset",
        "occurredAt |"
            + " {\"id\":\"e\",\"candidate\":\"ada\",\"type\":\"applied\",\"occurredAt\":\"2026-11-18T09:30:00\"}"
            + " | 2026-11-18T09:30:00 | must be an instant with its offset",
        "occurredAt |"
            + " {\"id\":\"e\",\"candidate\":\"ada\",\"type\":\"applied\",\"occurredAt\":1700000000}"
            + " | 1700000000 | must be an instant with its offset",
        "occurredAt |"
            + " {\"id\":\"e\",\"candidate\":\"ada\",\"type\":\"applied\",\"occurredAt\":\"2026-11-18T12:10:01Z\"}"
            + " | 2026-11-18T12:10:01Z | lies in the future",
        "occurredAt |"
            + " {\"id\":\"e\",\"candidate\":\"ada\",\"type\":\"applied\",\"occurredAt\":\"1969-12-31T23:59:59Z\"}"
            + " | 1969-12-31T23:59:59Z | lies before 1970"
      })
  void read_anEventThatIsNone_namesFieldValueAndReason(
      String field, String item, String value, String reason) throws Exception {
    InputRefusal inputRefusal = refusal(json(item));

    assertThat(inputRefusal.field()).isEqualTo(field);
    assertThat(inputRefusal.value()).isEqualTo(value);
    assertThat(inputRefusal.reason()).startsWith(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\ud800", "\udc00", "\ud800x", "\udc00\ud800"})
  void read_textNoDatabaseCanHold_isRefusedWithoutRepeatingIt(String bad) throws Exception {
    ObjectNode inData = (ObjectNode) event("noted", "{}");
    ((ObjectNode) inData.get("data")).put("text", "a" + bad + "b");
    ObjectNode inKey = (ObjectNode) event("badge-earned", "{}");
    ((ObjectNode) inKey.get("data")).put("k" + bad, 1);
    ObjectNode inId = (ObjectNode) event("noted", "{\"text\":\"x\"}");
    inId.put("id", "e" + bad);

    assertThat(refusal(inData).field()).isEqualTo("data.text");
    assertThat(refusal(inData).value()).isEmpty();
    assertThat(refusal(inKey).field()).isEqualTo("data");
    assertThat(refusal(inId).field()).isEqualTo("id");
  }

  @Test
  void read_wholeSurrogatePairs_areTaken() throws Exception {
    ObjectNode item = (ObjectNode) event("noted", "{\"text\":\"\ud83d\ude00 \u00e9\"}");

    assertThat(EventJson.read(item, "api", NOON).data()).contains("\ud83d\ude00");
  }

  @Test
  void read_textsAndListsBeyondTheirBounds_areRefused() throws Exception {
    InputRefusal text = refusal(event("noted", "{\"text\":\"" + "x".repeat(4_001) + "\"}"));
    InputRefusal list = refusal(event("badge-earned", "{\"all\":[0" + ",0".repeat(100) + "]}"));
    InputRefusal id = refusal(((ObjectNode) event("applied", "{}")).put("id", "x".repeat(201)));
    InputRefusal skill =
        refusal(
            event(
                "candidate-upserted",
                "{\"profile\":{\"skills\":[\"java\",\"" + "x".repeat(301) + "\"]}}"));

    assertThat(text.field()).isEqualTo("data.text");
    assertThat(text.reason()).isEqualTo("is longer than 4000 characters");
    assertThat(text.value()).hasSize(81).endsWith("…");
    assertThat(list.field()).isEqualTo("data.all");
    assertThat(list.reason()).isEqualTo("has more than 100 entries");
    assertThat(id.reason()).isEqualTo("must have 1 to 200 characters");
    assertThat(skill.field()).isEqualTo("data.profile.skills[1]");
    assertThat(skill.reason()).isEqualTo("is longer than 300 characters");
  }

  @Test
  void read_textsAndListsAtTheirBounds_areTaken() throws Exception {
    assertThat(
            EventJson.read(event("noted", "{\"text\":\"" + "x".repeat(4_000) + "\"}"), "api", NOON))
        .isNotNull();
    assertThat(
            EventJson.read(
                    event("badge-earned", "{\"all\":[0" + ",0".repeat(99) + "]}"), "api", NOON)
                .data())
        .startsWith("{\"all\":[0,0");
  }

  @Test
  void json_nestedTooDeepOrNamingAFieldTwice_isRefusedWhenParsed() {
    String deep = "[".repeat(33) + "]".repeat(33);

    assertThatThrownBy(() -> json(deep)).isInstanceOf(JsonProcessingException.class);
    assertThatThrownBy(() -> json("{\"id\":1,\"id\":2}"))
        .isInstanceOf(JsonProcessingException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "candidate", "type"})
  void read_lineBreaksInNames_areRefused(String field) throws Exception {
    ObjectNode item = (ObjectNode) event("applied", "{}");

    assertThat(refusal(item.put(field, "a\nb")).field()).isEqualTo(field);
  }

  @Test
  void read_lineBreaksInWhatBecomesAHeader_areRefused() throws Exception {
    InputRefusal inputRefusal =
        refusal(event("candidate-upserted", "{\"profile\":{\"name\":\"Ada\\r\\nBcc: all\"}}"));

    assertThat(inputRefusal.field()).isEqualTo("data.profile.name");
    assertThat(inputRefusal.reason()).contains("line breaks");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"phone\":\"+43 1\\n2345\"}",
        "{\"employer\":\"Acme\\r\\nBcc: all\"}",
        "{\"owner\":\"maren\\u0000\"}",
        "{\"skills\":[\"java\\nrust\"]}",
        "{\"tags\":[\"a\\tb\"]}",
        "{\"function\":\"engineering\\u0085\"}",
        "{\"seniority\":\"staff\\n\"}"
      })
  void readProfile_moreThanOneLine_isRefused(String profile) throws Exception {
    assertThat(profileRefusal(profile).reason()).containsAnyOf("line breaks", "NUL");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "applied           | opening",
        "held              | by",
        "link-clicked      | topic",
        "referral-made     | referred",
        "campaign-offered  | campaign"
      })
  void read_moreThanOneLineOfWhatIsNoProse_isRefused(String type, String field) throws Exception {
    String least =
        switch (type) {
          case "held" -> "{\"by\":\"x\"}";
          case "campaign-offered" -> "{\"campaign\":\"x\",\"template\":\"x\",\"via\":\"email\"}";
          default -> "{}";
        };
    InputRefusal refused = refusal(event(type, least), field);

    assertThat(refused.field()).isEqualTo("data." + field);
    assertThat(refused.reason()).contains("line breaks");
  }

  private static InputRefusal refusal(JsonNode item, String field) {
    ((ObjectNode) item.path("data")).put(field, "a\nBcc: all");
    return refusal(item);
  }

  @Test
  void readProfile_manyFaults_tellsThemAllAtOnce() throws Exception {
    RefusalException refused =
        catchThrowableOfType(
            RefusalException.class,
            () ->
                EventJson.readProfile(
                    "ada",
                    "e-1",
                    json(
                        "{\"firstname\":\"Ada\",\"company\":\"Acme\",\"email\":\"a..b@example.org\","
                            + "\"links\":{\"web\":\"javascript:x\"},\"skills\":\"java\",\"country\":\"XX\","
                            + "\"relationship\":\"frend\",\"name\":\"Ada\"}"),
                    "api",
                    NOON));

    assertThat(refused.refusals())
        .extracting(InputRefusal::field)
        .containsExactly(
            "firstname", "company", "skills", "relationship", "email", "country", "links.web");
    assertThat(refused.refusals())
        .extracting(InputRefusal::reason)
        .noneMatch(reason -> reason.matches(".*(java\\.|Map|nurture|LocalDate|Set\\b).*"));
  }

  @Test
  void read_manyFaultsOfAnEvent_tellsThemAllAtOnce() throws Exception {
    RefusalException refused =
        catchThrowableOfType(
            RefusalException.class,
            () ->
                EventJson.read(
                    json(
                        "{\"candidate\":\"..\",\"typ\":\"x\",\"type\":\"replied\","
                            + "\"occurredAt\":\"now\",\"data\":{\"tone\":\"happy\",\"until\":1}}"),
                    "api",
                    NOON));

    assertThat(refused.refusals())
        .extracting(InputRefusal::field)
        .containsExactly("typ", "candidate", "id", "occurredAt", "data.tone", "data.until");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", ".."})
  void read_aRefNoAddressCanCarry_isRefused(String ref) throws Exception {
    ObjectNode item = (ObjectNode) event("applied", "{}");

    assertThat(refusal(item.put("candidate", ref)).reason()).contains("another ref");
    assertThat(EventJson.read(item.put("candidate", "..."), "api", NOON)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UK", "GB", "gb", "GBR", "EL", "XK", "de", "USA"})
  void readProfile_aCodeThatIsUnmistakable_isTaken(String country) throws Exception {
    assertThat(
            EventJson.readProfile(
                "ada", "e-1", json("{\"country\":\"" + country + "\"}"), "api", NOON))
        .isNotNull();
  }

  @Test
  void readProfile_rightOrWrong_namesTheFieldWithoutAPrefix() throws Exception {
    assertThat(EventJson.readProfile("ada", "e-1", json("{\"phone\":\"\"}"), "api", NOON).data())
        .isEqualTo("{\"profile\":{\"phone\":\"\"}}");

    assertThat(profileRefusal("{\"emial\":\"x\"}").field()).isEqualTo("emial");
    assertThat(profileRefusal("{\"email\":\"x\"}").field()).isEqualTo("email");
    assertThat(profileRefusal("[]").reason()).isEqualTo("a candidate is a JSON object");
  }

  private static InputRefusal profileRefusal(String profile) {
    return catchThrowableOfType(
            RefusalException.class,
            () -> EventJson.readProfile("ada", "e-1", json(profile), "api", NOON))
        .refusal();
  }

  private static InputRefusal refusal(JsonNode item) {
    RefusalException refusalException =
        catchThrowableOfType(RefusalException.class, () -> EventJson.read(item, "api", NOON));
    assertThat(refusalException).as("refusal of %s", item).isNotNull();
    return refusalException.refusal();
  }

  @Test
  void read_anEventOfManyFields_isRefusedAtOnce() {
    ObjectNode flood = JsonMappers.STRICT.createObjectNode();
    for (int i = 0; i <= 100; i++) {
      flood.put("field" + i, 1);
    }

    RefusalException refused =
        catchThrowableOfType(RefusalException.class, () -> EventJson.read(flood, "api", NOON));

    assertThat(refused.refusals()).hasSize(1);
    assertThat(refused.refusal().reason()).isEqualTo("has more than 100 fields");
  }

  @Test
  void refusal_ofALongValue_isShortenedBetweenCharacters() {
    assertThat(new InputRefusal("a", "x".repeat(79) + "\uD83D\uDE00".repeat(9), "").value())
        .isEqualTo("x".repeat(79) + "…");
    assertThat(new InputRefusal("a", "x".repeat(81), "").value()).isEqualTo("x".repeat(80) + "…");
  }
}
