package nurture.playbook.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
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
import nurture.rules.PolicyNumber;
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

  private static final ScenarioNumbers NUMBERS =
      ScenarioNumbers.of(
          List.of(
              number("QUIET", 90, "days"),
              number("GAP", 5, "days"),
              number("YEARS", 3, "years"),
              number("CLICKS", 3, "clicks"),
              number("OPENS", 8, "hour")));

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
            "9:7 replied: tune is not a field here; did you mean tone? There are message, reason,"
                + " reasons, tone, until, via",
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

    ScenarioReader.read(Map.of("people.yaml", people), ScenarioNumbers.NONE, problems);

    assertThat(problems)
        .extracting(f -> f.line() + ":" + f.column() + " " + f.message())
        .containsExactly(
            "2:16 no candidate called eve is described above",
            "2:31 'pigeon' is not known here",
            "4:5 nme is not a field here; did you mean name? There are collectedAt, country, email,"
                + " employer, firstName, function, interests, links, locale, motivators, name,"
                + " openings, owner, phone, relationship, roleSince, seniority, skills, source,"
                + " tags, timeZone, title");
  }

  @Test
  void given_aPolicyNumber_isReadWithItsValue() {
    Dossier dossier =
        dossier(
            """
            about: ada
              given:
                - QUIET + GAP - 2 days ago: wrote intro
                - QUIET-1 days ago: wrote intro by sms
                - GAP days ago, CLICKS - 1 times: wrote update
                - GAP days ago, CLICKS - 3 times: wrote never
                - 2027-03-10 OPENS + 2 minutes: wrote news
                - 2 hours after 2027-03-10 09:00: wrote late
            """);

    assertThat(dossier.touches().recent())
        .containsExactly(
            touch("intro", "intro", Via.EMAIL, Touch.State.SENT, "2026-12-07T11:00:00Z"),
            touch("intro 2", "intro", Via.SMS, Touch.State.SENT, "2026-12-11T11:00:00Z"),
            touch("update", "update", Via.EMAIL, Touch.State.SENT, "2027-03-05T11:00:00Z"),
            touch("update 2", "update", Via.EMAIL, Touch.State.SENT, "2027-03-05T11:00:00Z"),
            touch("news", "news", Via.EMAIL, Touch.State.SENT, "2027-03-10T07:02:00Z"),
            touch("late", "late", Via.EMAIL, Touch.State.SENT, "2027-03-10T10:00:00Z"));
  }

  @Test
  void given_aPolicyNumberInAnEvent_isTheDayOrTheInstant() {
    Dossier dossier =
        dossier(
            """
            about: ada
              given:
                - 9 days ago: interview-scheduled
                  at: GAP days ago
                - 5 days ago: candidate-upserted
                  profile: { roleSince: YEARS + 1 years ago }
            """);

    assertThat(dossier.work().roleSince()).contains(LocalDate.parse("2023-03-10"));
    assertThat(dossier.hiring().steps().get(0).on())
        .contains(Instant.parse("2027-03-05T11:00:00Z"));
  }

  @Test
  void at_aPolicyNumber_isReadWithItsValue() {
    assertThat(scenario("about: ada\n  at: 2027-03-10 OPENS - 1 second").at())
        .isEqualTo(Instant.parse("2027-03-10T06:59:59Z"));
    assertThat(scenario("about: ada\n  at: QUIET days before 2027-03-10 12:00").at())
        .isEqualTo(Instant.parse("2026-12-10T11:00:00Z"));
  }

  @Test
  void nextLook_aPolicyNumber_isExpectedWithItsValue() {
    Scenario scenario = read(file("about: ada", "next look: 2027-03-15 OPENS + 2 minutes")).get(0);

    assertThat(scenario.expectations().get(0).value()).isEqualTo("2027-03-15 08:02");
  }

  @Test
  void numbers_unknownOrOfAnotherUnit_areProblemsWithTheirPlace() {
    assertThat(
            problems(
                """
                about: ada
                  at: 2027-03-10 GAP
                """))
        .containsExactly("4:18 GAP is a number of days, not an hour of the day");
    assertThat(
            problems(
                """
                about: ada
                  given:
                    - GAP + QUITE days ago: wrote intro
                    - QUIET weeks ago: wrote intro
                    - OPENS hours ago: wrote intro
                    - 9 days ago, QUIET times: wrote intro
                    - 9 days ago, CLICKS + 99 times: wrote intro
                    - 5 days ago: hired
                      startsOn: CLICKS days ago
                    - YEARS years ago: wrote intro
                """,
                "next look: 2027-03-15 OPNES"))
        .containsExactly(
            "15:27 there is no number OPNES in policy/numbers.csv",
            "5:13 there is no number QUITE in policy/numbers.csv",
            "6:7 QUIET is a number of days, not a number of weeks",
            "7:7 OPENS is an hour of the day, not a number of hours",
            "8:19 QUIET is a number of days, not a number of times",
            "9:19 CLICKS + 99 times is 102 times",
            "11:17 CLICKS is a number of clicks, not a number of days",
            "12:7 'YEARS years ago' is no time");
    assertThat(problems.get(1).hint()).startsWith("Did you mean QUIET?");
  }

  @Test
  void written_isTheSameWhateverTheNumberIs() {
    String file = file("about: ada\n  given:\n    - QUIET days ago: wrote intro", "nothing: true");
    Scenario scenario = read(file).get(0);
    Scenario other =
        ScenarioReader.read(
                Map.of("people.yaml", PEOPLE, "some.yaml", "# A remark\n" + file),
                ScenarioNumbers.of(List.of(number("QUIET", 60, "days"))),
                problems)
            .get(0);
    Scenario edited = read(file.replace("nothing: true", "sends: intro")).get(0);

    assertThat(other.dossier()).isNotEqualTo(scenario.dossier());
    assertThat(other.written()).isEqualTo(scenario.written());
    assertThat(edited.written()).isNotEqualTo(scenario.written());
  }

  @Test
  void reply_isReadForItself_onTheDayOfTheFile() {
    List<Scenario> read =
        read(
            """
            at: 2027-03-10 12:00
            ---
            - scenario: A no
              reply: |
                Thank you.
                I am not interested.
              expect:
                reads: negative
                until: no day
            """);

    assertThat(problems).isEmpty();
    assertThat(read.get(0).reply()).contains("Thank you.\nI am not interested.");
    assertThat(read.get(0).at()).isEqualTo(Instant.parse("2027-03-10T12:00:00Z"));
  }

  @Test
  void reply_withWhatBelongsToACandidate_isAProblemWithItsPlace() {
    assertThat(
            all(
                """
                - scenario: A no
                  at: 2027-03-10 12:00
                  reply: Not interested.
                  given:
                    - now: hired
                  expect:
                    reads: never
                    until: soon
                    sends: intro
                """))
        .containsExactly(
            "7:12 'never' is not known here",
            "8:12 soon is not a day",
            "9:5 sends is not expected of a reply",
            "5:7 a reply is read for itself, whatever happened before");
    assertThat(problems("about: ada", "reads: negative"))
        .anyMatch(problem -> problem.endsWith("reads is expected of a reply alone"));
  }

  private static PolicyNumber number(String name, int value, String unit) {
    return new PolicyNumber(name, value, unit, "", "", "A number", 2);
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
    return ScenarioReader.read(Map.of("people.yaml", PEOPLE, "some.yaml", file), NUMBERS, problems);
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
        Optional.empty(),
        Optional.empty());
  }
}
