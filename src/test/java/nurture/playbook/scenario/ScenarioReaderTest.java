package nurture.playbook.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.candidate.Touch;
import nurture.event.Relationship;
import nurture.event.SignalKind;
import nurture.event.Via;
import nurture.playbook.Finding;
import org.junit.jupiter.api.Test;

/** What scenario files say, and what is said about those that cannot be understood. */
final class ScenarioReaderTest {

  private static final String PEOPLE =
      """
      people:
        ada:
          ref: c-ada
          name: Ada Lovelace
          timeZone: Europe/Vienna
          country: NO
          consent: [email, sms]
          research: complete
        grace:
          like: ada
          name: Grace Hopper
          relationship: alumnus
        alan: { name: Alan Turing, research: { missing: [mutual-connections] } }
      """;

  private final List<Finding> problems = new ArrayList<>();

  @Test
  void person_like_isTheOtherOneButForWhatIsSaid() {
    Dossier grace = dossier("about: grace");

    assertThat(grace.ref()).isEqualTo("c-ada");
    assertThat(grace.person().name()).isEqualTo("Grace Hopper");
    assertThat(grace.person().country()).isEqualTo("NO");
    assertThat(grace.relationship()).isEqualTo(Relationship.ALUMNUS);
    assertThat(grace.permissions().given(Via.SMS)).isTrue();
    assertThat(grace.research().missing()).isEmpty();
    assertThat(dossier("about: alan").research().missing())
        .extracting(item -> item.words())
        .containsExactly("mutual connections");
  }

  @Test
  void at_isWhereTheyAre() {
    assertThat(scenario("about: ada").at()).isEqualTo(Instant.parse("2027-03-10T11:00:00Z"));
    assertThat(scenario("about: alan").at()).isEqualTo(Instant.parse("2027-03-10T12:00:00Z"));
    assertThat(scenario("about: ada\n  at: 2027-07-01 08:30:15").at())
        .isEqualTo(Instant.parse("2027-07-01T06:30:15Z"));
  }

  @Test
  void given_touches_areInTheirStates() {
    Dossier dossier =
        dossier(
            """
            about: ada
              given:
                - 2027-02-01 09:00: wrote intro
                - 2 weeks ago: wrote intro by sms
                - 3 days ago: asked complete-research
                - 2 hours ago: done call by phone
                - 5 minutes ago: planned update
                - now: wrote news as newsletter bringing a-paper
            """);

    Touch news = dossier.touches().recent().get(5);
    assertThat(news.purpose()).isEqualTo(Purpose.NEWSLETTER);
    assertThat(news.items()).containsExactly("a-paper");

    assertThat(dossier.touches().recent().subList(0, 5))
        .containsExactly(
            touch("intro", "intro", Via.EMAIL, Touch.State.SENT, "2027-02-01T08:00:00Z"),
            touch("intro 2", "intro", Via.SMS, Touch.State.SENT, "2027-02-24T11:00:00Z"),
            touch(
                "complete-research",
                "complete-research",
                null,
                Touch.State.OPEN,
                "2027-03-07T11:00:00Z"),
            touch("call", "call", Via.PHONE, Touch.State.DONE, "2027-03-10T09:00:00Z"),
            touch("update", "update", Via.EMAIL, Touch.State.PLANNED, "2027-03-10T10:55:00Z"));
  }

  @Test
  void given_events_areThoseOfTheApi_andMayNameATouch() {
    Dossier dossier =
        dossier(
            """
            about: ada
              given:
                - 9 days ago: wrote intro
                - 8 days ago: message-bounced
                  message: intro
                  kind: soft
                - now: signal-observed
                  kind: layoffs
                  detail: a third of the staff
            """);

    assertThat(dossier.touches().recent().get(0).state()).isEqualTo(Touch.State.FAILED);
    assertThat(dossier.signals().of(SignalKind.LAYOFFS).orElseThrow().detail())
        .isEqualTo("a third of the staff");
  }

  @Test
  void given_whatCannotHaveHappened_isAProblemWithItsPlace() {
    assertThat(
            problems(
                """
                about: ada
                  given:
                    - 9 days ago: replyed
                    - 8 days ago: replied
                      tone: glad
                    - 7 days ago: replied
                      tune: positive
                    - 9 days ago: wrote intro
                    - 1 day after: wrote intro
                    - 2027-04-01 12:00: wrote intro
                    - 1 day ago: wrote intro by pigeon
                    - 1 day ago: wrote intro
                      by: email
                """))
        .containsExactly(
            "5:19 nothing called 'replyed' can happen",
            "7:7 replied: tone must be one of positive, negative, neutral, not-now, out-of-office",
            "9:7 replied: tune is not a field here; did you mean tone? There are message, reason, tone, until, via",
            "10:7 9 days ago is before what stands above it",
            "11:7 '1 day after' is no time",
            "12:7 2027-04-01 12:00 is after the scenario's instant",
            "13:7 1 day ago is before what stands above it",
            "13:18 'pigeon' is not known here",
            "15:7 a touch has no 'by'");
  }

  @Test
  void scenario_whatIsMissingOrUnknown_isAProblemWithItsPlace() {
    assertThat(problems("about: adda"))
        .containsExactly("3:10 no candidate called adda is in people.yaml");
    assertThat(problems("about: ada\n  whn: now")).containsExactly("4:3 a scenario has no 'whn'");
    assertThat(problems("about: ada\n  at: tomorrow")).containsExactly("4:7 'tomorrow' is no time");
    assertThat(all("at: 2027-03-10 12:00\n---\n- scenario: a\n  about: ada\n"))
        .containsExactly("3:3 nothing is expected");
    assertThat(all("- about: ada\n  expect: { nothing: true }\n"))
        .containsExactly("1:3 the scenario has no name", "1:3 no time is named");
    assertThat(all("- scenario: [\n"))
        .singleElement()
        .asString()
        .startsWith("2:1 this is not YAML");
    assertThat(all("who: ada\n")).containsExactly("1:1 the beginning of a file has no 'who'");
  }

  @Test
  void expect_whatCannotBeExpected_isAProblemWithItsPlace() {
    assertThat(
            problems(
                """
                about: ada
                  given: []
                """,
                """
                speeks: a
                    nothing: false
                    by: pigeon
                    moves: up
                    sends: [a, b]
                    next look: soon
                    says: a
                """))
        .containsExactly(
            "11:12 sends wants one thing",
            "8:14 nothing is true or not said",
            "9:9 'pigeon' is not known here",
            "10:12 'up' is not known here",
            "12:16 'soon' is no time",
            "7:5 expect has no 'speeks'",
            "6:3 says is about the rules under speaks");
  }

  @Test
  void people_whatIsUnknown_isAProblemWithItsPlace() {
    String people =
        """
        people:
          ada: { like: eve, consent: [pigeon] }
          alan:
            nme: Alan
        """;

    ScenarioReader.read(Map.of("people.yaml", people), problems);

    assertThat(problems)
        .extracting(f -> f.line() + ":" + f.column() + " " + f.message())
        .containsExactly(
            "2:16 no candidate called eve is described above",
            "2:31 'pigeon' is not known here",
            "4:5 nme is not a field here; did you mean name? There are country, email, employer, firstName,"
                + " function, interests, links, locale, motivators, name, openings, owner, phone,"
                + " relationship, roleSince, seniority, skills, source, tags, timeZone, title");
  }

  private Dossier dossier(String about) {
    return scenario(about).dossier();
  }

  private Scenario scenario(String about) {
    List<Scenario> scenarios = read(file(about, "nothing: true"));
    assertThat(problems).isEmpty();
    return scenarios.get(0);
  }

  private List<String> problems(String about) {
    return problems(about, "nothing: true");
  }

  private List<String> problems(String about, String expected) {
    return all(file(about, expected));
  }

  private List<String> all(String file) {
    problems.clear();
    assertThat(read(file)).isEmpty();
    return problems.stream().map(f -> f.line() + ":" + f.column() + " " + f.message()).toList();
  }

  private List<Scenario> read(String file) {
    return ScenarioReader.read(Map.of("people.yaml", PEOPLE, "some.yaml", file), problems);
  }

  private static String file(String about, String expected) {
    return "at: 2027-03-10 12:00\n---\n- "
        + about.strip()
        + "\n  scenario: A test\n  expect:\n    "
        + expected
        + "\n";
  }

  private static Touch touch(String id, String topic, Via via, Touch.State state, String at) {
    return new Touch(
        id,
        topic,
        Optional.ofNullable(via),
        Purpose.OUTREACH,
        List.of(),
        state,
        Instant.parse(at),
        Optional.empty(),
        Optional.of(ZoneId.of("Europe/Vienna")),
        "",
        Optional.empty());
  }
}
